/** An author's numbers in words, for a terminal. */
import { METERS, type Meter } from "#guidance/words.ts";
import type { Range } from "#paths/walk.ts";
import type { Screen } from "#authoring/screen.ts";
import type { AuthorNumbers, DecisionNumbers, EndingNumbers, Stand } from "./numbers.ts";
import type { MeterTestNumbers } from "./meter-tests.ts";
import { minutesText, type ReadingTime } from "./reading.ts";
import { quotedForReport } from "./subject.ts";

/** `calm 14 to 52`; `calm always 30` */
const rangeText = (meter: Meter, { least, most }: Range): string =>
  least === most ? `${meter} always ${least}` : `${meter} ${least} to ${most}`;

const standText = (meter: Meter, stand: Stand): string =>
  stand.least === stand.most ? rangeText(meter, stand) : `${rangeText(meter, stand)} (middle ${stand.middle})`;

const percent = (share: number): string =>
  share > 0 && share < 0.005 ? "less than 1%" : `${Math.round(share * 100)}%`;

/** One line each, under a heading of its own; the last lines say how to read them. */
export function numbersText(numbers: AuthorNumbers, { paint }: Screen): string[] {
  const part = (heading: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [paint.strong(heading), ...lines.map((line) => `    ${line}`), ""];
  return [
    ...part("Tests of calm and trust", numbers.tests.map(testText)),
    ...part("Calm and trust at each decision", numbers.decisions.flatMap(decisionText)),
    ...part("Endings", numbers.endings.flatMap(endingText)),
    ...[
      "Ranges are of all ways there are. Percentages and middles are of plays at random, where nothing else is said.",
      "Without a slip: somebody careful, who takes any of the replies that are no slip.",
      "An ordinary colleague slips now and then: see Chances in the guide.",
      `Scores are those in the debriefs of ${numbers.plays} plays, half of them at random and half without a slip.`,
    ].map(paint.faint),
  ];
}

function testText({ file, line, words, ranges, passes }: MeterTestNumbers): string {
  const here = ranges.map(({ meter, ...range }) => rangeText(meter, range)).join(", ");
  const share = passes === null ? "nobody came here in plays at random" : `${percent(passes)} go this way`;
  return `${file}:${line}  ${words}   ${here} here, ${share}`;
}

function decisionText({ file, line, knot, atRandom, withoutASlip }: DecisionNumbers): string[] {
  const stands = (of: Readonly<Record<Meter, Stand>>): string =>
    METERS.map((meter) => standText(meter, of[meter])).join(", ");
  return [
    `${file}:${line}${knot === "" ? "" : `  ${knot}`}`,
    `    at random        ${stands(atRandom)}`,
    `    without a slip   ${withoutASlip === null ? "never comes here" : stands(withoutASlip)}`,
  ];
}

function endingText({ file, line, kind, outcome, atRandom, colleague, withoutASlip, score }: EndingNumbers): string[] {
  const scores =
    score === null
      ? "not met in these plays"
      : score.least === score.most
        ? `${score.least}`
        : `${score.least} to ${score.most}`;
  return [
    `${file}:${line}  ${kind}  ${quotedForReport(outcome)}`,
    `    at random ${percent(atRandom)}, an ordinary colleague ${percent(colleague)}, without a slip ${percent(withoutASlip)}; score ${scores}`,
  ];
}

/** What every report says of a story that is sound: one fact each. */
export function briefNumbers({ level, reading, full }: Pick<AuthorNumbers, "level" | "reading" | "full">): string[] {
  return [
    `of an ordinary colleague's plays ${level.usuallyWell}% end resolved or partly; of plays without a slip ${level.decentWell}%, and ${level.decentResolved}% resolved`,
    ...full.map(
      ({ meter, value, from, of }) =>
        `on the best way ${meter} is ${value} from decision ${from} of ${of} on, and ${value === 0 ? "can't fall" : "can't rise"} any more`,
    ),
    ...(reading === null ? [] : [readingText(reading)]),
  ];
}

const readingText = ({ words, lines, decisions, minutes, promised }: ReadingTime): string =>
  `a play without a slip has ${decisions} decisions, ${lines} lines and ${words.toLocaleString("en-GB")} words to read: ${minutesText(minutes)}, and the header says ${promised}`;
