/**
 * Each built file in turn missing, and in turn never answered: the page says what hasn't arrived, nothing that was
 * pressed is lost, and a press on "Try again" goes on from there once the file can be had. What is a comfort only is
 * played without, all of it at once.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { type Locator, type Page, expect, test } from "@playwright/test";
import { stepsOf } from "#encounter/encounter.ts";
import { distOf } from "../../scripts/build.mjs";
import { OWN_STORIES } from "../../scripts/project.mjs";
import { planned } from "../own-stories/files.ts";
import { keepPlay, played } from "./debriefed.ts";
import { replyThatBegins, setText } from "./playing.ts";

/** What is said, by the kind of file: its name without its fingerprint. Of all others nothing needs to be said. */
const SAID: readonly (readonly [kind: RegExp, missing: string, unanswered?: string])[] = [
  [/^(index|basis|game|rolldown-runtime)\.js$/, "Part of Composure is missing", "Composure hasn’t arrived yet"],
  [/^index\.css$/, "The layout hasn’t arrived"],
  [/^(start-page|words)\.(js|css)$/, "The list of scenarios hasn’t arrived"],
  [
    /^(before-play|later-pages|open-page-records|reflection|giving-out|phrases|ways)\.(js|css)$/,
    "The page before it begins hasn’t arrived",
  ],
  [/^(play|encounter|judge|mood|rulebook|forgotten-cheque-story)\.js$/, "The story hasn’t arrived"],
  [
    /^(debriefing|looked-back|handbook|debrief|no-debrief|their-account|tags|missing|moment|marks|turning-points|deeds|export-json)\.(js|css)$/,
    "Your debrief hasn’t arrived",
  ],
  [/^playing-back\.(js|css)$/, "The playback hasn’t arrived"],
  [/^trying\.js$/, "The comparison hasn’t arrived"],
  [/^search-worker\.js$/, "We couldn’t work out what else you could have said"],
];

const kindOf = (file: string): string => file.replace(/-[\w-]{8}(\.\w+)$/, "$1");

function saidOf(file: string, how: How): string | null {
  const [, missing, unanswered] = SAID.find(([kind]) => kind.test(kindOf(file))) ?? [];
  return (how === "missing" ? missing : (unanswered ?? missing)) ?? null;
}

/** All files that a play of this scenario may ask for; sounds and letters as one of each kind. */
function builtFiles(): string[] {
  const files = readdirSync(join(distOf(OWN_STORIES), "assets")).filter((file) => /\.(js|css|svg|webm)$/.test(file));
  const played = files.filter((file) => file.startsWith("forgotten-cheque") || !/-(story|prelude|company)-/.test(file));
  return played.filter((file) => !/\.(svg|webm)$/.test(file) || /^(forgotten-cheque|cues|room-bank)-/.test(file));
}

type How = "missing" | "unanswered";

/** What the stage and the worker take most of the processor for, where neither is what is tried. */
const HEAVY = /mount-stage|search-worker|open-stage|card-worker|-company-|hearing-/;

/** What nothing before the last reply asks for. */
const AT_THE_END =
  /^(debriefing|looked-back|missing|handbook|debrief|no-debrief|their-account|tags|moment|marks|turning-points|deeds|export-json|search-worker)-/;

/**
 * What no play has to ask for: settings, pages and files of one's own are opened by a press, other ways to play are chosen,
 * a class and its phones have pages of their own, what keeps the game comes when all is at rest, nothing goes wrong, nobody wants more contrast, nobody is timed, nothing was played before.
 */
const UNASKED = new RegExp(
  `^(${[
    "settings-fields|note-book-page|progress-page|suggestions",
    "page-scripts|everybody|own-script-worker|own-pack-worker|guidance|answer-clock|time-limit",
    "studio|served-pages|people-dialog|house-rules-dialog|pack-dialog|person-shown|house-rules-file|studio-walk-worker|trial|trial-words|chosen-file|hand-on-worker|scripts|[a-z0-9-]+-source",
    "did-you-mean|arrow-left|story-diagnostics",
    "class-page|class-room|phones-panel|question|pause|chance-and-time|join-page|verdict-page|verdict-link|use-digits|class-groups-page",
    "coaching|say-first|stretch-end|sheets-page|sheets-worker|sheets-making|sheet-pages|class-plan-page|roles-panel|bounded-field|roles|plus|x",
    "offline|unexpected|notices|more-contrast",
  ].join("|")})-`,
);

/** What is asked for from the debrief on, by the page that asks for it. */
const AFTER_IT: readonly (readonly [files: RegExp, page: string])[] = [
  [/^playing-back-/, "playback"],
  [/^trying-/, "tries"],
];

/** Milliseconds for whatever is waited for: it costs nothing where all is well, and machines may be busy. */
const LONG = 30_000;

/** Long waits are shorter, so that a file that never comes is known sooner. */
async function hurry(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const real = window.setTimeout.bind(window);
    const quicker = (run: () => void, ms = 0): number => real(run, ms >= 6000 ? ms / 4 : ms >= 4000 ? ms / 2 : ms);
    Object.defineProperty(window, "setTimeout", { value: quicker });
  });
}

/**
 * Plays from the start page to the debrief, and on to what is asked for after it. Where something is `expected` to be
 * said, returns what was said when it stopped, once it goes on with the file. Else the files never come, and nothing is
 * pressed for them. That a page is late, on a busy machine, is no such word: it comes by itself.
 * @param asked gets those of the files that the page asked for
 */
async function playWithout(
  page: Page,
  files: readonly string[],
  how: How,
  expected: string | null,
  asked = new Set<string>(),
): Promise<string | null> {
  const stops = expected !== null;
  let said: string | null = null;
  let broken = true;
  const fileOf = (url: string): string | undefined => files.find((file) => url.endsWith(`/${file}`));
  const one = (which: RegExp): boolean => files.some((file) => which.test(file));
  await hurry(page);
  await setText(page, "at-once");
  if (stops)
    await page.route(HEAVY, (route) =>
      fileOf(route.request().url()) === undefined ? route.abort() : route.fallback(),
    );
  await page.route(
    ({ pathname }) => fileOf(pathname) !== undefined,
    async (route) => {
      asked.add(fileOf(route.request().url()) ?? "");
      if (!broken) await route.continue();
      else if (how === "missing") await route.fulfill({ status: 404, body: "There is nothing at this address." });
    },
  );
  const panel = page
    .locator("#not-started, main.page:has(.notice-words), .notice")
    .filter({ hasText: expected ?? "" })
    .filter({ hasText: "Try again" });

  /** Waits for something; where it is said that a part is missing, that part comes back and is asked for again. */
  const reach = async (wanted: Locator): Promise<void> => {
    await expect((stops ? wanted.or(panel) : wanted).first()).toBeVisible({ timeout: LONG });
    if (stops && broken && (await panel.isVisible())) {
      said = (await panel.locator("h1, strong").first().textContent()) ?? "";
      broken = false;
      // The page tries again by itself, too: then the button may be gone before it is pressed.
      await panel
        .getByRole("button", { name: "Try again" })
        .click({ timeout: 5_000 })
        .catch(() => expect(panel).toHaveCount(0));
    }
    await expect(wanted.first()).toBeVisible({ timeout: LONG });
    // While the part is still missing, it may be said at any moment: beside replies that lie there already, too.
    if (!(stops && broken)) await expect(panel).toHaveCount(0);
  };

  const replies = planned("worst");
  const { steps, ...made } = stepsOf(played("worst"));
  const [, after] = AFTER_IT.find(([which]) => one(which)) ?? [];
  if (after !== undefined) {
    await keepPlay(page, { ...made, steps }, true);
    await page.goto("/#/debrief/forgotten-cheque");
    await expect(page.getByRole("heading", { name: "Debrief", level: 1 })).toBeVisible({ timeout: LONG });
    await page.evaluate((to) => void (location.hash = `#/${to}/forgotten-cheque`), after);
    await reach(
      after === "playback"
        ? page.locator("body[data-page=playback] button")
        : page.getByText("There’s nothing to compare here."),
    );
    return said;
  }
  let turn = 0;
  if (one(AT_THE_END)) {
    // What is asked for at the end: all but the last reply were given before.
    turn = replies.length - 1;
    await keepPlay(page, { ...made, steps: steps.slice(0, turn) }, false);
    await page.goto("/#/play/forgotten-cheque");
  } else {
    await page.goto("/", { waitUntil: "commit" });
    const start = page.locator("a[href^='#/before/forgotten-cheque']");
    await reach(start);
    if (said !== null) return said;
    await start.click();
    const begin = page.getByRole("button", { name: "Begin" });
    await reach(begin);
    if (said !== null) return said;
    await begin.click();
  }
  for (const words of replies.slice(turn)) {
    const reply = replyThatBegins(page, words);
    await reach(reply);
    await expect(reply).toHaveAttribute("aria-disabled", "false", { timeout: LONG });
    await reply.click();
    turn += 1;
    // Pressed once, whatever is missing.
    const next = replies[turn];
    await reach(
      next === undefined ? page.getByRole("button", { name: "See how you did" }) : replyThatBegins(page, next),
    );
    if (said !== null) return said;
  }
  await page.getByRole("button", { name: "See how you did" }).click();
  const skip = page.getByRole("button", { name: "Skip" });
  await reach(skip);
  if (said !== null) return said;
  await skip.click();
  await reach(page.getByRole("heading", { name: "How it went" }));
  if (one(/^search-worker-/)) said = await page.locator(".roads-known p").textContent();
  return said;
}

/** Pages at once in one test: most of them wait. */
const AT_ONCE = 3;

for (const how of ["missing", "unanswered"] as const)
  test(`with each file in turn ${how}, what isn't there is said and the play goes on`, async ({ browser }) => {
    // Two dozen plays: on a busy machine they take longer than one.
    test.setTimeout(360_000);
    const all = builtFiles().filter((file) => saidOf(file, how) !== null);
    const files = [...all];
    const said: Record<string, string | null> = {};
    const next = async (): Promise<void> => {
      for (let file = files.pop(); file !== undefined; file = files.pop()) {
        const page = await browser.newPage();
        const expected = saidOf(file, how);
        const heard = await playWithout(page, [file], how, expected).catch((error: unknown) => String(error));
        said[file] = expected !== null && heard?.startsWith(expected) === true ? expected : heard;
        await page.close();
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, next));
    expect(said).toEqual(Object.fromEntries(all.map((file) => [file, saidOf(file, how)])));
  });

// What is played without all of them is played without each. Some are only asked for by others: they are left out in the
// next play, in which those others come, until each was asked for in vain.
for (const how of ["missing", "unanswered"] as const)
  test(`with all comforts ${how}, nothing is said, and it is played to the debrief`, async ({ browser }) => {
    let files = builtFiles().filter((file) => saidOf(file, how) === null && !UNASKED.test(file));
    while (files.length > 0) {
      const asked = new Set<string>();
      const page = await browser.newPage();
      expect(await playWithout(page, files, how, null, asked)).toBeNull();
      await page.close();
      expect(asked.size, `one of these is asked for: ${files.join(", ")}`).toBeGreaterThan(0);
      files = files.filter((file) => !asked.has(file));
    }
  });
