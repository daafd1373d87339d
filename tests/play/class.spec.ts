/** A class before one screen: votes by hand and by phone, the talk, the other way, and the debrief of the group. */
import { AxeBuilder } from "@axe-core/playwright";
import { type Page, expect, test } from "@playwright/test";
import { newPhone, startClass } from "./class-parts.ts";
import { conversation, setText, watch } from "./playing.ts";

test.use({ viewport: { width: 1280, height: 800 } });

const CLASS = "#/class/forgotten-cheque";

const trainer = (page: Page) => page.getByRole("region", { name: "Trainer" });
const press = (page: Page, name: string | RegExp) => trainer(page).getByRole("button", { name }).click();
const cards = (page: Page) => page.getByRole("group", { name: "The replies" }).locator(".reply");
const hands = (page: Page, card: number) => page.getByLabel(`Votes for ${card}`, { exact: true });

async function openClass(page: Page, address = CLASS): Promise<void> {
  await setText(page, "at-once");
  await page.goto(address);
  await expect(trainer(page).getByRole("button", { name: "Vote", exact: true })).toBeVisible();
}

/** Votes by these hands, card by card, and reveals them. */
async function vote(page: Page, counts: readonly number[], button = "Vote"): Promise<void> {
  await trainer(page).getByRole("button", { name: button, exact: true }).click();
  for (const [at, count] of counts.entries()) await hands(page, at + 1).fill(String(count));
  await press(page, "Reveal");
}

test("a class votes, talks, votes again, and says what most chose; both votes are kept over a reload", async ({
  page,
}) => {
  const trouble = await watch(page);
  await openClass(page);
  const before = await conversation(page).textContent();
  await trainer(page).getByRole("button", { name: "Vote", exact: true }).click();
  await hands(page, 1).fill("5");
  await hands(page, 2).fill("7");
  // Nobody sees how it stands.
  await expect(page.locator(".votes-count")).toHaveCount(0);
  await page.reload();
  await expect(hands(page, 2)).toHaveValue("7");
  await press(page, "Reveal");
  await expect(page.locator(".votes-count strong")).toHaveText(["5", "7", ...(await zeros(page, 2))]);
  await expect(page.locator(".talk-card")).toContainText("Most of you chose 2: 7 of 12.");
  await expect(page.locator(".talk-card")).toContainText("Talk:");
  await vote(page, [4, 8], "Vote again");
  await expect(page.locator(".talk-card")).toContainText("At least one of you changed your mind.");
  await press(page, "Say 2");
  await expect(trainer(page).getByRole("button", { name: "Vote", exact: true })).toBeVisible();
  expect(await conversation(page).textContent()).not.toBe(before);
  await press(page, "Take back");
  await expect(page.locator(".votes-before").first()).toHaveText("before: 5");
  // The reload gives up what was still being fetched.
  expect(trouble.errors.filter((error) => !error.endsWith("net::ERR_ABORTED"))).toEqual([]);
});

/** As many noughts as there are cards after the first ones. */
async function zeros(page: Page, after: number): Promise<string[]> {
  return Array.from({ length: (await cards(page).count()) - after }, () => "0");
}

test("by show of hands no connection is opened, and where no class was started there is none to open", async ({
  page,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("socket.io")) asked.push(request.url());
  });
  page.on("websocket", (socket) => asked.push(socket.url()));
  await openClass(page);
  await vote(page, [3, 5]);
  await press(page, "Say 2");
  await expect(trainer(page).getByRole("button", { name: "Vote", exact: true })).toBeVisible();
  expect(asked).toEqual([]);
  expect((await page.request.get("/socket.io/?EIO=4&transport=polling")).status()).toBe(404);
});

test("a tie is said to be one, and the trainer decides", async ({ page }) => {
  await openClass(page);
  await vote(page, [3, 3]);
  await expect(page.locator(".talk-card")).toContainText("A tie: 1 and 2 have 3 votes each.");
  await expect(trainer(page).getByRole("button", { name: /^Say/ })).toHaveCount(0);
  await press(page, "Pick another reply");
  await cards(page).nth(1).click();
  await expect(trainer(page).getByRole("button", { name: "Vote", exact: true })).toBeVisible();
});

test("the keyboard alone does for all of it", async ({ page }) => {
  await openClass(page);
  await trainer(page).getByRole("button", { name: "Vote", exact: true }).focus();
  await page.keyboard.press("Enter");
  await expect(trainer(page).getByRole("button", { name: "Reveal" })).toBeFocused();
  for (const key of ["2", "2", "1"]) await page.keyboard.press(key);
  await expect(trainer(page)).toContainText("3 hands counted.");
  await page.keyboard.press("Enter");
  await expect(page.locator(".talk-card")).toContainText("Most of you chose 2: 2 of 3.");
  await expect(trainer(page).getByRole("button", { name: "Vote again" })).toBeFocused();
  await page.keyboard.press("p");
  await expect(page.getByText("Paused", { exact: true })).toBeVisible();
  await page.keyboard.press("p");
  await page.keyboard.press("t");
  await expect(trainer(page)).toHaveCount(0);
  await page.keyboard.press("t");
  await expect(trainer(page)).toBeVisible();
  // A digit takes nothing while nobody decides.
  await page.keyboard.press("1");
  await expect(page.locator(".talk-card")).toBeVisible();
});

test("after a decision the minority’s reply is played beside the group’s, and nothing has changed", async ({
  page,
}) => {
  await openClass(page);
  await vote(page, [2, 7]);
  await press(page, "Say 2");
  const said = await conversation(page).textContent();
  await press(page, "The other way");
  const dialog = page.getByRole("dialog", { name: /The other way/ });
  await expect(dialog.getByRole("heading", { name: "What you got" })).toBeVisible();
  await expect(dialog.locator(".one-way").nth(1).locator(".by-you")).toHaveCount(2);
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  expect(await conversation(page).textContent()).toBe(said);
});

test("a group’s debrief shows where it was split and who was right, and nobody’s name; its play is no one’s own", async ({
  page,
}) => {
  await openClass(page);
  for (let decisions = 0; decisions < 20; decisions += 1) {
    await vote(page, [7, 5]);
    await press(page, "Say 1");
    const ended = trainer(page).getByRole("button", { name: "See how you did" });
    await expect(ended.or(trainer(page).getByRole("button", { name: "Vote", exact: true }))).toBeVisible();
    if (await ended.isVisible()) break;
  }
  await press(page, "See how you did");
  await expect(page.getByRole("heading", { name: "The group’s debrief" })).toBeVisible();
  await expect(page.getByText(/^You were split at decision/)).toBeVisible();
  await expect(page.getByText(/By the chances, .* best/).first()).toBeVisible();
  await expect(page.getByLabel("Your name", { exact: false })).toHaveCount(0);
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "CSV" }).click();
  expect((await saving).suggestedFilename()).toBe("class-forgotten-cheque.csv");
  const found = await new AxeBuilder({ page }).analyze();
  expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  await page.goto("#/debrief/forgotten-cheque");
  await expect(page.getByText("You haven’t played this scenario yet.")).toBeVisible();
  await page.goto("#/class");
  await expect(page.getByText("Groups before (1)")).toBeVisible();
});

for (const size of [
  { width: 1920, height: 1080 },
  { width: 1280, height: 800 },
])
  test(`at ${size.width} × ${size.height} the back row can read it, and nothing is cut off`, async ({ page }) => {
    await page.setViewportSize(size);
    await openClass(page);
    const heights = async (): Promise<number[]> =>
      page
        .locator(".class-replies .reply > [lang], .gauge label, .passage.now .words")
        .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)));
    // A thirtieth of the picture's height: on a picture of 1.2 metres, letters of four centimetres.
    for (const height of await heights()) expect(height).toBeGreaterThanOrEqual(size.height / 36);
    const fits = async (): Promise<void> => {
      for (const card of await cards(page).all()) await expect(card).toBeInViewport({ ratio: 1 });
      await expect(trainer(page)).toBeInViewport({ ratio: 1 });
    };
    await fits();
    await vote(page, [7, 5]);
    await fits();
    const found = await new AxeBuilder({ page }).analyze();
    expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

test("phones vote on the same replies, with the hands; with no room for phones the class goes on", async ({
  page,
  browser,
}) => {
  const server = await startClass();
  try {
    await openClass(page, `${server.here}${CLASS}`);
    await press(page, "Phones");
    await expect(page.locator(".phones-code")).toHaveText(/^\d{5}$/);
    const code = (await page.locator(".phones-code").textContent()) ?? "";
    await page.getByRole("button", { name: "Back to the conversation" }).click();
    const phone = await newPhone(browser);
    await phone.goto(`${server.forPhones}#/join/${code}`);
    await expect(phone.getByRole("heading", { name: "You’re in" })).toBeVisible();
    await trainer(page).getByRole("button", { name: "Vote", exact: true }).click();
    await phone.getByRole("group", { name: "Your vote" }).getByRole("button").nth(1).click();
    await expect(trainer(page)).toContainText("Phones voted: 1 of 1.");
    // A screen that is loaded anew goes on with the same vote.
    await page.reload();
    await expect(trainer(page)).toContainText("Phones voted: 1 of 1.");
    await hands(page, 1).fill("2");
    await press(page, "Reveal");
    await expect(page.locator(".votes-count strong").nth(0)).toHaveText("2");
    await expect(page.locator(".votes-count strong").nth(1)).toHaveText("1");
    await server.stop();
    await vote(page, [1, 2], "Vote again");
    await expect(trainer(page)).toContainText("can’t be fetched just now", { timeout: 20_000 });
    await press(page, "Reveal without phones");
    await expect(page.locator(".votes-count strong").nth(1)).toHaveText("2");
  } finally {
    await server.stop();
  }
});
