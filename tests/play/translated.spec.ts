/** The page translated by the browser: its numbers and words go on, and nothing breaks. */
import { type Page, expect, test } from "@playwright/test";
import { planned } from "../own-stories/files.ts";
import { conversation, openCheque, watch, withWordsAlone } from "./playing.ts";

/**
 * Translates as browsers do: takes each text out of the page, puts one of its own there in `<font>` elements, and does
 * the same with all that comes later.
 */
async function translate(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const skipped = "font, script, style, [translate=no], textarea";
    const wrap = (root: Node): void => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
        if (node instanceof Text) texts.push(node);
      if (root instanceof Text) texts.push(root);
      for (const text of texts) {
        if (text.data.trim() === "" || text.parentElement?.closest(skipped) !== null) continue;
        const outer = document.createElement("font");
        const inner = document.createElement("font");
        inner.textContent = `«${text.data}»`;
        outer.append(inner);
        text.replaceWith(outer);
      }
    };
    addEventListener("load", () => {
      wrap(document.body);
      new MutationObserver((records) => {
        for (const { type, target, addedNodes } of records) {
          if (type === "characterData" && target.isConnected) wrap(target);
          for (const node of addedNodes) if (node.isConnected) wrap(node);
        }
      }).observe(document.body, { childList: true, characterData: true, subtree: true });
    });
  });
}

test("a page that the browser translates is played to the debrief, and its numbers go on", async ({ page }) => {
  const trouble = await watch(page);
  await withWordsAlone(page);
  await translate(page);
  await openCheque(page);
  await expect(conversation(page).locator("font").first()).toBeAttached();

  const shown = page.locator(".gauge-calm .gauge-value");
  const asked = planned("worst");
  for (const [place, words] of asked.entries()) {
    await page
      .getByRole("button")
      .filter({ hasText: words.slice(0, 20) })
      .first()
      .click();
    await expect(conversation(page)).toContainText(words.slice(0, 20));
    await expect(shown).toHaveText(
      String(await page.locator("#meter-calm").evaluate((one: HTMLMeterElement) => one.value)),
    );
    if (place < asked.length - 1) await expect(page.locator(".how-far")).toContainText(`«${place + 2}»`);
  }
  await page.getByRole("button", { name: /See how you did/ }).click();
  await page.getByRole("button", { name: /Skip/ }).click();
  await expect(page.getByRole("heading", { name: /How it went/ })).toBeVisible();
  await expect(page.locator(".score-whole")).toContainText(/^\d+\s*«? of 100/);
  expect(trouble.errors.filter((error) => error.startsWith("error:"))).toEqual([]);
});
