/** Plays one conversation on a terminal: first the replies that were given, then whatever is typed. */
import { type Encounter, choose, decide, replay } from "#encounter/encounter.ts";
import type { Course } from "#encounter/steps.ts";
import type { Screen } from "#authoring/screen.ts";
import {
  againText,
  chanceText,
  decisionText,
  endText,
  metersText,
  openingText,
  sceneOf,
  turnText,
} from "#authoring/transcript.ts";
import type { Outlook } from "#paths/chances.ts";

/** The terminal that a conversation is held on. */
export interface Terminal {
  readonly screen: Screen;
  /** Somebody sits there and can type. */
  readonly attended: boolean;
  say(lines: readonly string[]): void;
  /** What was typed; null when nobody types any more. */
  ask(question: string): Promise<string | null>;
}

/** What an ordinary colleague could expect from there on; null where it isn't known. */
export type ChanceAt = (played: Encounter) => Outlook | null;

/** How a play came to its end: `unfit` when a reply that was given is not on offer. */
export type PlayOutcome = "over" | "broken" | "left" | "unfit";

const QUESTION = "Your reply (a number, b1 for a breath first, Ctrl+D to leave): ";
const UNATTENDED = "To answer, run this in a terminal, or give the numbers of the replies to take.";

/** `command` is what plays this script, as people type it. With `chanceAt` each decision is shown with its chance. */
export async function converse(
  opened: Encounter,
  course: Course,
  command: string,
  terminal: Terminal,
  chanceAt: ChanceAt | null = null,
): Promise<PlayOutcome> {
  const { screen, say } = terminal;
  say(openingText(opened, screen));
  let played = opened;
  for (const [at, step] of course.entries()) {
    const next = replay(played, [step]);
    if (!next.ok) return unfit(played, at, step.reply, terminal);
    say(turnSaid(played, next.value, screen));
    played = next.value;
  }
  for (let decision = decide(played); decision !== null; decision = decide(played)) {
    const chance = chanceAt === null ? [] : [chanceText(chanceAt(played))];
    say([...decisionText(decision, [metersText(played.standing.meters), ...chance], screen), ""]);
    const reply = await askForReply(terminal, decision.replies.length);
    if (reply === null) {
      say([...(terminal.attended ? [""] : [UNATTENDED]), ...againText(played, command, screen)]);
      return "left";
    }
    const next = choose(played, reply.index, { breathed: reply.breathed });
    say(["", ...turnSaid(played, next, screen)]);
    played = next;
  }
  say(endText(played, command, screen));
  return played.now.kind === "fault" ? "broken" : "over";
}

function turnSaid(before: Encounter, after: Encounter, screen: Screen): string[] {
  const turn = after.turns.at(-1);
  return turn === undefined ? [] : turnText(turn, sceneOf(before), screen);
}

function unfit(played: Encounter, at: number, index: number, { say, screen }: Terminal): PlayOutcome {
  const decision = decide(played);
  const given = `number ${at + 1} of those you gave`;
  if (decision === null) say([`The conversation is over before reply ${index}, ${given}.`]);
  else {
    const last = decision.replies.length - 1;
    say(decisionText(decision, [metersText(played.standing.meters)], screen));
    say(["", `There is no reply ${index} here, ${given}: they are numbered 0 to ${last}.`]);
  }
  return "unfit";
}

async function askForReply(
  { ask, say }: Terminal,
  count: number,
): Promise<{ readonly index: number; readonly breathed: boolean } | null> {
  for (let typed = await ask(QUESTION); typed !== null; typed = await ask(QUESTION)) {
    const word = typed.trim().toLowerCase();
    const [, before, number, behind] = /^(b?)\s*(\d{1,4})\s*(b?)$/.exec(word) ?? [];
    if (number !== undefined && Number(number) < count)
      return { index: Number(number), breathed: before === "b" || behind === "b" };
    if (word !== "") say([`"${typed.trim()}" isn’t one of the replies: type a number from 0 to ${count - 1}.`]);
  }
  return null;
}
