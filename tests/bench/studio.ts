/** How soon the studio can be written in, how soon a key is on the screen, and how soon what was typed can be played. */
import type { Browser, Page } from "@playwright/test";
import { Compiler } from "inkjs/full";
import { kettleScript } from "#authoring/write/example-scripts.ts";
import { type Figure, spreadOf, spreadText } from "./figures.ts";
import { SLOW_PROCESSOR, UNTHROTTLED, visit } from "./visit.ts";

const OPENINGS = 3;
const KEYS = 60;
const EDITS = 5;

/** Lines of the script that keys are typed into, and of the one that is played while it is written. */
const LONG = 700;
const USUAL = 300;

/** Milliseconds between two keys: somebody who types fast. */
const BETWEEN_KEYS = 120;

const PLAYED = "This is the second one.";

/** The guide's kettle with so many lines: further knots come after its last. */
function script(lines: number): string {
  let text = kettleScript();
  for (let knot = 1; text.split("\n").length < lines; knot++)
    text += `
=== more_${knot} ===
NOVAK: That is the ${knot}th thing I have to say. #mood: tense
*   [Listen. #use: hear-out #note: She isn't done.]
    NOVAK: So it was. #mood: neutral
*   Here is what I can do, and by when. #use: offer-solution
    NOVAK: { calm >= 40: Good.|We shall see. } #mood: relieved
*   You said that before. #slip: interrupted
    NOVAK: Did I! #mood: angry #gesture: shake-head
-   -> gone
`;
  return text;
}

/** @param address of the built game */
export async function studioFigures(
  browser: Browser,
  address: string,
  progress: (words: string) => void,
): Promise<readonly Figure[]> {
  const opened: number[] = [];
  const desks: number[] = [];
  for (let opening = 1; opening <= OPENINGS; opening++) {
    progress(`the studio opens: ${opening} of ${OPENINGS}`);
    await visit(browser, `${address}#/studio`, SLOW_PROCESSOR, async (page) => {
      opened.push(await whenThere(page, "main.studio-scripts h1"));
      await begin(page, script(USUAL), "main.desk .text-pane");
      await page.reload({ waitUntil: "commit" });
      desks.push(await whenThere(page, "main.desk .text-pane"));
    });
  }
  progress("keys in a long script");
  const keys = await visit(browser, `${address}#/studio`, UNTHROTTLED, async (page) => {
    await begin(page, script(LONG), "main.desk .text-pane");
    return keystrokes(page);
  });
  progress("edits, and their play");
  const edits = await visit(browser, `${address}#/studio`, UNTHROTTLED, async (page) => {
    await begin(page, script(USUAL), "main.desk .text-pane");
    return editsPlayed(page);
  });
  const bare = Array.from({ length: EDITS }, () => compiledIn(script(USUAL)));
  const [open, desk, key, edit, compile] = [opened, desks, keys, edits, bare].map(spreadOf);
  if (open === undefined || desk === undefined || key === undefined || edit === undefined || compile === undefined)
    throw new Error("a spread for each is made above");
  const said = `${EDITS} edits of ${USUAL} lines`;
  return [
    figure(
      `the studio opens, ${SLOW_PROCESSOR.name}`,
      open.median,
      1500,
      `${spreadText(open, "ms")}, ${OPENINGS} visits`,
    ),
    figure(`a script opens on its desk, ${SLOW_PROCESSOR.name}`, desk.median, null, spreadText(desk, "ms")),
    figure(
      "from a key to the screen, in the studio",
      key.median,
      16,
      `${spreadText(key, "ms")}, ${keys.length} keys in ${LONG} lines`,
    ),
    figure(
      "from an edit to its play",
      edit.median,
      500,
      `${spreadText(edit, "ms")}, ${said}, the pause in typing with it`,
    ),
    {
      what: "from an edit to its play, beside a bare compile",
      value: edit.median / compile.median,
      unit: "×",
      budget: null,
      from: `${spreadText(compile, "ms")} to compile`,
    },
  ];
}

const figure = (what: string, value: number, budget: number | null, from: string): Figure => ({
  what,
  value,
  unit: "ms",
  budget,
  from,
});

/** Milliseconds from the navigation. */
async function whenThere(page: Page, selector: string): Promise<number> {
  const seen = await page.waitForFunction(
    (wanted) => (document.querySelector(wanted) === null ? null : performance.now()),
    selector,
    { polling: "raf" },
  );
  return (await seen.jsonValue()) ?? Number.NaN;
}

/** Opens a script as a file, and waits until it is played beside its text. */
async function begin(page: Page, text: string, desk: string): Promise<void> {
  const file = { name: "kettle.ink", mimeType: "text/plain", buffer: Buffer.from(text) };
  await page.locator("input[type=file]").first().setInputFiles(file);
  await page.locator(desk).waitFor({ timeout: 60_000 });
  await page.frameLocator("iframe").getByText(PLAYED).first().waitFor({ timeout: 60_000 });
}

/** Milliseconds from each key until the picture with its letter is painted. */
async function keystrokes(page: Page): Promise<readonly number[]> {
  await cursorAfter(page, "So now it begins again.");
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(globalThis, { keyTimes: times });
    addEventListener(
      "keydown",
      ({ timeStamp }) =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener("message", () => void times.push(performance.now() - timeStamp));
          port1.start();
          port2.postMessage(null);
        }),
      { capture: true },
    );
  });
  await page.keyboard.type("a letter at a time ".repeat(KEYS).slice(0, KEYS), { delay: BETWEEN_KEYS });
  return page.evaluate<number[]>("keyTimes");
}

/** Milliseconds from the last key of each edit until the frame plays it. */
async function editsPlayed(page: Page): Promise<readonly number[]> {
  const times: number[] = [];
  const frame = page.frames().find((one) => one.url().includes("#/trial"));
  if (frame === undefined) throw new Error("the desk has no play");
  for (let edit = 1; edit <= EDITS; edit++) {
    // Far from the walk of the edit before.
    await page.waitForTimeout(3000);
    await cursorAfter(page, PLAYED);
    await page.evaluate(() =>
      addEventListener(
        "keydown",
        ({ timeStamp }) => Object.assign(globalThis, { lastKey: performance.timeOrigin + timeStamp }),
        {
          capture: true,
        },
      ),
    );
    const played = frame.waitForFunction(
      (words) => (document.body.textContent.includes(words) ? performance.timeOrigin + performance.now() : null),
      "Again. ".repeat(edit).trim(),
      { polling: "raf" },
    );
    await page.keyboard.insertText(" Again");
    await page.keyboard.press(".");
    const then = (await (await played).jsonValue()) ?? Number.NaN;
    times.push(then - (await page.evaluate<number>("lastKey")));
  }
  return times;
}

/** Puts the cursor after these words, where they stand first. */
async function cursorAfter(page: Page, words: string): Promise<void> {
  const line = page.locator(".cm-line").filter({ hasText: words }).first();
  await line.click({ position: { x: 2, y: 4 } });
  await page.keyboard.press("Home");
  const text = (await line.textContent()) ?? "";
  for (let at = 0; at < text.indexOf(words) + words.length; at++) await page.keyboard.press("ArrowRight");
}

function compiledIn(text: string): number {
  const begun = performance.now();
  new Compiler(text).Compile();
  return performance.now() - begun;
}
