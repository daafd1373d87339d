/** What is kept of attempts, and how it is written: the interface that the database and the memory have in common. */
import * as v from "valibot";
import { type AttemptEvent, type KeptAttempt, stateOf } from "./attempt-events.ts";
import { AttemptSummarySchema, type AttemptSummary } from "./attempt-summary.ts";
import { type AttemptState, ReplyIndex, playKey } from "./saved-steps.ts";

export const OpenAttemptSchema = v.object({
  scenario: v.string(),
  /** The attempt's id. */
  attempt: v.string(),
  replies: ReplyIndex,
  /** How many of them would be lost if another attempt took its place: none where a stretch is tried again. */
  atStake: ReplyIndex,
  /** It has ended, and is still the one that the scenario's page shows. */
  ended: v.boolean(),
  /** When something happened in it last, in milliseconds since 1970. */
  at: v.pipe(v.number(), v.minValue(0)),
});
/** Which attempt at a scenario goes on when its page is opened. */
export type OpenAttempt = Readonly<v.InferOutput<typeof OpenAttemptSchema>>;

export const KeptSummarySchema = v.object({
  ...AttemptSummarySchema.entries,
  /** The attempt's id. */
  attempt: v.string(),
  /** The key of what was played: see `playKey`. */
  key: v.string(),
  hash: v.string(),
});
/** The summary of a finished attempt, with what finds the attempt itself. */
export type KeptSummary = AttemptSummary & { readonly attempt: string; readonly key: string; readonly hash: string };

/** What became known of an attempt after its end. */
export type AttemptResult = Pick<AttemptSummary, "ending" | "score" | "chance" | "evidence">;

/** What is added to an attempt in one go. */
export interface AttemptWrite extends KeptAttempt {
  /** So many of its events were written before; null if nothing of it was. */
  readonly since: number | null;
  /** It becomes the open attempt of its scenario if the attempt with this id is that (null: none is)… */
  readonly replaces: string | null;
  /** …or whichever is. */
  readonly always: boolean;
}

/**
 * How a write went. `moved`: it is kept, and another attempt is the open one. `taken`: something else was added in its
 * place, and nothing was kept. `lost`: it couldn't be kept. `cleared`: it is kept, and all that was kept before is gone.
 */
export type WriteOutcome = "kept" | "moved" | "taken" | "lost" | "cleared";

/** Reads come back empty where nothing can be read. */
export interface AttemptTable {
  readonly write: (write: AttemptWrite) => Promise<WriteOutcome>;
  /** From now on no attempt at this scenario is open. */
  readonly close: (scenario: string) => Promise<void>;
  readonly open: (scenario: string) => Promise<OpenAttempt | null>;
  readonly allOpen: () => Promise<readonly OpenAttempt[]>;
  readonly attempt: (id: string) => Promise<KeptAttempt | null>;
  /** The finished attempts at one scenario, or at all, in any order. */
  readonly summaries: (scenario?: string) => Promise<readonly KeptSummary[]>;
  /** Adds a result to the finished attempts with this key. */
  readonly addResult: (key: string, result: AttemptResult, at: number) => Promise<void>;
  readonly everything: () => Promise<readonly KeptAttempt[]>;
  /** How many attempts there are, finished or not; null if that can't be read. */
  readonly count: () => Promise<number | null>;
  /** Adds attempts that are not there yet. Returns false if nothing was added. */
  readonly addAll: (attempts: readonly KeptAttempt[], open: readonly OpenAttempt[]) => Promise<boolean>;
  /** The same, but where they can't be kept for good, they aren't kept in memory either. */
  readonly addAllForGood: (attempts: readonly KeptAttempt[], open: readonly OpenAttempt[]) => Promise<boolean>;
  readonly erase: () => Promise<void>;
}

/** The row that says that this attempt is open. */
export function openRowOf(attempt: KeptAttempt): OpenAttempt {
  const { id, scenario, began } = attempt.head;
  const { steps, retry, ended } = stateOf(attempt);
  const isStretch = retry !== null && !retry.goesOn && retry.first.length > 0;
  const replies = ended ? 0 : steps.length;
  const at = attempt.events.at(-1)?.at ?? began;
  return { scenario, attempt: id, replies, atStake: isStretch ? 0 : replies, ended, at };
}

/** The summary of an attempt; null while it goes on. */
export function keptSummaryOf(attempt: KeptAttempt): KeptSummary | null {
  const { head, events } = attempt;
  const end = events.find(({ kind }) => kind === "end");
  if (end === undefined) return null;
  const state: AttemptState = stateOf(attempt);
  const { score, chance, evidence } = events.findLast((event) => event.kind === "result") ?? NOTHING_KNOWN;
  const { id, scenario, hash, way } = head;
  return {
    attempt: id,
    key: playKey(state),
    hash,
    scenario,
    way,
    finished: end.at,
    ending: state.ending,
    score,
    chance,
    evidence,
  };
}

const NOTHING_KNOWN: Pick<AttemptResult, "score" | "chance" | "evidence"> = { score: null, chance: null, evidence: [] };

/** The event that adds a result; null if the attempt has it already. */
export function resultEvent(known: KeptSummary, result: AttemptResult, at: number): AttemptEvent | null {
  const { ending, score, chance, evidence } = known;
  if (JSON.stringify({ ending, score, chance, evidence }) === JSON.stringify(ordered(result))) return null;
  return { kind: "result", at, ...ordered(result), evidence: [...result.evidence] };
}

const ordered = ({ ending, score, chance, evidence }: AttemptResult): AttemptResult => ({
  ending,
  score,
  chance,
  evidence,
});
