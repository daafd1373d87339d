/**
 * One conversation, as an immutable value. Scenario, seed and the steps taken make exactly the same encounter again,
 * here or on another machine. Every function returns a new encounter and leaves its argument unchanged.
 */
import { type Diagnostic, type Result, failure, success } from "#diagnostics/diagnostic.ts";
import type { Rulebook } from "#guidance/catalogue.ts";
import { afterABreath, fallDue, judge } from "#guidance/judge.ts";
import { type Standing, nothingYet } from "#guidance/standing.ts";
import type { Meters } from "#guidance/words.ts";
import type { Reply } from "#scenario/line.ts";
import {
  type Bookmark,
  type Clock,
  type Narrator,
  type Rest,
  type Start,
  type Variable,
  openNarrator,
} from "#story/narrator.ts";
import type { Scenario } from "#scenario/scenario.ts";
export type { Variable } from "#story/narrator.ts";
import { outcomeAt } from "./outcome.ts";
import { shuffled } from "./chance.ts";
import { type Heard, type Staging, listen, openingStage, spokenIn } from "./passage.ts";
import type { Course, PlayedSteps } from "./steps.ts";
import type { Decision, Ending, Passage, Turn } from "./turn.ts";

/** How a reply is taken. */
export interface Manner {
  /** A breath is taken first. */
  readonly breathed: boolean;
  /** What was said in the trainee's own words before the replies were seen. It is kept, and judged by nobody. */
  readonly said?: string | undefined;
}

const AT_ONCE: Manner = { breathed: false };

/** The state of the conversation after its latest words. */
export type Now =
  | { readonly kind: "decision"; readonly decision: Decision }
  | { readonly kind: "ending"; readonly ending: Ending }
  /** The story broke. Everything said so far stays, and any earlier decision can be undone to. */
  | { readonly kind: "fault"; readonly diagnostic: Diagnostic };

export interface Encounter {
  readonly scenario: Scenario;
  /** The rules that its moves are judged by. */
  readonly rulebook: Rulebook;
  readonly seed: number;
  readonly opening: Passage;
  readonly turns: readonly Turn[];
  readonly standing: Standing;
  readonly now: Now;
  /** The story has used random numbers so far: with another seed the same replies may have led elsewhere. */
  readonly drewLots: boolean;
  /** What the next turn continues from; views have no use for it. */
  readonly behind: Behind;
}

interface Behind {
  readonly narrator: Narrator;
  readonly staging: Staging;
  readonly bookmark: Bookmark | null;
  /** The knot that the story stopped in, for messages; empty before the first. */
  readonly knot: string;
}

/** Why an encounter can't be resumed. */
export type Unresumable =
  | { readonly kind: "changed"; readonly hash: string }
  /** The reply of step `at` (from 0) is not on offer there. */
  | { readonly kind: "unfit"; readonly at: number };

/** Starts a conversation. `seed` is any whole number; `clock` measures the milliseconds that a turn takes. */
export function begin(scenario: Scenario, rulebook: Rulebook, seed: number, clock: Clock): Encounter {
  return opened(scenario, rulebook, seed, openNarrator(scenario, clock));
}

function opened(scenario: Scenario, rulebook: Rulebook, seed: number, narrator: Narrator): Encounter {
  const standing: Standing = { meters: scenario.opening, history: nothingYet };
  const behind = { narrator, staging: openingStage(scenario), bookmark: null, knot: "" };
  const run = runStory({ scenario, rulebook, behind, standing }, { seed });
  return {
    scenario,
    rulebook,
    seed,
    opening: passage(standing, run.heard),
    turns: [],
    standing: run.heard.standing,
    now: nowAfter(run, seed, 0, scenario),
    drewLots: run.drewLots,
    behind: run.behind,
  };
}

/** The decision that waits for the trainee; null when the conversation is over or broken. */
export const decide = (encounter: Encounter): Decision | null =>
  encounter.now.kind === "decision" ? encounter.now.decision : null;

/** How it ended; null while it goes on. */
export const ending = (encounter: Encounter): Ending | null =>
  encounter.now.kind === "ending" ? encounter.now.ending : null;

/**
 * Takes the reply with this index in the script's order. A reply that is not on offer is a programming error and
 * throws; see `resume` for steps from outside.
 */
export function choose(encounter: Encounter, index: number, { breathed, said = "" }: Manner = AT_ONCE): Encounter {
  const { scenario, rulebook, seed, behind } = encounter;
  const decision = decide(encounter);
  const reply = decision?.replies.find((one) => one.index === index);
  if (decision === null || reply === undefined || behind.bookmark === null)
    throw new Error(`reply ${index} is not on offer after ${encounter.turns.length} turns of "${scenario.id}"`);
  const move = breathed ? afterABreath(rulebook, encounter.standing.meters, reply.move) : reply.move;
  const judged = judge(rulebook, scenario.temperament, encounter.standing, move);
  const { pitfalls } = judged;
  const { meters } = judged.standing;
  const start = { at: behind.bookmark, reply: index, meters, slips: pitfalls.length };
  const run = runStory({ scenario, rulebook, behind, standing: judged.standing }, start);
  const heard = { ...run.heard, changes: [...judged.changes, ...run.heard.changes] };
  const spoken = spokenIn(heard.beats, reply);
  const saidFirst = said === "" ? {} : { saidFirst: said };
  const given = { decision, reply, spoken, breathed, ...saidFirst, move, pitfalls };
  const turn: Turn = { ...passage(encounter.standing, heard), ...given };
  return {
    ...encounter,
    turns: [...encounter.turns, turn],
    standing: heard.standing,
    now: nowAfter(run, seed, encounter.turns.length + 1, scenario),
    drewLots: encounter.drewLots || run.drewLots,
    behind: run.behind,
  };
}

/** What a trainer tries out at a moment: other meters, or a variable that holds something else, written as text. */
export type Supposed = { readonly meters: Meters } | { readonly variable: string; readonly text: string };

/** The same moment as if that were so: what comes after it follows from that. The replies on offer stay as they are. */
export function supposing(encounter: Encounter, what: Supposed): Encounter {
  const { standing, behind } = encounter;
  if ("meters" in what) return { ...encounter, standing: { ...standing, meters: what.meters } };
  if (behind.bookmark === null) return encounter;
  const supposed = { ...behind.bookmark.supposed, [what.variable]: what.text };
  return { ...encounter, behind: { ...behind, bookmark: { ...behind.bookmark, supposed } } };
}

/** The script's variables by name, as they are now; none once the story has broken. */
export const variablesOf = ({ behind: { narrator, bookmark } }: Encounter): Readonly<Record<string, Variable>> =>
  bookmark === null ? {} : narrator.variables(bookmark);

/** Goes back to the decision with this number, from 0; what came after it is dropped. */
export function undo(encounter: Encounter, number: number): Encounter {
  return replayed(encounter, stepsOf(encounter).steps.slice(0, Math.max(0, number)));
}

/** The same conversation from its beginning, with the same seed unless another is given. */
export function restart(encounter: Encounter, seed: number = encounter.seed): Encounter {
  return replayed({ ...encounter, seed }, []);
}

export function stepsOf({ scenario, seed, turns }: Encounter): PlayedSteps {
  return {
    hash: scenario.hash,
    seed,
    steps: turns.map(({ reply, breathed, saidFirst }) => ({
      reply: reply.index,
      breathed,
      ...(saidFirst === undefined ? {} : { said: saidFirst }),
    })),
  };
}

/**
 * Makes an encounter from saved steps. Refused if the script has changed since (its hash differs) or if a reply is not
 * on offer: nothing is ever resumed at a place where it was not left.
 */
export function resume(
  scenario: Scenario,
  rulebook: Rulebook,
  saved: PlayedSteps,
  clock: Clock,
): Result<Encounter, Unresumable> {
  if (saved.hash !== scenario.hash) return failure({ kind: "changed", hash: saved.hash });
  return replay(begin(scenario, rulebook, saved.seed, clock), saved.steps);
}

/** Takes these steps from the encounter on, whatever script they were made on. */
export function replay(encounter: Encounter, course: Course): Result<Encounter, Unresumable> {
  let played = encounter;
  for (const [at, { reply, breathed, said }] of course.entries()) {
    if (decide(played)?.replies[reply] === undefined) return failure({ kind: "unfit", at });
    played = choose(played, reply, { breathed, said });
  }
  return success(played);
}

function replayed({ scenario, rulebook, seed, behind }: Encounter, course: Course): Encounter {
  const again = replay(opened(scenario, rulebook, seed, behind.narrator), course);
  if (!again.ok) throw new Error(`"${scenario.id}" did not replay to the same decision`);
  return again.value;
}

/** What a turn continues from. */
type Before = Pick<Encounter, "scenario" | "rulebook" | "behind" | "standing">;

interface StoryRun {
  readonly heard: Heard;
  readonly rest: Result<Rest, Diagnostic>;
  /** True also for a story that has broken: how far it got is unknown. */
  readonly drewLots: boolean;
  readonly behind: Behind;
}

/** Runs the story until it rests, and applies what falls due at its end. */
function runStory({ scenario, rulebook, behind, standing }: Before, start: Start): StoryRun {
  const listening = listen(scenario, rulebook, { standing, staging: behind.staging });
  const rest = behind.narrator.run(start, listening.listener);
  const heard = listening.heard();
  const bookmark = rest.ok ? rest.value.bookmark : null;
  const over = rest.ok && rest.value.replies.length === 0;
  return {
    heard: over ? atTheEnd(rulebook, heard) : heard,
    rest,
    drewLots: !rest.ok || rest.value.drewLots,
    behind: { ...behind, staging: heard.staging, bookmark, knot: rest.ok ? rest.value.knot : behind.knot },
  };
}

function atTheEnd(rulebook: Rulebook, heard: Heard): Heard {
  const due = fallDue(rulebook, heard.standing);
  return { ...heard, changes: [...heard.changes, ...due.changes], standing: due.standing };
}

const passage = (before: Standing, heard: Heard): Passage => ({
  before: before.meters,
  after: heard.standing.meters,
  changes: heard.changes,
  beats: heard.beats,
});

function nowAfter(run: StoryRun, seed: number, number: number, scenario: Scenario): Now {
  const outcome = outcomeAt(scenario, run.rest, run.heard.ending);
  if (outcome.kind !== "decision") return outcome;
  const replies = run.rest.ok ? run.rest.value.replies : [];
  return { kind: "decision", decision: decisionOf(replies, seed, number) };
}

function decisionOf(replies: readonly Reply[], seed: number, number: number): Decision {
  const seconds = replies.find((reply) => reply.seconds !== null)?.seconds ?? null;
  const timeout = replies.find((reply) => reply.timeout)?.index ?? null;
  return {
    number,
    replies,
    shown: shuffled(replies.length, seed, number),
    seconds: timeout === null ? null : seconds,
    timeout: seconds === null ? null : timeout,
  };
}
