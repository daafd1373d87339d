/** Keys are known by their place, on whatever keyboard, and whoever is writing gives no reply. */
import { type Page, expect, test } from "@playwright/test";
import { conversation, openCheque, replies, withWordsAlone } from "./playing.ts";

test.beforeEach(({ page }) => withWordsAlone(page));

interface Pressed {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey?: boolean;
  readonly altKey?: boolean;
  readonly metaKey?: boolean;
  readonly isComposing?: boolean;
}

/** Presses a key as a keyboard of another country does. */
async function press(page: Page, key: Pressed, on = "body"): Promise<void> {
  await page.evaluate(
    ([name, init]) => {
      const target = document.querySelector(name);
      for (const kind of ["keydown", "keyup"])
        target?.dispatchEvent(new KeyboardEvent(kind, { bubbles: true, cancelable: true, ...init }));
    },
    [on, key] as const,
  );
}

/** The words of the reply in this place, without its number. */
const wordsOf = async (page: Page, place: number): Promise<string> =>
  (await replies(page).nth(place).locator("span").last().textContent()) ?? "";

/** The replies can be taken by a press. */
const ready = (page: Page) => expect(replies(page).first()).toHaveAttribute("aria-disabled", "false");

/** The second key of a row of figures, as keyboards of three countries or places send it. */
const SECOND = {
  French: { key: "é", code: "Digit2" },
  Czech: { key: "ě", code: "Digit2" },
  "number pad": { key: "2", code: "Numpad2" },
} as const;
/** What the key of the B writes elsewhere. */
const B = { Cyrillic: "и", Greek: "β" } as const;

test("keys are known by their place: the second gives the second reply, and that of the B takes a breath", async ({
  page,
}) => {
  await openCheque(page);
  for (const [keyboard, key] of Object.entries(B))
    await test.step(`on a ${keyboard} keyboard the key of the B takes a breath`, async () => {
      await press(page, { key, code: "KeyB" });
      const breath = page.getByRole("dialog", { name: "A moment to breathe" });
      await expect(breath).toBeVisible();
      await press(page, { key, code: "KeyB" });
      await expect(breath).toBeHidden();
    });
  for (const [number, [keyboard, second]] of Object.entries(SECOND).entries())
    await test.step(`the second key of a ${keyboard} keyboard gives the second reply`, async () => {
      await ready(page);
      const words = await wordsOf(page, 1);
      await press(page, second);
      await expect(page.locator(".by-you")).toHaveCount(number + 1);
      await expect(page.locator(".by-you").last()).toContainText(words);
    });
});

test("no reply is given with Ctrl, Alt or the command key, in the middle of a word, or from any field", async ({
  page,
}) => {
  await openCheque(page);
  await ready(page);
  const before = await conversation(page).textContent();
  const nothingTaken = async (): Promise<void> => {
    await expect(page.locator("dialog[open]")).toHaveCount(0);
    expect(await conversation(page).textContent()).toBe(before);
  };
  await test.step("with a key held, and while a word is put together", async () => {
    for (const held of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }, { isComposing: true }])
      for (const key of [
        { key: "1", code: "Digit1" },
        { key: "b", code: "KeyB" },
      ])
        await press(page, { ...key, ...held });
    await nothingTaken();
  });
  await test.step("what is typed into a field, whatever the field is", async () => {
    await page.evaluate(() => {
      const fields = document.createElement("div");
      fields.innerHTML = `<input id="f1"><textarea id="f2"></textarea><select id="f3"></select>
      <p id="f4" contenteditable="true">Here</p>`;
      document.body.append(fields);
    });
    for (const field of ["#f1", "#f2", "#f3", "#f4"]) {
      await press(page, { key: "1", code: "Digit1" }, field);
      await press(page, { key: "b", code: "KeyB" }, field);
    }
    await nothingTaken();
  });
});
