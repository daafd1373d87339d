/** What was said, as a log: the customer in bubbles, the trainee in cards, narration between. */
import { Component, type JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Shown } from "#encounter/shown.ts";
import type { Beat, Passage, Turn } from "#encounter/turn.ts";

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
      {passages.map((passage, number) => (
        <Said key={number} passage={passage} latest={number === last} role={number === 0 ? shown.scenario.role : ""} />
      ))}
    </div>
  );
}

interface SaidProps {
  passage: Passage | Turn;
  latest: boolean;
  /** Who the trainee is, before the first words; empty elsewhere. */
  role: string;
}

/** What was said in one go. A class, because what was said once is not gone through again when more is said. */
class Said extends Component<SaidProps> {
  override shouldComponentUpdate(next: SaidProps): boolean {
    return next.passage !== this.props.passage || next.latest !== this.props.latest;
  }

  override render({ passage, latest, role }: SaidProps): JSX.Element {
    const done = "reply" in passage && passage.beats[0]?.speaker !== "YOU" ? passage.reply.text : "";
    return (
      <div class={latest ? "passage now" : "passage"}>
        {role === "" ? null : <p class="said narrated">{role}</p>}
        {done === "" ? null : <p class="said by-you done">{done}</p>}
        {passage.beats.map((beat, index) => (
          <Line key={index} beat={beat} />
        ))}
      </div>
    );
  }
}

function Line({ beat }: { beat: Beat }): JSX.Element | null {
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
