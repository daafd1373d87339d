/**
 * `npm run pictures`: takes screenshots of every setting, the eight moods of one person, and the game at three sizes,
 * in the real browser, and the studio at work, and writes docs/pictures/. The README and docs/studio.md show them.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, type Page, chromium } from "@playwright/test";
import { Resvg } from "@resvg/resvg-js";
import { readStories } from "#cli/stories.ts";
import { AS_IT_COMES } from "#records/settings.ts";
import { chromiumsOfSystem } from "../../scripts/chromium.mjs";
import { inProject } from "../../scripts/project.mjs";
import { serve } from "../../scripts/serve.mjs";
import { moodsOf } from "./moods.ts";
import { settled } from "./settled.ts";
import { studioPictures } from "./studio-pictures.ts";
import { buildTour } from "./tour.ts";

interface View {
  /** Of the picture's file. */
  readonly name: string;
  readonly scenario: string;
  /** The replies up to the moment, by their opening words. */
  readonly replies: readonly string[];
  readonly size?: { readonly width: number; readonly height: number };
}

const LAPTOP = { width: 1280, height: 720 } as const;

const VIEWS: readonly View[] = [
  { name: "shop", scenario: "shop", replies: [] },
  { name: "bank", scenario: "bank", replies: [] },
  { name: "hotel", scenario: "hotel", replies: ["Until three!"] },
  { name: "airport", scenario: "airport", replies: [] },
  { name: "office", scenario: "office", replies: ["Nobody rang you"] },
  { name: "quiet-room", scenario: "quiet-room", replies: [] },
  { name: "phone", scenario: "phone", replies: [] },
  { name: "chat", scenario: "chat", replies: ["Tomorrow!"] },
  { name: "mail", scenario: "mail", replies: ["Dear Mr Moreau, three letters"] },
  { name: "social", scenario: "social", replies: ["Sorry you feel"] },
  { name: "encounter", scenario: "forgotten-cheque", replies: [] },
  { name: "encounter-phone", scenario: "forgotten-cheque", replies: [], size: { width: 390, height: 844 } },
  { name: "encounter-large", scenario: "forgotten-cheque", replies: [], size: { width: 1920, height: 1080 } },
];

/** The person who shows the moods: any look of the cast. */
const FACE = "adeyemi";

/** The greatest size of a picture, in bytes; the first quality that stays within it is used. */
const HEAVIEST = 100_000;
const QUALITIES = [0.86, 0.8, 0.72, 0.62, 0.5] as const;

const folder = inProject("docs", "pictures");

const tour = await buildTour("forgotten-cheque.ink");
const server = await serve({ dir: tour.folder });
const executablePath = chromiumsOfSystem()[0];
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: ["--no-sandbox", "--hide-scrollbars", "--font-render-hinting=none"],
});
try {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const desk = await browser.newPage();
  for (const view of VIEWS) await keep(desk, view.name, await photographed(browser, server.address, view));
  await keep(desk, "moods", moods());
  for await (const { name, picture } of studioPictures(browser, server.address, LAPTOP))
    await keep(desk, name, picture);
} finally {
  await browser.close();
  await server.close();
  tour.remove();
}

/** A screenshot (PNG) of the moment, once nothing moves any more. */
async function photographed(from: Browser, address: string, view: View): Promise<Buffer> {
  const page = await from.newPage({ viewport: view.size ?? LAPTOP, reducedMotion: "reduce" });
  // Lines appear at once, and the replies are in the same order each time.
  await page.addInitScript(
    (settings) => {
      localStorage.setItem("composure.settings", settings);
      crypto.getRandomValues = <Numbers extends ArrayBufferView | null>(numbers: Numbers): Numbers => numbers;
    },
    JSON.stringify({ ...AS_IT_COMES, text: "at-once" }),
  );
  await page.goto(`${address}#/play/${view.scenario}`);
  for (const words of view.replies) await page.locator(".reply", { hasText: words }).click();
  await page.locator("#stage[data-moves]").waitFor({ state: "attached" });
  await page.evaluate(() => document.fonts.ready);
  await page.mouse.move(0, 0);
  await settled(page);
  // A call's clock runs on, so it is set back: the picture must be the same each time.
  for (const clock of await page.getByRole("timer", { name: "Time on the phone" }).all())
    await clock.evaluate((shown) => shown.firstChild?.replaceWith("2:14"));
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

function moods(): Buffer {
  const { looks, library } = readStories(inProject());
  const look = looks[FACE];
  if (look === undefined) throw new Error(`the cast has no look called "${FACE}"`);
  return Buffer.from(new Resvg(moodsOf(library, look)).render().asPng());
}

/** Writes a picture as WebP; the browser itself encodes it. */
async function keep(desk: Page, name: string, png: Buffer): Promise<void> {
  const file = join(folder, `${name}.webp`);
  for (const quality of QUALITIES) {
    const webp = await desk.evaluate(
      async ([source, share]) => {
        const image = new Image();
        image.src = `data:image/png;base64,${source}`;
        await image.decode();
        const canvas = Object.assign(document.createElement("canvas"), { width: image.width, height: image.height });
        canvas.getContext("2d")?.drawImage(image, 0, 0);
        return canvas.toDataURL("image/webp", share).split(",")[1] ?? "";
      },
      [png.toString("base64"), quality] as const,
    );
    writeFileSync(file, Buffer.from(webp, "base64"));
    if (readFileSync(file).length <= HEAVIEST) break;
  }
  console.log(`docs/pictures/${name}.webp  ${Math.round(readFileSync(file).length / 1000)} kB`);
}
