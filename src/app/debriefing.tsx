/**
 * Puts the debrief's screens together, for the attempt on this device and for a conversation that somebody shared.
 * Loaded when a conversation has ended, or when somebody opens a shared one.
 */
import { type Signal, effect, signal, untracked } from "@preact/signals";
import type { JSX } from "preact";
import { meanChance } from "#debrief/mean-chance.ts";
import { planWords } from "#debrief/words/take-along.ts";
import { useEffect } from "preact/hooks";
import type { Debrief } from "#debrief/debrief.ts";
import { type Replay, scriptChanged, writeReplay } from "#debrief/share-link.ts";
import { type Encounter, stepsOf } from "#encounter/encounter.ts";
import type { Player } from "#encounter/player.ts";
import type { DeviceRecords } from "#records/device-records.ts";
import { type Reflection, keepReflection, readReflection } from "#records/reflection.ts";
import { AS_PRACTICE, type Terms } from "#records/terms.ts";
import type { Store } from "#records/store.ts";
import type { Attempt } from "#session/attempt.ts";
import { encounterIn } from "#session/conversation.ts";
import { DebriefScreen } from "#ui/debrief/debrief-screen.tsx";
import type { Links } from "#ui/debrief/keeping.tsx";
import { LinkUnread, NotYet, Outdated } from "#ui/debrief/no-debrief.tsx";
import { type OwnPlayRoute, type Route, addressOf, go } from "#ui/route.ts";
import "#ui/styles/debrief.css";
import type { Content } from "./content.ts";
import { type Debriefs, type Reading, openDebriefs } from "./debriefs.ts";
import type { FoundPlay, OwnPlays } from "./own-plays.ts";
import { missingScenario } from "./missing.tsx";
import { openSearchThread } from "./search-thread.ts";

/** What the screens are made with. */
export interface Means {
  readonly store: Store;
  readonly attempt: Attempt;
  readonly player: Player;
  readonly records: DeviceRecords;
  readonly content: Content;
  readonly own: OwnPlays;
}

/** Opens what computes debriefs on this page, with a worker of its own. */
export async function openPageDebriefs(content: Content): Promise<Debriefs> {
  const handbook = await content.handbook();
  return openDebriefs({
    handbookOf: (scenario) => content.houseGuidance(scenario)?.handbook ?? handbook,
    content,
    thread: openSearchThread(() => new Worker(new URL("./search-worker.ts", import.meta.url), { type: "module" })),
  });
}

/** The screen that is shown where there is no finished play to read back. */
export function notShown(play: Exclude<FoundPlay, { kind: "found" }>, scenario: string): () => JSX.Element {
  if (play.kind !== "none") return () => <Outdated scenario={scenario} />;
  return () => <NotYet scenario={scenario} replies={play.replies} />;
}

/** A conversation that has ended, and its debrief. */
interface Read {
  readonly encounter: Encounter;
  readonly reading: Reading;
}

/** The debrief screen of a finished play on this device. `playback` is the route that plays it back, `terms` how it was played. */
export async function ownDebrief(
  debriefs: Debriefs,
  encounter: Encounter,
  { store, attempt, player, own, records }: Means,
  playback: OwnPlayRoute,
  terms: Terms,
): Promise<() => JSX.Element | null> {
  const reflection = keptReflection(store, records);
  const open = await records.openAttempt(encounter.scenario.id);
  const read = signal<Read | null>(null);
  const prepare = (of: Encounter): void => {
    const reading = debriefs.prepare(of);
    if (reading !== null) read.value = { encounter: of, reading };
  };
  untracked(() => prepare(encounter));
  const isOpen = encounterIn(attempt.conversation.peek()) === encounter;
  /** While the script is being written, the play on the screen may change under its debrief. */
  const follow = (): void => {
    const now = encounterIn(attempt.conversation.value);
    if (isOpen && now?.now.kind === "ending" && now !== read.peek()?.encounter) untracked(() => prepare(now));
  };
  return function OwnDebrief() {
    useEffect(() => effect(follow), []);
    if (read.value === null) return null;
    const { encounter: shown, reading } = read.value;
    const { scenario } = shown;
    const { id } = scenario;
    const play = { kind: "play", scenario: id } as const;
    const underWay = open?.replies ?? 0;
    return (
      <DebriefScreen
        card={scenario}
        {...reading}
        {...reflection(reading.debrief.value)}
        terms={terms}
        lasting={store.lasting}
        links={linksOf(reading.debrief.peek(), addressOf(playback))}
        openVerdict={openVerdict}
        shared={false}
        underWay={underWay}
        atStake={open?.atStake ?? 0}
        again={(number) => {
          attempt.tryAgain({ player, log: records.log }, scenario, stepsOf(shown), number);
          go(play);
        }}
        playAgain={() => (underWay > 0 ? go(play) : void own.playAgain(id))}
      />
    );
  };
}

/**
 * What the trainee adds to each debrief: read once, and saved with each change. Once the assessment is open, the score
 * is saved with the play, if it is one of this device.
 */
function keptReflection(
  store: Store,
  records: DeviceRecords,
): (of: Debrief) => { reflection: Signal<Reflection>; reflect: (to: Reflection) => void } {
  let about: Debrief["made"] | null = null;
  let known: Debrief["roads"] = null;
  let reflection = signal(readReflection(store, "", { hash: "", seed: 0, steps: [] }));
  return ({ scenario: { id }, made, ending, score, takeAlong, roads }) => {
    const keepScore = ({ opened }: Reflection): void => {
      const chance = roads === null ? {} : { chance: meanChance(roads) };
      if (opened) void records.addResult(id, made, { ending: ending.kind, score: score.whole, ...chance });
    };
    if (about !== made) {
      reflection = signal(readReflection(store, id, made));
      keepScore(reflection.peek());
    } else if (known !== roads) keepScore(reflection.peek());
    about = made;
    known = roads;
    const kept = reflection;
    // What is proposed may change once the roads are known.
    const { change } = takeAlong;
    const proposed = {
      words: planWords(change),
      skill: change.kind === "nothing" ? null : (change.practice?.skill ?? null),
    };
    const now = kept.peek();
    if (now.opened && now.proposed?.words !== proposed.words) keepReflection(store, id, made, { ...now, proposed });
    const reflect = (to: Reflection): void => {
      kept.value = { ...to, proposed: to.opened ? proposed : null };
      keepReflection(store, id, made, kept.value);
      keepScore(to);
    };
    return { reflection, reflect };
  };
}

function linksOf({ scenario: { id }, made }: Debrief, play: string): Links {
  const whole = (opens: Replay["opens"]): string => {
    const link = writeReplay({ scenario: id, made, opens });
    return new URL(addressOf({ kind: "replay", link }), location.href).href;
  };
  return {
    shareDebrief: whole("debrief"),
    sharePlayback: whole("playback"),
    askVerdict: whole("verdict"),
    play,
  };
}

/** Opens the page of a verdict's file; returns why that isn't possible, in a sentence, or nothing. */
export const openVerdict = async (file: File): Promise<string> =>
  (await import("./verdict-link.ts")).openVerdictFile(file);

/** A conversation that somebody shared, replayed here; or why it can't be shown. */
export type SharedReplay =
  | {
      readonly kind: "read";
      readonly encounter: Encounter;
      /** Opens its debrief. */
      readonly debriefRoute: Route;
    }
  | {
      readonly kind: "unread";
      readonly Screen: () => JSX.Element;
      /** The same in a sentence or two. */
      readonly why: string;
      /** A scenario to play instead, if there is any. */
      readonly playable: string | null;
    };

/** What is shown instead of a shared conversation. */
export const unreadReplay = (why: string, playable: string | null): SharedReplay & { kind: "unread" } => ({
  kind: "unread",
  Screen: () => <LinkUnread words={why} scenario={playable} />,
  why,
  playable,
});

/** Replays the conversation of a link. */
export async function openShared({ scenario: id, made }: Replay, { player, content }: Means): Promise<SharedReplay> {
  const scenario = await content.scenario(id);
  if (scenario === null) {
    const Screen = await missingScenario(content, id, NOT_HERE);
    return { ...unreadReplay(`There’s no scenario called “${id}” here. ${NOT_HERE}`, null), Screen };
  }
  const resumed = player.resume(scenario, made);
  if (resumed.ok) {
    const debriefRoute = { kind: "replay", link: writeReplay({ scenario: id, made, opens: "debrief" }) } as const;
    return { kind: "read", encounter: resumed.value, debriefRoute };
  }
  return unreadReplay(resumed.error.kind === "changed" ? scriptChanged(scenario.title) : UNFIT, id);
}

const NOT_HERE = "It may only be on the computer where the link was made, or it has been renamed or removed.";
const UNFIT =
  "The replies in this link don’t fit the scenario. Part of the link was changed on the way. Ask for a new one.";

/** The debrief screen of a shared conversation. */
export async function sharedDebrief(
  debriefs: Debriefs,
  encounter: Encounter,
  { store, attempt, player, records }: Means,
): Promise<() => JSX.Element> {
  const reflection = keptReflection(store, records);
  const { scenario, turns } = encounter;
  const open = await records.openAttempt(scenario.id);
  const { id } = scenario;
  const reading = debriefs.prepare(encounter);
  return function SharedDebrief() {
    if (reading === null) return <NotYet scenario={id} replies={turns.length} />;
    const debrief = reading.debrief.peek();
    const { made } = debrief;
    const playback = writeReplay({ scenario: id, made, opens: "playback" });
    return (
      <DebriefScreen
        card={scenario}
        {...reading}
        {...reflection(debrief)}
        terms={AS_PRACTICE}
        lasting={store.lasting}
        links={linksOf(debrief, addressOf({ kind: "replay", link: playback }))}
        openVerdict={openVerdict}
        shared
        underWay={open?.replies ?? 0}
        atStake={open?.atStake ?? 0}
        again={(number) => {
          attempt.tryAgain({ player, log: records.log }, scenario, made, number);
          go({ kind: "play", scenario: id });
        }}
        playAgain={() => go({ kind: "play", scenario: id })}
      />
    );
  };
}
