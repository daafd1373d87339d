/** A conversation as text for a terminal: what is said, how the meters stand, what can be answered. */
import { format } from "#diagnostics/diagnostic.ts";
import { courseText } from "#encounter/course-text.ts";
import { type Encounter, stepsOf } from "#encounter/encounter.ts";
import { latestBeat } from "#encounter/shown.ts";
import type { Beat, Decision, Ending, Passage, Turn } from "#encounter/turn.ts";
import type { Move } from "#guidance/judge.ts";
import type { Change } from "#guidance/settle.ts";
import { METERS, type Meters } from "#guidance/words.ts";
import type { Outlook } from "#paths/chances.ts";
import { type Setting, without } from "#scenario/words.ts";
import { type Screen, wrap } from "./screen.ts";

const INDENT = 4;

/** The scenario's card and what is said before the first decision. */
export function openingText({ scenario, opening }: Encounter, screen: Screen): string[] {
  const { title, summary, role, setting } = scenario;
  return [
    screen.paint.strong(title),
    ...wrap(summary, screen.width),
    ...wrap(role, screen.width),
    "",
    ...saidText(opening, setting, screen),
  ];
}

/** One reply, what it did to the meters, and what was said then. */
export function turnText(turn: Turn, before: Setting, screen: Screen): string[] {
  const { reply, spoken, breathed, beats } = turn;
  const breath = breathed ? "(a breath) " : "";
  const words = wrap(`> ${breath}${reply.text}`, screen.width).map(screen.paint.strong);
  // A reply's own words are said as a beat, too.
  const answer = spoken === "as-offered" ? beats.slice(1) : beats;
  const aside = thoughtText(reply, screen);
  return [...words, ...movedText(turn, screen), ...aside, "", ...saidText({ ...turn, beats: answer }, before, screen)];
}

/** How things stand, and the replies on offer by their numbers in the script's order. */
export function decisionText(
  { replies, seconds, timeout }: Decision,
  stands: readonly string[],
  screen: Screen,
): string[] {
  const rows = replies.flatMap(({ index, text }) => {
    const [first = "", ...more] = wrap(text, screen.width - 2, INDENT);
    return [`${String(index).padStart(INDENT - 1)} ${first.trimStart()}`, ...more];
  });
  const limit = seconds === null ? [] : [screen.paint.faint(`    ${seconds} seconds; then ${timeout} is taken`)];
  return [screen.paint.faint(stands.join("   ")), "", ...rows, ...limit];
}

/** How it ended, or why it can't go on, and how it is played again. `command` plays the script. */
export function endText(encounter: Encounter, command: string, screen: Screen): string[] {
  const { now, standing } = encounter;
  const lines: string[] = [screen.paint.faint(metersText(standing.meters)), ""];
  if (now.kind === "ending")
    lines.push(
      screen.paint.strong(`Ending: ${now.ending.kind}`),
      ...wrap(now.ending.outcome, screen.width),
      "",
      ...afterwardsText(now.ending, screen),
    );
  if (now.kind === "fault") lines.push(format(now.diagnostic), "");
  return [...lines, ...againText(encounter, command, screen)];
}

function afterwardsText({ afterwards }: Ending, { paint, width }: Screen): string[] {
  return afterwards.flatMap(({ name, to, text }, at) => {
    const head = to === afterwards[at - 1]?.to ? [] : [paint.faint(`— afterwards, ${to} —`), "", name];
    const more = to === afterwards[at + 1]?.to ? [] : [""];
    return [...head, ...wrap(text, width, INDENT), ...more];
  });
}

/** What is thought is for the author: the trainee sees it in the debrief. */
const thoughtText = ({ thought }: { readonly thought?: string }, { paint, width }: Screen): string[] =>
  thought === undefined ? [] : wrap(`(not shown to the trainee: "${thought}")`, width, INDENT).map(paint.faint);

/** The replies so far, to copy. */
export function againText(encounter: Encounter, command: string, screen: Screen): string[] {
  const course = courseText(stepsOf(encounter).steps);
  if (course === "") return [];
  return [`Replies: ${course}`, screen.paint.faint(`Again:   ${command} ${course}`)];
}

/** `calm 22   trust 35` */
export const metersText = (meters: Meters): string => METERS.map((meter) => `${meter} ${meters[meter]}`).join("   ");

/** `a good end 77%`: if an ordinary colleague went on from here. */
export const chanceText = (outlook: Outlook | null): string =>
  `a good end ${outlook === null ? "not known" : `${Math.round(outlook.good * 100)}%`}`;

/** `calm 22 → 30, trust 35 → 38`, and what of the guidance did it. */
function movedText({ before, after, changes, move }: Turn, { paint, width }: Screen): string[] {
  const meters = METERS.map((meter) => `${meter} ${before[meter]} → ${after[meter]}`).join(", ");
  const causeOf = (change: Change): string => causeIn(change, move);
  const causes = [...new Set(changes.map(causeOf))].map((cause) => {
    const parts = METERS.flatMap((meter) => {
      const sum = changes
        .filter((change) => change.meter === meter && causeOf(change) === cause)
        .reduce((total, { amount }) => total + amount, 0);
      return sum === 0 ? [] : [`${meter} ${sum > 0 ? "+" : "−"}${Math.abs(sum)}`];
    });
    return `${cause} ${parts.length === 0 ? "±0" : parts.join(" ")}`;
  });
  const unheard = move.unheard === true ? ["the customer doesn't hear it"] : [];
  return wrap([meters, ...causes, ...unheard].join("  ·  "), width, INDENT).map(paint.faint);
}

/** The debt of a promise is told apart from what the reply did on which it falls due. */
function causeIn({ rule, guidance, amount }: Change, { practices }: Move): string {
  if (rule === "promise-is-a-debt" && amount < 0 && !practices.includes(guidance)) return `${guidance}, now due`;
  if (guidance !== "") return guidance;
  return rule === "author-says" ? "#calm and #trust" : "the script";
}

function saidText({ beats }: Pick<Passage, "beats">, before: Setting, screen: Screen): string[] {
  const lines: string[] = [];
  let scene = before;
  for (const beat of beats) {
    if (beat.tags.later !== null) lines.push(screen.paint.faint(`— ${beat.tags.later} later —`), "");
    if (beat.scene !== scene) lines.push(screen.paint.faint(`[${beat.scene}]`), "");
    scene = beat.scene;
    lines.push(...propsText(beat, screen), ...beatText(beat, screen));
    if (beat.tags.pause !== null) lines.push(...wrap(`(To talk about: ${beat.tags.pause})`, screen.width), "");
  }
  return lines;
}

/** What comes into the picture with this line, and what goes. */
function propsText({ tags }: Beat, { paint }: Screen): string[] {
  const changes = [...tags.propsGone.map(without), ...tags.props];
  return changes.length === 0 ? [] : [paint.faint(`[in the picture: ${changes.join(", ")}]`), ""];
}

function beatText(beat: Beat, screen: Screen): string[] {
  if (beat.text === "") return [];
  if (beat.speaker === null && beat.tags.card !== null)
    return [screen.paint.strong(`[card: ${beat.tags.card}]`), ...wrap(beat.text, screen.width, INDENT), ""];
  if (beat.speaker === null) return [...wrap(beat.text, screen.width).map(screen.paint.faint), ""];
  const person = beat.people.find(({ speaker }) => speaker === beat.speaker);
  const looks = [person?.mood, person?.gesture].filter((look) => typeof look === "string").join(", ");
  const name = looks === "" ? beat.name : `${beat.name} (${looks})`;
  return [name, ...wrap(beat.text, screen.width, INDENT), ...thoughtText(beat, screen), ""];
}

/** The setting that a conversation has come to. */
export const sceneOf = (encounter: Encounter): Setting => latestBeat(encounter)?.scene ?? encounter.scenario.setting;
