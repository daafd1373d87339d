/** What breaks on some way: runtime errors, ways without an ending, nothing left to choose, circles without a way out. */
import type { Diagnostic, Place, ShownWay } from "#diagnostics/diagnostic.ts";
import { pathDiagnostic, WHY_FAULTS_MATTER } from "#diagnostics/path-diagnostics.ts";
import { courseText } from "#encounter/course-text.ts";
import { withoutBreaths } from "#encounter/steps.ts";
import type { Walk } from "#paths/walk.ts";
import { offersAt, wayTo } from "#paths/ways.ts";
import { NO_END } from "#paths/ending-score.ts";
import { placeOfKnot, placeOfReply, shown, type Subject } from "./subject.ts";
import { at } from "./written.ts";

export const faults = (subject: Subject): Diagnostic[] => [
  ...broken(subject),
  ...circles(subject),
  ...emptyReplies(subject),
];

/** Faults that cut no way off. */
const WHOLE_WAYS: readonly string[] = ["way-without-ending", "endless-loop", "reply-shown-empty"];

/** Whether more might lie behind a fault: a way that only forgot its ending is a whole way. */
export const cutsOff = ({ code }: Diagnostic): boolean => !WHOLE_WAYS.includes(code);

/** Each kind of fault once for every knot it is in, by its shortest way. */
function broken(subject: Subject): Diagnostic[] {
  const { walk } = subject;
  const found = new Map<string, Diagnostic>();
  for (const [state, index] of walk.states.stop.entries()) {
    const stop = walk.stops[index];
    if (stop?.kind !== "fault") continue;
    const { code, place } = stop.diagnostic;
    const name = `${code} ${place.file}:${place.line}`;
    if (!found.has(name))
      found.set(name, told(subject, stop.diagnostic, stop.knot, shown(subject, wayTo(walk, state))));
  }
  for (const { stop: index, seed, choices, words } of walk.faultsPlayed) {
    const stop = walk.stops[index];
    if (stop?.kind !== "fault") continue;
    const { code, place } = stop.diagnostic;
    const name = `${code} ${place.file}:${place.line}`;
    const way = { replies: words, course: courseText(withoutBreaths(choices)), seed };
    if (!found.has(name)) found.set(name, told(subject, stop.diagnostic, stop.knot, way));
  }
  return [...found.values()];
}

/** How the engine says that it has come to the end of a story that was not ended. */
const RAN_OUT = /ran out of content/i;

function told(subject: Subject, fault: Diagnostic, knot: string, way: ShownWay): Diagnostic {
  const words = { knot: nameOf(subject, fault.place, knot) };
  if (fault.code === "story-stops-short") return pathDiagnostic("way-without-ending", fault.place, words, way);
  if (fault.code === "story-fails" && RAN_OUT.test(fault.message))
    return pathDiagnostic("nothing-to-choose", fault.place, words, way);
  return { ...fault, why: WHY_FAULTS_MATTER, way };
}

/** The knot that stands at a place; a story that broke rests in none. */
function nameOf({ scenario }: Subject, place: Place, knot: string): string {
  const [named = "the beginning"] = Object.entries(scenario.knots).find(([, stands]) => at(stands) === at(place)) ?? [];
  return knot || named;
}

const EXAMPLES = { front: "* { calm >= 40 } [Ask.]", otherwise: "* [{calm >= 40: Ask.|Wait.}]" };

/** Replies of which nothing is left to show, each by the shortest way to it. */
function emptyReplies(subject: Subject): Diagnostic[] {
  const { walk } = subject;
  const found = new Map<string, Diagnostic>();
  for (let state = 0; state < walk.states.count; state++)
    for (const offer of offersAt(walk, state)) {
      if (offer.text.trim() !== "" || found.has(offer.source)) continue;
      const way = shown(subject, wayTo(walk, state));
      found.set(offer.source, pathDiagnostic("reply-shown-empty", placeOfReply(subject, offer), EXAMPLES, way));
    }
  return [...found.values()];
}

/** A state from which nothing leads out: told of the knot that is first come to. */
function circles(subject: Subject): Diagnostic[] {
  const { walk, surveyed } = subject;
  if (!walk.complete) return [];
  const open = leadsOut(walk, surveyed.best);
  const trapped = open.indexOf(0);
  if (trapped < 0) return [];
  const knot = walk.stops[walk.states.stop[trapped] ?? -1]?.knot ?? "";
  const words = { knot: knot === "" ? "the beginning" : knot };
  return [pathDiagnostic("endless-loop", placeOfKnot(subject, knot), words, shown(subject, wayTo(walk, trapped)))];
}

/** 1 for each state from which an ending, or a fault that is told of itself, can be come to. */
function leadsOut({ states, edges, stops }: Walk, best: Int16Array): Uint8Array {
  const open = new Uint8Array(states.count);
  for (let state = 0; state < states.count; state++)
    open[state] = best[state] !== NO_END || stops[states.stop[state] ?? -1]?.kind === "fault" ? 1 : 0;
  for (let changed = true; changed;) {
    changed = false;
    for (let state = states.count - 1; state >= 0; state--) {
      if (open[state] === 1) continue;
      const to = edges.to.subarray(states.firstEdge[state], states.firstEdge[state + 1]);
      if (!to.some((next) => open[next] === 1)) continue;
      open[state] = 1;
      changed = true;
    }
  }
  return open;
}
