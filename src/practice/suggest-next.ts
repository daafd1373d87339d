/** What to practise next: the scenario that trains what is weak and fading, at the level that fits. */
import type { ScenarioCard } from "#scenario/scenario.ts";
import { LEVELS, type Level } from "#scenario/words.ts";
import type { AttemptSummary } from "#records/attempt-summary.ts";
import { inOrder } from "./in-order.ts";
import { type Need, type WeighedNeed, needsOf } from "./needs.ts";
import type { Taught } from "./taught.ts";

/** A scenario that can be suggested. */
export interface Trainer {
  readonly card: Pick<ScenarioCard, "id" | "level" | "minutes" | "objectives">;
  /** The practices and pitfalls that its replies have. */
  readonly trains: readonly string[];
}

/** Why a scenario is suggested, as facts. */
export type SuggestionReason =
  | Need
  /** Nothing was played yet. */
  | { readonly kind: "first" }
  /** Nothing in it is weak or fading, and it was never played. */
  | { readonly kind: "unplayed" }
  /** Nothing in it is weak or fading, and it was played before. */
  | { readonly kind: "well-known" };

export interface Suggestion {
  /** The scenario's id. */
  readonly scenario: string;
  readonly reason: SuggestionReason;
  /** The pitfall of its reason can't be slipped on in it; it trains what goes against the pitfall. */
  readonly remedyAlone: boolean;
}

/** What each of the weightiest needs of a scenario counts: it can't train everything at once. */
const NEEDS_COUNT = [1, 0.5, 0.25];
/** What a scenario counts for being what its author wrote it for, and for having the pitfall's remedy alone. */
const OBJECTIVE = 1.25;
const REMEDY_ALONE = 0.4;
/** What a scenario is worth by its level: as it fits, one below, one above, and further off. */
const LEVEL_FITS = 1;
const LEVEL_BELOW = 0.75;
const LEVEL_ABOVE = 0.5;
const LEVEL_FAR = 0.25;
/** One of the last few that were played is worth less: its replies are known by heart. */
const JUST_PLAYED = 0.5;
const LATELY = 3;
/** A scenario that was never played has no reply that is known by heart. */
const UNPLAYED = 1.2;
/** What is left where a scenario trains nothing that is needed. */
const NO_NEED = 0.01;

/** What somebody needs is read from the latest attempts alone: what was before a thousand of them makes no difference. */
const MOST_COUNTED = 1000;

/** So many of the latest conversations of a level, and so many of them that ended well, and the next level fits. */
const LEVEL_SEEN = 3;
const LEVEL_PASSED = 2;

/**
 * Every scenario but the one that was played last, the best suggestion first: the next one is "something else". Where
 * there is only one, it is suggested. Before anything was played it is the easiest and shortest one, for a beginning.
 * `now` is in milliseconds since 1970. The same attempts give the same suggestions, whatever order they come in.
 */
export function suggestNext(
  summaries: readonly AttemptSummary[],
  shelf: readonly Trainer[],
  taught: Taught,
  now: number,
): readonly Suggestion[] {
  const byEase = shelf.toSorted((a, b) => easeOrder(a, b));
  if (summaries.length === 0)
    return byEase.map(({ card }) => ({ scenario: card.id, reason: { kind: "first" }, remedyAlone: false }));
  const ordered = inOrder(summaries);
  const played = ordered.map(({ scenario }) => scenario);
  const last = played.at(-1);
  const others = byEase.filter(({ card }) => card.id !== last);
  const counted = ordered.slice(-MOST_COUNTED);
  const needs = needsOf(counted, taught, now);
  const level = levelFor(counted, shelf);
  const lately = played.slice(-LATELY);
  const ever = new Set(played);
  return (others.length === 0 ? byEase : others)
    .map((trainer) => {
      const { id } = trainer.card;
      const { weight, ...why } = worthOf(trainer, needs, taught, ever.has(id));
      const known = lately.includes(id) ? JUST_PLAYED : ever.has(id) ? 1 : UNPLAYED;
      return { worth: weight * known * fitOf(trainer.card.level, level), suggestion: { scenario: id, ...why } };
    })
    .toSorted((a, b) => b.worth - a.worth)
    .map(({ suggestion }) => suggestion);
}

const easeOrder = ({ card: a }: Trainer, { card: b }: Trainer): number =>
  a.level - b.level || a.minutes - b.minutes || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** What a scenario trains of what is needed, and the weightiest of it. */
function worthOf(
  { card, trains }: Trainer,
  needs: readonly WeighedNeed[],
  { pitfalls }: Taught,
  isPlayed: boolean,
): Omit<Suggestion, "scenario"> & { readonly weight: number } {
  const trained = new Set([...trains, ...card.objectives]);
  const served = needs
    .map(({ need, weight }) => {
      const id = need.kind === "slipped" ? need.pitfall : need.practice;
      const remedies = need.kind === "slipped" ? (pitfalls[id]?.against ?? []) : [];
      const remedyAlone = !trained.has(id) && remedies.some((practice) => trained.has(practice));
      const trains = remedyAlone ? REMEDY_ALONE : trained.has(id) ? 1 : 0;
      const meant = [id, ...remedies].some((one) => card.objectives.includes(one)) ? OBJECTIVE : 1;
      return { need, remedyAlone, weight: weight * trains * meant };
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight);
  const weight = NEEDS_COUNT.reduce((sum, counts, at) => sum + counts * (served[at]?.weight ?? 0), NO_NEED);
  const [first] = served;
  if (first === undefined)
    return { weight, reason: { kind: isPlayed ? "well-known" : "unplayed" }, remedyAlone: false };
  return { weight, reason: first.need, remedyAlone: first.remedyAlone };
}

function fitOf(level: Level, fitting: Level): number {
  if (level === fitting) return LEVEL_FITS;
  if (level === fitting - 1) return LEVEL_BELOW;
  return level === fitting + 1 ? LEVEL_ABOVE : LEVEL_FAR;
}

/**
 * The level that fits: the highest of which the one below was passed. Passed is a level when two of the latest three
 * conversations at it or above ended well.
 */
export function levelFor(summaries: readonly AttemptSummary[], shelf: readonly Pick<Trainer, "card">[]): Level {
  const levels = new Map(shelf.map(({ card }) => [card.id, card.level]));
  const latestFirst = inOrder(summaries).toReversed();
  const isPassed = (level: Level): boolean => {
    const seen = latestFirst.filter(({ scenario }) => (levels.get(scenario) ?? 0) >= level).slice(0, LEVEL_SEEN);
    return seen.filter(({ ending }) => ending === "resolved" || ending === "partly").length >= LEVEL_PASSED;
  };
  let fitting: Level = 1;
  for (const level of LEVELS) {
    if (level > 1 && !isPassed(fitting)) break;
    fitting = level;
  }
  return fitting;
}
