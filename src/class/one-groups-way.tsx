/** The way that one group went, or all of them: each reply with the chance after it, and how it ended. */
import type { JSX } from "preact";
import { chanceWords } from "#debrief/words/chance.ts";
import { endingTitle } from "#encounter/ending-titles.ts";
import { useWords } from "#ui/scenario-words.tsx";
import { endsIn, placesIn } from "./groups-partings.ts";
import type { EndOfGroups, PlaceOfGroups } from "./groups-tree.ts";

interface Props {
  /** A tree in which nobody parts. */
  readonly tree: PlaceOfGroups | EndOfGroups;
  readonly customer: string;
}

export function OneGroupsWay({ tree, customer }: Props): JSX.Element {
  const words = useWords();
  const [end] = endsIn(tree);
  return (
    <section aria-labelledby="groups-one-way">
      <h2 id="groups-one-way">{tree.groups.length === 1 ? "The group’s way" : "The way of all"}</h2>
      <ol class="one-groups-way">
        {placesIn(tree).map(({ number, replies: [taken] }) => (
          <li key={number}>
            <span class="reply-number" translate={false}>
              {number + 1}
            </span>
            <span>
              <span {...words}>{taken?.words}</span>
              {taken?.after ? <span class="aside"> Chance of a good end: {chanceWords(taken.after)}.</span> : null}
            </span>
          </li>
        ))}
      </ol>
      {end === undefined ? null : (
        <p>
          <strong>{endingTitle(end.ending, customer)}.</strong> <span {...words}>{end.outcome}</span>
        </p>
      )}
    </section>
  );
}
