/** Whether a scenario lets people practise what it says it trains. */
import type { Diagnostic, Place } from "#diagnostics/diagnostic.ts";
import { pathDiagnostic } from "#diagnostics/path-diagnostics.ts";
import { placeInSource, trimmed } from "#script/source-line.ts";
import type { Subject } from "./subject.ts";

export function unpractised(subject: Subject): Diagnostic[] {
  const { scenario, walk, proved } = subject;
  if (!proved) return [];
  const offered = new Set(
    walk.stops.flatMap((stop) => (stop.kind === "decision" ? stop.replies.flatMap(({ move }) => move.practices) : [])),
  );
  return scenario.objectives
    .filter((id) => !offered.has(id))
    .map((id) => pathDiagnostic("objective-unpractised", placeOfObjective(subject, id), { id }));
}

/** The header's line that names it. */
function placeOfObjective({ sourceMap }: Subject, id: string): Place {
  const named = sourceMap.lines.find(({ text }) => /^\s*#\s*objective\s*:\s*(\S+)\s*$/.exec(text)?.[1] === id);
  if (named === undefined) return { file: sourceMap.file, line: 0 };
  return placeInSource(trimmed(named, named.text.indexOf(":") + 1, named.text.length));
}
