/** How soon a debrief can be read, and how soon the roads not taken are known, in the longest scenario. */
import type { Browser, Page } from "@playwright/test";
import { availableParallelism } from "node:os";
import { readStories } from "#cli/stories.ts";
import { type Encounter, begin, stepsOf, choose, decide, undo } from "#encounter/encounter.ts";
import { OWN_STORIES, projectRoot } from "../../scripts/project.mjs";
import { UserError } from "../../scripts/user-error.mjs";
import { type Figure, spreadOf, spreadText } from "./figures.ts";
import { type AlmostEnded, type Ended, UNTHROTTLED, endPlay, visit } from "./visit.ts";

const VISITS = 7;

/** The least time to read the last line and its replies, or the ending, in milliseconds. */
const PAUSE = 1500;

/** Budgets, in milliseconds. */
const DEBRIEF = 100;
const ROADS = 2000;

/** A play that is longer than this is caught in a loop. */
const MOST_REPLIES = 60;

/** `address` is that of the game's server. */
export async function debriefs(
  browser: Browser,
  address: string,
  progress: (words: string) => void,
): Promise<readonly Figure[]> {
  const attempt = almostEnded(longestPlay());
  const { scenario } = attempt;
  const figure = async (what: string, part: keyof Ended, pause: number, budget: number): Promise<Figure> => {
    const times: number[] = [];
    for (let time = 0; time <= VISITS; time++) {
      progress(`${what}: visit ${time} of ${VISITS}`);
      const look = (page: Page): Promise<Ended> => endPlay(page, attempt, PAUSE, pause);
      const ended = await visit(browser, `${address}#/play/${scenario}`, UNTHROTTLED, look);
      if (time > 0) times.push(ended[part]);
    }
    const spread = spreadOf(times);
    const from = `${spreadText(spread, "ms")}, ${VISITS} plays of ${scenario}, ${availableParallelism()} processors`;
    return { what, value: spread.median, unit: "ms", budget, from };
  };
  return [
    await figure("from a press to the debrief", "debrief", PAUSE, DEBRIEF),
    // At once: work that is done while somebody reads would not show up in the figure.
    await figure("from the ending to the roads not taken", "roads", 0, ROADS),
  ];
}

function almostEnded(play: Encounter): AlmostEnded {
  const choices = stepsOf(undo(play, play.turns.length - 1));
  const kept = JSON.stringify({ ...choices, ended: false });
  return { scenario: play.scenario.id, kept, reply: play.turns.at(-1)?.reply.text ?? "" };
}

/** The first replies all the way to an ending, in the scenario whose story is the longest. */
function longestPlay(): Encounter {
  const { scenarios, catalogue } = readStories(projectRoot, OWN_STORIES);
  const [longest] = [...scenarios.values()].toSorted((a, b) => b.story.length - a.story.length);
  if (longest === undefined || catalogue === null) throw new UserError("There is no sound scenario.", "npm run check");
  let play = begin(longest, catalogue.rulebook, 1, () => 0);
  for (let replies = 0; decide(play) !== null; replies++) {
    if (replies > MOST_REPLIES)
      throw new UserError(`A play of ${longest.id} did not end in ${MOST_REPLIES} replies.`, "Look at its endings.");
    play = choose(play, 0);
  }
  return play;
}
