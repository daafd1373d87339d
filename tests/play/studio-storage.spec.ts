/** Nothing that is written at the desk is lost: no room, no storage, deleted data, a killed browser, a second tab. */
import { mkdtemp, readFile, readlink, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CDPSession, type Page, expect, test } from "@playwright/test";
import { kettleScript } from "#authoring/write/example-scripts.ts";
import { LONG, canBePlayed, editor, keptState, openKettle, pasteOver, title, typeInTitle } from "./desk.ts";
import { withWordsAlone } from "./playing.ts";

test.beforeEach(({ page }) => withWordsAlone(page));

const KEPT = "Kept on this device";
const LOST = "This can’t be kept here. Save it as a file before you close the page.";

/** The database of what is written. */
const SCRIPTS = "composure./.studio";

/** What is said in a notice. */
const said = (page: Page, words: string) => page.getByRole("status").filter({ hasText: words });

const devtoolsOf = async (page: Page): Promise<CDPSession> => page.context().newCDPSession(page);

/** Follows what is advised, and returns what lies in the downloads then. */
async function savedAsFile(page: Page): Promise<string> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as a file" }).click();
  return readFile(await (await download).path(), "utf8");
}

async function isKeptAs(page: Page, name: string): Promise<void> {
  await expect(title(page, name)).toBeVisible(LONG);
  await expect(keptState(page)).toHaveText(KEPT, LONG);
}

test("where there is no room that is said, the text is saved as a file, and is kept again once there is", async ({
  page,
  baseURL,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const origin = baseURL ?? "";
  const devtools = await devtoolsOf(page);
  await devtools.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 300_000 });
  await openKettle(page);
  await isKeptAs(page, "The second kettle");
  await pasteOver(page, `${kettleScript()}${"// More than there is room for.\n".repeat(20_000)}`);
  await typeInTitle(page, " boils");
  await expect(keptState(page)).toHaveText(LOST, LONG);
  await expect(said(page, "There’s no room left to save on this device. Download your script")).toBeVisible();
  await typeInTitle(page, " over");
  await expect(title(page, "The second kettle boils over")).toBeVisible();
  await canBePlayed(page);
  expect(await savedAsFile(page)).toContain("# title: The second kettle boils over\n");
  await devtools.send("Storage.overrideQuotaForOrigin", { origin });
  await typeInTitle(page, " again");
  await isKeptAs(page, "The second kettle boils over again");
  await page.reload();
  await isKeptAs(page, "The second kettle boils over again");
});

test("scripts that are deleted while one writes take nothing from the desk, and the text is kept anew", async ({
  page,
  baseURL,
}) => {
  await openKettle(page);
  await typeInTitle(page, " boils");
  await isKeptAs(page, "The second kettle boils");
  const devtools = await devtoolsOf(page);
  await devtools.send("Storage.clearDataForOrigin", { origin: baseURL ?? "", storageTypes: "all" });
  await expect(
    said(page, "Your scripts have been deleted in this browser. The one you’re writing is still"),
  ).toBeVisible();
  await typeInTitle(page, " over");
  await isKeptAs(page, "The second kettle boils over");
  await page.reload();
  await isKeptAs(page, "The second kettle boils over");
});

test("where nothing can be stored that is said, and a script is written, played and saved as a file", async ({
  page,
}) => {
  await page.addInitScript(() => {
    for (const storage of ["localStorage", "sessionStorage", "indexedDB"])
      Object.defineProperty(window, storage, {
        get() {
          throw new DOMException("denied", "SecurityError");
        },
      });
  });
  await openKettle(page);
  await expect(said(page, "This browser can’t save. Download your script before you close")).toBeVisible();
  await expect(keptState(page)).toHaveText(LOST, LONG);
  await typeInTitle(page, " boils");
  await canBePlayed(page);
  expect(await savedAsFile(page)).toContain("# title: The second kettle boils\n");
  await page.getByRole("link", { name: "My scripts" }).click();
  await page.getByRole("link", { name: "The second kettle boils" }).click();
  await expect(title(page, "The second kettle boils")).toBeVisible();
  await expect(keptState(page)).toHaveText(LOST, LONG);
});

test("scripts of a newer version stay as they are, and one is told what to do with what one writes", async ({
  page,
}) => {
  await page.goto("/#/");
  await page.evaluate(
    async (name) =>
      new Promise<void>((done) => {
        const opening = indexedDB.open(name, 99);
        opening.addEventListener("success", () => {
          opening.result.close();
          done();
        });
      }),
    SCRIPTS,
  );
  await openKettle(page);
  await expect(said(page, "You’ve used a newer version of this page before. Download your script")).toBeVisible();
  await expect(keptState(page)).toHaveText(LOST, LONG);
  await typeInTitle(page, " boils");
  await expect(title(page, "The second kettle boils")).toBeVisible();
  expect(await savedAsFile(page)).toContain("# title: The second kettle boils\n");
});

test("where the storage doesn't answer, as another tab is in its way, all is kept once that tab is closed", async ({
  page,
  context,
}) => {
  const inTheWay = await context.newPage();
  await inTheWay.goto("/");
  // It doesn't let go of what it has opened, and what is to be deleted can't be opened meanwhile.
  await inTheWay.evaluate(
    async (name) =>
      new Promise<void>((done) => {
        indexedDB.open(name, 1).addEventListener("success", ({ target }) => {
          // What nobody holds any more is closed by itself.
          Object.assign(globalThis, { held: target });
          indexedDB.deleteDatabase(name);
          done();
        });
      }),
    SCRIPTS,
  );
  await openKettle(page);
  await expect(said(page, "This browser can’t save. Download your script before you close")).toBeVisible();
  await typeInTitle(page, " boils");
  await expect(title(page, "The second kettle boils")).toBeVisible();
  await expect(keptState(page)).toHaveText(LOST, LONG);
  await inTheWay.close();
  await typeInTitle(page, " over");
  await isKeptAs(page, "The second kettle boils over");
  await page.reload();
  await isKeptAs(page, "The second kettle boils over");
});

test("what was typed straight before a reload is there, and so is what can be undone", async ({ page }) => {
  await openKettle(page);
  await isKeptAs(page, "The second kettle");
  await typeInTitle(page, " boils");
  await page.reload();
  await isKeptAs(page, "The second kettle boils");
  await editor(page).focus();
  await page.keyboard.press("ControlOrMeta+z");
  await isKeptAs(page, "The second kettle");
});

test("a browser that is killed in the middle of writing has all that was kept, and it can be written on", async ({
  playwright,
  launchOptions,
  contextOptions,
  baseURL,
}) => {
  const folder = await mkdtemp(join(tmpdir(), "composure-"));
  const launch = async (): Promise<Page> => {
    const context = await playwright.chromium.launchPersistentContext(folder, {
      ...launchOptions,
      ...contextOptions,
      ...(baseURL === undefined ? {} : { baseURL }),
    });
    const page = context.pages()[0] ?? (await context.newPage());
    await withWordsAlone(page);
    return page;
  };
  const page = await launch();
  await openKettle(page);
  await typeInTitle(page, " boils");
  await isKeptAs(page, "The second kettle boils");
  const { hash } = new URL(page.url());
  await typeInTitle(page, " and boils");
  await expect(title(page, "The second kettle boils and boils")).toBeVisible();
  const gone = new Promise((resolve) => page.context().once("close", resolve));
  // The lock names the process that holds the folder.
  process.kill(Number(/\d+$/.exec(await readlink(join(folder, "SingletonLock")))?.[0]), "SIGKILL");
  await gone;
  const again = await launch();
  await again.goto(`/${hash}`);
  await expect(again.getByRole("heading", { level: 1, name: /^The second kettle boils( and boils)?$/ })).toBeVisible(
    LONG,
  );
  await typeInTitle(again, " on");
  await again.reload();
  await expect(again.getByRole("heading", { level: 1, name: /^The second kettle boils( and boils)? on$/ })).toBeVisible(
    LONG,
  );
  await again.context().close();
  await rm(folder, { recursive: true, force: true });
});

test("two tabs that write the same script overwrite nothing: both texts are versions, and one is chosen", async ({
  page,
  context,
}) => {
  await openKettle(page);
  await isKeptAs(page, "The second kettle");
  const other = await context.newPage();
  await withWordsAlone(other);
  await other.goto(page.url());
  await isKeptAs(other, "The second kettle");
  await typeInTitle(page, " here");
  await typeInTitle(other, " there");
  await expect(other.getByText(/changed in another tab, too\. Both stay among its versions/)).toBeVisible(LONG);
  await expect(title(other, "The second kettle there")).toBeVisible();
  await typeInTitle(other, ", still");
  await other.getByRole("button", { name: "This one" }).click();
  await isKeptAs(other, "The second kettle there, still");
  await other.getByRole("button", { name: "Versions" }).click();
  const versions = other
    .getByRole("dialog")
    .getByRole("list", { name: /^Versions/ })
    .getByRole("button");
  const changes = other.getByRole("list", { name: "What would change" });
  await expect(async () => {
    const all: string[] = [];
    for (const version of await versions.all()) {
      await version.click();
      await expect(version).toHaveAttribute("aria-pressed", "true");
      if (await changes.isVisible()) all.push((await changes.textContent()) ?? "");
    }
    expect(all.join("\n")).toContain("# title: The second kettle here");
  }).toPass();
  await other.getByRole("button", { name: "Close" }).click();
  await page.bringToFront();
  await expect(title(page, "The second kettle here")).toBeVisible();
  await page.getByRole("button", { name: "The other one" }).click();
  await isKeptAs(page, "The second kettle there, still");
  await page.getByRole("link", { name: "My scripts" }).click();
  await page.getByRole("button", { name: /^Delete/ }).click();
  await expect(keptState(other)).toContainText("This script was deleted in another tab.", LONG);
  await typeInTitle(other, ", after all");
  await isKeptAs(other, "The second kettle there, still, after all");
  await expect(page.getByRole("link", { name: "The second kettle there, still, after all" })).toBeVisible();
});
