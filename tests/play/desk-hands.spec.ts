/** The desk hands on what is written at it, and writes it back into a real folder. */
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { expect, test } from "@playwright/test";
import { OWN_STORIES } from "../../scripts/project.mjs";
import { replies, setText, watch } from "./playing.ts";

test("a copy of a scenario that ships is handed on from the desk, and plays from a folder", async ({
  page,
  context,
}, info) => {
  const trouble = await watch(page);
  await page.goto("/#/studio");
  await page.getByRole("button", { name: "Copy a ready-made one" }).click();
  await page
    .getByRole("dialog", { name: "Copy a scenario" })
    .getByRole("button")
    .filter({ hasText: "The forgotten cheque" })
    .click();
  await expect(page.getByRole("heading", { level: 1, name: "The forgotten cheque" })).toBeVisible();
  // What its frame still asks for when the desk is left would be called off.
  await expect(page.frameLocator("iframe").locator(".reply").first()).toBeVisible({ timeout: 60_000 });
  await page.getByRole("button", { name: "Hand on" }).click();
  const dialog = page.getByRole("dialog", { name: /^Hand on/ });
  await expect(dialog.getByRole("button", { name: "Make the file" })).toHaveAttribute("aria-disabled", "false");
  const download = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Make the file" }).click();
  const path = info.outputPath("forgotten-cheque.html");
  await (await download).saveAs(path);
  await dialog.getByRole("button", { name: "Open the sheets" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /The forgotten cheque/ })).toBeVisible();
  await expect(page.getByRole("heading", { name: "For the trainer" })).toBeVisible({ timeout: 60_000 });
  expect(trouble.errors).toEqual([]);
  const file = await context.newPage();
  const troubleThere = await watch(file);
  await setText(file, "at-once", "/one-file/forgotten-cheque");
  await file.goto(`${pathToFileURL(path).href}#/play/forgotten-cheque`);
  await expect(replies(file).first()).toBeVisible();
  expect(troubleThere.errors).toEqual([]);
});

test("a script from a real folder is written back into it", async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, {
      showDirectoryPicker: async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle("My scripts", { create: true }),
    });
  });
  await page.goto("/#/studio");
  const text = readFileSync(`${OWN_STORIES}/returned.ink`, "utf8");
  await page.evaluate(async (words) => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle("My scripts", { create: true });
    const stream = await (await folder.getFileHandle("back.ink", { create: true })).createWritable();
    await stream.write(words);
    await stream.close();
  }, text);
  await page.getByRole("button", { name: "Open a folder" }).click();
  await page
    .getByRole("dialog", { name: "My scripts" })
    .getByRole("button", { name: /^back\.ink/ })
    .click();
  await page.getByRole("button", { name: "Save in My scripts" }).click();
  await expect(page.getByText("Saved in My scripts.")).toBeVisible();
});
