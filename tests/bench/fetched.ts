/** The size of a scenario's pictures and sounds: all that a page fetched for a whole play with its sound on. */
import type { Browser, Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Figure } from "./figures.ts";
import { firstReply, pressReply, requestedBefore, stageMoves, UNTHROTTLED, visit } from "./visit.ts";

const ART_AND_SOUND = 350;

/** In milliseconds: sounds begin with a line, and end after it. */
const HEARD = 1500;

/** Neither art nor sound: the words, the code for play and debrief, the fonts, and the engine that draws. */
const OTHERWISE = [
  /-(story|prelude)-[^/]*\.js$/,
  /\/(play|encounter|words|mood|rulebook|handbook|rolldown-runtime|diagnostic)-[^/]*\.js$/,
  /\/(debrief|debriefing|ending|replay|roads|search)[^/]*\.js$/,
  /\.woff2$/,
  /\/letters-[^/]*\.css$/,
  /\/mount-stage-[^/]*\.js$/,
];

/** `dist` is the built game, served at `address`. Any file that is not listed above counts as art or sound. */
export async function fetchedForArt(browser: Browser, address: string, dist: string): Promise<readonly Figure[]> {
  const [before, all] = await visit(browser, address, UNTHROTTLED, async (page) => {
    const moment = await firstReply(page);
    await stageMoves(page);
    // A gesture, before which no browser lets a page sound.
    await page.mouse.click(5, 5);
    await playToTheEnd(page);
    return [await requestedBefore(page, moment), await requestedBefore(page, Number.MAX_VALUE)];
  });
  const early = new Set(before?.map(({ path }) => path));
  const paths = [...new Set(all?.map(({ path }) => path))].filter((path) => !early.has(path));
  const files = paths
    .filter((path) => OTHERWISE.every((kind) => !kind.test(path)))
    .map((file) => ({ file, kilobytes: gzipSync(readFileSync(join(dist, file)), { level: 9 }).length / 1000 }));
  const sum = files.reduce((total, { kilobytes }) => total + kilobytes, 0);
  return [
    { what: "art and sound of one scenario", value: sum, unit: "KB", budget: ART_AND_SOUND, from: "gzip -9 of each:" },
    ...files.map(({ file, kilobytes }): Figure => ({
      what: `  ${file}`,
      value: kilobytes,
      unit: "KB",
      budget: null,
      from: "",
    })),
  ];
}

async function playToTheEnd(page: Page): Promise<void> {
  do await page.waitForTimeout(HEARD);
  while ((await pressReply(page)) !== null);
  await page.waitForTimeout(HEARD);
}
