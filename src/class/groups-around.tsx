/** The list of groups: which count, how each ended, and taking one off, which can be taken back. */
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { endingTitle } from "#encounter/ending-titles.ts";
import { addressOf } from "#ui/route.ts";
import type { GroupInList } from "./groups-shown.ts";
import { handInLink } from "./handed-in.ts";

export interface GroupsAroundProps {
  readonly groups: readonly GroupInList[];
  /** The customer's name. */
  readonly customer: string;
  readonly letCount: (at: number, counts: boolean) => void;
  /** Takes one off that was handed in; returns what puts it back. */
  readonly takeOff: (at: number) => () => void;
}

export function GroupsAround({ groups, customer, letCount, takeOff }: GroupsAroundProps): JSX.Element {
  /** Those that were taken off, the latest last. */
  const [gone, setGone] = useState<readonly { readonly group: number; readonly back: () => void }[]>([]);
  const off = gone.at(-1) ?? null;
  const undo = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (gone.length > 0) undo.current?.focus();
  }, [gone]);
  return (
    <>
      {groups.length === 0 ? <p class="aside">Nobody is here yet.</p> : null}
      <ul class="groups-list" ref={list} tabIndex={-1} aria-label="The groups that are here">
        {groups.map((one) => (
          <li key={one.group}>
            <Listed {...one} {...{ customer, letCount }} />
            {one.ended === null ? (
              <button
                type="button"
                class="button small"
                onClick={() => setGone([...gone, { group: one.group, back: takeOff(one.at) }])}
              >
                Take off<span class="unseen"> group {one.group}</span>
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      <p role="status" class="groups-off">
        {off === null ? null : (
          <>
            Group {off.group} was taken off. The groups after it have moved up.{" "}
            {gone.length > 1 ? `${gone.length} can be put back, the latest first. ` : ""}
            <button
              type="button"
              class="button small"
              ref={undo}
              onClick={() => {
                off.back();
                setGone(gone.slice(0, -1));
                if (gone.length === 1) list.current?.focus();
              }}
            >
              Put it back
            </button>
          </>
        )}
      </p>
    </>
  );
}

function Listed(props: GroupInList & Pick<GroupsAroundProps, "customer" | "letCount">): JSX.Element {
  const { at, group, ended, counts, encounter, problem, customer, letCount, play } = props;
  const ending = encounter?.now.kind === "ending" ? endingTitle(encounter.now.ending.kind, customer) : null;
  const from = ended === null ? "Handed in" : `On this computer, ${when(ended)}`;
  return (
    <div class="groups-listed">
      {ended !== null && encounter !== null ? (
        <label>
          <input
            type="checkbox"
            checked={counts}
            onChange={({ currentTarget }) => letCount(at, currentTarget.checked)}
          />{" "}
          <strong>Group {group}</strong>
        </label>
      ) : (
        <strong>Group {group}</strong>
      )}
      <span>{ending === null ? problem : ending}</span>
      <span class="aside">{from}</span>
      {encounter === null ? null : (
        <a href={debriefAddress(encounter.scenario.id, ended, play)}>
          Debrief<span class="unseen"> of group {group}</span>
        </a>
      )}
    </div>
  );
}

function debriefAddress(scenario: string, ended: number | null, play: GroupInList["play"]): string {
  if (ended !== null) return addressOf({ kind: "class", scenario: `${scenario}/debrief-${ended}` });
  return addressOf({ kind: "replay", link: handInLink(scenario, play) });
}

const when = (time: number): string =>
  new Date(time).toLocaleString("en-GB", { dateStyle: "medium", timeStyle: "short" });
