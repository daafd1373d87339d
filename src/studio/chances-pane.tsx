/** What each reply does to the chance of a good end, decision by decision, as a debrief tells it afterwards. */
import type { JSX } from "preact";
import type { DecisionOutlook, ReplyEffect, ReplyOutlook } from "#authoring/look-through/looked-through.ts";
import { chanceStep, goodEndWords, comesWords, doesWords, effectWords, levelWords } from "./chance-words.ts";
import type { WalkShown } from "./walk-shown.ts";
import "./chances-pane.css";

interface Props {
  readonly walk: WalkShown;
  readonly goTo: (line: number) => void;
}

export function ChancesPane({ walk, goTo }: Props): JSX.Element {
  const { looked } = walk;
  return (
    <section class="chances-pane" aria-labelledby="chances-title">
      <h2 id="chances-title">Chances</h2>
      <p class="aside">
        How often it ends well if an ordinary colleague goes on from there: somebody who slips now and then, and doesn’t
        know which reply is best.
      </p>
      {looked?.kind === "walked" && looked.decisions.length > 0 ? (
        <>
          {walk.phase === "walked" ? null : (
            <p class="chances-old" role="status">
              These are of the text before your last changes.
            </p>
          )}
          {looked.level === null ? null : <p class="chances-level">{levelWords(looked.level)}</p>}
          <ol>
            {looked.decisions.map((decision) => (
              <li key={`${decision.line} ${decision.replies.map(({ line }) => line).join(" ")}`}>
                <Decided {...{ decision, goTo, effects: looked.effects }} />
              </li>
            ))}
          </ol>
        </>
      ) : (
        <p role="status">{emptyWords(walk)}</p>
      )}
    </section>
  );
}

function emptyWords({ phase }: WalkShown): string {
  if (phase === "walking") return "Every way is being tried out. The chances come as soon as that is done.";
  if (phase === "too long" || phase === "failed")
    return "Not every way could be tried out, so that the chances aren’t known.";
  if (phase === "walked") return "There’s no decision yet that somebody could come to.";
  return "The chances come as soon as the script can be played.";
}

interface DecidedProps extends Pick<Props, "goTo"> {
  readonly decision: DecisionOutlook;
  readonly effects: readonly ReplyEffect[];
}

function Decided({ decision, goTo, effects }: DecidedProps): JSX.Element {
  const { knot, line, comes, good, meters, replies } = decision;
  return (
    <>
      <h3>
        {knot === "" ? "At the beginning" : knot.replaceAll("_", " ")}
        {line === 0 ? null : (
          <button type="button" class="button small" onClick={() => goTo(line)}>
            Line {line}
          </button>
        )}
      </h3>
      <p class="chances-before">
        {`${capital(comesWords(comes))}, usually at calm ${meters.calm} and trust ${meters.trust}. Before the reply: ${goodEndWords(good)}.`}
      </p>
      <ul>
        {replies.map((reply) => (
          <li key={`${reply.line} ${reply.words}`}>
            <Replied
              {...{ reply, goTo }}
              effect={effects.find(({ line }) => line > 0 && line === reply.line) ?? null}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

interface RepliedProps extends Pick<Props, "goTo"> {
  readonly reply: ReplyOutlook;
  readonly effect: ReplyEffect | null;
}

function Replied({ reply, goTo, effect }: RepliedProps): JSX.Element {
  const { words, line, good } = reply;
  const face = (
    <>
      <span class="chance-words">{words}</span>
      <span class="chance-does">
        {doesWords(reply)}
        {effect === null ? "" : ` (usually ${effectWords(effect)})`}
      </span>
      <span class="chance-figure">
        <svg class="chance-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
          <rect class="chance-all" width="100" height="10" />
          {good === null ? null : (
            <rect class={`chance-part step-${chanceStep(good)}`} width={100 * good} height="10" />
          )}
        </svg>
        {goodEndWords(good)}
      </span>
    </>
  );
  return line === 0 ? (
    <div class="chance-reply">{face}</div>
  ) : (
    <button type="button" class="chance-reply" onClick={() => goTo(line)}>
      {face}
    </button>
  );
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
