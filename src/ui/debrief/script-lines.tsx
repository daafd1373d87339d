/** A conversation as it is printed in a script: what others said, and the trainee's replies. */
import { Fragment, type JSX } from "preact";
import type { Moment } from "#debrief/moment.ts";
import type { Beat } from "#encounter/turn.ts";
import { useWords } from "#ui/scenario-words.tsx";

interface LinesProps {
  readonly beats: readonly Beat[];
  /** Says in a word how the customer looked, where that changes. */
  readonly moods?: boolean;
}

export function ScriptLines({ beats, moods = false }: LinesProps): JSX.Element {
  const words = useWords();
  return (
    <>
      {beats.map((beat, number) => (
        <Fragment key={number}>
          {beat.tags.later === null ? null : <p class="script-later">{beat.tags.later} later</p>}
          {beat.speaker === null ? (
            <p class="script-narrated" {...words}>
              {beat.tags.card === null ? null : <strong>{beat.tags.card}: </strong>}
              {beat.text}
            </p>
          ) : (
            <p class="script-line" {...words}>
              <span class={beats[number - 1]?.speaker === beat.speaker ? "speaker same" : "speaker"}>{beat.name}</span>
              <span>
                {beat.text}
                {moods ? <MoodOf beat={beat} before={beats.slice(0, number)} /> : null}
              </span>
            </p>
          )}
        </Fragment>
      ))}
    </>
  );
}

/** The names of moods are words that people use. */
function MoodOf({ beat, before }: { beat: Beat; before: readonly Beat[] }): JSX.Element | null {
  const mood = moodIn(beat);
  if (beat.by !== "customer" || mood === undefined) return null;
  const last = before.findLast(({ speaker }) => speaker === beat.speaker);
  if (last !== undefined && moodIn(last) === mood) return null;
  return (
    <span class="script-mood" lang="en" dir="ltr">
      {" "}
      ({mood})
    </span>
  );
}

const moodIn = ({ people, speaker }: Beat) => people.find((one) => one.speaker === speaker)?.mood;

interface ReplyProps {
  readonly reply: Pick<Moment, "spoken" | "breathed" | "said">;
  /** Who gave it, as its reader calls them. */
  readonly name?: string;
}

export function ScriptReply({ reply: { spoken, breathed, said }, name = "You" }: ReplyProps): JSX.Element {
  const words = useWords();
  return (
    <p class={spoken ? "script-line mine" : "script-line mine done"}>
      <span class="speaker">
        {name}
        {breathed ? ", after a breath" : ""}
      </span>
      <span {...words}>{said}</span>
    </p>
  );
}
