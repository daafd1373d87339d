/** What goes wrong with saving: the browser is killed, the data is deleted, there is no room, another tab is in the way. */
import { mkdtemp, readlink, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CDPSession, type Page, expect, test } from "@playwright/test";
import type { openPageRecords } from "#records/open-page-records.ts";
import { attemptsIn } from "./kept.ts";
import { CHEQUE, openCheque, replies, setText, withWordsAlone } from "./playing.ts";

test.beforeEach(({ page }) => withWordsAlone(page));

const given = (page: Page) => page.locator(".by-you");

async function reply(page: Page, place = 0): Promise<void> {
  const before = await given(page).count();
  await replies(page).nth(place).click();
  await expect(given(page)).toHaveCount(before + 1);
}

/** What is said in a notice. */
const said = (page: Page, words: string) => page.getByRole("status").filter({ hasText: words });

const devtoolsOf = async (page: Page): Promise<CDPSession> => page.context().newCDPSession(page);

/** Opens a page of the same origin that is not the game. */
async function openBeside(page: Page): Promise<void> {
  await page.route("**/beside", (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html>" }));
  await page.goto("/beside");
}

/** Opens the game's database with this version, and leaves it open if that is wanted. */
const openDatabase = async (page: Page, version: number, stays: boolean): Promise<void> =>
  page.evaluate(
    async ([wanted, open]) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open("composure./", wanted);
        opening.addEventListener("success", () => {
          if (!open) opening.result.close();
          resolve();
        });
      }),
    [version, stays] as const,
  );

test("a browser that is killed a second after a reply goes on from the same decision", async ({
  playwright,
  launchOptions,
  contextOptions,
  baseURL,
}) => {
  const folder = await mkdtemp(join(tmpdir(), "composure-"));
  const launch = async (): Promise<Page> => {
    const context = await playwright.chromium.launchPersistentContext(folder, { ...launchOptions, ...contextOptions });
    const page = context.pages()[0] ?? (await context.newPage());
    await withWordsAlone(page);
    await setText(page, "at-once");
    await page.goto(new URL(`/${CHEQUE}`, baseURL).href);
    await expect(replies(page).first()).toBeVisible();
    return page;
  };
  const page = await launch();
  for (const place of [1, 0, 2]) await reply(page, place);
  const offered = await replies(page).allTextContents();
  await page.waitForTimeout(1000);
  const gone = new Promise((resolve) => page.context().once("close", resolve));
  // The lock names the process that holds the folder.
  const pid = Number(/\d+$/.exec(await readlink(join(folder, "SingletonLock")))?.[0]);
  process.kill(pid, "SIGKILL");
  await gone;
  const again = await launch();
  await expect(given(again)).toHaveCount(3);
  expect(await replies(again).allTextContents()).toEqual(offered);
  await again.context().close();
  await rm(folder, { recursive: true, force: true });
});

test("of 200 replies given in two tabs at once, none is lost", async ({ page, context }) => {
  const tabs = [page, await context.newPage()] as const;
  for (const tab of tabs) {
    await tab.goto("/");
    await expect(tab.getByRole("link", { name: /^Start/ }).first()).toBeVisible();
  }
  // A second and a half for each by mouse: the page's own records are told instead, by the file that the page has loaded.
  const giveReplies = (tab: Page, first: number): Promise<void> =>
    tab.evaluate(async (from) => {
      const files = performance.getEntriesByType("resource").map(({ name }) => name);
      const file = files.find((name) => name.includes("open-page-records")) ?? "";
      // The file holds several modules; whoever fetches it later gets them by their names.
      const modules: unknown[] = Object.values((await import(file)) as Record<string, unknown>);
      const named = modules.find((one) => one instanceof Object && "openPageRecords" in one);
      const open = (named as { openPageRecords: typeof openPageRecords } | undefined)?.openPageRecords;
      const store = {
        lasting: true,
        read: () => undefined,
        write: () => true,
        remove: () => undefined,
        names: () => [],
      };
      const records = open?.({ place: "/", store, clock: () => Date.now(), notify: () => undefined });
      await records?.log.read("forgotten-cheque");
      const made = { hash: "a", seed: 1, retry: null, way: "practice", ended: false, ending: null } as const;
      const steps: { reply: number; breathed: boolean }[] = [];
      for (let reply = from; reply < from + 100; reply += 1) {
        steps.push({ reply, breathed: false });
        records?.log.keep("forgotten-cheque", { ...made, steps: [...steps] });
        await new Promise((resolve) => setTimeout(resolve, (reply * 7) % 13));
      }
      await records?.openAttempts();
    }, first);
  await Promise.all(tabs.map(async (tab, at) => giveReplies(tab, at * 100)));
  const kept = (await attemptsIn(page)).flatMap(({ events }) =>
    events.flatMap((event) => (event.kind === "step" ? [event.reply] : [])),
  );
  expect(kept.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 200 }, (_, reply) => reply));
});

test("data that is deleted while one plays takes nothing from the conversation on the screen", async ({
  page,
  baseURL,
}) => {
  await openCheque(page);
  await reply(page);
  await expect.poll(async () => (await attemptsIn(page)).length).toBe(1);
  const devtools = await devtoolsOf(page);
  await devtools.send("Storage.clearDataForOrigin", { origin: baseURL ?? "", storageTypes: "all" });
  await expect(said(page, "Your saved conversations have been deleted in this browser.")).toBeVisible();
  await reply(page);
  await page.reload();
  await expect(given(page)).toHaveCount(2);
});

test("data that the browser deleted meanwhile is missed, and that is said once", async ({ page, baseURL }) => {
  await openCheque(page);
  await reply(page);
  await expect.poll(async () => (await attemptsIn(page)).length).toBe(1);
  await openBeside(page);
  const devtools = await devtoolsOf(page);
  await devtools.send("Storage.clearDataForOrigin", { origin: baseURL ?? "", storageTypes: "indexeddb" });
  await page.goto("/");
  const words = said(page, "This browser has deleted your earlier conversations.");
  await expect(words).toBeVisible();
  await page.reload();
  await expect(page.getByRole("link", { name: /^Start/ }).first()).toBeVisible();
  await expect(words).toBeHidden();
});

test("where there is no room one plays on, and all is saved once there is", async ({ page, baseURL }) => {
  await openCheque(page);
  const devtools = await devtoolsOf(page);
  await devtools.send("Storage.overrideQuotaForOrigin", { origin: baseURL ?? "", quotaSize: 1 });
  await reply(page);
  await expect(said(page, "There’s no room left to save on this device.")).toBeVisible();
  await page.getByRole("button", { name: "OK", exact: true }).click();
  await devtools.send("Storage.overrideQuotaForOrigin", { origin: baseURL ?? "" });
  await reply(page);
  await expect.poll(async () => (await attemptsIn(page))[0]?.events.length).toBe(2);
  await page.reload();
  await expect(given(page)).toHaveCount(2);
});

test("an older version in another tab is named, and all is saved once it is closed", async ({ page, context }) => {
  const older = await context.newPage();
  await openBeside(older);
  await openDatabase(older, 1, true);
  await openCheque(page);
  await expect(said(page, "An older version of this page is open in another tab.")).toBeVisible();
  await reply(page);
  await older.close();
  await reply(page);
  await expect.poll(async () => (await attemptsIn(page))[0]?.events.length).toBe(2);
  await page.reload();
  await expect(given(page)).toHaveCount(2);
});

test("data of a newer version stays as it is, and one plays without saving", async ({ page }) => {
  await openBeside(page);
  await openDatabase(page, 99, false);
  await openCheque(page);
  await expect(said(page, "You’ve used a newer version of this page before.")).toBeVisible();
  for (let turn = 0; turn < 2; turn += 1) await reply(page);
  await page.goto("/#/");
  await expect(page.getByRole("link", { name: /^Continue \(2 replies in\)/ })).toBeVisible();
});
