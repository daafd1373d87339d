/** Two cards with which two people play a scenario at a table: what the customer knows, and what the employee knows. */
import { type Encounter, ending } from "#encounter/encounter.ts";
import { customerOf } from "#encounter/shown.ts";
import type { Beat, Passage } from "#encounter/turn.ts";
import type { Handbook } from "#guidance/catalogue.ts";
import { GOOD_ENDINGS } from "#paths/chances.ts";
import { NOT_FOLLOWED, type Walk } from "#paths/walk.ts";
import { offersAt } from "#paths/ways.ts";
import type { EndingKind } from "#scenario/words.ts";
import { type ColleaguePlay, type PlayedIn, openPlaying } from "./colleague-plays.ts";
import type { CustomerCard, EmployeeCard, HeldBack } from "#scenario/sheets.ts";

/** So many of each are enough for one card. */
const OPENING_LINES = 3;
const HELD_BACK = 6;
const TITLES = 5;

interface CardsIn extends PlayedIn {
  readonly handbook: Handbook;
  readonly good: ArrayLike<number>;
}

/** Made of one good play, so that all of it fits together: of `plays`, or of the best that the walk knows. */
export function roleCards(
  means: CardsIn,
  plays: readonly ColleaguePlay[],
): { readonly customer: CustomerCard; readonly employee: EmployeeCard } {
  const { walk, scenario, handbook, good } = means;
  const best = openPlaying(means)(walk.openings[0] ?? 0, (state) => bestReply(walk, good, state));
  const played = mostOpened([best, ...plays].map((play) => play.played));
  const customer = customerOf(played);
  const held = heldBackIn(played);
  const kept = new Set(held.toSorted((a, b) => b.weight - a.weight).slice(0, HELD_BACK));
  const facts = new Map(
    [played.opening, ...played.turns].flatMap(({ beats }) =>
      beats.flatMap(({ cards }) => cards.map(({ title, text }) => [title, text] as const)),
    ),
  );
  const end = ending(played);
  const { practices, pitfalls, temperaments } = handbook;
  return {
    customer: {
      name: customer.name,
      temperament: temperaments[scenario.temperament],
      opening: scenario.opening,
      opens: saidIn(played.opening, customer.speaker)
        .slice(0, OPENING_LINES)
        .map(({ text }) => text),
      holdsBack: held.filter((one) => kept.has(one)).map(({ words, thought }) => ({ words, thought })),
      helped: mostFrequent(walk, (move) => move.practices).flatMap((id) => practices[id]?.title ?? []),
      hurt: mostFrequent(walk, (move) => move.pitfalls).flatMap((id) => pitfalls[id]?.title ?? []),
      settled: end !== null && isGood(end.kind) ? end.outcome : "",
      leaves: badEnd(walk),
    },
    employee: {
      role: scenario.role,
      summary: scenario.summary,
      facts: [...facts].map(([title, text]) => ({ title, text })),
      objectives: scenario.objectives.flatMap((id) => {
        const practice = practices[id];
        if (practice === undefined) return [];
        return [{ title: practice.title, advice: practice.advice, example: practice.example }];
      }),
    },
  };
}

const saidIn = ({ beats }: Passage, speaker: string): readonly Beat[] =>
  beats.filter((beat) => beat.speaker === speaker && beat.text !== "");

/** A line that comes out in answer to a reply, and how much its author put on it. */
interface WeighedLine extends HeldBack {
  readonly weight: number;
}

/** One line of each answer: where the class is asked something, where it moves them, else the longest. */
function heldBackIn(played: Encounter): readonly WeighedLine[] {
  const { speaker } = customerOf(played);
  return played.turns.flatMap((turn): WeighedLine[] => {
    const [line] = saidIn(turn, speaker).toSorted(
      (a, b) => weightOfLine(b) - weightOfLine(a) || b.text.length - a.text.length,
    );
    if (line === undefined) return [];
    const thought = line.thought ?? turn.reply.thought ?? "";
    return [{ words: line.text, thought, weight: weightOfLine(line) + (thought === "" ? 0 : 1) }];
  });
}

/** A question for the class weighs most, then that the customer is moved. */
const weightOfLine = ({ tags, thought }: Beat): number =>
  (tags.pause === null ? 0 : 4) + (tags.mood === "upset" ? 2 : 0) + (thought === undefined ? 0 : 1);

const isGood = (kind: EndingKind | undefined): boolean => kind !== undefined && GOOD_ENDINGS.includes(kind);

/** Of those that end well, the play in which the customer opens up most; the first, where none does. */
function mostOpened([first, ...others]: readonly Encounter[]): Encounter {
  if (first === undefined) throw new Error("there is no play to make cards of");
  const openedIn = (played: Encounter): number =>
    isGood(ending(played)?.kind) ? heldBackIn(played).reduce((sum, { weight }) => sum + weight, 0) : 0;
  return others.reduce((most, one) => (openedIn(one) > openedIn(most) ? one : most), first);
}

/** The reply without a slip that keeps the best chance; any, where each has one. */
function bestReply(walk: Walk, good: ArrayLike<number>, state: number): number {
  const first = walk.states.firstEdge[state] ?? 0;
  const followed = offersAt(walk, state).flatMap(({ move }, index) => {
    const to = walk.edges.to[first + index] ?? NOT_FOLLOWED;
    const slips = walk.edges.slips[first + index] ?? 0;
    return to === NOT_FOLLOWED ? [] : [{ index, slips, chance: good[to] ?? 0, practices: move.practices.length }];
  });
  const [best] = followed.toSorted(
    (a, b) => a.slips - b.slips || b.chance - a.chance || b.practices - a.practices || a.index - b.index,
  );
  return best?.index ?? -1;
}

function mostFrequent(
  walk: Walk,
  of: (move: { practices: readonly string[]; pitfalls: readonly string[] }) => readonly string[],
): readonly string[] {
  const replies = new Map(
    walk.stops.flatMap((stop) =>
      stop.kind === "decision" ? stop.replies.map((reply) => [reply.source, reply.move]) : [],
    ),
  );
  const counts = new Map<string, number>();
  for (const move of replies.values()) for (const id of of(move)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .toSorted(([a, times], [b, others]) => others - times || (a < b ? -1 : 1))
    .slice(0, TITLES)
    .map(([id]) => id);
}

function badEnd({ stops }: Walk): string {
  const ends = stops.flatMap((stop) => (stop.kind === "ending" ? [stop.ending] : []));
  const bad = ends.find(({ kind }) => kind === "walked-out") ?? ends.find(({ kind }) => kind === "escalated");
  return bad?.outcome ?? "";
}
