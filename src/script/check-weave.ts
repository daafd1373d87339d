/** Checks how replies, answers and gathers hang together, by where they stand: what ink takes otherwise than it looks. */
import type { Diagnostic } from "#diagnostics/diagnostic.ts";
import { scriptDiagnostic } from "#diagnostics/script-diagnostics.ts";
import { choicePoints, isFallback } from "./check-replies.ts";
import { hasWords } from "./carried.ts";
import { readWritten } from "./inline.ts";
import type { SourceLine } from "./source-line.ts";
import type { Statement } from "./statements.ts";

export function checkWeave(lines: readonly SourceLine[], statements: readonly Statement[]): Diagnostic[] {
  const texts = new Map(lines.map(({ place, text }) => [`${place.file}:${place.line}`, text]));
  const indentOf: IndentOf = ({ place }) =>
    /^\s*/.exec(texts.get(`${place.file}:${place.line}`) ?? "")?.[0].replaceAll("\t", "    ").length ?? 0;
  const order = new Map(statements.map((statement, index) => [statement, index]));
  const between: Between = (reply, next) => {
    const from = (order.get(reply) ?? 0) + 1;
    if (next !== undefined) return statements.slice(from, order.get(next));
    let to = from;
    while (to < statements.length && !WEAVE.has(statements[to]?.kind ?? "knot")) to += 1;
    return statements.slice(from, to);
  };
  const points = choicePoints(statements).map((point) => point.filter((choice) => !isFallback(choice)));
  return [
    ...points.flatMap((point) => [...checkGathered(point, between, indentOf), ...checkAlike(point)]),
    ...checkDashes(statements, indentOf),
  ];
}

type IndentOf = (statement: Statement) => number;
/** What stands between a reply and the next one of its decision; of the last, its own answer. */
type Between = (reply: Statement, next: Statement | undefined) => readonly Statement[];

const WEAVE: ReadonlySet<Statement["kind"]> = new Set(["choice", "gather", "knot", "stitch"]);

/** More replies than this at once, with one way on for all of them, are hardly one decision. */
const MOST_REPLIES = 5;

/** A reply, and the lines between it and the next one of the same decision. */
interface Answered {
  readonly reply: Statement;
  readonly lines: readonly Statement[];
  /** The reply, or what stands between, leads elsewhere. */
  readonly leaves: boolean;
  /** Nothing at all stands between. */
  readonly bare: boolean;
}

/** Two decisions that have run together, because the - between them is missing. */
function checkGathered(point: readonly Statement[], between: Between, indentOf: IndentOf): Diagnostic[] {
  const [first] = point;
  const last = point.at(-1);
  if (first === undefined || last === undefined || point.some(({ nested }) => nested > 0)) return [];
  const answered = point.map((reply, index) => answerTo(reply, between(reply, point[index + 1])));
  const together = answered.filter(({ reply, leaves }) => !reply.conditional && !leaves);
  const open = together.length > MOST_REPLIES;
  const before = answered.slice(0, -1);
  const found = outdented(before, indentOf) ?? onlyAnswer(answered) ?? (open ? longestAnswer(before) : undefined);
  if (found === undefined && !open) return [];
  const words = found === undefined ? "" : (lineText(found).split("#")[0] ?? "").slice(0, 40).trim();
  const fix =
    found === undefined
      ? "if these are two decisions, put a - before the line that stands between them. Three or four replies are enough."
      : `if the second decision begins here, put a - before line ${found.place.line}: -   ${words} …`;
  const blanks = { count: point.length, first: first.place.line, last: last.place.line, fix };
  return [scriptDiagnostic("gather-missing", found?.place ?? first.place, blanks)];
}

const lineText = ({ written: [span] }: Statement): string =>
  span === undefined ? "" : span.line.text.slice(span.at, span.at + span.length);

function answerTo(reply: Statement, between: readonly Statement[]): Answered {
  const weave = between.findIndex(({ kind }) => kind === "choice" || kind === "gather");
  const lines = (weave < 0 ? between : []).filter((one) => one.kind === "line" && one.nested === 0 && hasWords(one));
  const leaves = [reply, ...between].some(({ pieces }) => pieces.some(({ kind }) => kind === "divert"));
  return { reply, lines, leaves, bare: between.length === 0 && !leaves };
}

/** A line that stands as far left as the replies, while the answers before it stand further right. */
function outdented(answered: readonly Answered[], indentOf: IndentOf): Statement | undefined {
  let answers = 0;
  for (const [index, { reply, lines }] of answered.entries()) {
    const bullet = indentOf(reply);
    const further = lines.filter((line) => indentOf(line) > bullet);
    answers += further.length;
    const found = lines.find((line) => indentOf(line) <= bullet);
    if (found !== undefined && answers > 0 && index > 0) return found;
  }
  return undefined;
}

/** The line between some replies that have no answers, and others. */
function onlyAnswer(answered: readonly Answered[]): Statement | undefined {
  const at = answered.findIndex(({ bare }) => !bare);
  const { lines = [] } = answered[at] ?? {};
  return at >= 2 && answered.length - at > 2 ? lines[0] : undefined;
}

/** The last line of the one answer that is longer than all others. */
function longestAnswer(answered: readonly Answered[]): Statement | undefined {
  const [longest, second] = answered.toSorted((a, b) => b.lines.length - a.lines.length);
  const size = longest?.lines.length ?? 0;
  return size >= 2 && size > (second?.lines.length ?? 0) ? longest?.lines.at(-1) : undefined;
}

/** A dash that stands further right than the reply above it. */
function checkDashes(statements: readonly Statement[], indentOf: IndentOf): Diagnostic[] {
  let reply: Statement | undefined;
  return statements.flatMap((statement) => {
    const { kind, name, place } = statement;
    if (kind === "choice") reply = statement;
    if (kind === "knot" || kind === "stitch") reply = undefined;
    if (kind !== "gather") return [];
    const above = reply;
    reply = undefined;
    if (above === undefined || name !== "" || indentOf(statement) <= indentOf(above)) return [];
    return [scriptDiagnostic("dash-under-reply", place, { reply: above.place.line })];
  });
}

/** Replies that show the same words. Those with conditions may exclude one another. */
function checkAlike(point: readonly Statement[]): Diagnostic[] {
  /** For each text, the first reply that shows it without a condition, and the first of all. */
  const shown = new Map<string, { always?: Statement; first: Statement }>();
  return point.flatMap((reply) => {
    const words = shownWords(reply);
    const before = shown.get(words);
    const always = before?.always ?? (reply.conditional ? undefined : reply);
    shown.set(words, { first: before?.first ?? reply, ...(always !== undefined && { always }) });
    const first = reply.conditional ? before?.always : before?.first;
    if (first === undefined || words === "") return [];
    const blanks = { words: words.slice(0, 60), first: first.place.line };
    return [scriptDiagnostic("replies-alike", reply.place, blanks)];
  });
}

/** What is on the button, as it is written. */
const shownWords = ({ written }: Statement): string =>
  written
    .flatMap((span) => {
      const { before, inside } = readWritten(span, true);
      return [...before, ...inside].flatMap(({ kind, line, at, length }) =>
        kind === "tag" ? [] : [line.text.slice(at, at + length)],
      );
    })
    .join(" ")
    .replaceAll(/\s+/g, " ")
    .trim();
