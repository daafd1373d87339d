/** Listens to the story for one turn: collects its beats, and what its lines do to the meters. */
import type { Rulebook } from "#guidance/catalogue.ts";
import { authorSays, fallDue } from "#guidance/judge.ts";
import { type Change, type Judgement, settle } from "#guidance/settle.ts";
import type { Standing } from "#guidance/standing.ts";
import { METERS, type Meters } from "#guidance/words.ts";
import { type Line, type LineTags, YOU } from "#scenario/line.ts";
import type { Listener } from "#story/narrator.ts";
import type { Scenario } from "#scenario/scenario.ts";
import type { Mood, Prop, Setting } from "#scenario/words.ts";
import { moodOf, nearTo } from "./mood.ts";
import type { Account, Beat, By, CounterCard, Ending, Presence, Reply, Spoken } from "./turn.ts";

/** Who and what is on the stage, in which setting, between two beats. */
export interface Staging {
  readonly scene: Setting;
  /** The speaker name of the customer. Of several who may be, the first stands for them until a line says who it is. */
  readonly customer: string;
  /** Speaker names, in the order in which they entered. */
  readonly present: readonly string[];
  /** Moods as they are shown; each holds until that person speaks in another. */
  readonly moods: Readonly<Record<string, Mood>>;
  readonly props: readonly Prop[];
  readonly cards: readonly CounterCard[];
  /**
   * What the customer's mood is held near to where the script doesn't say it: the mood that it said last in this turn,
   * else the one that they were left in by the turn before. Null where nothing came before, or time has passed.
   */
  readonly near: Mood | null;
}

export const openingStage = (scenario: Scenario): Staging => ({
  scene: scenario.setting,
  customer: scenario.customers[0].speaker,
  present: scenario.customers.length > 1 ? [] : [scenario.customers[0].speaker],
  moods: {},
  props: [],
  cards: [],
  near: null,
});

/** What was collected in one turn. */
export interface Heard {
  readonly beats: readonly Beat[];
  readonly changes: readonly Change[];
  readonly standing: Standing;
  readonly staging: Staging;
  readonly ending: Ending | null;
}

export function listen(
  scenario: Scenario,
  rulebook: Rulebook,
  from: { readonly standing: Standing; readonly staging: Staging },
): { readonly listener: Listener; readonly heard: () => Heard } {
  const beats: Beat[] = [];
  const changes: Change[] = [];
  let { standing } = from;
  const left = from.staging.moods[from.staging.customer] ?? null;
  let staging: Staging = { ...from.staging, near: left };
  let ending: Ending | null = null;

  const onLine = (line: Line, meters: Meters): void => {
    // What is said afterwards belongs to the ending: nothing moves any more, and nobody on the stage hears it.
    if (line.afterwards !== undefined) {
      const { speaker, text, afterwards: to } = line;
      const said: Account = { speaker: speaker ?? "", name: nameOf(line, scenario), text, to };
      if (ending !== null) ending = { ...ending, afterwards: [...ending.afterwards, said] };
      return;
    }
    const tagged = applyTags(rulebook, line.tags, standing);
    changes.push(...tagged.changes, ...scriptSets(tagged.standing.meters, meters));
    standing = { meters, history: tagged.standing.history };
    const before = staging;
    staging = restage(staging, line, meters);
    ending = endingOf(line) ?? ending;
    beats.push({
      ...line,
      by: byWhom(line, staging.customer),
      name: nameOf(line, scenario),
      scene: staging.scene,
      props: staging.props,
      cards: staging.cards,
      people: seenIn(line, before, staging).flatMap((who) => presence(scenario, staging, line, who, meters)),
      meters,
    });
  };

  return {
    listener: { onTag: (tags, meters) => applyTags(rulebook, tags, { ...standing, meters }).standing.meters, onLine },
    heard: () => ({ beats, changes, standing, staging, ending }),
  };
}

/** The speaker's name as people say it; empty for narration. */
const nameOf = (line: Line, { cast }: Scenario): string =>
  cast.find(({ speaker }) => speaker === line.speaker)?.name ?? (line.speaker === YOU ? "You" : "");

function byWhom({ speaker }: Line, customer: string): By {
  if (speaker === null) return "narration";
  if (speaker === YOU) return "trainee";
  return speaker === customer ? "customer" : "another";
}

/** How a reply was given, judged by the beats that followed it. */
export function spokenIn(beats: readonly Beat[], reply: Reply): Spoken {
  const [first] = beats;
  if (first?.by !== "trainee") return "not-aloud";
  return first.text === reply.text ? "as-offered" : "in-other-words";
}

/** What a line's tags do to the meters: first the time that passes, then the author's own amounts. */
export function applyTags(rulebook: Rulebook, tags: LineTags, before: Standing): Judgement {
  const due = tags.later === null ? { changes: [], standing: before } : fallDue(rulebook, before);
  const said = settle(rulebook, due.standing.meters, authorSays(tags), due.standing.history);
  return { changes: [...due.changes, ...said.changes], standing: said.standing };
}

function scriptSets(expected: Meters, found: Meters): Change[] {
  return METERS.filter((meter) => found[meter] !== expected[meter]).map((meter) => ({
    meter,
    amount: found[meter] - expected[meter],
    rule: "script-sets",
    guidance: "",
  }));
}

function restage(staging: Staging, line: Line, meters: Meters): Staging {
  const { speaker, tags } = line;
  const customer = tags.customer ?? staging.customer;
  const others = staging.present.filter((person) => person !== staging.customer);
  const met = tags.customer === null ? staging.present : [customer, ...others];
  const left = met.filter((person) => !tags.leave.includes(person));
  const came = tags.enter.filter((person) => !left.includes(person));
  const before = tags.later === null && customer === staging.customer ? staging.near : null;
  const told = tags.mood === null || !isOf(customer, speaker) ? null : tags.mood;
  return {
    scene: tags.scene ?? staging.scene,
    customer,
    present: [...left, ...came],
    moods: { ...staging.moods, ...moodSaid(speaker, tags.mood, customer, nearTo(before, moodOf(meters))) },
    near: told ?? before,
    props: propsAfter(staging, tags),
    cards: cardsAfter(staging.cards, line),
  };
}

/**
 * Who is seen while a line is said, the customer first: somebody who leaves on a line of their own says it first, unless
 * it is said in another setting.
 */
function seenIn({ speaker, tags }: Line, { present: were, scene }: Staging, after: Staging): string[] {
  const says = speaker !== null && tags.leave.includes(speaker) && were.includes(speaker) && after.scene === scene;
  const seen = says
    ? [...were, ...after.present].filter((who) => who === speaker || after.present.includes(who))
    : after.present;
  return [...new Set([...seen.filter((who) => who === after.customer), ...seen])];
}

/** Things stay behind when the conversation moves to another setting. */
function propsAfter({ scene, props }: Staging, tags: LineTags): readonly Prop[] {
  const moved = tags.scene !== null && tags.scene !== scene;
  const stayed = moved ? [] : props.filter((prop) => !tags.propsGone.includes(prop));
  return [...stayed, ...tags.props.filter((prop) => !stayed.includes(prop))];
}

/** A card with the same title is replaced where it lies. */
function cardsAfter(cards: readonly CounterCard[], { speaker, text, tags }: Line): readonly CounterCard[] {
  if (tags.card === null || speaker !== null || text === "") return cards;
  const card: CounterCard = { title: tags.card, text };
  return cards.some(({ title }) => title === card.title)
    ? cards.map((one) => (one.title === card.title ? card : one))
    : [...cards, card];
}

/** Whether a mood on a line of this speaker is the customer's: narration and the trainee show the customer's, too. */
const isOf = (customer: string, speaker: string | null): boolean =>
  speaker === customer || speaker === null || speaker === YOU;

/** The speaker whose mood a line shows. If the customer speaks without a mood, they show the unsaid one. */
function moodSaid(speaker: string | null, mood: Mood | null, customer: string, unsaid: Mood): Record<string, Mood> {
  if (speaker === customer) return { [customer]: mood ?? unsaid };
  return mood === null ? {} : { [isOf(customer, speaker) ? customer : (speaker ?? "")]: mood };
}

function presence(scenario: Scenario, staging: Staging, line: Line, speaker: string, meters: Meters): Presence[] {
  const character = scenario.cast.find((one) => one.speaker === speaker);
  if (character === undefined) return [];
  const unsaid = character.part === "customer" ? moodOf(meters) : "neutral";
  const gesture = line.speaker === speaker ? line.tags.gesture : null;
  return [{ ...character, mood: staging.moods[speaker] ?? unsaid, gesture }];
}

/** The ending that a line carries; null if it carries none. */
export const endingOf = ({ tags }: Line): Ending | null =>
  tags.ending === null ? null : { kind: tags.ending, outcome: tags.outcome ?? "", afterwards: [] };
