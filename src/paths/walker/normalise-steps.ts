/**
 * Normalises the trace of an engine turn: leaves out the steps that change nothing. The engine reads ahead past the end
 * of a line and goes back, so that much of what it does is undone before anything has looked at it, and much is asked
 * twice. What is left out depends on the steps before it alone: traces that began alike stay alike, as a memo needs it.
 */
import type { TraceStep } from "#ink-analysis/branches.ts";
import type { LineTags } from "#scenario/line.ts";

/** The steps without those that do nothing, are undone before anything looks, or ask what has been answered. */
export function normaliseSteps(steps: readonly TraceStep[]): readonly TraceStep[] {
  const bare: TraceStep[] = [];
  /** What was done to the meters and nobody has looked at yet. */
  let unseen: TraceStep[] = [];
  /** Whether a meter can be other than it was when the last line was said. */
  let moved = false;
  /** What was asked of the meters as they are. */
  let asked = new Set<string>();
  let mark: { readonly moved: boolean; readonly asked: Set<string>; taken: boolean } | null = null;

  const move = (step: TraceStep): void => {
    moved = true;
    asked = new Set();
    unseen.push(step);
  };
  const see = (): void => {
    if (unseen.length > 0 && mark?.taken === false) {
      mark.taken = true;
      bare.push({ kind: "snapshot" });
    }
    bare.push(...unseen);
    unseen = [];
  };

  for (const step of steps) {
    switch (step.kind) {
      case "snapshot":
        mark = null;
        see();
        mark = { moved, asked, taken: false };
        break;
      case "rewind":
        if (mark === null) break;
        if (mark.taken) bare.push(step);
        unseen = [];
        ({ moved, asked } = mark);
        mark = null;
        break;
      case "tags":
        if (moved || moves(step.tags)) move(step);
        break;
      case "set":
        move(step);
        break;
      case "look": {
        const question = JSON.stringify(step.at);
        if (asked.has(question)) break;
        asked.add(question);
        see();
        bare.push(step);
        break;
      }
      case "read":
        bare.push(step);
        break;
      case "line":
        mark = null;
        // Said after the ending: nothing moves any more.
        if (step.line.afterwards !== undefined) break;
        if (!moved && !moves(step.line.tags)) break;
        see();
        bare.push(step);
        moved = false;
        asked = new Set();
        break;
    }
  }
  see();
  return bare;
}

const moves = ({ calm, trust, later }: LineTags): boolean => calm !== 0 || trust !== 0 || later !== null;
