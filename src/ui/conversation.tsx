/** What was said, as a log: the customer in bubbles, the trainee in cards, narration between. */
import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Shown } from "#encounter/shown.ts";
import type { Beat } from "#encounter/turn.ts";

export function Conversation({ shown }: { shown: Shown }): JSX.Element {
  const log = useRef<HTMLDivElement>(null);
  const passages = [shown.opening, ...shown.turns];
  const last = passages.length - 1;

  // The newest words come into view, the last of them if not all fit; what was said before is a scroll away.
  useEffect(() => {
    // Before it is painted, and not while the words are being put there: measuring them then would hold them up.
    const frame = requestAnimationFrame(() => {
      log.current?.scrollTo({ top: log.current.scrollHeight });
      // In a narrow window the whole page scrolls, and what is said begins at its top.
      scrollTo({ top: 0 });
    });
    return () => cancelAnimationFrame(frame);
  }, [shown]);

  return (
    <div class="conversation" role="log" aria-label="Conversation" tabIndex={0} ref={log}>
      {passages.map((passage, number) => {
        const turn = number === 0 ? null : shown.turns[number - 1];
        const silent = turn !== undefined && turn !== null && turn.beats[0]?.speaker !== "YOU";
        return (
          <div key={number} class={number === last ? "passage now" : "passage"}>
            {number === 0 ? <p class="said narrated">{shown.scenario.role}</p> : null}
            {silent ? <p class="said by-you done">{turn.reply.text}</p> : null}
            {passage.beats.map((beat, index) => (
              <Said key={index} beat={beat} />
            ))}
          </div>
        );
      })}
    </div>
  );
}

function Said({ beat }: { beat: Beat }): JSX.Element | null {
  const { later } = beat.tags;
  return (
    <>
      {later === null ? null : <p class="later">{later} later</p>}
      {beat.text === "" ? null : beat.speaker === null ? (
        <p class="said narrated">{beat.text}</p>
      ) : (
        <p class={`said ${voiceOf(beat)}`}>
          <span class="speaker">{beat.name}</span> {beat.text}
        </p>
      )}
    </>
  );
}

function voiceOf(beat: Beat): string {
  if (beat.speaker === "YOU") return "by-you";
  const part = beat.people.find(({ speaker }) => speaker === beat.speaker)?.part ?? "bystander";
  return part === "customer" ? "by-customer" : "by-other";
}
