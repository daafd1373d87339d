/** A scenario in another language than the interface's: every element with its words must declare it. */
import { type Locator, type Page, expect, test } from "@playwright/test";
import { conversation, replies, setText, watch } from "./playing.ts";

const HEBREW = /[\u0590-\u05ff]/u;

/** Texts of the scenario outside any element with its language and direction. */
async function unmarked(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const words = node.nodeValue ?? "";
      if (!/[\u0590-\u05ff]/u.test(words)) continue;
      const around = node.parentElement?.closest("[lang]");
      const marked =
        around?.getAttribute("lang") === "he" && node.parentElement?.closest("[dir]")?.getAttribute("dir") === "rtl";
      if (!marked) found.push(words);
    }
    return found;
  });
}

/** The distances of the words' first letter and of their end from the edges of their container, in pixels. */
async function edgesOf(words: Locator): Promise<{ readonly right: number; readonly left: number }> {
  return words.evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const text = range.getBoundingClientRect();
    const box = element.getBoundingClientRect();
    return { right: box.right - text.right, left: text.left - box.left };
  });
}

test("the words of a Hebrew scenario are marked as such and stand at the right, on the shelf, in play and in the debrief", async ({
  page,
}) => {
  const trouble = await watch(page);
  await setText(page, "at-once");
  await page.goto("/#/");
  await expect(page.getByRole("heading", { name: HEBREW })).toBeVisible();
  expect(await unmarked(page)).toEqual([]);

  await page.goto("/#/play/returned");
  await expect(replies(page).first()).toBeVisible();
  expect(await unmarked(page)).toEqual([]);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  const reply = replies(page).first().locator("[lang=he]");
  const { right, left } = await edgesOf(reply);
  expect(right).toBeLessThan(3);
  expect(left).toBeGreaterThan(right);

  await replies(page).filter({ hasText: "להקשיב" }).click();
  await expect(conversation(page)).toContainText("תשלחו אותה שוב");
  await expect(page.getByText("החבילה יצאה שוב לדרך")).toBeVisible();
  expect(await unmarked(page)).toEqual([]);
  await page.getByRole("button", { name: "The conversation so far" }).click();
  await expect(page.getByRole("dialog")).toContainText("אמרו לי שאין רחוב כזה");
  expect(await unmarked(page)).toEqual([]);
  await page.keyboard.press("Escape");

  await page.goto("/#/debrief/returned");
  await page.getByRole("button", { name: "Skip" }).click();
  await expect(page.getByRole("heading", { name: "The whole conversation" })).toBeVisible();
  expect(await unmarked(page)).toEqual([]);

  await page.goto("/#/playback/returned");
  await expect(conversation(page)).toBeVisible();
  expect(await unmarked(page)).toEqual([]);
  expect(trouble.errors).toEqual([]);
});
