/** The shipped stories, whatever trainers have written into them: smoke tests that quote none of their sentences. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { type Page, expect, test } from "@playwright/test";
import { build, distOf } from "../../scripts/build.mjs";
import { serve } from "../../scripts/serve.mjs";
import { readPlan } from "#authoring/plan.ts";
import { ROOT } from "../root.ts";
import { conversation, replies, replyThatBegins, setText, watch, withoutWalk } from "./playing.ts";

const ids = readdirSync(join(ROOT, "stories"))
  .filter((name) => name.endsWith(".ink"))
  .map((name) => basename(name, ".ink"));

const folder = join(ROOT, "stories");

/** Played whole where they are there: a counter, a telephone and a colleague alone. Else whichever have a best plan. */
const LIKED = ["forgotten-cheque", "late-parcel", "past-the-line"];
const planned = ids.filter((id) => existsSync(join(folder, `${id}.best.plan`)));
const whole = [...LIKED.filter((id) => planned.includes(id)), ...planned.filter((id) => !LIKED.includes(id))].slice(
  0,
  3,
);

let server: Awaited<ReturnType<typeof serve>>;

// One worker, so that the game is built once.
test.describe.configure({ mode: "default" });

test.beforeAll(async () => {
  await build({ stories: "stories" });
  server = await serve({ dir: distOf("stories") });
});

test.afterAll(() => server.close());

test.beforeEach(({ page }) => setText(page, "at-once"));

/** A play that is longer than this is caught in a loop. */
const MOST_REPLIES = 60;

/** Opens a story and lets the first speaker finish: then there is a decision. */
async function open(page: Page, id: string): Promise<void> {
  // A blank page in between: the story before has replies, too.
  await page.goto("about:blank");
  await page.goto(`${server.address}#/play/${id}`);
  await expect(replies(page).nth(1)).toBeVisible();
}

test("every story is on the shelf, with its title, its summary and its customer's picture", async ({ page }) => {
  const trouble = await watch(page);
  await page.goto(server.address);
  const cards = page.getByRole("article");
  await expect(cards).toHaveCount(ids.length);
  for (const card of await cards.all()) {
    await expect(card.getByRole("heading")).toHaveText(/\w/);
    await expect(card.locator(".summary")).toHaveText(/\w/);
    // Portraits below the first row come as they come near.
    await card.scrollIntoViewIfNeeded();
    await expect(card.getByRole("img")).toHaveJSProperty("complete", true);
    await expect(card.getByRole("img")).not.toHaveJSProperty("naturalWidth", 0);
    await expect(card.getByRole("link", { name: /^Start/ })).toBeVisible();
  }
  expect(trouble.errors).toEqual([]);
});

test("every story opens with its first words, and comes to its first decision", async ({ page }) => {
  const trouble = await watch(page);
  for (const id of ids)
    await test.step(id, async () => {
      await open(page, id);
      await expect(conversation(page)).toHaveText(/\w/);
      // What is still on its way would be called off by leaving.
      await page.waitForLoadState("networkidle");
    });
  expect(trouble.errors).toEqual([]);
});

for (const id of whole)
  test(`${id} is played whole by its best plan, and ends as that says`, async ({ page }) => {
    const read = readPlan(`${id}.best.plan`, readFileSync(join(folder, `${id}.best.plan`), "utf8"));
    const steps = read.ok ? read.value.steps : [];
    const trouble = await watch(page);
    await withoutWalk(page);
    await open(page, id);
    for (const step of steps) {
      if (step.kind === "reply") await replyThatBegins(page, step.begins).click();
      if (step.kind === "ending")
        await expect(page.getByRole("button", { name: "See how you did" })).toBeVisible({ timeout: 30_000 });
    }
    expect(steps.at(-1)?.kind).toBe("ending");
    expect(trouble.errors).toEqual([]);
  });

test("a story is played to its debrief by whichever reply lies first", async ({ page }) => {
  const trouble = await watch(page);
  await open(page, ids[0] ?? "");
  const debrief = page.getByRole("button", { name: "See how you did" });
  for (let given = 0; given < MOST_REPLIES && !(await debrief.isVisible()); given++) {
    const offered = await page.locator(".passage").count();
    await replies(page).first().click();
    await expect(page.locator(".passage")).not.toHaveCount(offered);
    await expect(replies(page).first().or(debrief)).toBeVisible();
  }
  await debrief.click();
  await expect(page.getByRole("heading", { name: "Debrief", level: 1 })).toBeFocused();
  await page.getByRole("button", { name: "Skip" }).click();
  await expect(page.getByRole("heading", { name: "How it went" })).toBeFocused();
  expect(trouble.errors).toEqual([]);
});
