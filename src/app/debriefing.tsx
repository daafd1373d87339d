/**
 * Puts the debrief together for its screens: the value, the search for the roads not taken, the customer's picture and
 * what the trainee adds. It is fetched when a conversation has ended, or when somebody opens a shared one.
 */
import { type Signal, signal } from "@preact/signals";
import type { JSX } from "preact";
import { type Debrief, debriefOf, withRoads } from "#debrief/debrief.ts";
import { type Replay, readReplay, scriptChanged, writeReplay } from "#debrief/share-link.ts";
import type { Encounter } from "#encounter/encounter.ts";
import { moodOf } from "#encounter/mood.ts";
import type { Player } from "#encounter/player.ts";
import { keepAttempt, readAttempt } from "#records/open-attempt.ts";
import { type Reflection, keepReflection, readReflection } from "#records/reflection.ts";
import type { Store } from "#records/store.ts";
import type { Attempt } from "#session/attempt.ts";
import { DebriefScreen } from "#ui/debrief/debrief-screen.tsx";
import type { Links } from "#ui/debrief/keeping.tsx";
import { LinkUnread, NotYet } from "#ui/debrief/no-debrief.tsx";
import type { Walking } from "#ui/debrief/walking.tsx";
import { addressOf, go } from "#ui/route.ts";
import "#ui/styles/debrief.css";
import handbook from "virtual:handbook";
import { beginRoads, giveUpRoads, searchRoads } from "./search-thread.ts";
import { loadCompany, loadScenario } from "./stories.ts";

/** What the screens are put together with. */
export interface Means {
  readonly store: Store;
  readonly attempt: Attempt;
  readonly player: Player;
}

/** All of a debrief that comes or changes while it is read. */
interface Reading {
  readonly debrief: Signal<Debrief>;
  readonly walking: Signal<Walking>;
  readonly portrait: Signal<string | null>;
}

/** After so many milliseconds a search is slow, and its progress is shown. */
const SLOW = 500;

const readings = new WeakMap<Encounter, Reading>();

/** The search that is under way, of which there is one at most. */
let search: { readonly of: Encounter; readonly end: () => void } | null = null;

function endSearch(): void {
  if (search === null) return;
  search.end();
  // Whoever comes back to it begins anew.
  readings.delete(search.of);
  search = null;
}

/** Gives up what was begun for a conversation that the trainee has left. */
export const giveUpDebrief = giveUpRoads;

/**
 * Begins to work a debrief out, ahead of its screen, and gives up what was worked out for another conversation. Null
 * while this one goes on: then the ways through its scenario begin to be walked.
 */
export function prepareDebrief(encounter: Encounter): Reading | null {
  const known = readings.get(encounter);
  if (known !== undefined) return known;
  endSearch();
  const read = debriefOf(encounter, handbook);
  if (read === null) {
    beginRoads(groundOf(encounter));
    return null;
  }
  const reading: Reading = {
    debrief: signal(read),
    walking: signal<Walking>({ kind: "under way", part: 0, slow: false }),
    portrait: signal<string | null>(null),
  };
  readings.set(encounter, reading);
  walkRoads(encounter, reading);
  drawPortrait(encounter).then(
    (address) => (reading.portrait.value = address),
    // A debrief reads as well without a picture.
    () => undefined,
  );
  return reading;
}

const groundOf = ({ scenario, seed, behind: { rulebook } }: Encounter): Parameters<typeof beginRoads>[0] => ({
  scenario,
  rulebook,
  seed,
});

function walkRoads(encounter: Encounter, { debrief, walking }: Reading): void {
  const update = (change: { part: number } | { slow: true }): void => {
    if (walking.value.kind === "under way") walking.value = { ...walking.value, ...change };
  };
  const slow = setTimeout(() => update({ slow: true }), SLOW);
  const end = searchRoads({ ...groundOf(encounter), made: debrief.peek().made }, (word) => {
    if (word.kind === "walked") return update({ part: word.part });
    clearTimeout(slow);
    if (search?.of === encounter) search = null;
    if (word.kind === "failed") walking.value = word;
    else {
      debrief.value = withRoads(debrief.peek(), word.roads);
      walking.value = { kind: "done" };
    }
  });
  // Where no thread can be had, it has failed already.
  if (walking.peek().kind === "under way") search = { of: encounter, end };
}

/** Head and shoulders of a person, in the units of the people. */
const HEAD_AND_SHOULDERS = { x: 10, y: -90, width: 920, height: 920 } as const;

/** The address of the customer's picture, in the mood in which they were left; null where their look isn't known. */
async function drawPortrait({ scenario, turns, standing }: Encounter): Promise<string | null> {
  const [company, { drawPerson }] = await Promise.all([loadCompany(scenario.id), import("#stage/figure.ts")]);
  const { speaker, look } = scenario.customer;
  const drawn = company?.looks[look];
  if (company === null || drawn === undefined) return null;
  const last = turns
    .flatMap(({ beats }) => beats.flatMap(({ people }) => people.filter((one) => one.speaker === speaker)))
    .at(-1);
  const { svg } = drawPerson(company.art, drawn, last?.mood ?? moodOf(standing.meters), null, HEAD_AND_SHOULDERS);
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** The screen that debriefs the attempt on this device. */
export function ownDebrief({ store, attempt }: Means): () => JSX.Element | null {
  const reflection = keptReflection(store);
  return function OwnDebrief() {
    const encounter = attempt.encounter.value;
    if (encounter === null) return null;
    const { scenario, turns } = encounter;
    const reading = prepareDebrief(encounter);
    if (reading === null) return <NotYet scenario={scenario.id} replies={turns.length} />;
    const play = { kind: "play", scenario: scenario.id } as const;
    return (
      <DebriefScreen
        card={scenario}
        {...reading}
        {...reflection(reading.debrief.peek())}
        lasting={store.lasting}
        links={linksOf(reading.debrief.peek(), addressOf({ kind: "playback", scenario: scenario.id }))}
        shared={false}
        replaces={0}
        again={(number) => {
          attempt.undo(number);
          go(play);
        }}
        playAgain={() => {
          attempt.restart();
          go(play);
        }}
      />
    );
  };
}

/** What the trainee adds to each debrief, read once and kept with each change. */
function keptReflection(
  store: Store,
): (of: Debrief) => { reflection: Signal<Reflection>; reflect: (to: Reflection) => void } {
  let about: Debrief["made"] | null = null;
  let reflection = signal(readReflection(store, "", { hash: "", seed: 0, choices: [], breaths: [] }));
  return ({ scenario: { id }, made }) => {
    if (about !== made) reflection = signal(readReflection(store, id, made));
    about = made;
    const kept = reflection;
    const reflect = (to: Reflection): void => {
      kept.value = to;
      keepReflection(store, id, made, to);
    };
    return { reflection, reflect };
  };
}

function linksOf({ scenario: { id }, made }: Debrief, play: string): Links {
  const whole = (opens: "debrief" | "playback"): string => {
    const link = writeReplay({ scenario: id, made, opens });
    return new URL(addressOf({ kind: "replay", link }), location.href).href;
  };
  return { shareDebrief: whole("debrief"), sharePlayback: whole("playback"), play };
}

/** A conversation that somebody shared, played again here; or a screen that says why it can't be shown. */
export type Shared =
  | { readonly kind: "read"; readonly encounter: Encounter; readonly opens: Replay["opens"] }
  | { readonly kind: "unread"; readonly Screen: () => JSX.Element };

/** Reads the end of a link, and plays what it holds. */
export async function openShared(link: string, player: Player): Promise<Shared> {
  const unread = (words: string, playable: string | null): Shared => ({
    kind: "unread",
    Screen: () => <LinkUnread words={words} scenario={playable} />,
  });
  const replay = readReplay(link);
  if (!replay.ok) return unread(replay.error.words, null);
  const { scenario: id, made, opens } = replay.value;
  const scenario = await loadScenario(id);
  if (scenario === null) return unread(unknown(id), null);
  const resumed = player.resume(scenario, made);
  if (resumed.ok) return { kind: "read", encounter: resumed.value, opens };
  return unread(resumed.error.kind === "changed" ? scriptChanged(scenario.title) : UNFIT, id);
}

const unknown = (scenario: string): string =>
  `There is no scenario called “${scenario}” here: it is on the machine where the link was made, or it was renamed or taken away.`;
const UNFIT = "The replies in this link don’t fit the scenario. Part of it was changed on the way; ask for it again.";

/** The screen that debriefs a conversation that was shared. */
export function sharedDebrief(encounter: Encounter, { store, attempt, player }: Means): () => JSX.Element {
  const reflection = keptReflection(store);
  const { scenario, turns } = encounter;
  const { id } = scenario;
  return function SharedDebrief() {
    const reading = prepareDebrief(encounter);
    if (reading === null) return <NotYet scenario={id} replies={turns.length} />;
    const debrief = reading.debrief.peek();
    const { made } = debrief;
    const own = readAttempt(store, id);
    const playback = writeReplay({ scenario: id, made, opens: "playback" });
    return (
      <DebriefScreen
        card={scenario}
        {...reading}
        {...reflection(debrief)}
        lasting={store.lasting}
        links={linksOf(debrief, addressOf({ kind: "replay", link: playback }))}
        shared
        replaces={own === null || own.ended ? 0 : own.choices.length}
        again={(number) => {
          const choices = made.choices.slice(0, number);
          const breaths = made.breaths.filter((at) => at < number);
          keepAttempt(store, id, { ...made, choices, breaths, ended: false });
          attempt.open(player, scenario);
          go({ kind: "play", scenario: id });
        }}
        playAgain={() => go({ kind: "play", scenario: id })}
      />
    );
  };
}
