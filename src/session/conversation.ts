/**
 * The conversation on the screen, as one value that goes from stage to stage: first its beginning, which is known before
 * the story and its engine have come; then the encounter itself. Values only; `attempt.ts` holds the present one.
 */
import type { Encounter } from "#encounter/encounter.ts";
import type { Player } from "#encounter/player.ts";
import { type Prelude } from "#encounter/prelude.ts";
import { type Shown, previewOf } from "#encounter/shown.ts";
import type { Scenario } from "#scenario/scenario.ts";

/** How the latest words came on the screen: another value each time that others did. */
export interface Arrival {
  /** New words are revealed line by line; words that were heard before stand there whole. */
  readonly isNew: boolean;
}

/** What a screen needs to show a conversation, be it played or played back. */
export interface OnScreen {
  readonly shown: Shown;
  readonly arrival: Arrival;
}

/** The beginning of a conversation, before the story has come. */
export interface Preview extends OnScreen {
  readonly stage: "preview";
  /** The reply that was pressed and waits for the story, by its index; the last one, where several were. */
  readonly pressed: number | null;
  /** A breath was taken before the reply that is to be given. */
  readonly breathed: boolean;
}

/** A conversation that is being played. */
export interface Play extends OnScreen {
  readonly stage: "play";
  readonly shown: Encounter;
  readonly breathed: boolean;
}

export type Conversation = Preview | Play;

/** A reply as somebody pressed it: the decision that they saw, by its number, and the reply's index. */
export interface Press {
  readonly decision: number;
  readonly reply: number;
}

/** The encounter that is played; null before the story has come. */
export const encounterIn = (conversation: Conversation | null): Encounter | null =>
  conversation?.stage === "play" ? conversation.shown : null;

/** The beginning that every play of a scenario has, with the replies in the order that this seed gives them. */
export const startPreview = (prelude: Prelude, seed: number): Preview => ({
  stage: "preview",
  shown: previewOf(prelude, seed),
  arrival: { isNew: true },
  pressed: null,
  breathed: false,
});

/** An encounter whose latest words arrive now. A breath that was taken before belongs to no reply any more. */
export const playOf = (encounter: Encounter, arrival: Arrival): Play => ({
  stage: "play",
  shown: encounter,
  arrival,
  breathed: false,
});

/**
 * The story has come behind its beginning, which goes on as it is: nothing arrives anew. A reply that was pressed
 * meanwhile is taken now.
 */
export function playFrom({ arrival, pressed, breathed }: Preview, encounter: Encounter, player: Player): Play {
  const play: Play = { stage: "play", shown: encounter, arrival, breathed };
  return pressed === null ? play : takeReply(play, { decision: 0, reply: pressed }, player);
}

/** The beginning of this scenario is on the screen, and its story is still to come. */
export const isPreviewOf = (
  conversation: Conversation | null,
  scenario: Pick<Scenario, "id">,
): conversation is Preview => conversation?.stage === "preview" && conversation.shown.scenario.id === scenario.id;

/**
 * A press on a reply that is on the screen. One that belongs to another decision, or to no reply on offer, changes
 * nothing: the same value comes back. Before the story has come, the press is kept and taken later.
 */
export function press(conversation: Preview, at: Press): Preview {
  return isOnOffer(conversation.shown, at) ? { ...conversation, pressed: at.reply } : conversation;
}

/** As `press`, where the story is there: the reply is taken, after a breath if there was one. */
export function takeReply(play: Play, at: Press, player: Player): Play {
  if (!isOnOffer(play.shown, at)) return play;
  return playOf(player.choose(play.shown, at.reply, { breathed: play.breathed }), { isNew: true });
}

const isOnOffer = ({ now }: Pick<Shown, "now">, { decision, reply }: Press): boolean =>
  now.kind === "decision" &&
  now.decision.number === decision &&
  now.decision.replies.some(({ index }) => index === reply);
