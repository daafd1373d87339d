/**
 * `npm run bench`: how soon the game can be played, how heavy it is, and how fast it answers, beside its budgets.
 * Times are ratios to a bare page's in the same run, so that they mean the same on any machine.
 * It fails only where it could not measure: what is over its budget is said, and is no failure.
 *
 *   --pairs N     visits to each page in each condition (9)
 *   --json FILE   writes the figures down too
 */
import type { Browser, Page } from "@playwright/test";
import { readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { distOf } from "../../scripts/build.mjs";
import { OWN_STORIES } from "../../scripts/project.mjs";
import { UserError } from "../../scripts/user-error.mjs";
import { serve } from "../../scripts/serve.mjs";
import { weightsBelow } from "../../scripts/size.mjs";
import { buildBarePage } from "./bare-page.ts";
import { debriefs } from "./debriefs.ts";
import { fetchedForArt } from "./fetched.ts";
import { type Figure, spreadOf, tableOf, spreadText, verdictOn } from "./figures.ts";
import { frames } from "./frames.ts";
import { inClass } from "./in-class.ts";
import { lookThroughFigure } from "./look-through.ts";
import { offline } from "./offline.ts";
import { paces } from "./pace.ts";
import { progressFigures } from "./progress.ts";
import { saves } from "./saves.ts";
import { studioFigures } from "./studio.ts";
import { buildStarter } from "./starter.ts";
import { week } from "./week.ts";
import {
  type Condition,
  type Requested,
  SLOW_PHONE,
  SLOW_PROCESSOR,
  UNTHROTTLED,
  firstReply,
  heapOf,
  launch,
  pressReply,
  requestedBefore,
  secondReply,
  shelfShown,
  stageDrawn,
  stageMoves,
  visit,
} from "./visit.ts";

const SCENARIO = "forgotten-cheque";

/** Whole plays and collected heaps need few runs: they vary little. */
const PLAYS = 3;
const HEAPS = 3;

/**
 * In milliseconds, between a line and the press that answers it: nobody reads a line and two replies any faster. By
 * then the people on the stage have changed their stance, but still speak and breathe.
 */
const PAUSE = 1500;

/** A play that is longer than this is caught in a loop. */
const MOST_PRESSES = 60;

/** The most programs that may compete for each processor: the browser itself makes up to two. */
const MOST_LOAD = 2;

async function measure(pairs: number): Promise<readonly Figure[]> {
  const dist = distOf(OWN_STORIES);
  const folders = [dist, await buildBarePage(SCENARIO), await buildStarter()] as const;
  const [gameServer, bareServer, starterServer] = [
    await serve({ dir: folders[0] }),
    await serve({ dir: folders[1] }),
    await serve({ dir: folders[2] }),
  ];
  const game = `${gameServer.address}#/play/${SCENARIO}`;
  const addresses = { game, home: gameServer.address, bare: bareServer.address, starter: starterServer.address };
  const browser = await launch();
  try {
    const figures: Figure[] = [];
    for (const condition of [UNTHROTTLED, SLOW_PHONE])
      figures.push(...(await compare(browser, addresses, condition, pairs)));
    const requested = await visit(browser, game, SLOW_PHONE, async (page) => {
      const moment = await firstReply(page);
      await stageDrawn(page);
      return requestedBefore(page, moment);
    });
    figures.push(...transferred(dist, requested));
    for (const condition of [UNTHROTTLED, SLOW_PROCESSOR]) figures.push(await answers(browser, game, condition));
    figures.push(...(await debriefs(browser, gameServer.address, progress)));
    figures.push(...paces());
    figures.push(...progressFigures());
    figures.push(phaserChunk(dist), await heap(browser, game, requested));
    figures.push(...(await fetchedForArt(browser, game, dist)));
    progress("a start without a network");
    figures.push(await offline(browser, bareServer.address, `#/play/${SCENARIO}`));
    figures.push(await week(browser, gameServer.address, progress));
    figures.push(await lookThroughFigure(browser, progress));
    figures.push(...(await studioFigures(browser, gameServer.address, progress)));
    progress("minutes of play, and of a plain Phaser starter");
    figures.push(...(await frames(game, starterServer.address)));
    figures.push(...(await saves(progress)));
    figures.push(...(await inClass(progress)));
    return figures;
  } finally {
    await browser.close();
    await Promise.all([gameServer.close(), bareServer.close(), starterServer.close()]);
  }
}

/** Opens the bare page, the Phaser starter, the game and its shelf in turns, after one visit to each that doesn't count. */
async function compare(
  browser: Browser,
  addresses: Readonly<Record<"game" | "home" | "bare" | "starter", string>>,
  condition: Condition,
  pairs: number,
): Promise<readonly Figure[]> {
  const first: Pair[] = [];
  const pictures: number[] = [];
  const moving: number[] = [];
  const starters: number[] = [];
  const second: Pair[] = [];
  const shelves: number[] = [];
  for (let pair = 0; pair <= pairs; pair++) {
    progress(`${condition.name}: pair ${pair} of ${pairs}`);
    const bare = await visit(browser, addresses.bare, condition, firstReply);
    const starter = await visit(browser, addresses.starter, condition, stageDrawn);
    const game = await visit(browser, addresses.game, condition, async (page) => ({
      reply: await firstReply(page),
      picture: await stageDrawn(page),
      moves: await stageMoves(page),
    }));
    const shelf = await visit(browser, addresses.home, condition, shelfShown);
    const bareAgain = await visit(browser, addresses.bare, condition, secondReply);
    const gameAgain = await visit(browser, addresses.game, condition, secondReply);
    if (pair === 0) continue;
    first.push({ bare, game: game.reply });
    shelves.push(shelf);
    if (starter !== null) starters.push(starter);
    if (game.picture !== null) pictures.push(game.picture);
    if (game.moves !== null) moving.push(game.moves);
    second.push({ bare: bareAgain, game: gameAgain });
  }
  const against = (what: string, budget: number | null, games: readonly number[], other: Other): Figure => {
    const game = spreadOf(games);
    const others = spreadOf(other.times);
    const from = `${spreadText(game, "ms")}, ${other.name} ${spreadText(others, "ms")}, ${games.length} pairs`;
    return { what: `${what}, ${condition.name}`, value: game.median / others.median, unit: "×", budget, from };
  };
  const bare = (samples: readonly Pair[]): Other => ({ name: "bare page", times: samples.map((pair) => pair.bare) });
  const starter: Other = { name: "a plain Phaser starter", times: starters };
  const gamesOf = (samples: readonly Pair[]): readonly number[] => samples.map(({ game }) => game);
  return [
    against("first reply", 1.2, gamesOf(first), bare(first)),
    against("the start page, with its first row", 1.2, shelves, bare(first)),
    against("stage drawn", 2, pictures, bare(first)),
    against("stage drawn, beside a plain Phaser starter", 0.7, pictures, starter),
    against("stage begins to move", null, moving, bare(first)),
    against("stage begins to move, beside a plain Phaser starter", null, moving, starter),
    against("first reply pressed at once: the next ones", null, gamesOf(second), bare(second)),
  ];
}

/** Another page that the game is compared with. */
interface Other {
  readonly name: string;
  /** Milliseconds from the navigation. */
  readonly times: readonly number[];
}

/** Milliseconds from the navigation, on either page. */
interface Pair {
  readonly bare: number;
  readonly game: number;
}

/** Every file that was requested before the first reply could be pressed counts whole, even if it loaded later. */
function transferred(dist: string, requested: readonly Requested[]): readonly Figure[] {
  const files = requested.map(({ path, onTheWire }) => {
    const file = path.endsWith("/") ? `${path}index.html` : path;
    return { file, gzip: gzipSync(readFileSync(join(dist, file)), { level: 9 }).length, onTheWire };
  });
  const sum = (kind: "gzip" | "onTheWire"): number => files.reduce((total, file) => total + file[kind], 0) / 1000;
  const before = "before the first reply";
  return [
    { what: `requests ${before}`, value: files.length, unit: "requests", budget: 8, from: "the page itself counts" },
    { what: `bytes ${before}`, value: sum("gzip"), unit: "KB", budget: 55, from: "gzip -9 of each of these files:" },
    ...files.map(({ file, gzip, onTheWire }): Figure => ({
      what: `  ${file}`,
      value: gzip / 1000,
      unit: "KB",
      budget: null,
      from: `${(onTheWire / 1000).toFixed(1)} KB sent`,
    })),
    {
      what: "  as they were sent",
      value: sum("onTheWire"),
      unit: "KB",
      budget: null,
      from: "brotli where it helps, without headers",
    },
  ];
}

/** Whole plays, by the first reply shown, each in the order that a new seed gives. */
async function answers(browser: Browser, game: string, condition: Condition): Promise<Figure> {
  const times: number[] = [];
  for (let play = 1; play <= PLAYS; play++) {
    progress(`${condition.name}: play ${play} of ${PLAYS}`);
    await visit(browser, game, condition, async (page) => {
      await stageMoves(page);
      for (let presses = 0; presses < MOST_PRESSES; presses++) {
        await page.waitForTimeout(PAUSE);
        const time = await pressReply(page);
        if (time === null) return;
        times.push(time);
      }
      throw new UserError(`A play of ${SCENARIO} did not end in ${MOST_PRESSES} replies.`, "Look at its endings.");
    });
  }
  const spread = spreadOf(times);
  return {
    what: `from a press to the next line, ${condition.name}`,
    value: spread.median,
    unit: "ms",
    budget: condition.slowdown === 1 ? 8 : 20,
    from: `${spreadText(spread, "ms")}, ${times.length} presses in ${PLAYS} whole plays`,
  };
}

/** The chunk of Phaser: no other script is nearly as large. */
function phaserChunk(dist: string): Figure {
  const scripts = [...weightsBelow(dist)].filter(([file]) => file.endsWith(".js"));
  const [file, weight] = scripts.reduce((heaviest, next) => (next[1] > heaviest[1] ? next : heaviest), ["", 0]);
  return { what: "Phaser chunk", value: weight / 1000, unit: "KB", budget: 190, from: file };
}

/** With only the files requested before the first reply: later ones can't be in it by chance. */
async function heap(browser: Browser, game: string, requested: readonly Requested[]): Promise<Figure> {
  const paths = new Set(requested.map(({ path }) => path));
  const only = (page: Page): Promise<unknown> =>
    page.route("**", (route) =>
      paths.has(new URL(route.request().url()).pathname) ? route.continue() : route.abort(),
    );
  const samples: number[] = [];
  for (let time = 0; time < HEAPS; time++) {
    const look = async (page: Page): Promise<number> => {
      await firstReply(page);
      return heapOf(page);
    };
    samples.push((await visit(browser, game, UNTHROTTLED, look, only)) / 1e6);
  }
  const spread = spreadOf(samples);
  const from = `${spreadText(spread, "MB")}, garbage collected, ${HEAPS} visits`;
  return { what: "heap at the first reply", value: spread.median, unit: "MB", budget: 6, from };
}

const progress = (words: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${words}`);
};

try {
  const { values } = parseArgs({ options: { pairs: { type: "string" }, json: { type: "string" } } });
  const pairs = Number(values.pairs ?? 9);
  if (!Number.isInteger(pairs) || pairs < 1)
    throw new UserError(`"${values.pairs}" is no number of pairs.`, "npm run bench -- --pairs 9");
  const figures = await measure(pairs);
  progress("");
  console.log(tableOf(figures).join("\n"));
  const [load = 0] = loadavg();
  if (load > MOST_LOAD * availableParallelism())
    console.log(`This machine was busy (load ${load.toFixed(1)}): times, and stage drawn most of all, read too long.`);
  if (figures.some((figure) => verdictOn(figure) === "not measured")) process.exitCode = 1;
  if (values.json !== undefined) {
    const judged = figures.map((figure) => ({ ...figure, verdict: verdictOn(figure) }));
    writeFileSync(values.json, `${JSON.stringify({ pairs, figures: judged }, null, 2)}\n`);
  }
} catch (error) {
  console.error(error instanceof UserError ? error.message : error);
  process.exitCode = 1;
}
