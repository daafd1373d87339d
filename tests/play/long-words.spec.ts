/** One very long word, and names of fifty letters, in the narrowest window: nothing runs out of it. */
import { type Page, expect, test } from "@playwright/test";
import { goOn, replies, setText, withWordsAlone } from "./playing.ts";

/** No page, and no box that stands still, is wider inside than outside; and none lies beyond the right edge. */
async function fits(page: Page): Promise<void> {
  // A page that has just come is still being laid out.
  await expect.poll(() => tooWide(page)).toEqual([]);
}

const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    /** Hidden from the eye, as the log is at the end. */
    const unseen = (element: Element | null): boolean =>
      element !== null && (element.getBoundingClientRect().width === 1 || unseen(element.parentElement));
    const wide = [...document.querySelectorAll<HTMLElement>("#app *, dialog[open] *")].filter((element) => {
      if (
        element.closest(".unseen, svg, [hidden], .timeline-frame") !== null ||
        element.clientWidth === 0 ||
        unseen(element)
      )
        return false;
      // Cut off on purpose, with an ellipsis.
      if (getComputedStyle(element).textOverflow === "ellipsis") return false;
      const { right } = element.getBoundingClientRect();
      if (right > clientWidth + 1) return true;
      // The two roads are cards that lie askew, and their corners stick out.
      if (element.querySelector(".road") !== null || element.tagName === "PROGRESS") return false;
      return element.scrollWidth > element.clientWidth + 1;
    });
    const names = wide.map(({ tagName, className }) => `${tagName}.${className}`);
    return scrollWidth > clientWidth ? ["page", ...names] : names;
  });

test("at 320 pixels very long words stay in their boxes on every screen", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await withWordsAlone(page);
  await setText(page, "at-once");
  await page.goto("/");
  await expect(page.getByRole("heading", { name: /^Paketzustell/ })).toBeVisible();
  await fits(page);

  await page.goto("/#/play/long-words");
  await expect(replies(page).first()).toHaveAttribute("aria-disabled", "false");
  await fits(page);
  await page.getByRole("button", { name: /^Paketzustellbenachrichtigungsk$/ }).click();
  await fits(page);
  await replies(page).last().click();
  for (let waiting = 0; waiting < 9 && (await goOn(page).isVisible()); waiting += 1) await goOn(page).click();
  const end = page.getByRole("button", { name: "See how you did" });
  await expect(end).toBeVisible();
  await fits(page);
  await page.getByRole("button", { name: "The conversation so far" }).click();
  await fits(page);
  await page.getByRole("button", { name: "Close" }).click();

  await end.click();
  await expect(page.getByRole("button", { name: "Skip" })).toBeVisible();
  await fits(page);
  await page.getByRole("button", { name: "Skip" }).click();
  await expect(page.getByRole("heading", { name: "How it went" })).toBeVisible();
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll("details")) folded.open = true;
  });
  await fits(page);
  await page.emulateMedia({ media: "print" });
  await fits(page);
});
