/** What no way comes to: knots, replies, endings. Where the walk proves nothing, it is told as not found so far. */
import type { Diagnostic } from "#diagnostics/diagnostic.ts";
import { meaningDiagnostic } from "#diagnostics/meaning-diagnostics.ts";
import { pathDiagnostic } from "#diagnostics/path-diagnostics.ts";
import { coverageText } from "#paths/coverage.ts";
import { placeOfKnot, quotedForReport, type Subject } from "./subject.ts";
import { at, type WrittenEnding, type WrittenReply, writtenEndings, writtenReplies } from "./written.ts";

/** Errors where everything was walked, and else one warning that names what was not come across. */
export function unreached(subject: Subject): Diagnostic[] {
  const [knots, replies, endings] = [unreachedKnots(subject), unreachedReplies(subject), unreachedEndings(subject)];
  if (subject.proved)
    return [
      ...knots.map((name) => pathDiagnostic("knot-unreachable", placeOfKnot(subject, name), { name })),
      ...replies.map(({ code, reply }) => pathDiagnostic(code, reply.place, { words: quotedForReport(reply.words) })),
      ...endings.map(({ place, kind, outcome }) =>
        pathDiagnostic("ending-unreachable", place, { ending: kind, outcome: quotedForReport(outcome) }),
      ),
    ];
  // Where the walk met its limits and plays at random found nothing either, the summary says how far both went.
  const foundNothing = knots.length + replies.length + endings.length === 0;
  if (foundNothing && (subject.walk.complete || subject.walk.randomPlays > 0)) return [];
  const missing = [
    ...knots.map((name) => `knot "${name}"`),
    ...replies.map(({ reply }) => `reply "${quotedForReport(reply.words)}" (line ${reply.place.line})`),
    ...endings.map(({ kind, place }) => `ending "${kind}" (line ${place.line})`),
  ];
  const words = {
    extent: coverageText(subject.walk),
    missing: missing.length === 0 ? "" : `Not found so far: ${missing.join(", ")}.\n`,
  };
  return [meaningDiagnostic("walk-incomplete", { file: subject.sourceMap.file, line: 0 }, words)];
}

/** Knots, and stitches as `knot.stitch`, that no way comes to. */
export function unreachedKnots({ scenario, walk }: Subject): readonly string[] {
  const { knots } = walk.coverage;
  const missing = Object.keys(scenario.knots).filter((name) => !knots.has(name));
  // Of a knot that nobody comes to, its stitches go without saying.
  return missing.filter((name) => !name.includes(".") || !missing.includes(name.split(".")[0] ?? ""));
}

interface Unreached {
  readonly code: "reply-unreachable" | "reply-never-offered";
  readonly reply: WrittenReply;
}

function unreachedReplies(subject: Subject): readonly Unreached[] {
  const { sourceMap, walk } = subject;
  const offered = new Set(
    [...walk.coverage.replies].flatMap((source) => {
      const place = sourceMap.map.placeOf(source);
      return place === null ? [] : [at(place)];
    }),
  );
  const unread = new Set(unreachedKnots(subject));
  return writtenReplies(sourceMap)
    .filter(({ place, knot }) => !offered.has(at(place)) && !isIn(knot, unread))
    .map((reply) => ({
      code: reply.beside.some((place) => offered.has(at(place))) ? "reply-never-offered" : "reply-unreachable",
      reply,
    }));
}

function unreachedEndings(subject: Subject): readonly WrittenEnding[] {
  const come = new Set(
    subject.walk.stops.flatMap((stop) =>
      stop.kind === "ending" ? [`${stop.ending.kind} ${stop.ending.outcome}`] : [],
    ),
  );
  const unread = new Set(unreachedKnots(subject));
  return writtenEndings(subject.sourceMap).filter(
    ({ kind, outcome, knot }) => !come.has(`${kind} ${outcome}`) && !isIn(knot, unread),
  );
}

const isIn = (knot: string, knots: ReadonlySet<string>): boolean =>
  knots.has(knot) || knots.has(knot.split(".")[0] ?? "");
