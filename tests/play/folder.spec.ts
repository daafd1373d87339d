/** A real folder: opened, written back into, and never written over without a word. The browser's own private folder is one. */
import { readFileSync } from "node:fs";
import { type Page, expect, test } from "@playwright/test";
import { OWN_STORIES } from "../../scripts/project.mjs";
import { violations, watch } from "./playing.ts";
import { openParts } from "./studio-parts.ts";

const CHEQUE = readFileSync(`${OWN_STORIES}/forgotten-cheque.ink`, "utf8");

/** Opens the page where a folder with these files is picked. */
async function opened(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(window, {
      showDirectoryPicker: async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle("My scripts", { create: true }),
    });
  });
  await openParts(page);
  for (const [name, text] of Object.entries(files)) await put(page, name, text);
  await page.getByRole("button", { name: "Open a folder" }).click();
}

/** Another program writes a file. */
const put = async (page: Page, path: string, text: string): Promise<void> =>
  page.evaluate(
    async ([named, words]) => {
      const root = await navigator.storage.getDirectory();
      let folder = await root.getDirectoryHandle("My scripts", { create: true });
      const parts = named.split("/");
      const name = parts.pop() ?? "";
      for (const part of parts) folder = await folder.getDirectoryHandle(part, { create: true });
      const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await stream.write(words);
      await stream.close();
    },
    [path, text] as const,
  );

const onDisk = async (page: Page, name: string): Promise<string> =>
  page.evaluate(async (named) => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle("My scripts");
    return (await (await folder.getFileHandle(named)).getFile()).text();
  }, name);

const text = (page: Page) => page.getByRole("textbox", { name: "Text" });
const list = (page: Page) => page.getByRole("dialog", { name: "My scripts" });
async function pick(page: Page): Promise<void> {
  await list(page)
    .getByRole("button", { name: /^cheque/ })
    .click();
  await expect(text(page)).toHaveValue(/^# title: /);
}

const save = (page: Page) => page.getByRole("button", { name: "Save in My scripts" });
const asked = (page: Page) => page.getByRole("dialog", { name: "cheque.ink was changed in the folder" });

const FILES = { "cheque.ink": CHEQUE, "other.ink": "Hello", "guidance.acme.yaml": "# none\n", "notes.txt": "x" };

test("a folder’s scripts are listed, one is opened, and saving writes it back", async ({ page }) => {
  const trouble = await watch(page);
  await opened(page, FILES);
  await expect(list(page).getByRole("listitem")).toHaveText([/^cheque\.ink changed/, /^other\.ink changed/]);
  await expect(list(page)).toContainText("Goes with them: guidance.acme.yaml.");
  await expect(list(page)).not.toContainText("notes.txt");
  expect(await violations(page)).toEqual([]);
  await pick(page);
  await expect(text(page)).toHaveValue(CHEQUE);
  await expect(page.getByText("guidance.acme.yaml", { exact: true })).toBeVisible();
  await text(page).fill(`${CHEQUE}// mine\n`);
  await save(page).click();
  await expect(page.getByText("Saved in My scripts.")).toBeVisible();
  expect(await onDisk(page, "cheque.ink")).toBe(`${CHEQUE}// mine\n`);

  await test.step("the key that saves saves it, too, as often as one likes", async () => {
    await text(page).fill("second");
    await text(page).press("Control+s");
    await expect.poll(async () => onDisk(page, "cheque.ink")).toBe("second");
    await expect(asked(page)).toBeHidden();
  });
  expect(trouble.errors).toEqual([]);
});

test("what another program has changed is asked about: nothing is written before somebody decides", async ({
  page,
}) => {
  await opened(page, FILES);
  await pick(page);
  await text(page).fill("mine");
  await put(page, "cheque.ink", "theirs");
  await save(page).click();
  await expect(asked(page)).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await asked(page).getByRole("button", { name: "Cancel" }).click();
  expect(await onDisk(page, "cheque.ink")).toBe("theirs");

  await test.step("theirs is taken, and is then the one that is written on", async () => {
    await save(page).click();
    await asked(page).getByRole("button", { name: "Put theirs in the place of my text" }).click();
    await expect(text(page)).toHaveValue("theirs");
    await text(page).fill("theirs and mine");
    await save(page).click();
    await expect.poll(async () => onDisk(page, "cheque.ink")).toBe("theirs and mine");
  });
  await test.step("or one’s own is written over it", async () => {
    await put(page, "cheque.ink", "theirs again");
    await text(page).fill("mine at last");
    await save(page).click();
    await asked(page).getByRole("button", { name: "Write mine over theirs" }).click();
    await expect.poll(async () => onDisk(page, "cheque.ink")).toBe("mine at last");
  });
  await test.step("the same words on both sides are no question", async () => {
    await put(page, "cheque.ink", "the same");
    await text(page).fill("the same");
    await save(page).click();
    await expect(asked(page)).toBeHidden();
    await expect(page.getByText("Saved in My scripts.")).toBeVisible();
  });
});

test("a script with parts in other files is opened whole, and doesn’t touch them", async ({ page }) => {
  const main = CHEQUE.replace(/^-> /m, "INCLUDE parts/note.ink\n-> ");
  await opened(page, { "cheque.ink": main, "parts/note.ink": "// Nothing is said here.\n" });
  await pick(page);
  await expect(text(page)).toHaveValue(/\/\/ Nothing is said here\./);
  await expect(save(page)).toHaveCount(0);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as a file" }).click();
  expect((await download).suggestedFilename()).toBe("cheque.ink");
  expect(await onDisk(page, "cheque.ink")).toBe(main);
});

test("where the browser doesn’t allow it, it says what to do; a folder that is gone, too", async ({ page }) => {
  await page.addInitScript(() => {
    const prototype = FileSystemDirectoryHandle.prototype;
    Object.assign(prototype, {
      queryPermission: async () => Promise.resolve(document.documentElement.dataset["answer"] ?? "granted"),
      requestPermission: async () => Promise.resolve(document.documentElement.dataset["answer"] ?? "granted"),
    });
  });
  await opened(page, FILES);
  await pick(page);
  await text(page).fill("mine");
  const answer = async (given: string): Promise<void> =>
    page.evaluate((state) => void (document.documentElement.dataset["answer"] = state), given);
  await answer("denied");
  await save(page).click();
  await expect(page.getByRole("alert")).toContainText("may not write into this folder");
  expect(await onDisk(page, "cheque.ink")).toBe(CHEQUE);

  await answer("granted");
  await page.evaluate(async () =>
    (await navigator.storage.getDirectory()).removeEntry("My scripts", { recursive: true }),
  );
  await save(page).click();
  await expect(page.getByRole("alert")).toContainText("isn’t there any more");
  await expect(text(page)).toHaveValue("mine");
});

test("who picks no folder is told nothing; a folder without scripts says so", async ({ page }) => {
  await opened(page, { "notes.txt": "x" });
  await expect(list(page)).toContainText("There’s no script in this folder.");
  await list(page).getByRole("button", { name: "Cancel" }).click();
  await page.evaluate(() => {
    Object.assign(window, { showDirectoryPicker: async () => Promise.reject(new DOMException("", "AbortError")) });
  });
  await page.getByRole("button", { name: "Open a folder" }).click();
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("where no folder can be opened, none is offered, and saving downloads", async ({ page }) => {
  await page.addInitScript(() => Object.assign(window, { showDirectoryPicker: undefined }));
  await openParts(page);
  await expect(page.getByRole("button", { name: "Save as a file" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Open a folder" })).toHaveCount(0);
});
