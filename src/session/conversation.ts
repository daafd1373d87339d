/**
 * The conversation on the screen, as one value that goes through two stages: first its beginning, which is known before
 * the story and its engine have loaded; then the encounter itself. Values only; `attempt.ts` holds the present one.
 */
import type { Encounter } from "#encounter/encounter.ts";
import type { Player } from "#encounter/player.ts";
import type { Prelude } from "#encounter/prelude.ts";
import { type Shown, previewOf } from "#encounter/shown.ts";
import type { Scenario } from "#scenario/scenario.ts";

/** How the latest words arrived on the screen. Each arrival is a new object, so identity tells one from the next. */
export interface Arrival {
  /** New words are revealed line by line; words that were heard before are shown whole. */
  readonly isNew: boolean;
}

/** What a screen needs to show a conversation, whether it is played or played back. */
export interface OnScreen {
  readonly shown: Shown;
  readonly arrival: Arrival;
}

/** The beginning of a conversation, before the story has loaded. */
export interface Preview extends OnScreen {
  readonly stage: "preview";
  /** The index of the reply that was pressed and waits for the story; the last one, if several were pressed. */
  readonly pressed: number | null;
  /** A breath was taken before the next reply. */
  readonly breathed: boolean;
  /** What the trainee said in their own words before the next reply: empty if they passed it over, null if not yet. */
  readonly said: string | null;
}

/** A conversation that is being played. */
export interface Play extends OnScreen {
  readonly stage: "play";
  readonly shown: Encounter;
  readonly breathed: boolean;
  readonly said: string | null;
}

export type Conversation = Preview | Play;

/** A press on a reply: the number of the decision on the screen, and the index of the reply. */
export interface Press {
  readonly decision: number;
  readonly reply: number;
}

/** The encounter that is played; null before the story has loaded. */
export const encounterIn = (conversation: Conversation | null): Encounter | null =>
  conversation?.stage === "play" ? conversation.shown : null;

/** The beginning that every play of a scenario has, with the replies in the order that this seed gives them. */
export const startPreview = (prelude: Prelude, seed: number): Preview => ({
  stage: "preview",
  shown: previewOf(prelude, seed),
  arrival: { isNew: true },
  pressed: null,
  breathed: false,
  said: null,
});

/** Shows an encounter whose latest words arrive now. What was done before an earlier reply no longer counts. */
export const playOf = (encounter: Encounter, arrival: Arrival): Play => ({
  stage: "play",
  shown: encounter,
  arrival,
  breathed: false,
  said: null,
});

/**
 * Replaces a preview by the encounter, once the story has loaded. Nothing arrives anew: the words on the screen stay.
 * If a reply was pressed meanwhile, it is taken now.
 */
export function playFrom({ arrival, pressed, breathed, said }: Preview, encounter: Encounter, player: Player): Play {
  const play: Play = { stage: "play", shown: encounter, arrival, breathed, said };
  return pressed === null ? play : takeReply(play, { decision: 0, reply: pressed }, player);
}

/** Whether the beginning of this scenario is on the screen and its story has yet to load. */
export const isPreviewOf = (
  conversation: Conversation | null,
  scenario: Pick<Scenario, "id">,
): conversation is Preview => conversation?.stage === "preview" && conversation.shown.scenario.id === scenario.id;

/**
 * Keeps a press until the story has loaded. A press on another decision, or on no reply on offer, changes nothing: the
 * same value is returned.
 */
export function press(conversation: Preview, at: Press): Preview {
  return isOnOffer(conversation.shown, at) ? { ...conversation, pressed: at.reply } : conversation;
}

/** As `press`, once the story has loaded: takes the reply, with the breath and the own words before it. */
export function takeReply(play: Play, at: Press, player: Player): Play {
  if (!isOnOffer(play.shown, at)) return play;
  const manner = { breathed: play.breathed, said: play.said ?? undefined };
  return playOf(player.choose(play.shown, at.reply, manner), { isNew: true });
}

const isOnOffer = ({ now }: Pick<Shown, "now">, { decision, reply }: Press): boolean =>
  now.kind === "decision" &&
  now.decision.number === decision &&
  now.decision.replies.some(({ index }) => index === reply);
