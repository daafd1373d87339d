/** What a walk notes of who comes, goes and speaks: turn by turn between stops, however often a turn is taken. */
import type { TraceStep } from "#ink-analysis/branches.ts";
import type { StagedLine, StagedTurn } from "#paths/walk.ts";
import { type Line, YOU } from "#scenario/line.ts";

export interface Staged {
  readonly turns: readonly StagedTurn[];
  /** Notes a turn between two stops; `from` is -1 for an opening. */
  note(from: number, reply: number, to: number, steps: readonly TraceStep[]): void;
}

export function openStaged(): Staged {
  const turns: StagedTurn[] = [];
  const known = new Set<string>();
  /** Turns that say the same share their lines. */
  const told = new Map<string, readonly StagedLine[]>();
  return {
    turns,
    note(from, reply, to, steps) {
      const said = steps.flatMap((step) => (step.kind === "line" ? stagedIn(step.line) : []));
      const text = JSON.stringify(said);
      const lines = told.get(text) ?? said;
      told.set(text, lines);
      const name = `${from} ${reply} ${to} ${text}`;
      if (known.has(name)) return;
      known.add(name);
      turns.push({ from, reply, to, lines });
    },
  };
}

/** A line that somebody of the cast says, or on which somebody comes or goes, or turns out to be the customer. What is said afterwards is none. */
function stagedIn({ speaker, text, tags: { enter, leave, customer, scene }, afterwards }: Line): StagedLine[] {
  const who = speaker === YOU || text === "" ? null : speaker;
  const moves = enter.length + leave.length > 0 || customer !== null || scene !== null;
  if (afterwards !== undefined || (who === null && !moves)) return [];
  return [{ line: `${speaker ?? ""}: ${text}`, speaker: who, enter, leave, customer, scene }];
}
