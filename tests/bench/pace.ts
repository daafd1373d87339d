/** How long a trainee waits from a reply to the next decision, beside the time that reading the same lines takes. */
import { playPlan, readPlan } from "#authoring/plan.ts";
import type { Turn } from "#encounter/turn.ts";
import type { Setting } from "#scenario/words.ts";
import { paceOf } from "#session/pace.ts";
import { afterTime, isRevealed, revealOf } from "#session/reveal.ts";
import { isReply } from "#session/speaker.ts";
import { ownText } from "../own-stories/files.ts";
import { beginCheque } from "../own-stories/the-cheque.ts";
import type { Figure } from "./figures.ts";

/** Silent reading, in words a minute: Brysbaert 2019, doi 10.1016/j.jml.2019.104047. */
const READ = 260;
/** How often the page lets time pass, in milliseconds. */
const FRAME = 1000 / 60;

/** The forgotten cheque's best way at the normal speed, without a press: every answer that a decision follows. */
export function paces(): readonly Figure[] {
  const plan = readPlan("forgotten-cheque.best.plan", ownText("forgotten-cheque.best.plan"));
  const played = plan.ok ? playPlan(beginCheque(), plan.value) : plan;
  if (!played.ok) throw new Error(JSON.stringify(played.error));
  const { opening, turns } = played.value;
  const passages = [opening, ...turns];
  const answers = turns.slice(0, -1).map((turn, at) => ({
    waited: waitFor(turn, passages[at]?.beats.at(-1)?.scene ?? null),
    lines: turn.beats.filter(({ text }, beat) => text !== "" && !isReply(turn, beat)).map(({ text }) => text),
  }));
  const waited = sum(answers.map((answer) => answer.waited));
  const read = sum(answers.map(({ lines }) => readingOf(lines)));
  const lines = sum(answers.map((answer) => answer.lines.length));
  const longest = answers.reduce((most, answer) => (answer.waited > most.waited ? answer : most));
  return [
    {
      what: "from a reply to the next decision, beside silent reading",
      value: waited / read,
      unit: "×",
      budget: 1.25,
      from: `${waited.toFixed(0)} s for ${lines} lines and the sheets between them, read in ${read.toFixed(0)} s`,
    },
    {
      what: "longest wait between two decisions",
      value: longest.waited,
      unit: "s",
      budget: null,
      from: `${longest.lines.length} lines`,
    },
  ];
}

/** Seconds until all of an answer is revealed. */
function waitFor(turn: Turn, room: Setting | null): number {
  const pace = paceOf("normal");
  if (pace === null) throw new Error("the normal speed has no pace");
  let reveal = revealOf(turn, { pace, wholeLines: false, lastStays: false, room });
  let frames = 0;
  for (; !isRevealed(reveal); frames++) reveal = afterTime(reveal, FRAME);
  return (frames * FRAME) / 1000;
}

const readingOf = (lines: readonly string[]): number =>
  (sum(lines.map((line) => line.trim().split(/\s+/u).length)) / READ) * 60;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
