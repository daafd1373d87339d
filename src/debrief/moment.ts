/** One decision in the debrief: what was heard, said and answered, what moved the meters, and what was on offer. */
import type { Encounter } from "#encounter/encounter.ts";
import type { Beat, Passage, Reply, Turn } from "#encounter/turn.ts";
import type { Handbook, Study } from "#guidance/catalogue.ts";
import { judge, type Move } from "#guidance/judge.ts";
import type { Change } from "#guidance/settle.ts";
import { type Standing, nothingYet } from "#guidance/standing.ts";
import type { Meters, Rule, Temperament } from "#guidance/words.ts";
import { type Practised, type Slip, helpingIn, practisedIn, slipsIn } from "./deeds.ts";
import { type Guidance, guidanceOf } from "./guidance.ts";
import { isDebt, type Owed, owedIn } from "./promises.ts";
import { studiesOf } from "./studies.ts";

/**
 * The mark of a decision on the timeline. good: a practice helped. slip: a pitfall. mixed: both in one reply. plain:
 * neither.
 */
export type Mark = "good" | "slip" | "mixed" | "plain";

export interface Moment {
  /** The decision's number, from 0. "Try again from here" goes back to it. */
  readonly number: number;
  /** What was said since the reply before, to which the trainee answered. No empty lines, none of the trainee's own. */
  readonly heard: readonly Beat[];
  /** The trainee's own words. */
  readonly said: string;
  /** True if the words were spoken; false if the reply describes an action: "Say nothing. Let him finish." */
  readonly spoken: boolean;
  /** A breath was taken first. */
  readonly breathed: boolean;
  /** What the trainee said in their own words before they saw the replies; empty if nothing. It is not judged. */
  readonly saidFirst: string;
  /** The customer didn't hear it: it left calm and trust alone. */
  readonly unheard: boolean;
  /** What was said in answer. */
  readonly answered: readonly Beat[];
  readonly before: Meters;
  readonly after: Meters;
  /** Every movement of the meters, by the guidance behind it: the assessment in the margin of the conversation. */
  readonly reasons: readonly Reason[];
  readonly mark: Mark;
  readonly practised: readonly Practised[];
  readonly slips: readonly Slip[];
  /** Everything that was on offer, in the script's order, including the reply taken. */
  readonly replies: readonly Offered[];
  /** The trainer's comment; may be empty. */
  readonly note: string;
  /** What went through the customer on hearing it; empty if the script doesn't say. */
  readonly thought: string;
}

/** A reply that was on offer. */
export interface Offered {
  /** In the script's order, from 0. */
  readonly index: number;
  readonly said: string;
  readonly taken: boolean;
  readonly practices: readonly Guidance[];
  /** Those of them that would have helped then and there: an apology at the height of the anger wouldn't. */
  readonly helping: readonly Guidance[];
  readonly pitfalls: readonly Guidance[];
  /** Its pitfalls as they would have been judged then and there: an apology at the height of the anger is one. */
  readonly slips: readonly Guidance[];
}

/**
 * Everything that one practice or pitfall, or the script itself, did to the meters in one moment; or the debt of earlier
 * promises that fell due in it.
 */
export interface Reason {
  /** The guidance behind it; null for what the script did. */
  readonly guidance: Guidance | null;
  /** The customer's: what some of it weighs depends on that. */
  readonly temperament: Temperament;
  /** The promises whose debt it is; empty for all that was done in the moment itself. */
  readonly owed: readonly Owed[];
  /** The customer didn't hear it. */
  readonly unheard: boolean;
  /** Empty for a deed that moved neither meter. */
  readonly parts: readonly ReasonPart[];
}

/** What one rule did to either or both meters. */
export interface ReasonPart {
  readonly rule: Rule;
  /** The research that speaks to the rule. */
  readonly evidence: readonly Study[];
  /** Whole points, never 0. */
  readonly amounts: readonly Pick<Change, "meter" | "amount">[];
}

/** All decisions of a conversation, in order. */
export function momentsOf(encounter: Encounter, handbook: Handbook): Moment[] {
  const { opening, turns } = encounter;
  const { temperament } = encounter.scenario;
  const passages: readonly Passage[] = [opening, ...turns];
  const slips = slipsIn(passages, turns, handbook);
  const standings = standingsIn(encounter);
  const owed = owedIn(encounter);
  return turns.map((turn, number): Moment => {
    const practised = practisedIn(turn, handbook);
    const slipped = slips[number] ?? [];
    const { changes, move } = turn;
    return {
      number,
      heard: othersSaid(passages[number]?.beats ?? []),
      said: turn.reply.text,
      spoken: turn.spoken === "as-offered",
      breathed: turn.breathed,
      saidFirst: turn.saidFirst ?? "",
      unheard: move.unheard === true,
      answered: othersSaid(turn.beats),
      before: turn.before,
      after: turn.after,
      reasons: reasonsOf({ changes, move, owed: owed[number] ?? [] }, temperament, handbook),
      mark: markOf(
        practised.some(({ helped }) => helped),
        slipped.length > 0,
      ),
      practised,
      slips: slipped,
      replies: turn.decision.replies.map((reply) => offered(reply, turn, standings[number], encounter, handbook)),
      note: turn.reply.note,
      thought: thoughtIn(turn),
    };
  });
}

/** The reply's own thought, or the last one in its answer. */
export const thoughtIn = ({ reply, beats }: Turn): string =>
  reply.thought ?? beats.findLast(({ thought }) => thought !== undefined)?.thought ?? "";

/** The standing before each reply, as far as a move's judgement depends on it. */
function standingsIn({ turns, scenario, rulebook }: Encounter): Standing[] {
  let history = nothingYet;
  return turns.map(({ before, move }) => {
    const standing = { meters: before, history };
    // What falls due later only changes the open promises, on which no judgement depends.
    history = judge(rulebook, scenario.temperament, standing, move).standing.history;
    return standing;
  });
}

function offered(
  { index, text, move }: Reply,
  turn: Turn,
  standing: Standing | undefined,
  { scenario, rulebook }: Encounter,
  handbook: Handbook,
): Offered {
  const judged = standing === undefined ? null : judge(rulebook, scenario.temperament, standing, move);
  return {
    index,
    said: text,
    taken: index === turn.reply.index,
    practices: entries(move.practices, handbook),
    helping: judged === null ? [] : helpingIn({ ...judged, move }, handbook),
    pitfalls: entries(move.pitfalls, handbook),
    slips: entries([...new Set(judged?.pitfalls)], handbook),
  };
}

/** What others said, without empty lines. */
export const othersSaid = (beats: readonly Beat[]): Beat[] =>
  beats.filter(({ by, text }) => by !== "trainee" && text !== "");

function markOf(helped: boolean, slipped: boolean): Mark {
  if (slipped) return helped ? "mixed" : "slip";
  return helped ? "good" : "plain";
}

const entries = (ids: readonly string[], handbook: Handbook): Guidance[] =>
  ids.flatMap((id) => guidanceOf(id, handbook) ?? []);

/** What happened to the meters, and what there was to make it happen. */
interface Happened {
  readonly changes: readonly Change[];
  /** Left out: nobody did anything. */
  readonly move?: Pick<Move, "practices" | "pitfalls" | "unheard">;
  /** The promises that fell due; left out: none. */
  readonly owed?: readonly Owed[];
}

/**
 * The changes, grouped by the guidance behind them. A deed that moved no meter is listed too. The debt of a promise is
 * no deed of the moment in which it falls due: it comes last, by itself.
 */
export function reasonsOf(
  { changes, move, owed = [] }: Happened,
  temperament: Temperament,
  handbook: Handbook,
): Reason[] {
  const debts = owed.length === 0 ? [] : changes.filter((change) => isDebt(change, handbook));
  const own = changes.filter((change) => !debts.includes(change));
  const ids = new Set([...own.map(({ guidance }) => guidance), ...(move?.practices ?? []), ...(move?.pitfalls ?? [])]);
  const reason = (id: string, of: readonly Change[]): Omit<Reason, "owed" | "unheard"> => ({
    guidance: guidanceOf(id, handbook),
    temperament,
    parts: byRule(of, handbook),
  });
  const isUnheard = (id: string): boolean => move?.unheard === true && id !== "";
  return [
    ...[...ids].map((id) => ({
      ...reason(
        id,
        own.filter(({ guidance }) => guidance === id),
      ),
      owed: [],
      unheard: isUnheard(id),
    })),
    ...debts.slice(0, 1).map(({ guidance }) => ({ ...reason(guidance, debts), owed, unheard: false })),
  ];
}

function byRule(changes: readonly Change[], handbook: Handbook): ReasonPart[] {
  const rules = new Set(changes.map(({ rule }) => rule));
  return [...rules].map((rule) => ({
    rule,
    evidence: studiesOf(handbook.rules[rule] ?? [], handbook),
    amounts: changes.filter((change) => change.rule === rule).map(({ meter, amount }) => ({ meter, amount })),
  }));
}

/** What fell due in these reasons: points of trust, 0 or less. */
export const debtIn = (reasons: readonly Reason[]): number =>
  reasons
    .filter(({ owed }) => owed.length > 0)
    .flatMap(({ parts }) => parts.flatMap(({ amounts }) => amounts))
    .reduce((sum, { amount }) => sum + amount, 0);
