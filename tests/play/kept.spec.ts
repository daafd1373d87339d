/**
 * The game kept in the browser: it opens and plays while nothing answers any more, and a new version is offered where
 * nobody is in the middle of anything.
 */
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Page, expect, test } from "@playwright/test";
import { distOf } from "../../scripts/build.mjs";
import { OWN_STORIES } from "../../scripts/project.mjs";
import { serve } from "../../scripts/serve.mjs";
import { conversation, replies, setText, watch } from "./playing.ts";

test.use({ serviceWorkers: "allow" });

/** Milliseconds until all is kept, on a busy machine. */
const KEPT = 60_000;

/** A folder that holds the built game in a folder of its own, as an intranet has it, and a page beside that. */
function intranet(): string {
  const folder = mkdtempSync(join(tmpdir(), "composure-kept-"));
  cpSync(distOf(OWN_STORIES), join(folder, "training"), { recursive: true });
  writeFileSync(join(folder, "index.html"), "<!doctype html><title>Intranet</title>");
  return folder;
}

/** Puts another version into the folder, which lacks a part that the one before it has: every name in a build may change. */
function publishAnother(folder: string): void {
  const training = join(folder, "training");
  const rewrite = (file: string, from: RegExp, to: string): void => {
    const path = join(training, file);
    writeFileSync(path, readFileSync(path, "utf8").replace(from, to));
    for (const packed of [".br", ".gz"]) rmSync(path + packed, { force: true });
  };
  rewrite("index.html", /<title>/, '<meta name="version" content="another" /><title>');
  const [part = ""] = readdirSync(join(training, "assets")).filter((file) => /^settings-fields-.{8}\.js$/.test(file));
  for (const packed of ["", ".br", ".gz"]) rmSync(join(training, "assets", part + packed), { force: true });
  rewrite("offline-worker.js", new RegExp(String.raw`\{[^{}]*${part}[^{}]*\},?`), "");
  rewrite("offline-worker.js", /"revision":"[^"]*","url":"index\.html"/, '"revision":"another","url":"index.html"');
}

/** Resolves when the worker has kept all files and is in charge of the page. */
async function keptBy(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated", null, { timeout: KEPT });
}

const sounds = (page: Page): string[] => {
  const heard: string[] = [];
  page.on("response", (response) => {
    const [, file] = /\/([a-z-]+)-.{8}\.webm$/.exec(response.url()) ?? [];
    if (file !== undefined && response.ok() && response.fromServiceWorker()) heard.push(file);
  });
  return heard;
};

test("after one visit, to a folder of an intranet, everything plays without a network, with its sounds", async ({
  page,
}) => {
  const folder = intranet();
  const server = await serve({ dir: folder });
  await setText(page, "at-once");
  await page.goto(`${server.address}training/`);
  await keptBy(page);
  await server.close();

  const heard = sounds(page);
  const { errors } = await watch(page);
  await page.goto(`${server.address}training/?from=mail#/play/staff-room`);
  await expect(replies(page).first()).toHaveAttribute("aria-disabled", "false", { timeout: 30_000 });
  const before = (await conversation(page).textContent()) ?? "";
  await replies(page).first().click();
  await expect(conversation(page)).not.toHaveText(before);
  await expect(page.locator("#stage[data-stage=drawn]")).toBeAttached({ timeout: 30_000 });
  await expect.poll(() => heard).toContain("cues");
  await expect.poll(() => heard.some((file) => file.startsWith("room-"))).toBe(true);
  await page.goto(`${server.address}training/#/`);
  await expect(page.getByRole("link", { name: /^Continue/ })).toBeVisible();
  expect(errors).toEqual([]);
  rmSync(folder, { recursive: true });
});

test("a new version is offered on the start page, not in a conversation, which plays on from what was there", async ({
  page,
}) => {
  const folder = intranet();
  const server = await serve({ dir: folder });
  await setText(page, "at-once");
  await page.goto(`${server.address}training/#/play/forgotten-cheque`);
  await keptBy(page);
  await server.close();
  publishAnother(folder);
  const later = await serve({ dir: folder, port: server.port });
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
  });
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state), {
      timeout: KEPT,
    })
    .toBe("installed");
  const offer = page.getByText("A new version is ready.");
  await expect(replies(page).first()).toBeVisible();
  await expect(offer).toBeHidden();
  await page.getByRole("button", { name: "Menu" }).click();
  await page.getByText("Settings", { exact: true }).click();
  await expect(page.getByLabel("Text speed")).toBeVisible();
  await page.getByRole("button", { name: "Save and exit" }).click();

  await expect(offer).toBeVisible();
  await page.getByRole("button", { name: "Later" }).click();
  await expect(offer).toBeHidden();
  await page.reload();
  await expect(offer).toBeVisible({ timeout: 30_000 });
  // A worker that is watched, as Playwright does, and busy at that moment, never goes: the first press fetches the sounds.
  const cues = page.waitForResponse(/\/cues-/);
  await page.getByRole("heading", { name: "Composure" }).click();
  await (await cues).finished();
  await expect(page.locator("meta[name=version]")).toHaveCount(0);
  await page.getByRole("button", { name: "Use it now" }).click();
  await expect(page.locator("meta[name=version]")).toHaveCount(1);
  await expect(page.getByRole("link", { name: /^(Start|Continue)/ }).first()).toBeVisible();
  await expect(offer).toBeHidden();
  await later.close();
  rmSync(folder, { recursive: true });
});

test("nothing is kept where the game lies in another page", async ({ page }) => {
  await page.route("**/around", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><title>Around</title><iframe title="Game" src="/"></iframe>`,
    }),
  );
  await page.clock.install();
  await page.goto("/around");
  await expect(
    page
      .frameLocator("iframe")
      .getByRole("link", { name: /^Start/ })
      .first(),
  ).toBeAttached();
  await page.clock.runFor(20_000);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});
