/** Where nothing starts, the page says so in words; and the oldest browsers that it names can play it. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Page, expect, test } from "@playwright/test";
import { distOf } from "../../scripts/build.mjs";
import { OWN_STORIES } from "../../scripts/project.mjs";
import { planned } from "../own-stories/files.ts";
import { openCheque, replyThatBegins, violations, watch, withWordsAlone } from "./playing.ts";

const words = (page: Page) => page.getByRole("alert");

test("opened as a file, the page says that it needs its web address, and who knows it", async ({ page }) => {
  await page.goto(pathToFileURL(join(distOf(OWN_STORIES), "index.html")).href);
  await expect(words(page)).toContainText("Composure can’t be opened as a file");
  await expect(words(page)).toContainText("Ask your trainer");
  await expect(words(page)).toContainText("one file that opens with a double click");
  await expect(words(page)).toBeInViewport({ ratio: 1 });
  // Nothing to press, since nothing that could be pressed would help; and nothing else is said.
  await expect(page.getByRole("button")).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
});

// Files that the page still asks for when a test has seen enough.
test.afterEach(async ({ page }) => page.unrouteAll({ behavior: "ignoreErrors" }));

/** The server sends files with this ending as something else than they are. */
async function sentAs(page: Page, ending: "js" | "css", type: string): Promise<void> {
  await page.route(`**/*.${ending}`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), "content-type": type } });
  });
}

for (const type of ["text/plain", "application/octet-stream", "text/html"])
  test(`where the server sends scripts as ${type}, it says what the server has to do`, async ({ page }) => {
    await sentAs(page, "js", type);
    await page.goto("/");
    await expect(words(page)).toContainText("This server isn’t set up for Composure yet");
    await expect(words(page)).toContainText("must be sent as text/javascript");
    await expect(words(page)).toContainText(`came as ${type}`);
  });

test("where the server sends style sheets as plain text, it says that the layout is missing, and is played", async ({
  page,
}) => {
  await withWordsAlone(page);
  await sentAs(page, "css", "text/plain");
  await page.goto("/");
  await expect(words(page)).toContainText("The layout hasn’t arrived");
  await expect(page.getByRole("link", { name: "Start here" })).toBeVisible();
});

test("a browser that is too old is told which one it needs", async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Object, "hasOwn"));
  await page.goto("/");
  await expect(words(page)).toContainText(/It needs Chrome or Edge \d+, Firefox \d+ or Safari \d+, or a newer one/);
});

test("without JavaScript there is a sentence all the same", async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto("/");
  await expect(page.locator("noscript p")).toContainText("Switch it on, then reload the page.");
  await page.close();
});

test("without what is newer than the oldest browsers it is played to the debrief", async ({ page }) => {
  await page.addInitScript(() => {
    const iterators: object = Reflect.getPrototypeOf(Reflect.getPrototypeOf([].values()) ?? {}) ?? {};
    const newer: [object, string[]][] = [
      [Array.prototype, ["toSorted", "toReversed", "toSpliced", "with", "findLast", "findLastIndex"]],
      [Object, ["groupBy"]],
      [Map, ["groupBy"]],
      [Promise, ["withResolvers", "try"]],
      [Array, ["fromAsync"]],
      [URL, ["canParse", "parse"]],
      [AbortSignal, ["any"]],
      [String.prototype, ["isWellFormed", "toWellFormed"]],
      [Set.prototype, ["union", "intersection", "difference", "isSubsetOf", "isSupersetOf", "isDisjointFrom"]],
      [iterators, ["map", "filter", "take", "toArray", "some", "find"]],
      [window, ["Highlight", "requestIdleCallback", "Iterator"]],
    ];
    for (const [owner, names] of newer) for (const name of names) Reflect.deleteProperty(owner, name);
  });
  await withWordsAlone(page);
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  await openCheque(page);
  for (const reply of planned("worst")) await replyThatBegins(page, reply).click();
  await page.getByRole("button", { name: "See how you did" }).click();
  await page.getByRole("button", { name: "Skip" }).click();
  await expect(page.getByRole("heading", { name: "How it went" })).toBeVisible();
  expect(errors).toEqual([]);
});

test("in a contrast theme the meters show their value, and replies and tools have an edge", async ({ page }) => {
  const trouble = await watch(page);
  await page.emulateMedia({ forcedColors: "active" });
  await openCheque(page);
  const gauge = page.locator(".gauge meter").first();
  await expect(gauge).toHaveCSS("background-image", /linear-gradient/);
  await expect(gauge).toHaveCSS("background-size", /^22% /);
  for (const pressed of [page.locator(".reply").first(), page.locator(".tool").first()])
    await expect(pressed).not.toHaveCSS("border-top-width", "0px");
  expect(trouble.errors).toEqual([]);
});
