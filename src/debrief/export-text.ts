/** A debrief as plain text: for the clipboard, a letter, the terminal. */
import type { Beat } from "#encounter/turn.ts";
import type { Study } from "#guidance/catalogue.ts";
import { YOU } from "#scenario/line.ts";
import { type Added, NOTHING_ADDED } from "./added.ts";
import type { Debrief } from "./debrief.ts";
import { type Moment, type Reason, debtIn } from "./moment.ts";
import { saidFirstIn } from "./said-first.ts";
import { saidFirstWords } from "./words/said-first.ts";
import type { Score } from "./score.ts";
import type { SkillReport } from "./skills.ts";
import { STANCE_WORDS, doiAddress, studyReference } from "./words/studies.ts";
import type { TurningPoint } from "./turning-points.ts";
import { extentWords } from "./words/extent.ts";
import { instancesWords } from "./words/instance.ts";
import { reasonTitle } from "./words/rules.ts";
import { capital, decisionWords, listed, meterWords, movement, quoted, sentences, yourWords } from "./words/phrases.ts";
import { FORMULA } from "./words/score.ts";
import { changeTitle, changeWords, nextWhy, nextWords, planWords, strongestWords } from "./words/take-along.ts";
import { WAY_MARKS, WAY_NAMES } from "./words/ways.ts";
import { pointWords } from "./words/timeline.ts";
import { noReturnWords } from "./words/no-return.ts";
import { inVainWords, roadWords, weightWords } from "./words/turning-points.ts";

/** The whole debrief in the order of the page, as lines that end in `\n`. */
export function debriefAsText(debrief: Debrief, added: Added = NOTHING_ADDED): string {
  const { scenario, ending, opening, final } = debrief;
  const parts = [
    [`Debrief: ${scenario.title}${added.name === "" ? "" : `, ${added.name}`}`, ...wayLines(added)],
    [
      ...ending.afterwards.map(({ name, text, to }) => `${name}, ${to}: ${text}`),
      ending.outcome,
      capital(`${meterWords(final, opening)} at the end. Score: ${debrief.score.whole} of 100.`),
      ...reflection(added),
    ],
    [
      "HOW IT WENT",
      ...debrief.timeline.map((point) => pointWords(point, debrief.moments[point.decision ?? -1])),
      ...noReturn(debrief),
    ],
    [`TURNING POINTS${roadsWords(debrief)}`],
    ...debrief.turningPoints.map(pointLines),
    ["SKILLS", ...debrief.skills.flatMap(skillLines), ...scoreLines(debrief.score), ...saidFirstLines(debrief)],
    ["TAKEAWAYS", ...takeAlongLines(debrief, added)],
    ["THE WHOLE CONVERSATION"],
    ...debrief.moments.map((moment) => momentLines(moment, debrief, added)),
    ["SOURCES", ...debrief.sources.map(({ key, title, by }) => `${key}: ${title}${by === "" ? "" : `, ${by}`}`)],
    ...(debrief.evidence.length === 0 ? [] : [["RESEARCH", ...debrief.evidence.map(studyLine)]]),
  ];
  return `${parts.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

/** With whoever says it, or the title of the card that it stayed on. */
function lineText({ name, text, tags }: Beat): string {
  const before = name === "" ? (tags.card ?? "") : name;
  return before === "" ? text : `${before}: ${text}`;
}

const wayLines = ({ way }: Added): string[] => (way === "practice" ? [] : [`${WAY_NAMES[way]}. ${WAY_MARKS[way]}`]);

const reflection = ({ marked, line, hardest }: Added): string[] => [
  ...(hardest === "" ? [] : [`Before it began, you thought this would be hardest: ${quoted(hardest)}`]),
  ...(marked.length === 0 ? [] : [`The replies you picked: ${listed(marked.map(decisionWords))}.`]),
  ...(line === "" ? [] : [`In your words: ${quoted(line)}`]),
];

const studyLine = (study: Study): string =>
  `${study.finding} ${STANCE_WORDS[study.stance]}. (${studyReference(study)}, ${doiAddress(study)})`;

/** How reliable the roads are, if there is anything to say about it. */
function roadsWords({ roads }: Debrief): string {
  if (roads === null) return " (we haven’t worked out yet what else you could have said)";
  const words = extentWords(roads.extent);
  return words === "" ? "" : ` (${words.replace(/\.$/, "")})`;
}

const noReturn = ({ roads }: Debrief): string[] =>
  roads === null || roads.pointOfNoReturn === null ? [] : [noReturnWords(roads.pointOfNoReturn, roads.extent)];

function pointLines(point: TurningPoint): string[] {
  const { number, heard, road, reasons } = point;
  return [
    capital(decisionWords(number)),
    ...heard.map((beat) => `  ${lineText(beat)}`),
    `  ${capital(yourWords(point))}`,
    `  ${capital(meterWords(point.after, point.before))}. ${weightWords(point)}`,
    ...reasons.flatMap((reason) => {
      const { guidance, owed } = reason;
      if (guidance === null) return [];
      if (owed.length > 0) return [`  ${debtWords(reason)}`];
      return [`  ${guidance.title}. ${guidance.advice} ${guidance.why} (${guidance.citations.join(", ")})`];
    }),
    ...(road === null ? [] : [`  What else you could have said: ${quoted(road.reply.said)}: ${roadWords(road)}.`]),
  ];
}

/** "You promised “…” at decision 3, and it wasn’t kept: trust −16." */
const debtWords = (reason: Reason): string =>
  sentences([`${reasonTitle(reason)}: ${movement({ calm: 0, trust: debtIn([reason]) })}`]);

const skillLines = ({ title, score, used, missed, slipped, instances }: SkillReport): string[] => {
  const titles = (shown: SkillReport["used"]): string => listed(shown.map(({ guidance }) => guidance.title));
  const parts = [
    used.length === 0 ? "" : `used: ${titles(used)}`,
    missed.length === 0 ? "" : `missed: ${titles(missed)}`,
    slipped.length === 0 ? "" : `slips: ${titles(slipped)}`,
  ].filter((part) => part !== "");
  return [
    `${title}${score === null ? "" : ` (${score.score} of 100)`}: ${parts.join("; ")}`,
    `  ${instancesWords(instances)}`,
  ];
};

function saidFirstLines({ moments }: Debrief): string[] {
  const counted = saidFirstIn(moments);
  return counted === null ? [] : [saidFirstWords(counted)];
}

const scoreLines = ({ whole }: Score): string[] => [
  `Score: ${whole} of 100. How it’s worked out:`,
  ...FORMULA.map((sentence) => `  ${sentence}`),
];

function takeAlongLines({ takeAlong: { strongest, change, next }, scenario }: Debrief, { plan }: Added): string[] {
  const [why, then] = [nextWhy(next), plan ?? planWords(change)];
  return [
    `What you did best: ${strongestWords(strongest, scenario.customer)}`,
    `One thing to change: ${changeTitle(change)}. ${changeWords(change)}`,
    ...(then === "" ? [] : [`  ${then}`]),
    `What to practise next: ${nextWords(next)}`,
    ...(why === "" ? [] : [`  ${why}`]),
  ];
}

function momentLines(moment: Moment, debrief: Debrief, { ownWords }: Added): string[] {
  const { heard, said, saidFirst, breathed, before, after, practised, slips, reasons, note, unheard } = moment;
  const titles = [...practised, ...slips].map(({ guidance }) => guidance.title);
  const inVain = inVainWords(debrief, moment);
  const debts = reasons.filter(({ owed }) => owed.length > 0).map(debtWords);
  const margin = sentences([
    capital(meterWords(after, before)),
    `${titles.join(", ")}${unheard && titles.length > 0 ? ", and the customer didn’t hear it" : ""}`,
    ...debts,
    inVain,
    note,
  ]);
  const first = ownWords && saidFirst !== "" ? [`    (In your own words first: ${quoted(saidFirst)})`] : [];
  return [...heard.map(lineText), ...first, `${YOU}${breathed ? " (after a breath)" : ""}: ${said}`, `    [${margin}]`];
}
