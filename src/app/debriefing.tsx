/**
 * Puts the debrief's screens together, for the attempt on this device and for a conversation that somebody shared.
 * Loaded when a conversation has ended, or when somebody opens a shared one.
 */
import { type Signal, effect, signal, untracked } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import type { Debrief } from "#debrief/debrief.ts";
import { type Replay, readReplay, scriptChanged, writeReplay } from "#debrief/share-link.ts";
import type { Encounter } from "#encounter/encounter.ts";
import type { Player } from "#encounter/player.ts";
import { keepAttempt, readAttempt } from "#records/open-attempt.ts";
import { type Reflection, keepReflection, readReflection } from "#records/reflection.ts";
import type { Store } from "#records/store.ts";
import type { Attempt } from "#session/attempt.ts";
import { encounterIn } from "#session/conversation.ts";
import { DebriefScreen } from "#ui/debrief/debrief-screen.tsx";
import type { Links } from "#ui/debrief/keeping.tsx";
import { LinkUnread, NotYet } from "#ui/debrief/no-debrief.tsx";
import { addressOf, go } from "#ui/route.ts";
import "#ui/styles/debrief.css";
import type { Content } from "./content.ts";
import { type Debriefs, type Reading, openDebriefs } from "./debriefs.ts";
import { openSearchThread } from "./search-thread.ts";

/** What the screens are made with. */
export interface Means {
  readonly store: Store;
  readonly attempt: Attempt;
  readonly player: Player;
  readonly content: Content;
}

/** Opens what computes debriefs on this page, with a worker of its own. */
export const openPageDebriefs = async (content: Content): Promise<Debriefs> =>
  openDebriefs({
    handbook: await content.handbook(),
    content,
    thread: openSearchThread(() => new Worker(new URL("./search-worker.ts", import.meta.url), { type: "module" })),
  });

/** A conversation and its debrief; null while the conversation goes on. */
interface Read {
  readonly encounter: Encounter;
  readonly reading: Reading | null;
}

/** The debrief screen of the attempt on this device. */
export function ownDebrief(debriefs: Debriefs, { store, attempt }: Means): () => JSX.Element | null {
  const reflection = keptReflection(store);
  const read = signal<Read | null>(null);
  const follow = (): void => {
    const encounter = encounterIn(attempt.conversation.value);
    if (encounter !== null && encounter !== read.peek()?.encounter)
      read.value = untracked(() => ({ encounter, reading: debriefs.prepare(encounter) }));
  };
  untracked(follow);
  return function OwnDebrief() {
    useEffect(() => effect(follow), []);
    if (read.value === null) return null;
    const { encounter, reading } = read.value;
    const { scenario, turns } = encounter;
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
/** What the trainee adds to each debrief: read once, and saved with each change. */
function keptReflection(
  store: Store,
): (of: Debrief) => { reflection: Signal<Reflection>; reflect: (to: Reflection) => void } {
  let about: Debrief["made"] | null = null;
  let reflection = signal(readReflection(store, "", { hash: "", seed: 0, steps: [] }));
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

/** A conversation that somebody shared, replayed here; or a screen that says why it can't be shown. */
export type SharedReplay =
  | { readonly kind: "read"; readonly encounter: Encounter; readonly opens: Replay["opens"] }
  | { readonly kind: "unread"; readonly Screen: () => JSX.Element };

/** Reads the last part of a link and replays the conversation in it. */
export async function openShared(link: string, { player, content }: Means): Promise<SharedReplay> {
  const unread = (words: string, playable: string | null): SharedReplay => ({
    kind: "unread",
    Screen: () => <LinkUnread words={words} scenario={playable} />,
  });
  const replay = readReplay(link);
  if (!replay.ok) return unread(replay.error.words, null);
  const { scenario: id, made, opens } = replay.value;
  const scenario = await content.scenario(id);
  if (scenario === null) return unread(unknown(id), null);
  const resumed = player.resume(scenario, made);
  if (resumed.ok) return { kind: "read", encounter: resumed.value, opens };
  return unread(resumed.error.kind === "changed" ? scriptChanged(scenario.title) : UNFIT, id);
}

const unknown = (scenario: string): string =>
  `There is no scenario called “${scenario}” here: it is on the machine where the link was made, or it was renamed or taken away.`;
const UNFIT = "The replies in this link don’t fit the scenario. Part of it was changed on the way; ask for it again.";

/** The debrief screen of a shared conversation. */
export function sharedDebrief(
  debriefs: Debriefs,
  encounter: Encounter,
  { store, attempt, player }: Means,
): () => JSX.Element {
  const reflection = keptReflection(store);
  const { scenario, turns } = encounter;
  const { id } = scenario;
  const reading = debriefs.prepare(encounter);
  return function SharedDebrief() {
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
        replaces={own === null || own.ended ? 0 : own.steps.length}
        again={(number) => {
          keepAttempt(store, id, { ...made, steps: made.steps.slice(0, number), ended: false });
          attempt.open(player, scenario);
          go({ kind: "play", scenario: id });
        }}
        playAgain={() => go({ kind: "play", scenario: id })}
      />
    );
  };
}
