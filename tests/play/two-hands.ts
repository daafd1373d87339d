/** The hands of whoever sits before a page: with the mouse, or with the keyboard alone. */
import { type Locator, type Page, expect } from "@playwright/test";

export interface Hands {
  /** Presses a link or a button. */
  readonly press: (what: Locator) => Promise<void>;
  /** Writes into an empty field. */
  readonly fill: (field: Locator, words: string) => Promise<void>;
  /** Turns a checkbox on, or picks this one of several radio buttons. */
  readonly mark: (what: Locator) => Promise<void>;
  /** Picks an option of a list by its words. */
  readonly pick: (list: Locator, option: string) => Promise<void>;
  /** Puts the cursor at the end of the first line of the script with these words. */
  readonly goToEnd: (editor: Locator, words: string) => Promise<void>;
}

export const byMouse: Hands = {
  press: async (what) => what.click(),
  fill: async (field, words) => {
    await field.click();
    await field.page().keyboard.type(words);
  },
  mark: async (what) => what.check(),
  pick: async (list, option) => void (await list.selectOption({ label: option })),
  async goToEnd(editor, words) {
    const { mouse, keyboard } = editor.page();
    const line = editor.locator(".cm-line").filter({ hasText: words }).first();
    await editor.page().locator(".text-pane").hover();
    // The editor draws the lines that can be seen.
    await mouse.wheel(0, -20_000);
    await expect(async () => {
      if ((await line.count()) === 0) await mouse.wheel(0, 250);
      expect(await line.count()).toBe(1);
    }).toPass({ timeout: 20_000, intervals: [100] });
    await line.click();
    await keyboard.press("End");
  },
};

export const byKeyboard: Hands = {
  async press(what) {
    await tabTo(what);
    await what.page().keyboard.press("Enter");
  },
  async fill(field, words) {
    await tabTo(field);
    await field.page().keyboard.type(words);
  },
  async mark(what) {
    const { keyboard } = what.page();
    if ((await what.getAttribute("type")) === "radio") {
      // One of a group is reached by Tab, the others by the arrows.
      const name = (await what.getAttribute("name")) ?? "";
      await tabTo(what.page().locator(`input[name="${name}"]:checked`));
      await pressUntil(what.page(), "ArrowRight", async () => what.isChecked());
      return;
    }
    await tabTo(what);
    await keyboard.press("Space");
    await expect(what).toBeChecked();
  },
  async pick(list, option) {
    await tabTo(list);
    await pressUntil(
      list.page(),
      "ArrowDown",
      async () => (await list.locator("option:checked").textContent()) === option,
    );
  },
  async goToEnd(editor, words) {
    const page = editor.page();
    await tabTo(editor);
    const isIn = async (line: string): Promise<boolean> =>
      ((await editor.locator(".cm-activeLine").textContent()) ?? "").includes(line);
    await pressUntil(page, "ArrowUp", async () => isIn("# title:"), 200);
    await pressUntil(page, "ArrowDown", async () => isIn(words), 200);
    await page.keyboard.press("End");
  },
};

/** Presses of Tab that somebody may be asked for on the way to something. */
const MOST_TABS = 90;

/** Moves the focus by Tab alone until it is there. Out of the script it leads behind Escape. */
export async function tabTo(what: Locator): Promise<void> {
  const page = what.page();
  await expect(what).toBeAttached();
  for (let presses = 0; !(await hasFocus(what)); presses += 1) {
    expect(presses, `presses of Tab on the way to ${what.toString()}`).toBeLessThan(MOST_TABS);
    if (await page.evaluate(() => document.activeElement?.matches(".text-pane") === true))
      await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
  }
}

/** In whichever frame and shadow it lies. */
export const hasFocus = async (what: Locator): Promise<boolean> =>
  what.evaluate((element) => {
    const root = element.getRootNode();
    return element.ownerDocument.hasFocus() && "activeElement" in root && root.activeElement === element;
  });

async function pressUntil(page: Page, key: string, isThere: () => Promise<boolean>, most = 60): Promise<void> {
  for (let presses = 0; !(await isThere()); presses += 1) {
    expect(presses, `presses of ${key}`).toBeLessThan(most);
    await page.keyboard.press(key);
  }
}
