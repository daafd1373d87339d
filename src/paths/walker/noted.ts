/**
 * What a walk notes of the story beside its states: lines and tests that it came across, stretches without a decision,
 * and customer's lines whose mood, where the script doesn't say it, contradicts what is said around them.
 */
import { MOST_STEPS, moodOf, stepsBetween } from "#encounter/mood.ts";
import type { EngineTurn, TraceStep } from "#ink-analysis/branches.ts";
import { testsMeter } from "#ink-analysis/expression.ts";
import type { Outcomes, Sighting } from "#paths/walk.ts";
import { type Line, YOU } from "#scenario/line.ts";
import type { Scenario } from "#scenario/scenario.ts";
import type { Mood } from "#scenario/words.ts";
import { calmIn, trustIn } from "./meter-state.ts";
import { type Staged, openStaged } from "./staged.ts";

/** The most lines in a row that are followed with ease before one may do something again. */
export const MOST_LINES = 4;

/** A customer's line without a mood of its own, between others that have one. */
export interface Untagged {
  readonly line: string;
  /** Where it stands: after so many lines of the turn, of those that a memo keeps. */
  readonly after: number;
  /** Where it stands among all lines of the turn. */
  readonly at: number;
  /** The moods that the script says last before it and first after it, in this turn. */
  readonly around: readonly Mood[];
  /** What is known of the line by now, wherever it is said. */
  readonly known: { contradicted: boolean };
}

export interface Noted {
  readonly tests: Map<string, Outcomes>;
  readonly lines: Set<string>;
  /** In the order in which they were seen; each once, unless a longer stretch is seen later. */
  readonly sightings: readonly Sighting[];
  /** Who came, went and spoke. */
  readonly staged: Staged;
  /** Notes what an engine turn came across. `reply` is what it began with; null for the opening. */
  note(engineTurn: EngineTurn, reply: string | null): void;
  /** The untagged lines of a turn, given its steps and those that a memo keeps; null where there are none. */
  untaggedIn(steps: readonly TraceStep[], kept: readonly TraceStep[]): readonly Untagged[] | null;
  /** Notes what an untagged line was said at: both meters, as `pairOf` makes them one number. */
  look(untagged: Untagged, pair: number): void;
}

export function openNoted({ customers }: Scenario): Noted {
  const tests = new Map<string, Outcomes>();
  const lines = new Set<string>();
  const sightings: Sighting[] = [];
  /** The longest stretch by the line that is too much. */
  const longest = new Map<string, number>();
  const known = new Map<string, Untagged["known"]>();
  const knownOf = (line: string): Untagged["known"] => {
    const there = known.get(line) ?? { contradicted: false };
    known.set(line, there);
    return there;
  };

  const noteStretch = (said: readonly Line[], reply: string | null): void => {
    const [first] = said;
    const own = first?.speaker === YOU && first.text === reply;
    const shown = said.slice(own ? 1 : 0).filter(({ text }) => text !== "");
    const over = shown[MOST_LINES];
    if (over === undefined || shown.length <= (longest.get(nameOf(over)) ?? MOST_LINES)) return;
    longest.set(nameOf(over), shown.length);
    sightings.push({ kind: "stretch", line: nameOf(over), lines: shown.length });
  };

  return {
    tests,
    lines,
    sightings,
    staged: openStaged(),
    note({ steps }, reply) {
      const said = linesIn(steps);
      for (const line of said) lines.add(nameOf(line));
      noteStretch(said, reply);
      for (const step of steps) {
        if (step.kind !== "look" || !testsMeter(step.at)) continue;
        const { passed: yes = false, failed: no = false } = tests.get(step.source) ?? {};
        tests.set(step.source, { passed: yes || step.value !== 0, failed: no || step.value === 0 });
      }
    },
    untaggedIn(steps, kept) {
      const keeps = new Set(kept);
      const all = lineStepsIn(steps);
      const said = all.map(({ line }) => line);
      const found = said.flatMap((line, at): Untagged[] => {
        const customer = customers.find(({ speaker }) => speaker === line.speaker);
        if (customer === undefined || line.tags.mood !== null || line.text === "") return [];
        const around = moodsAround(said, at, customer.speaker);
        if (around.length === 0) return [];
        const after = all.slice(0, at + 1).filter((step) => keeps.has(step)).length;
        return [{ line: nameOf(line), after, at, around, known: knownOf(nameOf(line)) }];
      });
      return found.length === 0 ? null : found;
    },
    look({ line, around, known }, pair) {
      if (known.contradicted) return;
      const mood = moodOf({ calm: calmIn(pair), trust: trustIn(pair) });
      const said = around.find((one) => stepsBetween(one, mood) > MOST_STEPS);
      if (said === undefined) return;
      known.contradicted = true;
      sightings.push({ kind: "face", line, mood, said });
    },
  };
}

/** A line as the walk's coverage names it. */
const nameOf = ({ speaker, text }: Line): string => `${speaker ?? ""}: ${text}`;

/** The lines of the conversation: not what is said after it. */
const linesIn = (steps: readonly TraceStep[]): Line[] => lineStepsIn(steps).map(({ line }) => line);

const lineStepsIn = (steps: readonly TraceStep[]): Extract<TraceStep, { readonly kind: "line" }>[] =>
  steps.flatMap((step) => (step.kind === "line" && step.line.afterwards === undefined ? [step] : []));

/** The customer's moods that stand next to a line, as far as no time passes between. */
function moodsAround(said: readonly Line[], at: number, customer: string): Mood[] {
  const moodIn = ({ speaker, tags }: Line): Mood[] =>
    tags.mood !== null && (speaker === customer || speaker === null || speaker === YOU) ? [tags.mood] : [];
  const since = said.findLastIndex(({ tags }, index) => index <= at && tags.later !== null);
  const until = said.findIndex(({ tags }, index) => index > at && tags.later !== null);
  const before = said.slice(Math.max(0, since), at).flatMap(moodIn).slice(-1);
  const after = said
    .slice(at + 1, until < 0 ? said.length : until)
    .flatMap(moodIn)
    .slice(0, 1);
  return [...before, ...after];
}
