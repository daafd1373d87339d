/**
 * Plans: readable play-throughs that lie beside a script, `kettle.best.plan` beside `kettle.ink`. The check plays them.
 *
 *   # a comment                      > Say nothing. Let him finish.     takes the reply that begins so
 *   OKAFOR: this very queue          somebody says a line with these words since the last reply
 *   calm >= 40                       a meter now: >= <= > < =
 *   ending: resolved                 how it ends; the last line
 */
import { didYouMean } from "#diagnostics/did-you-mean.ts";
import { type Diagnostic, type Place, type Result, failure, success } from "#diagnostics/diagnostic.ts";
import { planDiagnostic } from "#diagnostics/plan-diagnostics.ts";
import { type Encounter, choose, decide } from "#encounter/encounter.ts";
import type { Beat } from "#encounter/turn.ts";
import type { Meter } from "#guidance/words.ts";
import { ENDINGS, type EndingKind } from "#scenario/words.ts";

const COMPARISONS = {
  ">=": (value: number, bound: number) => value >= bound,
  "<=": (value: number, bound: number) => value <= bound,
  ">": (value: number, bound: number) => value > bound,
  "<": (value: number, bound: number) => value < bound,
  "=": (value: number, bound: number) => value === bound,
} as const;
type Comparison = keyof typeof COMPARISONS;

type Step = { readonly place: Place } & (
  | { readonly kind: "reply"; readonly begins: string }
  | { readonly kind: "said"; readonly speaker: string; readonly words: string }
  | { readonly kind: "meter"; readonly meter: Meter; readonly comparison: Comparison; readonly bound: number }
  | { readonly kind: "ending"; readonly ending: EndingKind }
);

export interface Plan {
  /** As messages name it. */
  readonly file: string;
  readonly steps: readonly Step[];
}

/** Plans are written for the first of all ways that a story with lots can go. */
export const PLAN_SEED = 1;

/** The scenario that a plan is for: its file's name up to the first dot. */
export const scenarioOfPlan = (file: string): string => file.slice(file.lastIndexOf("/") + 1).split(".")[0] ?? "";

/** Reads a plan; all problems at once. */
export function readPlan(file: string, text: string): Result<Plan> {
  const steps: Step[] = [];
  const wrong: Diagnostic[] = [];
  for (const [index, raw] of text.split(/\r\n?|\n/).entries()) {
    const words = raw.trim();
    if (words === "" || words.startsWith("#")) continue;
    const column = raw.length - raw.trimStart().length + 1;
    const step = readStep(words, { file, line: index + 1, column, length: words.length });
    if ("code" in step) wrong.push(step);
    else steps.push(step);
  }
  return wrong.length > 0 ? failure(wrong) : success({ file, steps });
}

function readStep(words: string, place: Place): Step | Diagnostic {
  if (words.startsWith(">")) return { place, kind: "reply", begins: words.slice(1).trim() };
  const [, meter, comparison, bound] = /^(calm|trust)\s*(>=|<=|>|<|=)\s*(\d+)$/.exec(words) ?? [];
  if ((meter === "calm" || meter === "trust") && isComparison(comparison))
    return { place, kind: "meter", meter, comparison, bound: Number(bound) };
  const [, name = "", after = ""] = /^([^:]+):\s*(.+)$/.exec(words) ?? [];
  if (name === "ending") {
    const ending = ENDINGS.find((kind) => kind === after);
    if (ending !== undefined) return { place, kind: "ending", ending };
    const known = ENDINGS.join(", ");
    return planDiagnostic("plan-ending-unknown", place, {
      words: after,
      didYouMean: didYouMean(after, ENDINGS),
      known,
    });
  }
  if (name === "" || name !== name.toUpperCase()) return planDiagnostic("plan-line-unreadable", place, { words });
  return { place, kind: "said", speaker: name, words: after };
}

const isComparison = (text: string | undefined): text is Comparison => text !== undefined && text in COMPARISONS;

/** Plays a plan from an encounter's beginning; stops at the first step that the conversation doesn't fit. */
export function playPlan(opened: Encounter, { file, steps }: Plan): Result<Encounter, Diagnostic> {
  let played = opened;
  for (const step of steps) {
    const next = take(played, step);
    if (!next.ok) return next;
    played = next.value;
  }
  const last = steps.at(-1);
  if (last?.kind === "ending") return success(played);
  return failure(planDiagnostic("plan-stops-early", last?.place ?? { file, line: 0 }, {}));
}

function take(played: Encounter, step: Step): Result<Encounter, Diagnostic> {
  const wrong = (): Diagnostic | null => {
    switch (step.kind) {
      case "said":
        return unsaid(played, step);
      case "meter":
        return meterDiffers(played, step);
      case "ending":
        return played.now.kind === "ending" && played.now.ending.kind === step.ending
          ? null
          : planDiagnostic("plan-ending-differs", step.place, { expected: step.ending, ending: arrived(played) });
      case "reply":
        return null;
    }
  };
  if (step.kind === "reply") return reply(played, step);
  const diagnostic = wrong();
  return diagnostic === null ? success(played) : failure(diagnostic);
}

function reply(played: Encounter, step: Extract<Step, { kind: "reply" }>): Result<Encounter, Diagnostic> {
  const words = step.begins;
  const replies = decide(played)?.replies;
  if (replies === undefined)
    return failure(planDiagnostic("plan-nothing-to-choose", step.place, { words, ending: arrived(played) }));
  const offered = replies.map(({ text }) => `> ${text}`).join("\n");
  const [first, ...others] = replies.filter(({ text }) => text.startsWith(words));
  if (first === undefined) return failure(planDiagnostic("plan-reply-missing", step.place, { words, offered }));
  if (others.length > 0) return failure(planDiagnostic("plan-reply-ambiguous", step.place, { words, offered }));
  return success(choose(played, first.index));
}

const latest = (played: Encounter): readonly Beat[] => (played.turns.at(-1) ?? played.opening).beats;

function unsaid(played: Encounter, step: Extract<Step, { kind: "said" }>): Diagnostic | null {
  const { speaker, words } = step;
  if (latest(played).some((beat) => beat.speaker === speaker && beat.text.includes(words))) return null;
  const said = latest(played)
    .map((beat) => `${beat.speaker ?? "(narration)"}: ${beat.text}`)
    .join("\n");
  return planDiagnostic("plan-words-unsaid", step.place, { speaker, words, said });
}

function meterDiffers(played: Encounter, step: Extract<Step, { kind: "meter" }>): Diagnostic | null {
  const { meter, comparison, bound } = step;
  const value = played.standing.meters[meter];
  if (COMPARISONS[comparison](value, bound)) return null;
  return planDiagnostic("plan-meter-differs", step.place, { meter, value, expected: `${comparison} ${bound}` });
}

function arrived({ now }: Encounter): string {
  switch (now.kind) {
    case "decision":
      return "another decision";
    case "ending":
      return `the ending "${now.ending.kind}"`;
    case "fault":
      return now.diagnostic.message;
  }
}
