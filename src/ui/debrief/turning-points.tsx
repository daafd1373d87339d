/** What turned the conversation, apart from the one thing: each folded to two lines, and opened by a press. */
import type { JSX } from "preact";
import type { TurningPoint } from "#debrief/turning-points.ts";
import { quoted } from "#debrief/words/phrases.ts";
import { chanceMoved, weightWords } from "#debrief/words/turning-points.ts";
import { Quoting } from "#ui/scenario-words.tsx";
import { MarkFrame, TurningMark } from "./marks.tsx";
import { type CardMeans, TurningCard } from "./turning-card.tsx";

interface Props extends CardMeans {
  /** Each with its place among all turning points, from 1. */
  readonly points: readonly { readonly point: TurningPoint; readonly place: number }[];
}

/** "Chance 78% → 61%"; the whole sentence where no chance moved. */
function briefly(point: TurningPoint): JSX.Element {
  const moved = chanceMoved(point);
  if (moved === null) return <Quoting sentence={weightWords(point)} />;
  return (
    <>
      {moved.of === "a good end" ? (
        <>
          Chance<span class="unseen"> of a good end</span>
        </>
      ) : (
        `Chance of ${moved.of}`
      )}{" "}
      {moved.one} <span aria-hidden="true">→</span>
      <span class="unseen">to</span> <strong>{moved.other}</strong>
    </>
  );
}

export function TurningPoints({ points, ...means }: Props): JSX.Element {
  return (
    <ol class="turning-points">
      {points.map(({ point, place }) => (
        <li key={point.number}>
          <details class="turning-point">
            <summary>
              <MarkFrame>
                <TurningMark place={place} />
              </MarkFrame>
              <div class="turning-lines">
                <h3 class="turning-title">
                  <strong>Decision {point.number + 1}</strong>{" "}
                  {point.kind === "won" ? <span class="well-done">Well done</span> : null}{" "}
                  <Quoting sentence={quoted(point.said)} />
                </h3>
                <span class="weight">{briefly(point)}</span>
              </div>
            </summary>
            <TurningCard point={point} {...means} />
          </details>
        </li>
      ))}
    </ol>
  );
}
