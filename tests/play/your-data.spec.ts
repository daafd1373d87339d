/** What is kept on the device: saved as a copy, erased, and loaded again. */
import { readFile } from "node:fs/promises";
import { type Page, expect, test } from "@playwright/test";
import { attemptsIn } from "./kept.ts";
import { AS_IT_COMES } from "#records/settings.ts";
import { CHEQUE, replies, setText, violations, withWordsAlone } from "./playing.ts";

test.beforeEach(({ page }) => withWordsAlone(page));

const SETTINGS = JSON.stringify({ ...AS_IT_COMES, text: "at-once", metersExplained: true });

const section = (page: Page) => page.getByRole("region", { name: "Your data" });

/** Everything of ours in any storage of the browser. */
const leftIn = async (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const left = [...Object.keys(localStorage), ...Object.keys(sessionStorage), ...(await caches.keys())];
    for (const { name = "" } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open(name);
        opening.addEventListener("success", () => resolve(opening.result));
      });
      for (const store of database.objectStoreNames) {
        const counting = database.transaction(store).objectStore(store).count();
        await new Promise((resolve) => counting.addEventListener("success", resolve));
        if (counting.result > 0) left.push(`${name} ${store}`);
      }
      database.close();
    }
    return left;
  });

/** Plays two replies, and mutes the sound. */
async function playABit(page: Page): Promise<void> {
  // Set once: what is erased must not come back.
  await page.goto("/");
  await page.evaluate((settings) => localStorage.setItem("composure./.settings", settings), SETTINGS);
  await page.goto(`/${CHEQUE}`);
  await expect(replies(page).first()).toBeVisible();
  for (let turn = 1; turn <= 2; turn++) {
    await replies(page).first().click();
    await expect(page.locator(".by-you")).toHaveCount(turn);
  }
  await page.getByRole("button", { name: "Mute" }).click();
  await expect.poll(async () => (await attemptsIn(page))[0]?.events.length).toBe(2);
}

/** Keeps a script as the studio does. */
async function writeAScript(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open("composure./.studio", 1);
      opening.addEventListener("upgradeneeded", () => {
        opening.result.createObjectStore("drafts", { keyPath: "id" });
        opening.result.createObjectStore("versions");
      });
      opening.addEventListener("success", () => resolve(opening.result));
    });
    const adding = database.transaction(["drafts", "versions"], "readwrite");
    const draft = { id: "1-2", title: "The kettle", portrait: "novak", created: 5, changed: 5, check: null };
    adding.objectStore("drafts").put(draft);
    adding.objectStore("versions").put({ draft: "1-2", at: 5, text: "# title: The kettle" }, ["1-2", 5]);
    await new Promise((resolve) => adding.addEventListener("complete", resolve));
    database.close();
  });
}

/** Waits for the reload that `act` leads to: until then, the page looks as it will look after it. */
async function openedAnew(page: Page, act: () => Promise<void>): Promise<void> {
  const loaded = page.waitForEvent("load");
  await act();
  await loaded;
}

async function savedCopy(page: Page): Promise<string> {
  const download = page.waitForEvent("download");
  await section(page).getByRole("button", { name: "Save a copy" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^composure-\d{4}-\d\d-\d\d\.json$/);
  await expect(section(page).getByRole("status")).toHaveText(
    /^Saved as composure-.*\.json\. It’s in your downloads\.$/,
  );
  return readFile(await file.path(), "utf8");
}

const choose = async (page: Page, text: string): Promise<void> =>
  page
    .getByLabel("A copy to load")
    .setInputFiles({ name: "copy.json", mimeType: "application/json", buffer: Buffer.from(text) });

test("what was played is saved as a copy, erased without a trace, and loaded again", async ({ page }) => {
  await playABit(page);
  await page.evaluate(async () => {
    sessionStorage.setItem("composure.again", "1");
    await (await caches.open(`composure ${location.origin}/`)).put("/x", new Response("x"));
  });
  await writeAScript(page);
  const before = await attemptsIn(page);
  await page.goto("/#/");
  const copy = await savedCopy(page);

  await section(page).getByRole("button", { name: "Erase everything" }).click();
  const asked = page.getByRole("dialog", { name: "Erase everything on this device?" });
  await asked.getByRole("button", { name: "Keep everything" }).click();
  expect(await attemptsIn(page)).toEqual(before);
  await section(page).getByRole("button", { name: "Erase everything" }).click();
  await openedAnew(page, () => asked.getByRole("button", { name: "Erase everything" }).click());
  await expect(page.getByRole("heading", { name: "New here?" })).toBeVisible();
  await expect(section(page)).toBeVisible();
  expect(await leftIn(page)).toEqual([]);

  await choose(
    page,
    copy.replace(/"reply":(\d)/, (_, reply) => `"reply":${Number(reply) + 1}`),
  );
  const refused = page.getByRole("dialog", { name: "This copy wasn’t loaded" });
  await expect(refused).toContainText("Conversation 1 in this file has changed since it was saved, or is damaged.");
  await refused.getByRole("button", { name: "OK" }).click();
  expect(await leftIn(page)).toEqual([]);

  await choose(page, copy);
  const plan = page.getByRole("dialog", { name: "Load this copy?" });
  await expect(plan).toContainText("It adds 1 conversation, 1 script of the studio and your settings.");
  expect(await leftIn(page), "nothing is loaded before it is agreed to").toEqual([]);
  await plan.getByRole("button", { name: "Load it" }).click();
  await page.getByRole("dialog", { name: "It’s all there" }).getByRole("button", { name: "OK" }).click();
  await page.getByRole("link", { name: /^Continue \(2 replies in\)/ }).click();
  await expect(page.locator(".by-you")).toHaveCount(2);
  await expect(page.getByRole("button", { name: "Mute" })).toHaveAttribute("aria-pressed", "true");
  expect(await attemptsIn(page)).toEqual(before);
  await page.goto("/#/");
  expect(await savedCopy(page)).toContain('"text":"# title: The kettle"');
});

test("everything can be erased from the settings, too", async ({ page }) => {
  await playABit(page);
  await page.goto("/#/");
  await page.getByRole("button", { name: "Settings" }).click();
  const settings = page.getByRole("dialog", { name: "Settings" });
  await settings.getByRole("button", { name: "Erase everything" }).click();
  const asked = page.getByRole("dialog", { name: "Erase everything on this device?" });
  expect(await violations(page)).toEqual([]);
  await openedAnew(page, () => asked.getByRole("button", { name: "Erase everything" }).click());
  await expect(page.getByRole("heading", { name: "New here?" })).toBeVisible();
  expect(await leftIn(page)).toEqual([]);
});

test("after ten conversations the page proposes to save a copy, once", async ({ page }) => {
  await setText(page, "at-once");
  await page.addInitScript(() => {
    if (localStorage.getItem("composure./.kept") !== null) return;
    const plays = Array.from({ length: 10 }, (_, seed) => ({
      hash: "before",
      seed,
      steps: [{ reply: 0 }],
      finished: 1000 + seed,
      ending: "resolved",
      score: 50,
    }));
    localStorage.setItem("composure./.finished.forgotten-cheque", JSON.stringify(plays));
  });
  await page.goto("/");
  const reminder = page.getByText("This browser may delete your conversations");
  await expect(reminder).toBeVisible();
  await reminder.getByRole("button", { name: "Not now" }).click();
  await expect(reminder).toBeHidden();
  await page.reload();
  await expect(section(page)).toBeVisible();
  await expect(reminder).toBeHidden();
});
