/** A decision at which groups parted: what was said, and for each reply how many took it and what came of it. */
import { Expand } from "lucide";
import type { JSX } from "preact";
import { useId } from "preact/hooks";
import { chanceWords } from "#debrief/words/chance.ts";
import type { Beat } from "#encounter/turn.ts";
import { useModal } from "#ui/modal.ts";
import { useWords } from "#ui/scenario-words.tsx";
import { Sign } from "#ui/signs.tsx";
import type { Parting } from "./groups-partings.ts";
import type { ReplyOfGroups } from "./groups-tree.ts";
import { groupsNamed, wellAfter } from "./groups-words.ts";

export function PartingCard({ parting, larger }: { parting: Parting; larger: () => void }): JSX.Element {
  return (
    <>
      <div class="parting-head">
        <h3>
          <PartingTitle parting={parting} />
        </h3>
        <button type="button" class="button small not-printed" onClick={larger}>
          <Sign of={Expand} /> Larger<span class="unseen">: parting {parting.letter}</span>
        </button>
      </div>
      <PartingBody parting={parting} />
    </>
  );
}

/** The same, large enough for the back row. */
export function PartingDialog({ parting, close }: { parting: Parting; close: () => void }): JSX.Element {
  const dialog = useModal(true);
  const title = useId();
  return (
    <dialog class="class-dialog parting-dialog panel" aria-labelledby={title} ref={dialog} onClose={close}>
      <div class="class-dialog-head">
        <h2 id={title}>
          <PartingTitle parting={parting} />
        </h2>
        <button type="button" class="button small" onClick={close}>
          Back
        </button>
      </div>
      <PartingBody parting={parting} />
    </dialog>
  );
}

function PartingTitle({ parting: { letter, place } }: { parting: Parting }): JSX.Element {
  return (
    <>
      <span class="parting-letter">{letter}</span> Decision {place.number + 1}{" "}
      <span class="parting-groups">{groupsNamed(place.groups)}</span>
    </>
  );
}

/** So many lines are read before a decision. */
const LINES = 2;

function PartingBody({ parting: { place, byLots } }: { parting: Parting }): JSX.Element {
  const { replies, before } = place;
  const voted = replies.some(({ votes }) => votes !== null);
  const twice = replies.some(({ votes }) => votes !== null && votes.first !== votes.last);
  const known = replies.some(({ after }) => after !== null);
  return (
    <>
      {place.heard.slice(-LINES).map((beat, line) => (
        <HeardLine key={line} beat={beat} />
      ))}
      {before === null ? null : <p class="aside">Chance of a good end before: {chanceWords(before)}.</p>}
      {byLots ? <p>They all answered the same. The story went on differently by chance.</p> : null}
      <table class="voted-table stacks">
        <thead>
          <tr>
            <th scope="col">Reply</th>
            <th scope="col">Groups</th>
            {voted ? <th scope="col">{twice ? "First votes" : "Votes"}</th> : null}
            {twice ? <th scope="col">After the talk</th> : null}
            {known ? <th scope="col">Chance of a good end</th> : null}
            <th scope="col">Ended well</th>
          </tr>
        </thead>
        <tbody>
          {replies.map((reply) => (
            <Row key={reply.index} {...{ reply, voted, twice, known }} well={wellAfter(place, reply)} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function HeardLine({ beat: { name, text, by } }: { beat: Beat }): JSX.Element {
  const words = useWords();
  return (
    <p class={by === "narration" ? "said narrated" : "said by-customer"} {...words}>
      {name === "" ? null : <span class="speaker">{name}</span>} {text}
    </p>
  );
}

interface RowProps {
  readonly reply: ReplyOfGroups;
  readonly voted: boolean;
  readonly twice: boolean;
  readonly known: boolean;
  readonly well: number;
}

function Row({ reply: { words, groups, votes, after }, voted, twice, known, well }: RowProps): JSX.Element {
  const language = useWords();
  const took = groups.length > 0;
  return (
    <tr class={took ? "taken" : undefined}>
      <th scope="row">
        <span {...language}>{words}</span>
      </th>
      <td data-label="Groups">
        {took ? (
          <>
            <strong class="parting-count">{groups.length}</strong> <span class="aside">({groupsNamed(groups)})</span>
          </>
        ) : (
          "nobody"
        )}
      </td>
      {voted ? <td data-label={twice ? "First votes" : "Votes"}>{votes?.first ?? ""}</td> : null}
      {twice ? <td data-label="After the talk">{votes?.last ?? ""}</td> : null}
      {known ? <td data-label="Chance of a good end">{after === null ? "" : chanceWords(after)}</td> : null}
      <td data-label="Ended well">{took ? `${well} of ${groups.length}` : ""}</td>
    </tr>
  );
}
