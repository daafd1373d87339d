/** What was found, as a good compiler tells it: where, what, in the author's words, why it matters, what to do. */
import type { Diagnostic, Place, ShownWay } from "#diagnostics/diagnostic.ts";
import { coverageText } from "#paths/coverage.ts";
import { type Screen, wrap } from "#authoring/screen.ts";
import { fortunesOf } from "./level.ts";
import { readingAgeOf } from "./lines.ts";
import { fullOnBestWay } from "./numbers.ts";
import { briefNumbers } from "./numbers-text.ts";
import { readingOf } from "./reading.ts";
import type { Subject } from "./subject.ts";

/** One story, checked. */
export interface StoryReport {
  /** As messages name it. */
  readonly file: string;
  /** The script's text. */
  readonly text: string;
  /** The script has no errors, so that what it teaches was looked at and its plans were played. */
  readonly sound: boolean;
  /** Of the script, then of its plans. */
  readonly diagnostics: readonly Diagnostic[];
  /** Warnings that their author has marked as meant; they are not among the diagnostics. */
  readonly meant: readonly Diagnostic[];
  /** Plans that lie beside it. */
  readonly plans: number;
  /** Null where the script could not be read, and nothing was walked. */
  readonly subject: Subject | null;
}

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
}

export const countsOf = (diagnostics: readonly Diagnostic[]): Counts => ({
  errors: diagnostics.filter(({ severity }) => severity === "error").length,
  warnings: diagnostics.filter(({ severity }) => severity === "warning").length,
});

export const add = (a: Counts, b: Counts): Counts => ({
  errors: a.errors + b.errors,
  warnings: a.warnings + b.warnings,
});

/** What plays this way in the terminal. */
export const playCommand = (file: string, { course, seed }: ShownWay): string =>
  `npm run play -- ${file}${seed === 1 ? "" : ` --seed ${seed}`} ${course}`.trimEnd();

const INDENT = 4;
const LABEL = "      ".length;

/** One story's findings, and what its ways look like as a whole. */
export function storyText(report: StoryReport, screen: Screen): string[] {
  const found = report.diagnostics.flatMap((diagnostic) => [...findingText(diagnostic, report, screen), ""]);
  return [...found, ...summaryText(report, screen)];
}

export function findingText(
  { code, severity, message, fix, why, way, place }: Diagnostic,
  { file, text }: Pick<StoryReport, "file" | "text">,
  { paint, width }: Screen,
): string[] {
  const kind = severity === "error" ? paint.bad("error") : paint.doubtful("warning");
  const head = `${paint.strong(whereOf(place))}  ${kind}  ${paint.faint(`[${code}]`)}`;
  const labelled = (label: string, words: string): string[] => {
    const lines = words.split("\n").flatMap((line) => wrap(line, width, INDENT + LABEL));
    return lines.map((line, at) =>
      at === 0 ? `${" ".repeat(INDENT)}${label.padEnd(LABEL)}${line.trimStart()}` : line,
    );
  };
  return [
    head,
    ...wrap(message, width, INDENT),
    ...excerpt(place, file, text, width).map(paint.faint),
    ...(why === undefined ? [] : labelled("why", why)),
    ...labelled("fix", fix),
    ...(way === undefined ? [] : [...labelled("way", repliesText(way)), ...command(playCommand(file, way))]),
  ];
}

const whereOf = ({ file, line }: Place): string => (line > 0 ? `${file}:${line}` : file);

const command = (words: string): string[] => [`${" ".repeat(INDENT + LABEL)}${words}`];

/** Characters of a reply by which it is known. */
const REPLY = 34;

const repliesText = ({ replies }: ShownWay): string =>
  replies.length === 0
    ? "at the very beginning"
    : replies.map((reply) => (reply.length > REPLY ? `${reply.slice(0, REPLY - 1).trimEnd()}…` : reply)).join(" → ");

/** The line that it is about, as the author wrote it. */
function excerpt({ file: of, line }: Place, file: string, text: string, width: number): string[] {
  const words = of === file && line > 0 ? (text.split(/\r\n?|\n/)[line - 1]?.trim() ?? "") : "";
  if (words === "") return [];
  const row = `${" ".repeat(INDENT)}${line} | ${words}`;
  return [row.length > width ? `${row.slice(0, width - 1)}…` : row];
}

/** `2 findings marked as meant`; nothing where there are none. */
export const meantText = (meant: number): string[] =>
  meant === 0 ? [] : [`${counted(meant, "finding")} marked as meant`];

function summaryText(
  { file, diagnostics, meant, sound, plans, subject }: StoryReport,
  { paint, width }: Screen,
): string[] {
  const counts = countsOf(diagnostics);
  const verdict = counts.errors + counts.warnings === 0 ? paint.good("no problems") : countsText(counts);
  const facts = subject === null ? ["not checked further: we can't read it"] : factsOf(subject);
  const unplanned =
    sound && plans === 0 ? [`no plan beside it yet: npm run plan -- ${file} 0 1 … best writes one`] : [];
  return [
    `${paint.strong(file)}  ${verdict}`,
    ...[...meantText(meant.length), ...facts, ...unplanned]
      .flatMap((fact) => wrap(fact, width, INDENT))
      .map(paint.faint),
  ];
}

/** `1 error, 2 warnings` */
export function countsText({ errors, warnings }: Counts): string {
  const some = [
    ...(errors > 0 ? [counted(errors, "error")] : []),
    ...(warnings > 0 ? [counted(warnings, "warning")] : []),
  ];
  return some.length === 0 ? "nothing wrong" : some.join(", ");
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? "" : "s"}`;

function factsOf(subject: Subject): string[] {
  const { walk, random } = subject;
  const { decisions, endings } = random;
  const longest = decisions?.longest === Infinity ? "no end of them" : `${decisions?.longest}`;
  const lengths =
    decisions === null
      ? []
      : [
          `decisions in one play: ${decisions.shortest} to ${longest}, half of the plays have ${decisions.median} or fewer`,
        ];
  const kinds = new Map<string, number>();
  for (const { ending, share } of endings) kinds.set(ending.kind, (kinds.get(ending.kind) ?? 0) + share);
  const shares = [...kinds].map(([kind, share]) => `${kind} ${Math.round(share * 100)}%`).join(", ");
  const brief = briefNumbers({ level: fortunesOf(subject), reading: readingOf(subject), full: fullOnBestWay(subject) });
  return [
    coverageText(walk),
    ...lengths,
    ...(shares === "" ? [] : [`at random: ${shares}`]),
    ...brief,
    ...ageText(subject),
  ];
}

/** `reads like a text for twelve-year-olds` */
function ageText(subject: Subject): string[] {
  const age = readingAgeOf(subject);
  if (age === null) return [];
  const years = Math.max(FIRST_READERS, Math.round(age));
  return [
    `reads like a text for ${YEARS.get(years) ?? years}-year-olds${years === FIRST_READERS ? " or younger" : ""}`,
  ];
}

/** Years: younger children don't read by themselves, so the formula means little there. */
const FIRST_READERS = 7;
const YEARS: ReadonlyMap<number, string> = new Map(
  ["seven", "eight", "nine", "ten", "eleven", "twelve"].map((word, index) => [FIRST_READERS + index, word]),
);
