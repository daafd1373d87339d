/** Several groups compared, for the room: where they parted, how many took each way, and how it ended. */
import { ArrowLeft, House, ListPlus } from "lucide";
import type { ReadonlySignal } from "@preact/signals";
import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { Extent, Roads } from "#debrief/roads.ts";
import { endingTitle } from "#encounter/ending-titles.ts";
import type { Scenario } from "#scenario/scenario.ts";
import { RoadsNotice, type Walking } from "#ui/debrief/walking.tsx";
import { addressOf } from "#ui/route.ts";
import { Quotable, Quoting, ScenarioWords, wordsIn } from "#ui/scenario-words.tsx";
import { Sign } from "#ui/signs.tsx";
import { type AddingProps, AddingGroups } from "./adding-groups.tsx";
import { ClassSaving } from "./class-saving.tsx";
import { type Comparison, groupsAsCsv, groupsAsJson } from "./groups-export.ts";
import { type Parting, endingsIn, partingsIn } from "./groups-partings.ts";
import { GroupsPicture } from "./groups-picture.tsx";
import { type ComparedGroup, treeOf } from "./groups-tree.ts";
import { groupsNamed, roomWords } from "./groups-words.ts";
import { GroupsAround, type GroupsAroundProps } from "./groups-around.tsx";
import { OneGroupsWay } from "./one-groups-way.tsx";
import { PartingCard, PartingDialog } from "./parting-card.tsx";

export interface GroupsScreenProps extends Omit<AddingProps, "how">, Omit<GroupsAroundProps, "groups" | "customer"> {
  readonly scenario: Scenario;
  readonly groups: ReadonlySignal<GroupsAroundProps["groups"]>;
  /** The roads of those that count, in their order; null while they are worked out. */
  readonly roads: ReadonlySignal<readonly (Roads | null)[]>;
  readonly walking: ReadonlySignal<Walking>;
  /** False where the browser can't save. */
  readonly lasting: boolean;
}

export function GroupsScreen({ scenario, walking, roads, lasting, ...given }: GroupsScreenProps): JSX.Element {
  const groups = given.groups.value;
  const known = roads.value;
  const words = useMemo(() => wordsIn(scenario.language), [scenario.language]);
  const compared = useMemo(() => comparedIn(groups, known), [groups, known]);
  const tree = useMemo(() => treeOf(compared), [compared]);
  const partings = useMemo(() => partingsIn(tree), [tree]);
  const customer = scenario.customers[0].name;
  const several = tree !== null && compared.length > 1;
  const comparison = tree === null ? null : { scenario, groups: compared, tree, partings };
  return (
    <ScenarioWords.Provider value={words}>
      <main class="debrief assessed class-debrief class-groups">
        <nav class="way-home not-printed" aria-label="Pages">
          <a class="button small" href={addressOf({ kind: "home" })}>
            <Sign of={House} /> Home
          </a>
          <a class="button small" href={addressOf({ kind: "class" })}>
            <Sign of={ArrowLeft} /> In class
          </a>
          <button type="button" class="button small" onClick={toAdding}>
            <Sign of={ListPlus} /> Add groups
          </button>
        </nav>
        <header>
          <p class="kicker" {...words}>
            {scenario.title}
          </p>
          <h1>Several groups</h1>
          {several ? (
            <RoomSentence {...{ tree, partings, customer }} />
          ) : (
            <p class="groups-lead">{leadWords(groups, compared.length)}</p>
          )}
        </header>
        {several && comparison !== null ? (
          <Compared {...{ comparison, customer }} walking={walking.value} extent={extentOf(known)} />
        ) : null}
        {tree !== null && !several ? <OneGroupsWay {...{ tree, customer }} /> : null}
        <section key="groups" class="not-printed" aria-labelledby={ADDING}>
          <h2 id={ADDING} tabIndex={-1}>
            The groups
          </h2>
          {lasting ? null : <p>This browser can’t save. What you add here lasts until you close or reload the page.</p>}
          <GroupsAround {...{ groups, customer }} letCount={given.letCount} takeOff={given.takeOff} />
          <AddingGroups addFiles={given.addFiles} addLinks={given.addLinks} />
        </section>
        {several && comparison !== null ? (
          <section class="not-printed" aria-labelledby="groups-saving">
            <h2 id="groups-saving">Save</h2>
            <ClassSaving
              name={`groups-${scenario.id}`}
              json={() => groupsAsJson(comparison)}
              csv={(separator) => groupsAsCsv(comparison, separator)}
              kept="The groups are kept on this computer alone. There are no names in them."
            />
          </section>
        ) : null}
      </main>
    </ScenarioWords.Provider>
  );
}

const ADDING = "groups-adding";

function toAdding(): void {
  const heading = document.getElementById(ADDING);
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}

const NOBODY =
  "Each group hands in its play when it has ended: a link or a small file, from the group’s debrief. Add them below, and you see where the groups parted.";
const ONE_ALONE = "One group is here. Add a second one, and you see where they parted.";
const LEFT_OUT = "Tick two groups below or more, or add others, and you see where they parted.";

function leadWords(groups: GroupsAroundProps["groups"], compared: number): string {
  if (groups.some(({ counts, encounter }) => !counts && encounter !== null)) return LEFT_OUT;
  return compared === 0 ? NOBODY : ONE_ALONE;
}

/** Those that count and can be compared. */
function comparedIn(groups: GroupsAroundProps["groups"], roads: readonly (Roads | null)[]): readonly ComparedGroup[] {
  return groups
    .flatMap(({ group, encounter, counts, play }) =>
      encounter === null || !counts ? [] : [{ group, encounter, play }],
    )
    .map(({ group, encounter, play }, at) => ({ group, encounter, steps: play.steps, roads: roads[at] ?? null }));
}

/** The least sure of all. */
const extentOf = (roads: readonly (Roads | null)[]): Extent | null => {
  const extents = roads.flatMap((one) => one?.extent ?? []);
  return extents.find(({ exact }) => !exact) ?? extents[0] ?? null;
};

function RoomSentence(props: Pick<Comparison, "tree" | "partings"> & { customer: string }): JSX.Element {
  const { words, quotes } = roomWords(props.tree, props.partings, props.customer);
  return (
    <p class="groups-lead">
      <Quotable.Provider value={new Set(quotes)}>
        <Quoting sentence={words} />
      </Quotable.Provider>
    </p>
  );
}

interface ComparedProps {
  readonly comparison: Comparison;
  readonly customer: string;
  readonly walking: Walking;
  readonly extent: Extent | null;
}

function Compared({ comparison, customer, walking, extent }: ComparedProps): JSX.Element {
  const { tree, partings } = comparison;
  const [larger, setLarger] = useState<Parting["letter"] | null>(null);
  // Its chances may come while it is open.
  const open = partings.find(({ letter }) => letter === larger) ?? null;
  return (
    <>
      <section aria-labelledby="groups-ended">
        <h2 id="groups-ended">How it ended</h2>
        <ul class="groups-endings">
          {endingsIn(tree).map(({ ending, groups }) => (
            <li key={ending} data-ending={ending}>
              <strong>{groups.length}</strong> <span>{endingTitle(ending, customer)}</span>{" "}
              <span class="aside">{groupsNamed(groups)}</span>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="groups-ways">
        <h2 id="groups-ways">The ways they took</h2>
        <RoadsNotice {...{ walking, extent }} whose="theirs" />
        <GroupsPicture {...{ tree, partings, customer }} open={setLarger} />
      </section>
      {partings.length === 0 ? (
        <OneGroupsWay {...{ tree, customer }} />
      ) : (
        <section aria-labelledby="groups-partings">
          <h2 id="groups-partings">Where they parted</h2>
          <ol class="partings">
            {partings.map((parting) => (
              <li key={parting.letter} class="panel">
                <PartingCard {...{ parting }} larger={() => setLarger(parting.letter)} />
              </li>
            ))}
          </ol>
        </section>
      )}
      {open === null ? null : <PartingDialog parting={open} close={() => setLarger(null)} />}
    </>
  );
}
