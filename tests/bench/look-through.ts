/** How long the studio's look-through of a script takes in a browser's worker, beside the same in Node. */
import type { Browser } from "@playwright/test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { lookThrough } from "#authoring/look-through/look-through.ts";
import type { OwnScriptAsked } from "#authoring/own-script.ts";
import { readStories } from "#cli/stories.ts";
import { OWN_STORIES, inProject, projectRoot } from "../../scripts/project.mjs";
import { serve } from "../../scripts/serve.mjs";
import { UserError } from "../../scripts/user-error.mjs";
import { type Figure, spreadOf, spreadText } from "./figures.ts";

const PAIRS = 3;
/** Budget: so many times what Node takes. */
const BESIDE_NODE = 1.3;

declare const look: (asked: Omit<OwnScriptAsked, "includes">) => Promise<number | string>;

export async function lookThroughFigure(browser: Browser, progress: (words: string) => void): Promise<Figure> {
  const asked = askedOf("forgotten-cheque");
  const server = await serve({ dir: await buildPage() });
  const page = await browser.newPage();
  const [there, here]: [number[], number[]] = [[], []];
  try {
    await page.goto(server.address);
    for (let pair = 1; pair <= PAIRS; pair++) {
      progress(`a script looked through: pair ${pair} of ${PAIRS}`);
      const time = await page.evaluate((one) => look(one), asked);
      if (typeof time === "string") throw new UserError(`The script was not looked through: ${time}.`, "Run it again.");
      there.push(time);
      here.push(timeInNode(asked));
    }
  } finally {
    await page.close();
    await server.close();
  }
  const [inPage, inNode] = [spreadOf(there), spreadOf(here)];
  return {
    what: "a script looked through in the studio, beside Node",
    value: inPage.median / inNode.median,
    unit: "×",
    budget: BESIDE_NODE,
    from: `${spreadText(inPage, "ms")} against ${spreadText(inNode, "ms")}, ${PAIRS} pairs`,
  };
}

function askedOf(id: string): Omit<OwnScriptAsked, "includes"> {
  const { catalogue, looks, library } = readStories(projectRoot, OWN_STORIES);
  if (catalogue === null)
    throw new UserError("The tests' own guidance can't be read.", "npx vitest run tests/guidance");
  const text = readFileSync(join(projectRoot, OWN_STORIES, `${id}.ink`), "utf8");
  return { id: "own", file: `${id}.ink`, text, ...catalogue, looks, library };
}

function timeInNode(asked: Omit<OwnScriptAsked, "includes">): number {
  const begun = performance.now();
  lookThrough(
    { ...asked, includes: new Map() },
    () => performance.now(),
    () => undefined,
  );
  return performance.now() - begun;
}

async function buildPage(): Promise<string> {
  const outDir = inProject(".cache", "bench", "looking");
  await build({
    root: fileURLToPath(new URL("./looking", import.meta.url)),
    configFile: false,
    logLevel: "warn",
    base: "./",
    worker: { format: "es" },
    build: { outDir, emptyOutDir: true, target: "es2022", modulePreload: { polyfill: false } },
  });
  return outDir;
}
