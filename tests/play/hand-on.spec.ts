/** Scripts are opened, and handed on from the page: as one file that is played from a folder, as a pack, as text. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Page, expect, test } from "@playwright/test";
import { readPack } from "#authoring/pack/read-pack.ts";
import { writePack } from "#authoring/pack/write-pack.ts";
import { makePackage } from "#authoring/package/make-package.ts";
import { contentsOf } from "#authoring/package/package-contents.ts";
import { readTemplate } from "#authoring/package/package-template.ts";
import { OWN_STORIES } from "../../scripts/project.mjs";
import { BRANCH } from "../authoring/pack/a-pack.ts";
import { catalogue, toPack } from "../authoring/package/to-pack.ts";
import { replies, setText, violations, watch } from "./playing.ts";
import { openParts } from "./studio-parts.ts";

let folder = "";
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "composure-"));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fileOf = (id: string) => ({
  name: `${id}.ink`,
  mimeType: "text/plain",
  buffer: readFileSync(`${OWN_STORIES}/${id}.ink`),
});

async function open(page: Page, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  await page.getByLabel("A script or a pack to open").setInputFiles(file);
}

const dialog = (page: Page) => page.getByRole("dialog", { name: /^Hand on/ });

async function handOn(page: Page): Promise<void> {
  await expect(page.getByText("Can be played")).toBeVisible();
  await page.getByRole("button", { name: "Hand on" }).click();
}

/** Presses a button of the dialog, and returns where its file lies. */
async function saved(page: Page, button: string): Promise<{ name: string; path: string }> {
  const download = page.waitForEvent("download");
  await dialog(page).getByRole("button", { name: button }).click();
  const file = await download;
  const path = join(folder, file.suggestedFilename());
  await file.saveAs(path);
  return { name: file.suggestedFilename(), path };
}

test("one file is made in the page with the bytes of the command line, and plays from a folder", async ({ page }) => {
  const trouble = await watch(page);
  await openParts(page);
  await open(page, fileOf("returned"));
  await handOn(page);
  expect(await violations(page)).toEqual([]);
  const { name, path } = await saved(page, "Make the file");
  expect(name).toBe("returned.html");
  await expect(dialog(page).getByText(/^returned\.html is in your downloads: 1\.\d\d\sMB\.$/)).toBeVisible();
  const html = readFileSync(path, "utf8");
  expect(html.length).toBeLessThan(2_500_000);

  const template = await page.evaluate(async () => {
    const [asked] = performance.getEntriesByType("resource").filter((one) => one.name.includes("one-file-template"));
    return asked === undefined ? "" : (await fetch(asked.name)).text();
  });
  const read = readTemplate(template);
  if (read === null) throw new Error("it was made of no template");
  const [, date = ""] = /Composure, version \w+ of ([\d-]+)/.exec(html) ?? [];
  expect(html).toBe(makePackage(read, contentsOf([toPack("returned")], catalogue, date)));

  const { href } = pathToFileURL(path);
  await setText(page, "at-once", "/one-file/returned");
  await page.goto(`${href}#/play/returned`);
  await expect(replies(page).first()).toBeVisible();
  expect(trouble.errors).toEqual([]);
});

test("others go along: several in one file have their shelf, and a pack holds them word for word", async ({ page }) => {
  await openParts(page);
  await open(page, fileOf("phone"));
  await expect(page.getByRole("textbox", { name: "Text" })).not.toHaveValue("");
  await open(page, fileOf("returned"));
  await handOn(page);
  await dialog(page).getByText("Others that go along into the file or the pack").click();
  await dialog(page).getByRole("checkbox").first().check();
  const pack = await saved(page, "Make the pack");
  expect(pack.name).toBe("2-scenarios.zip");
  const files = readPack(readFileSync(pack.path));
  expect(files.ok && files.value.files.map(({ name, text }) => [name, text])).toEqual(
    ["phone", "returned"].map((id) => [`${id}.ink`, fileOf(id).buffer.toString()]),
  );
  const html = await saved(page, "Make the file");
  expect(html.name).toBe("2-scenarios.html");
  await page.goto(pathToFileURL(html.path).href);
  await expect(page.getByRole("article")).toHaveCount(2);
});

test("what can’t be played is saved as text and nothing else, and it says why", async ({ page }) => {
  await openParts(page);
  await open(page, { ...fileOf("returned"), buffer: Buffer.from("Hello") });
  await expect(page.getByRole("textbox", { name: "Text" })).toHaveValue("Hello");
  await page.getByRole("button", { name: "Hand on" }).click();
  await expect(dialog(page).getByText("It can’t be played yet.")).toHaveCount(3);
  for (const name of ["Make the file", "Make the pack", "Open the sheets"])
    await expect(dialog(page).getByRole("button", { name })).toHaveAttribute("aria-disabled", "true");
  const text = await saved(page, "Save the text");
  expect(readFileSync(text.path, "utf8")).toBe("Hello");
});

test("without a network it says what to do, and it works once there is one", async ({ page }) => {
  await openParts(page);
  await open(page, fileOf("returned"));
  await page.route("**/one-file-template-*", async (route) => route.abort());
  await handOn(page);
  await dialog(page).getByRole("button", { name: "Make the file" }).click();
  await expect(dialog(page).getByRole("alert")).toHaveText(
    "What the file is made with couldn’t be fetched. Check your connection and try again. Your text is kept.",
  );
  await page.unroute("**/one-file-template-*");
  expect((await saved(page, "Make the file")).name).toBe("returned.html");
});

test("sheets to print are opened of what can be played", async ({ page }) => {
  await openParts(page);
  await open(page, fileOf("returned"));
  await handOn(page);
  await dialog(page).getByRole("button", { name: "Open the sheets" }).click();
  await expect(page.getByText(/^Sheets of /)).toBeVisible();
});

test("a pack is opened with its parts and what it shares; what is no script is refused in a sentence", async ({
  page,
}) => {
  await openParts(page);
  await open(page, { name: "Branch.zip", mimeType: "application/zip", buffer: Buffer.from(writePack(BRANCH)) });
  await expect(page.getByRole("textbox", { name: "Text" })).toHaveValue(/=== hall ===/);
  await expect(
    page.getByText("cast.yaml, guidance.acme.yaml").or(page.getByText("guidance.acme.yaml, cast.yaml")),
  ).toBeVisible();
  await open(page, { name: "holiday.jpg", mimeType: "image/jpeg", buffer: Buffer.from([0xff, 0xd8]) });
  const refused = page.getByRole("dialog", { name: "holiday.jpg wasn’t opened" });
  await expect(refused.getByRole("alert")).toContainText("This isn’t a script.");
  await refused.getByRole("button", { name: "OK" }).click();
});

test("a scenario that ships is copied, and nothing of it is fetched before", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await openParts(page);
  await page.getByRole("button", { name: "Copy a ready-made one" }).click();
  const copies = page.getByRole("dialog", { name: "Copy a scenario" });
  await expect(copies.getByRole("listitem").first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
  const before = asked.length;
  await copies
    .getByRole("button")
    .filter({ hasText: /cheque/i })
    .first()
    .click();
  await expect(page.getByRole("textbox", { name: "Text" })).toHaveValue(fileOf("forgotten-cheque").buffer.toString());
  expect(asked.slice(before).filter((url) => !url.endsWith(".js"))).toEqual([]);
  await expect(page.getByText("Can be played")).toBeVisible();
});
