/** A debrief as plain text: for the clipboard, a letter, the terminal. */
import type { Beat } from "#encounter/turn.ts";
import { YOU } from "#scenario/line.ts";
import { type Added, NOTHING_ADDED } from "./added.ts";
import type { Debrief } from "./debrief.ts";
import type { Moment } from "./moment.ts";
import type { Score } from "./score.ts";
import type { SkillReport } from "./skills.ts";
import type { TurningPoint } from "./turning-points.ts";
import { capital, decisionWords, listed, meterWords, quoted, sentences, yourWords } from "./words.ts";

/** The whole debrief in the order of the page, as lines that end in `\n`. */
export function debriefAsText(debrief: Debrief, added: Added = NOTHING_ADDED): string {
  const { scenario, ending, opening, final } = debrief;
  const parts = [
    [`Debrief: ${scenario.title}${added.name === "" ? "" : `, ${added.name}`}`],
    [
      ...ending.afterwards.map(({ name, text, to }) => `${name}, ${to}: ${text}`),
      ending.outcome,
      capital(`${meterWords(final, opening)} at the end. Score: ${debrief.score.whole} of 100.`),
      ...reflection(added),
    ],
    ["HOW IT WENT", ...debrief.timeline.map(({ words }) => words), ...noReturn(debrief)],
    [`TURNING POINTS${roadsWords(debrief)}`],
    ...debrief.turningPoints.map(pointLines),
    ["SKILLS", ...debrief.skills.flatMap(skillLines), ...scoreLines(debrief.score)],
    ["TAKEAWAYS", ...takeAlongLines(debrief, added)],
    ["THE WHOLE CONVERSATION"],
    ...debrief.moments.map(momentLines),
    ["SOURCES", ...debrief.sources.map(({ key, title, by }) => `${key}: ${title}${by === "" ? "" : `, ${by}`}`)],
  ];
  return `${parts.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

/** With whoever says it, or the title of the card that it stayed on. */
function lineText({ name, text, tags }: Beat): string {
  const before = name === "" ? (tags.card ?? "") : name;
  return before === "" ? text : `${before}: ${text}`;
}

const reflection = ({ marked, line }: Added): string[] => [
  ...(marked.length === 0 ? [] : [`The replies you picked: ${listed(marked.map(decisionWords))}.`]),
  ...(line === "" ? [] : [`In your words: ${quoted(line)}`]),
];

/** How reliable the roads are, if there is anything to say about it. */
function roadsWords({ roads }: Debrief): string {
  if (roads === null) return " (we haven’t worked out yet what else you could have said)";
  return roads.words === "" ? "" : ` (${roads.words.replace(/\.$/, "")})`;
}

const noReturn = ({ pointOfNoReturn }: Debrief): string[] => (pointOfNoReturn === null ? [] : [pointOfNoReturn.words]);

function pointLines(point: TurningPoint): string[] {
  const { number, heard, weight, road, reasons } = point;
  return [
    capital(decisionWords(number)),
    ...heard.map((beat) => `  ${lineText(beat)}`),
    `  ${capital(yourWords(point))}`,
    `  ${capital(meterWords(point.after, point.before))}. ${weight}`,
    ...reasons.flatMap(({ guidance }) =>
      guidance === null
        ? []
        : [`  ${guidance.title}. ${guidance.advice} ${guidance.why} (${guidance.citations.join(", ")})`],
    ),
    ...(road === null ? [] : [`  What else you could have said: ${quoted(road.reply.said)}: ${road.words}.`]),
  ];
}

const skillLines = ({ title, score, used, missed, slipped, evidence }: SkillReport): string[] => {
  const titles = (shown: SkillReport["used"]): string => listed(shown.map(({ guidance }) => guidance.title));
  const parts = [
    used.length === 0 ? "" : `used: ${titles(used)}`,
    missed.length === 0 ? "" : `missed: ${titles(missed)}`,
    slipped.length === 0 ? "" : `slips: ${titles(slipped)}`,
  ].filter((part) => part !== "");
  return [`${title}${score === null ? "" : ` (${score.score} of 100)`}: ${parts.join("; ")}`, `  ${evidence}`];
};

const scoreLines = ({ whole, formula }: Score): string[] => [
  `Score: ${whole} of 100. How it’s worked out:`,
  ...formula.map((sentence) => `  ${sentence}`),
];

const takeAlongLines = ({ takeAlong: { strongest, change, next } }: Debrief, { plan }: Added): string[] => [
  `What you did best: ${strongest.words}`,
  `One thing to change: ${change.words}`,
  `  ${plan ?? change.plan}`,
  `What to practise next: ${next.words}`,
  ...(next.why === "" ? [] : [`  ${next.why}`]),
];

function momentLines(moment: Moment): string[] {
  const { heard, said, breathed, before, after, practised, slips, note } = moment;
  const titles = [...practised, ...slips].map(({ guidance }) => guidance.title);
  const margin = sentences([capital(meterWords(after, before)), titles.join(", "), note]);
  return [...heard.map(lineText), `${YOU}${breathed ? " (after a breath)" : ""}: ${said}`, `    [${margin}]`];
}
