/** How a conversation is played: what the trainee chooses, and what a link has chosen for them. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { WAYS_TO_PLAY, type WayToPlay } from "#encounter/ways-to-play.ts";
import type { Preferences } from "#session/preferences.ts";
import { timeIn } from "#session/terms-in-force.ts";
import type { FixedTerms } from "./fixed-terms.ts";
import { SAY_FIRST, SAY_FIRST_SENTENCE, WAY_SENTENCES, timeName } from "./way-words.ts";
import { WAY_NAMES } from "#debrief/words/ways.ts";

interface Props {
  readonly way: WayToPlay;
  readonly setWay: (way: WayToPlay) => void;
  /** What is fixed can't be chosen. */
  readonly fixed: FixedTerms;
  readonly preferences: Preferences;
}

/** The choices that are left, folded where there is little room; nothing where none is. */
export function HowToPlay({ way, setWay, fixed, preferences }: Props): JSX.Element | null {
  const [open] = useState(() => matchMedia("(width >= 62em) and (height >= 44em)").matches);
  const { sayFirst } = preferences.settings.value;
  if (fixed.way !== undefined && fixed.sayFirst !== undefined) return null;
  const chosen = [
    ...(fixed.way === undefined ? [WAY_NAMES[way]] : []),
    ...(fixed.sayFirst === undefined && sayFirst ? [SAY_FIRST] : []),
  ];
  return (
    <details class="how-to-play" open={open}>
      <summary>How to play{chosen.length === 0 ? "" : `: ${chosen.join(", ")}`}</summary>
      {fixed.way === undefined ? (
        <fieldset class="ways-to-play">
          <legend class="unseen">How to play</legend>
          {WAYS_TO_PLAY.map((one) => (
            <label key={one} class="way-to-play">
              <input type="radio" name="way" checked={one === way} onChange={() => setWay(one)} />
              <span>
                <strong>{WAY_NAMES[one]}</strong> {WAY_SENTENCES[one]}
              </span>
            </label>
          ))}
        </fieldset>
      ) : null}
      {fixed.sayFirst === undefined ? (
        <label class="way-to-play">
          <input type="checkbox" checked={sayFirst} onChange={preferences.toggleSayFirst} />
          <span>
            <strong>{SAY_FIRST}</strong> {SAY_FIRST_SENTENCE}
          </span>
        </label>
      ) : null}
    </details>
  );
}

/** What the link fixes, in words. */
export function FixedWay({ fixed }: { fixed: FixedTerms }): JSX.Element {
  const { way, sayFirst } = fixed;
  const time = fixed.time === undefined ? null : timeIn({ way: way ?? "practice" }, { time: fixed.time });
  return (
    <section class="fixed-way panel" aria-labelledby="fixed-way">
      <h2 id="fixed-way">Set by this link</h2>
      <ul>
        {way === undefined ? null : (
          <li>
            <strong>{WAY_NAMES[way]}</strong> {WAY_SENTENCES[way]}
          </li>
        )}
        {sayFirst === undefined ? null : (
          <li>
            <strong>
              {SAY_FIRST}: {sayFirst ? "on" : "off"}
            </strong>{" "}
            {sayFirst ? SAY_FIRST_SENTENCE : ""}
          </li>
        )}
        {time === null ? null : (
          <li>
            <strong>Time limits: {timeName(time)}</strong>
          </li>
        )}
      </ul>
    </section>
  );
}
