/** Computes debriefs: the assessment at once, then the roads not taken and the customer's picture. No screens here. */
import { type Signal, signal } from "@preact/signals";
import { type Debrief, debriefOf, withRoads } from "#debrief/debrief.ts";
import { type TwoTries, twoTries } from "#debrief/two-tries.ts";
import { type Encounter, stepsOf } from "#encounter/encounter.ts";
import { customerOf } from "#encounter/shown.ts";
import { moodOf } from "#encounter/mood.ts";
import type { Roads } from "#debrief/roads.ts";
import type { Handbook } from "#guidance/catalogue.ts";
import type { Scenario } from "#scenario/scenario.ts";
import { STRETCH } from "#session/stretch.ts";
import type { Walking } from "#ui/debrief/walking.tsx";
import type { Content } from "./content.ts";
import type { Ground, SearchReply, SearchThread } from "./search-thread.ts";

/** All parts of a debrief that arrive or change while it is read. */
export interface Reading {
  readonly debrief: Signal<Debrief>;
  readonly walking: Signal<Walking>;
  /** The address of the customer's picture. */
  readonly portrait: Signal<string | null>;
}

export interface Debriefs {
  /**
   * Computes a debrief before its screen is open, and cancels any work for another conversation. Returns null while
   * this one goes on, but starts the walk through its scenario.
   */
  readonly prepare: (encounter: Encounter) => Reading | null;
  /**
   * Compares two tries at one stretch: at once without the chances, which arrive later. Null where one of them has not
   * come so far.
   */
  readonly compare: (tries: Tries) => Signal<TwoTries> | null;
  /** Finds the roads of several ended plays of one scenario, in their order, and passes on what is said of it. Returns what cancels it. */
  readonly search: (plays: readonly [Encounter, ...Encounter[]], listen: (said: SearchReply) => void) => () => void;
  /** Cancels the work for a conversation that the trainee has left. */
  readonly giveUp: () => void;
}

/** Two plays of one scenario with one seed, and the decision from which on they are compared. */
export interface Tries {
  readonly first: Encounter;
  readonly second: Encounter;
  readonly number: number;
}

interface Means {
  readonly handbookOf: (scenario: Scenario) => Handbook;
  readonly content: Pick<Content, "cast">;
  readonly thread: SearchThread;
}

/** Milliseconds after which a search counts as slow, and its progress is shown. */
const SLOW = 500;

export function openDebriefs({ handbookOf, content, thread }: Means): Debriefs {
  const readings = new WeakMap<Encounter, Reading>();
  /** The search that is running; there is at most one. */
  let search: { readonly of: Encounter; readonly end: () => void } | null = null;

  const endSearch = (): void => {
    if (search === null) return;
    search.end();
    // If it is opened again, the search starts again.
    readings.delete(search.of);
    search = null;
  };
  const walk = (encounter: Encounter, { debrief, walking }: Reading): void => {
    const update = (change: { part: number } | { slow: true }): void => {
      if (walking.value.kind === "under way") walking.value = { ...walking.value, ...change };
    };
    const slow = setTimeout(() => update({ slow: true }), SLOW);
    const end = thread.search({ ...groundOf(encounter), made: [debrief.peek().made] }, (said) => {
      if (said.kind === "walked") return update({ part: said.part });
      clearTimeout(slow);
      if (search?.of === encounter) search = null;
      if (said.kind === "failed") walking.value = said;
      else {
        for (const roads of said.roads) debrief.value = withRoads(debrief.peek(), roads);
        walking.value = { kind: "done" };
      }
    });
    // If no worker can be started, the search has already failed here.
    if (walking.peek().kind === "under way") search = { of: encounter, end };
  };
  return {
    prepare(encounter) {
      const known = readings.get(encounter);
      if (known !== undefined) return known;
      endSearch();
      const read = debriefOf(encounter, handbookOf(encounter.scenario));
      if (read === null) {
        thread.begin(groundOf(encounter));
        return null;
      }
      const reading: Reading = {
        debrief: signal(read),
        walking: signal<Walking>({ kind: "under way", part: 0, slow: false }),
        portrait: signal<string | null>(null),
      };
      readings.set(encounter, reading);
      walk(encounter, reading);
      drawPortrait(encounter, content).then(
        (address) => (reading.portrait.value = address),
        // A debrief is complete without a picture.
        () => undefined,
      );
      return reading;
    },
    compare({ first, second, number }) {
      endSearch();
      const compared = (roads: readonly Roads[]): TwoTries | null =>
        twoTries(
          { encounter: first, roads: roads[0] ?? null },
          { encounter: second, roads: roads[1] ?? null },
          { number, most: STRETCH },
          handbookOf(second.scenario),
        );
      const begun = compared([]);
      if (begun === null) return null;
      const tries = signal(begun);
      thread.search({ ...groundOf(second), made: [stepsOf(first), stepsOf(second)] }, (said) => {
        if (said.kind === "found") tries.value = compared(said.roads) ?? begun;
      });
      return tries;
    },
    search(plays, listen) {
      endSearch();
      return thread.search({ ...groundOf(plays[0]), made: plays.map(stepsOf) }, listen);
    },
    giveUp: thread.giveUp,
  };
}

const groundOf = ({ scenario, seed, rulebook }: Encounter): Ground => ({ scenario, rulebook, seed });

/** A person's head and shoulders, in the units of the drawings of people. */
const HEAD_AND_SHOULDERS = { x: 10, y: -90, width: 920, height: 920 } as const;

/** The address of the customer's picture, in the mood they were left in; null if their look isn't known. */
async function drawPortrait(encounter: Encounter, content: Pick<Content, "cast">): Promise<string | null> {
  const { scenario, turns, standing } = encounter;
  const [company, { drawPerson }, { svgText }] = await Promise.all([
    content.cast(scenario.id),
    import("#stage/drawing/figure.ts"),
    import("#stage/drawing/svg.ts"),
  ]);
  const { speaker, look } = customerOf(encounter);
  const drawn = company?.looks[look];
  if (company === null || drawn === undefined) return null;
  const last = turns
    .flatMap(({ beats }) => beats.flatMap(({ people }) => people.filter((one) => one.speaker === speaker)))
    .at(-1);
  const mood = last?.mood ?? moodOf(standing.meters);
  const portrait = drawPerson(company.art, drawn, mood, null, HEAD_AND_SHOULDERS);
  return `data:image/svg+xml,${encodeURIComponent(svgText(portrait))}`;
}
