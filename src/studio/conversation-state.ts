/** What a conversation is made of at one moment: plain values, so that a frame can send them to the page around it. */
import { type Encounter, type Variable, variablesOf } from "#encounter/encounter.ts";
import { latestBeat } from "#encounter/shown.ts";
import { METERS, type Meters } from "#guidance/words.ts";

/** Something and what it is, as a table shows it. */
type Fact = readonly [name: string, value: string];

export interface ConversationState {
  readonly meters: Meters;
  /** The words of each reply that was taken. */
  readonly replies: readonly string[];
  /** What the rules remember of what was done. */
  readonly remembered: readonly Fact[];
  /** Ids of practices that were done, each with how often. */
  readonly done: readonly Fact[];
  /** What the script has put into the picture. */
  readonly props: readonly string[];
  /** What lies on the counter to be looked at: title and words. */
  readonly cards: readonly Fact[];
  /** What was thought since the latest reply, behind what made the customer think it. */
  readonly thoughts: readonly Fact[];
  /** The script's own variables; the meters are not among them. */
  readonly variables: readonly (readonly [name: string, holds: Variable])[];
}

export function conversationState(encounter: Encounter): ConversationState {
  const { meters, history } = encounter.standing;
  const { used, ...flags } = history;
  const { props = [], cards = [] } = latestBeat(encounter) ?? {};
  return {
    meters,
    replies: encounter.turns.map(({ reply }) => reply.text),
    remembered: Object.entries(flags).map(([name, value]) => [inWords(name), shown(value)]),
    done: Object.entries(used).map(([id, times]) => [id, `${times} ×`]),
    props,
    cards: cards.map(({ title, text }) => [title, text]),
    thoughts: thoughtsSince(encounter),
    variables: Object.entries(variablesOf(encounter)).filter(([name]) => !METERS.some((meter) => meter === name)),
  };
}

function thoughtsSince({ opening, turns }: Encounter): readonly Fact[] {
  const turn = turns.at(-1);
  return [turn?.reply, ...(turn ?? opening).beats].flatMap((said): readonly Fact[] =>
    said?.thought === undefined ? [] : [[said.text, said.thought]],
  );
}

/** `overPromised` is read as "over promised". */
const inWords = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

const shown = (value: boolean | number): string => (typeof value === "number" ? String(value) : value ? "yes" : "no");
