/** One HTML file, opened from a folder by a double click: no server, no network, and the whole game. */
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Page, expect, test } from "@playwright/test";
import { makePackage, packageFileName } from "#authoring/package/make-package.ts";
import { contentsOf } from "#authoring/package/package-contents.ts";
import { readTemplate } from "#authoring/package/package-template.ts";
import { distOf } from "../../scripts/build.mjs";
import { OWN_STORIES } from "../../scripts/project.mjs";
import { catalogue, toPack } from "../authoring/package/to-pack.ts";
import { planned } from "../own-stories/files.ts";
import { roadsKnown } from "./debriefed.ts";
import { conversation, pictureDrawn, replies, replyThatBegins, setText, violations, watch } from "./playing.ts";

let folder = "";
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "composure-"));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Made with the template that lies in the built folder. `damage` is done to the file's text. */
function exported(ids: readonly string[], damage = (html: string): string => html) {
  const assets = join(distOf(OWN_STORIES), "assets");
  const file = readdirSync(assets).find((name) => /^one-file-template-.*\.json$/.test(name)) ?? "";
  const template = readTemplate(readFileSync(join(assets, file), "utf8"));
  if (template === null) throw new Error(`${file} is no template`);
  const contents = contentsOf(
    ids.map((id) => toPack(id)),
    catalogue,
    "2026-11-27",
  );
  const path = join(folder, packageFileName(contents));
  writeFileSync(path, damage(makePackage(template, contents)));
  return { address: pathToFileURL(path).href, contents };
}

const CHEQUE_PLACE = "/one-file/forgotten-cheque";

test("a double click opens it, and it is played to a debrief with all its parts; nothing is asked of any network", async ({
  page,
}) => {
  const { address, contents } = exported(["forgotten-cheque"]);
  const trouble = await watch(page);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await setText(page, "at-once", CHEQUE_PLACE);
  await page.goto(address);
  await expect(page).toHaveTitle(/Composure/);
  await expect(page.getByText(`Version ${contents.version}, made on 27 November 2026.`)).toBeVisible();
  await page.getByRole("link", { name: "Start here" }).click();
  await page.getByRole("button", { name: "Begin" }).click();
  await pictureDrawn(page);
  await expect(page.locator("#stage[data-moves]")).toBeAttached({ timeout: 30_000 });
  for (const words of planned("best")) {
    await replyThatBegins(page, words).click();
    await expect(conversation(page)).toContainText(words);
  }
  await page.getByRole("button", { name: "See how you did" }).click();
  await page.getByRole("button", { name: "Skip" }).click();
  // The roads not taken come from a worker, which is inside too.
  await roadsKnown(page);
  await expect(page.locator(".turning-point").first()).toContainText("Who says so?");
  // A link to a file on this device is of no use to anybody else.
  await page.getByText("Save and share").first().click();
  await expect(page.getByRole("button", { name: "Copy as text" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Copy a link to the debrief" })).toHaveCount(0);
  expect(asked.filter((url) => url !== address && !/^(data|blob):/.test(url))).toEqual([]);
  expect(trouble.errors).toEqual([]);
});

test("its sounds are inside: each that is needed is decoded", async ({ page }) => {
  const trouble = await watch(page);
  await page.addInitScript(() => {
    const decode = BaseAudioContext.prototype.decodeAudioData;
    BaseAudioContext.prototype.decodeAudioData = async function counted(...given) {
      const decoded = await decode.apply(this, given);
      document.documentElement.dataset["decoded"] = `${Number(document.documentElement.dataset["decoded"] ?? 0) + 1}`;
      return decoded;
    };
  });
  await setText(page, "at-once", CHEQUE_PLACE);
  await page.goto(`${exported(["forgotten-cheque"]).address}#/play/forgotten-cheque`);
  await expect(replies(page).first()).toBeVisible();
  await replies(page).first().click();
  // The cues, the room, and the customer's voice.
  await expect
    .poll(async () => Number(await page.locator("html").getAttribute("data-decoded")))
    .toBeGreaterThanOrEqual(3);
  await expect(page.getByText(/sounds? didn’t load/)).toHaveCount(0);
  expect(trouble.errors).toEqual([]);
});

test("what was played is there after the file is closed and opened again", async ({ page }) => {
  await setText(page, "at-once", CHEQUE_PLACE);
  const { address } = exported(["forgotten-cheque"]);
  await page.goto(`${address}#/play/forgotten-cheque`);
  await replies(page).first().click();
  await page
    .getByRole("link", { name: "Home" })
    .or(page.getByRole("button", { name: "Home" }))
    .first()
    .click();
  const goOn = page.getByRole("link", { name: "Go on with it" });
  await expect(goOn).toBeVisible();
  await page.goto("about:blank");
  await page.goto(address);
  await goOn.click();
  await expect(page.locator(".how-far")).toContainText("Reply 2");
});

test("several scenarios come with their shelf, and the page is in order for a screen reader", async ({ page }) => {
  const { address } = exported(["forgotten-cheque", "returned", "phone"]);
  const trouble = await watch(page);
  await page.goto(address);
  await expect(page.getByRole("article")).toHaveCount(3);
  await expect(page.getByRole("region", { name: "A scenario of your own" })).toHaveCount(0);
  await page.getByText("Licences of what Composure is made with").click();
  await expect(page.locator(".licences")).toContainText("## phaser");
  expect(await violations(page)).toEqual([]);
  expect(trouble.errors).toEqual([]);
});

test("where the browser keeps nothing it says so in a sentence, and is played all the same", async ({ page }) => {
  await page.addInitScript(() => {
    for (const storage of ["localStorage", "indexedDB"])
      Object.defineProperty(window, storage, {
        get() {
          throw new DOMException("denied", "SecurityError");
        },
      });
  });
  await page.goto(`${exported(["returned"]).address}#/play/returned`);
  await expect(async () => {
    await page.keyboard.press("Space");
    await expect(replies(page).first()).toBeInViewport({ ratio: 0.9, timeout: 500 });
  }).toPass();
  await page.waitForTimeout(600);
  await replies(page).first().click();
  await expect(page.getByText("This browser can’t save")).toBeVisible();
});

test("nobody who only plays is made to keep what writers fetch: the offline copy of the game leaves it out", () => {
  const list = readFileSync(join(distOf(OWN_STORIES), "offline-worker.js"), "utf8");
  expect(list).toContain("assets/basis-");
  const inGame = readdirSync(join(distOf(OWN_STORIES), "assets"));
  for (const part of ["one-file-template-", "-source-"]) {
    expect(inGame.join(" ")).toContain(part);
    expect(list).not.toContain(part);
  }
});

const alert = (page: Page) => page.getByRole("alert");

test("a file that wasn’t copied to its end says so, wherever it was cut", async ({ page }) => {
  for (const part of [0.1, 0.5, 0.95]) {
    const { address } = exported(["returned"], (html) => html.slice(0, html.length * part));
    await page.goto("about:blank");
    await page.goto(address);
    await expect(alert(page)).toContainText("Part of this file is missing");
    await expect(alert(page)).toContainText("Copy or download it again.");
  }
});

test("in a browser that is too old it says which one it needs", async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Object, "hasOwn"));
  await page.goto(exported(["returned"]).address);
  await expect(alert(page)).toContainText(/It needs Chrome or Edge \d+, Firefox \d+ or Safari \d+, or a newer one/);
});

test("a file that somebody has changed runs nothing of what was put in", async ({ page }) => {
  const { address } = exported(["returned"], (html) =>
    html.replace("</body>", "<script>document.documentElement.dataset.ran = 'yes'</script></body>"),
  );
  await page.goto(address);
  await expect(page.getByRole("link", { name: "Start here" })).toBeVisible();
  await expect(page.locator("html[data-ran]")).toHaveCount(0);
});
