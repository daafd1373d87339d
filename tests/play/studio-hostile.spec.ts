/**
 * What is written at the desk may hang, grow or be too much; the worker that checks it may break or never come. Each is
 * said, with the knot that it is about, and the page is written on and played on.
 */
import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Page, expect, test } from "@playwright/test";
import { kettleScript } from "#authoring/write/example-scripts.ts";
import { distOf } from "../../scripts/build.mjs";
import { OWN_STORIES } from "../../scripts/project.mjs";
import { serve } from "../../scripts/serve.mjs";
import { LONG, canBePlayed, checkState, editor, openKettle, pasteOver, played, title, typeInTitle } from "./desk.ts";

const KETTLE = kettleScript();
const END = "-   { calm >= 41: -> mended }";

/** Each with what is said of it. */
const HOSTILE = {
  "a knot that leads to itself for ever, behind a reply": [
    `${KETTLE.replace(END, "-   { calm >= 0: -> spin }")}\n=== spin ===\n-> spin\n`,
    /The story never stops in knot "spin"|more than 2 seconds over one turn in knot "spin"/,
  ],
  "a function that calls itself without end": [
    `${KETTLE.replace(END, `-   ~ calm = deeper(1)\n    ${END.slice(4)}`)}\n=== function deeper(n) ===\n~ return deeper(n + 1)\n`,
    /Knot "deeper" calls itself, or is called, more than 200 deep/,
  ],
  "a text that doubles": [
    KETTLE.replace("VAR calm", 'VAR s = "aa"\nVAR calm').replace(END, "-   (again) ~ s = s + s\n    -> again"),
    /A text in knot "desk" grew beyond 65536 characters/,
  ],
  "a million choices that a loop makes": [
    `${KETTLE.replace("VAR calm", "VAR n = 0\nVAR calm").replace(END, "-   -> many")}
=== many ===
- (again) <- more
~ n = n + 1
{n < 1000000: -> again}
-> DONE
=== more ===
+ [Go on. #plain] -> gone
`,
    /Knot "more" offers more than 100 choices at once/,
  ],
  "a million choices that are written out": [
    `${KETTLE}\n=== many ===\n${"* x\n".repeat(240_000)}`,
    /the limit is 40000/,
  ],
  "ten thousand choices at one place": [
    `${KETTLE.replace("-> gone\n", "-> many\n")}\n=== many ===\n${"* x #plain\n".repeat(10_000)}-> gone\n`,
    /500 or more things have to be put right/,
  ],
  "words that take longer to compile than anybody waits": [
    KETTLE.replace("=== gone ===\n", `=== gone ===\n${`NOVAK: ${"{a|b}".repeat(790)}\n`.repeat(200)}`),
    /This takes too long to check\. Is it very long, or is there a loop that never ends\? Your text is kept/,
  ],
  "nothing but empty lines": ["\n".repeat(300_000), /the limit is 40000/],
  "a text of 1.2 MB": [`${KETTLE}// ${"word ".repeat(240_000)}\n`, /the limit is 1000000/],
} as const;

/**
 * Milliseconds. It was 400 at most on an idle machine, and three times that on one with eight times as much to do as it
 * can; a page that hangs answers nothing for a minute.
 */
const MOST_SILENCE = 8000;

/** The longest time in which the page answered nothing, in milliseconds, since it was asked last. */
async function longestSilence(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { silence = 0 } = window as { silence?: number };
    Object.assign(window, { silence: 0 });
    return silence;
  });
}

async function measureSilence(page: Page): Promise<void> {
  await page.evaluate(() => {
    new PerformanceObserver((tasks) => {
      const before = (window as { silence?: number }).silence ?? 0;
      const longest = Math.max(before, ...tasks.getEntries().map(({ duration }) => duration));
      Object.assign(window, { silence: longest });
    }).observe({ type: "longtask" });
  });
}

test("hostile scripts stop what checks them and never the page, and the next good one is checked and played", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openKettle(page);
  await canBePlayed(page);
  await measureSilence(page);
  for (const [what, [text, said]] of Object.entries(HOSTILE))
    await test.step(what, async () => {
      await longestSilence(page);
      await pasteOver(page, text);
      await typeInTitle(page, " typed");
      await expect(editor(page).locator(".cm-activeLine")).toContainText("typed");
      await expect(page.locator(".findings-list")).toContainText(said, LONG);
      expect(await longestSilence(page), "milliseconds without an answer").toBeLessThan(MOST_SILENCE);
      await pasteOver(page, KETTLE.replace("The second kettle", `Good after ${what}`));
      await canBePlayed(page);
      await expect(title(page, `Good after ${what}`)).toBeVisible();
    });
  await expect(page.getByText(/Every way through was walked/)).toBeVisible(LONG);
  await expect(played(page).getByText("This is the second one.", { exact: false }).first()).toBeVisible();
});

/** Of seven decisions one after the other, all have to be answered with yes: hardly any play by chance does. */
const RARE_LOOP = `${KETTLE.replace("VAR calm", "VAR yes = 0\nVAR calm").replace(
  END,
  `${[1, 2, 3, 4, 5, 6, 7]
    .map(
      (number) => `-   NOVAK: And ${number}?
*   [Yes to ${number}. #plain]
    ~ yes = yes + 1
    NOVAK: Yes.
*   [No to ${number}. #plain]
    NOVAK: No.
*   [Perhaps ${number}. #plain]
    NOVAK: Perhaps.`,
    )
    .join("\n")}\n-   { yes >= 7: -> spin }\n    ${END.slice(4)}`,
)}\n=== spin ===\n-> spin\n`;

/** Twenty things that can be asked in any order: more ways than anybody walks. */
const ANY_ORDER = KETTLE.replace(
  END,
  `-   (round) NOVAK: What else?
${Array.from({ length: 20 }, (_, one) => `*   [Ask about ${one}. #plain]\n    NOVAK: Well.\n    -> round`).join("\n")}
*   ->
-   ${END.slice(4)}`,
);

test("what only the walk meets is said with its knot, and a walk without end is ended by the next key", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openKettle(page);
  await pasteOver(page, RARE_LOOP);
  await expect(page.locator(".findings-list")).toContainText(/in knot "spin"/, LONG);
  await pasteOver(page, ANY_ORDER);
  await canBePlayed(page);
  await expect(page.getByText(/Trying out every way: [\d,]+ situations so far/)).toBeVisible(LONG);
  await measureSilence(page);
  await typeInTitle(page, " x");
  await expect(title(page, "The second kettle x")).toBeVisible();
  expect(await longestSilence(page), "milliseconds without an answer").toBeLessThan(MOST_SILENCE);
  await pasteOver(page, KETTLE);
  await expect(checkState(page)).toContainText("Every way through was walked", LONG);
});

/** The workers of the desk break with the next text, as a program does that meets what nobody has thought of. */
async function breakWorkers(page: Page): Promise<void> {
  const workers = page.workers().filter((worker) => /own-script-worker|studio-walk-worker/.test(worker.url()));
  expect(workers).toHaveLength(2);
  for (const worker of workers)
    await worker.evaluate(() => {
      self.postMessage = () => {
        throw new Error("broken");
      };
    });
}

test("where the worker breaks, or its program can't be fetched, that is said, and it is tried again", async ({
  page,
}) => {
  const folder = mkdtempSync(join(tmpdir(), "composure-desk-"));
  cpSync(distOf(OWN_STORIES), folder, { recursive: true });
  const programs = /^(own-script-worker|studio-walk-worker)-/;
  for (const file of readdirSync(join(folder, "assets")).filter((name) => programs.test(name)))
    rmSync(join(folder, "assets", file));
  const broken = await serve({ dir: folder });
  await page.goto(broken.address);
  await page.evaluate(() => localStorage.clear());
  await page.goto(`${broken.address}#/studio`);
  await page.getByRole("button", { name: "From the guide’s kettle" }).click();
  await expect(checkState(page)).toHaveText(/^This couldn’t be checked\. Your text is kept/, LONG);
  await typeInTitle(page, " boils");
  await expect(title(page, "The second kettle boils")).toBeVisible();
  await broken.close();
  const whole = await serve({ dir: distOf(OWN_STORIES), port: broken.port });
  await typeInTitle(page, " over");
  await canBePlayed(page);
  await expect(page.getByText(/Every way through was walked/)).toBeVisible(LONG);
  await breakWorkers(page);
  await typeInTitle(page, " again");
  await expect(checkState(page)).toHaveText(/^This couldn’t be checked\. Your text is kept/, LONG);
  await typeInTitle(page, " and");
  await expect(checkState(page)).toContainText("The ways through it couldn’t be tried out. Write on", LONG);
  await canBePlayed(page);
  await typeInTitle(page, " again");
  await expect(checkState(page)).toContainText("Every way through was walked", LONG);
  await expect(title(page, "The second kettle boils over again and again")).toBeVisible();
  await whole.close();
  rmSync(folder, { recursive: true });
});
