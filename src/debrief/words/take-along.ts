/** What a trainee takes along, in sentences. */
import type { Presence } from "#encounter/turn.ts";
import type { Guidance } from "#debrief/guidance.ts";
import type { Moment } from "#debrief/moment.ts";
import type { Next, OneChange, Strongest } from "#debrief/take-along.ts";
import { instanceWords } from "./instance.ts";
import { decisionWords, listed, movement, quoted, sentences, uncapital, yourWords } from "./phrases.ts";
import { roadWords } from "./turning-points.ts";

/** What was done best; where nothing helped, that they stayed. `customer` is the customer's name. */
export function strongestWords(strongest: Strongest | null, customer: string): string {
  if (strongest === null)
    return `You stayed with ${customer} to the end, but nothing you said helped yet. That’s what practice is for.`;
  const { moment, helped } = strongest;
  const gave = { calm: 0, trust: 0 };
  for (const one of helped) {
    gave.calm += one.gave.calm;
    gave.trust += one.gave.trust;
  }
  const titles = listed(helped.map(({ guidance }) => quoted(guidance.title)));
  return sentences([
    helped.every(({ breath }) => breath)
      ? `At ${decisionWords(moment.number)} you took a breath first`
      : `At ${decisionWords(moment.number)} ${yourWords(moment)}`,
    // To somebody else it helped; on the meters nothing shows of it.
    moment.unheard ? titles : `${titles}: ${movement(gave)}`,
  ]);
}

/** What was said, and what could have been said instead. */
export function changeWords(change: OneChange): string {
  if (change.kind === "nothing") return "Nothing to change.";
  if (change.kind === "again") return "Nothing to fix. Do it again.";
  const { moment, reply, road, slip } = change;
  const was = slip === null ? "" : `Slip: ${slip.guidance.title}`;
  const instead = `You could have said ${quoted(reply.said)}`;
  const led = road === null ? "" : `: ${roadWords(road)}`;
  return sentences([`At ${decisionWords(moment.number)} ${yourWords(moment)}`, was, `${instead}${led}`]);
}

/** The name of the one thing: what to do at such a moment next time. */
export function changeTitle(change: OneChange): string {
  if (change.kind === "nothing") return "Nothing to change";
  if (change.kind === "again") return `Do it again: ${uncapital(change.practice.title)}`;
  const { practice, slip } = change;
  return practice?.title ?? (slip === null ? "A better reply" : `Leave out: ${uncapital(slip.guidance.title)}`);
}

/** By the mood that the customer is in, how a plan begins. */
const WHEN: Readonly<Record<Presence["mood"], string>> = {
  furious: "someone is shouting at me",
  angry: "someone is still angry",
  upset: "someone is hurt and keeps coming back to it",
  tense: "someone is tense and waits to see what I do",
  neutral: "someone has calmed down but isn’t sure of me yet",
  relieved: "someone starts to believe I’ll put it right",
  pleased: "the worst is over and someone is glad",
  delighted: "all seems well again",
};

/** "When someone is shouting at me, then I …", for the trainee to edit and keep; empty if there is nothing to plan. */
export function planWords(change: OneChange): string {
  if (change.kind === "nothing") return "";
  const when = `When ${WHEN[moodIn(change.moment)]}, then`;
  if (change.kind === "again") return sentences([`${when} ${deedWords(change.practice)}`]);
  const { practice, reply } = change;
  return sentences([
    `${when} ${practice === null ? `I say something like ${quoted(reply.said)}` : deedWords(practice)}`,
  ]);
}

const moodIn = ({ heard }: Moment): Presence["mood"] =>
  heard.at(-1)?.people.find(({ part }) => part === "customer")?.mood ?? "neutral";

const deedWords = ({ title, plan, example }: Guidance): string =>
  plan === "" ? `I remember “${title}” and say something like “${example}”` : plan;

/** What to practise next. */
export function nextWords(next: Next): string {
  if (next.kind === "elsewhere") return "Try another scenario.";
  const { title } = next.practice;
  if (next.kind === "unneeded") return `Something you didn’t need this time: ${uncapital(title)}.`;
  return `${title}.`;
}

/** Why. */
export const nextWhy = (next: Next): string =>
  next.kind === "elsewhere"
    ? "You’ve done everything this one has to practise."
    : sentences([
        next.kind === "unneeded" || next.because === null ? "" : instanceWords(next.because),
        next.practice.why,
      ]);
