/**
 * A conversation of three decisions, small enough to know by heart, so that the results of its plays can be computed by
 * hand.
 */
import { type Debrief, debriefOf, withRoads } from "#debrief/debrief.ts";
import { findRoads } from "#debrief/find-roads.ts";
import { type Encounter, begin, stepsOf, choose, decide } from "#encounter/encounter.ts";
import type { Scenario } from "#scenario/scenario.ts";
import { played } from "../encounter/plays.ts";
import { handbook, rulebook } from "../guidance/the-guidance.ts";
import { headerWith, scenarioOf, scriptAround } from "../script/a-script.ts";
import { stillClock } from "../root.ts";

/**
 * 1: 0 told-to-relax, 1 hear-out, 2 apologise (too soon, at calm 30). 2: 0 open-question, 1 blamed, 2 a plain wait.
 * 3: 0 offer-solution and be-direct, 1 over-promised, 2 nothing-we-can-do. A let-down customer would be one sentence.
 */
export const theRent: Scenario = scenarioOf(`${headerWith("# title: The rent")}
VAR calm = 30
VAR trust = 30
-> counter
=== counter ===
OKAFOR: Three days! The rent bounced. #mood: furious
*   [Please, Mr Okafor, try to relax. #slip: told-to-relax]
    OKAFOR: Relax? Don't you tell me to relax! #mood: furious
*   [Say nothing. Let him finish. #use: hear-out]
    OKAFOR: I stood in this very queue on Monday.
*   I am so sorry about this. #use: apologise
    OKAFOR: You don't even know yet what for. #mood: angry
-   OKAFOR: So. What will you do?
*   What did they tell you on Monday? #use: open-question
    OKAFOR: That it was all done for me.
*   That was the system, not us. #slip: blamed
    OKAFOR: A system has no hands.
*   [Wait for him to go on. #plain]
    OKAFOR: Well?
-   OKAFOR: And my rent?
*   I pay it today, and I ring you at five. #use: offer-solution #use: be-direct #note: A sum, a day, an hour.
    OKAFOR: At five.
*   You have it within the hour, I promise. #slip: over-promised
    OKAFOR: Within the hour.
*   There is nothing we can do before Monday. #slip: nothing-we-can-do
    OKAFOR: Monday!
-   {calm >= 40 and trust >= 40:
    OKAFOR: Good. Then I go to my work. #ending: resolved #outcome: The rent is paid, and he stays.
    -> END
}
{calm >= 25:
    OKAFOR: We shall see. #ending: partly #outcome: The rent is paid, and he takes his account elsewhere.
    -> END
}
OKAFOR: Keep your counter. #ending: walked-out #outcome: He walks out with the slip in his hand.
-> END
`);

/** A play of it, in the usual notation: "1 0 0", or "1b 0 0" with a breath first. */
export const rentPlayed = (replies: string): Encounter => played(theRent, rulebook, replies);

/** Its debrief at once. */
export function debriefed(encounter: Encounter): Debrief {
  const debrief = debriefOf(encounter, handbook);
  if (debrief === null) throw new Error("the conversation hasn't ended");
  return debrief;
}

/** Its debrief with the roads not taken. */
export const withItsRoads = (encounter: Encounter): Debrief =>
  withRoads(debriefed(encounter), findRoads(encounter.scenario, rulebook, stepsOf(encounter), stillClock));

/** Every play of it, without breaths. */
export const RENT_PLAYS: readonly string[] = ["0", "1", "2"].flatMap((first) =>
  ["0", "1", "2"].flatMap((second) => ["0", "1", "2"].map((third) => `${first} ${second} ${third}`)),
);

/** A play of a story that has one reply to each decision, by its tags. `breaths` are decisions, by number. */
export function oneWay(replies: readonly string[], breaths: readonly number[] = []): Encounter {
  const knots = replies.map((tags, number) => `*   [Say ${number}. ${tags}]\n    OKAFOR: Hm.\n-   OKAFOR: And?`);
  const story = `OKAFOR: Well?\n${knots.join("\n")}\n*   [Go on. #plain]\n    OKAFOR: Hm.`;
  let play = begin(scenarioOf(scriptAround(story).text), rulebook, 1, stillClock);
  while (decide(play) !== null) play = choose(play, 0, { breathed: breaths.includes(play.turns.length) });
  return play;
}

/** A play of a story of one decision, by the index of the reply that is taken. */
export function playedWith(replies: string, index: number): Encounter {
  const scenario = scenarioOf(scriptAround(`OKAFOR: Three days!\n${replies}`).text);
  return choose(begin(scenario, rulebook, 1, stillClock), index);
}
