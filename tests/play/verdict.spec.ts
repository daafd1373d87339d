/** A trainer's own verdict: asked for by a link, given blind, sent back as a link or a file, read by the trainee. */
import { readFileSync } from "node:fs";
import { type Browser, type Page, expect, test } from "@playwright/test";
import { readReplay, writeReplay } from "#debrief/share-link.ts";
import { stepsOf } from "#encounter/encounter.ts";
import { debriefFor, openAssessment, played, unfold } from "./debriefed.ts";
import { addressOf } from "#ui/route.ts";
import { verdictRoute } from "#app/verdict-link.ts";
import { replies, violations, watch, withWordsAlone, withoutStage } from "./playing.ts";

const worst = played("worst");
const made = stepsOf(worst);
const scenario = "forgotten-cheque";
const asks = writeReplay({ scenario, made, opens: "verdict" });
const count = worst.turns.length;

const WIDE = { width: 1280, height: 720 };
const NARROW = { width: 390, height: 844 };

async function isAccessible(page: Page, what: string): Promise<void> {
  for (const size of [NARROW, WIDE]) {
    await page.setViewportSize(size);
    expect(await violations(page), `${what}, ${size.width} wide`).toEqual([]);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wider, `${what}, ${size.width} wide: nothing stands out at the side`).toBeLessThanOrEqual(0);
  }
}

const mayCopy = { permissions: ["clipboard-read", "clipboard-write"] };
const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

/** A page of somebody else, on a device of their own. */
async function elsewhere(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext({ ...mayCopy, reducedMotion: "reduce" })).newPage();
  await withWordsAlone(page);
  return page;
}

/** What a trainer must not know yet: the debrief's titles, its figures, and its sections. */
function judgements(): string[] {
  const { moments } = debriefFor(worst);
  const titles = moments.flatMap(({ reasons }) => reasons.flatMap(({ guidance }) => guidance?.title ?? []));
  return [...new Set(titles), "Chance of a good end", "of 100", "Turning point", "Calm", "Trust", "Slip"];
}

async function nothingIsJudged(page: Page): Promise<void> {
  const whole = await page.locator("#app").innerHTML();
  for (const words of judgements()) expect(whole, words).not.toContain(words);
  expect(whole).not.toMatch(/\d+\s*%/);
}

const decision = (page: Page, number: number) =>
  page.getByRole("heading", { name: `Decision ${number} of ${count}`, exact: true });

test("a trainee asks, a trainer rates blind by keyboard and sends it back, and the trainee reads both", async ({
  page,
  context,
  browser,
}) => {
  await context.grantPermissions(mayCopy.permissions);
  await withWordsAlone(page);
  const trouble = await watch(page);
  await openAssessment(page, worst);
  await unfold(page, "Save and share");
  await page.getByRole("button", { name: "Copy a link for your trainer" }).click();
  await expect(page.getByText("Link for your trainer copied.")).toBeVisible();
  const address = await clipboard(page);
  expect(address).toContain(`#/replay/${asks}`);

  const trainer = await elsewhere(browser);
  const theirs = await watch(trainer);
  await trainer.goto(address);
  await test.step("the trainer rates by keyboard alone, and sees no judgement", async () => {
    await expect(trainer.getByRole("heading", { name: "Your own verdict first" })).toBeFocused();
    await expect(decision(trainer, 1)).toBeVisible();
    await nothingIsJudged(trainer);
    for (const { text } of worst.turns[0]?.decision.replies ?? [])
      await expect(trainer.locator(".verdict-offered")).toContainText(text);
    await isAccessible(trainer, "the first decision");

    // A digit in a note is a digit.
    await trainer.getByLabel(/^A note/).focus();
    await trainer.keyboard.type("3 <b>words</b> & too blunt");
    await expect(decision(trainer, 1)).toBeVisible();
    await trainer.keyboard.press("Tab");
    await expect(trainer.getByRole("button", { name: /Strong/ })).toBeFocused();
    await trainer.keyboard.press("4");
    await expect(decision(trainer, 2)).toBeFocused();
    await nothingIsJudged(trainer);
  });
  await test.step("a word is undone, changed, and passed over", async () => {
    await trainer.keyboard.press("1");
    await expect(decision(trainer, 3)).toBeFocused();
    await trainer.getByRole("button", { name: "Undo" }).press("Enter");
    await expect(decision(trainer, 2)).toBeFocused();
    await trainer.keyboard.press("2");
    await trainer.getByRole("button", { name: "Skip", exact: true }).press("Enter");
    await expect(decision(trainer, 4)).toBeFocused();
    await nothingIsJudged(trainer);
    await isAccessible(trainer, "a later decision");
  });
  await test.step("a reload in the middle loses nothing", async () => {
    await trainer.reload();
    await expect(decision(trainer, 4)).toBeFocused();
    await expect(trainer.getByText("3 <b>words</b> & too blunt")).toBeVisible();
    const past = trainer.getByRole("list", { name: "What you’ve read" });
    await expect(past.locator(".rating-label")).toHaveText(["Harmful", "Fine", "No word"]);
  });
  await test.step("after the last one, Composure's view is shown beside", async () => {
    for (let number = 4; number <= count; number++) {
      await expect(decision(trainer, number)).toBeFocused();
      await trainer.keyboard.press("3");
    }
    await expect(trainer.getByRole("heading", { name: `You’ve rated ${count - 1} of ${count}` })).toBeFocused();
    await nothingIsJudged(trainer);
    await isAccessible(trainer, "the end");
    await trainer.getByRole("button", { name: "See what Composure says" }).press("Enter");
    await expect(trainer.getByRole("heading", { name: "Your verdict beside Composure’s" })).toBeFocused();
    await expect(trainer.locator(".verdict-agreement")).toHaveText(
      new RegExp(`^You and Composure agree at \\d of ${count - 1}\\.$`),
    );
    await expect(trainer.locator(".verdict-decision")).toHaveCount(count);
    const slip = debriefFor(worst).moments[0]?.slips[0]?.guidance.title ?? "";
    await expect(trainer.locator(".verdict-decision").first()).toContainText(slip);
    const apart = trainer.locator(".verdict-decision[data-apart=stricter], .verdict-decision[data-apart=kinder]");
    expect(await apart.count()).toBeGreaterThan(0);
    for (const one of await apart.all())
      await expect(one).toContainText(`You were ${(await one.getAttribute("data-apart")) ?? "nothing"} here.`);
  });
  await test.step("the blind word stands, and what is changed is shown as changed", async () => {
    const first = trainer.getByRole("region", { name: "You, decision 1" });
    await first.getByLabel("Your word now").selectOption("Weak");
    await expect(first.locator(".rating-label")).toHaveText(["Harmful", "Weak"]);
    await expect(first).toContainText("changed afterwards");
    await first.getByLabel("Your note on decision 1").fill("3 <b>words</b>. He had waited long.");
    await trainer.getByLabel("One thing to keep (optional)").fill("You stayed polite.");
    await trainer.getByLabel("One thing to try next time (optional)").fill("Say first what you heard.");
    await isAccessible(trainer, "both views");
    await trainer.reload();
    await expect(trainer.getByLabel("One thing to keep (optional)")).toHaveValue("You stayed polite.");
    await expect(first.locator(".rating-label")).toHaveText(["Harmful", "Weak"]);
  });

  await trainer.getByRole("button", { name: "Copy the link" }).click();
  await expect(trainer.getByText("Link copied.")).toBeVisible();
  const sent = await clipboard(trainer);
  const [download] = await Promise.all([
    trainer.waitForEvent("download"),
    trainer.getByRole("button", { name: "Save as a file" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("forgotten-cheque.verdict.json");
  const file = readFileSync(await download.path(), "utf8");
  expect(JSON.parse(file)).toMatchObject({ format: "composure-verdict", keep: "You stayed polite." });

  const readsBoth = async (): Promise<void> => {
    await expect(page.getByRole("heading", { name: "What your trainer says" })).toBeFocused();
    await expect(page.locator(".verdict-agreement")).toHaveText(
      new RegExp(`^Your trainer and Composure agree at \\d of ${count - 1}\\.$`),
    );
    const first = page.getByRole("region", { name: "Your trainer, decision 1" });
    await expect(first.locator(".rating-label")).toHaveText(["Harmful", "Weak"]);
    await expect(first).toContainText("3 <b>words</b>. He had waited long.");
    await expect(page.getByRole("region", { name: "Composure, decision 1" }).locator(".reasons")).toBeVisible();
    await expect(page.getByText("You stayed polite.")).toBeVisible();
    await expect(page.getByText("Say first what you heard.")).toBeVisible();
    await expect(page.locator("main").locator("textarea, select")).toHaveCount(0);
  };
  await test.step("the trainee opens the file in the debrief", async () => {
    await page.getByLabel("A trainer’s verdict").setInputFiles({
      name: "forgotten-cheque.verdict (1).json",
      mimeType: "application/json",
      buffer: Buffer.from(file),
    });
    await readsBoth();
    await isAccessible(page, "what the trainer says");
  });
  await test.step("the trainee opens the link, and plays again", async () => {
    await page.goto("/");
    await page.goto(sent);
    await readsBoth();
    await page.getByRole("link", { name: "Play it again" }).click();
    await expect(page).toHaveURL(/#\/before\/forgotten-cheque$/);
    await page.waitForLoadState("networkidle");
  });
  await test.step("dropped on the start page, the file opens, too", async () => {
    await page.goto("/");
    await expect(page.getByRole("heading", { name: "A scenario of your own" })).toBeVisible();
    await dropped(page, "x.verdict.json", file);
    await readsBoth();
  });
  expect(trouble.errors).toEqual([]);
  expect(theirs.errors).toEqual([]);
  await trainer.context().close();
});

/** Drops a file on the page, as from a folder. */
async function dropped(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(
    ({ name, text }) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], name, { type: "application/json" }));
      dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    },
    { name, text },
  );
}

test("once every way is known, the chances stand beside the trainer's words", async ({ page }) => {
  await withoutStage(page);
  const decisions = worst.turns.map(() => ({ blind: "strong", now: "strong", note: "" }) as const);
  const route = verdictRoute({ scenario, made, verdict: { decisions, keep: "", next: "" } });
  await page.goto(`/${addressOf(route)}`);
  await expect(page.locator(".verdict-agreement")).toHaveText(/agree at \d of \d/, { timeout: 45_000 });
  await expect(page.locator(".verdict-decision .chance-moved")).toHaveCount(count);
  await expect(page.locator(".verdict-decision").first()).toContainText(/Chance of a good end \d+%/);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("button", { name: "Print or save as PDF" })).toBeHidden();
  await expect(page.locator(".verdict-decision .reasons").first()).toBeVisible();
});

test("a file that is no verdict, or is broken, is refused where it is opened, and changes nothing", async ({
  page,
}) => {
  await withWordsAlone(page);
  await openAssessment(page, worst);
  await expect(page.getByLabel("A trainer’s verdict")).toBeAttached();
  await dropped(page, "holiday.json", "{}");
  const keeping = page.getByRole("region", { name: "Save and share" });
  await expect(keeping.getByRole("status")).toHaveText(
    "“holiday.json” is no trainer’s verdict. Their files end with .verdict.json.",
  );
  const address = page.url();
  await page.getByLabel("A trainer’s verdict").setInputFiles({
    name: "cut.verdict.json",
    mimeType: "application/json",
    buffer: Buffer.from('{"format": "composure-verdict", "version": 1, "scena'),
  });
  await expect(keeping.getByRole("status")).toContainText("“cut.verdict.json” is damaged");
  expect(page.url()).toBe(address);
  await page.goto("/");
  await expect(page.getByRole("heading", { name: "A scenario of your own" })).toBeVisible();
  await dropped(page, "cut.verdict.json", "{");
  await expect(page.getByRole("dialog", { name: "cut.verdict.json wasn’t opened" })).toContainText(
    "is no trainer’s verdict",
  );
});

test("who opens a shared debrief may give their verdict first, until they have seen the assessment", async ({
  page,
}) => {
  await withWordsAlone(page);
  await page.goto(`/#/replay/${writeReplay({ scenario, made, opens: "debrief" })}`);
  const offer = page.getByRole("link", { name: "Give your own verdict first" });
  await offer.click();
  await expect(page.getByRole("heading", { name: "Your own verdict first" })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("heading", { name: "Debrief", level: 1 })).toBeVisible();
  await page.getByRole("button", { name: "Skip" }).click();
  await expect(page.getByRole("heading", { name: "How it went" })).toBeVisible();
  await expect(offer).toHaveCount(0);
});

test("where the script has changed, the trainer's words are still read", async ({ page, browser }) => {
  const trainer = await elsewhere(browser);
  await trainer.goto(`/#/replay/${asks}`);
  await expect(decision(trainer, 1)).toBeVisible();
  await trainer.getByLabel(/^A note/).fill("Wait.");
  await trainer.getByRole("button", { name: /Weak/ }).click();
  await trainer.getByRole("button", { name: "Skip the rest" }).click();
  await trainer.getByRole("button", { name: "See what Composure says" }).click();
  await trainer.getByLabel("One thing to keep (optional)").fill("Your calm voice.");
  await trainer.getByRole("button", { name: "Copy the link" }).click();
  await expect(trainer.getByText("Link copied.")).toBeVisible();
  const { opens, verdict } = replayIn(await clipboard(trainer));
  await trainer.context().close();

  await withWordsAlone(page);
  const of = (id: string, hash: string) =>
    `/#/replay/${writeReplay({ scenario: id, made: { ...made, hash }, opens, verdict })}`;
  await page.goto(of(scenario, "0123456789abcdef"));
  await expect(page.getByRole("alert")).toContainText("“The forgotten cheque” has been updated");
  await expect(page.getByText("Decision 1: Weak")).toBeVisible();
  await expect(page.getByText("Wait.")).toBeVisible();
  await expect(page.getByText("Your calm voice.")).toBeVisible();
  await isAccessible(page, "the words alone");
  await page.goto(of("no-such", made.hash));
  await expect(page.getByRole("alert")).toContainText("no scenario called “no-such” here");
  await expect(page.getByText("Your calm voice.")).toBeVisible();
  await page.goto(`/#/replay/${asks.replace(scenario, "no-such")}`);
  await expect(page.getByRole("alert")).toContainText("Part of this link is missing or changed");
  await page.getByRole("link", { name: "Home" }).click();
  await expect(replies(page)).toHaveCount(0);
});

function replayIn(address: string) {
  const read = readReplay(address.replace(/^.*#\/replay\//, ""));
  if (!read.ok || read.value.verdict === undefined) throw new Error("there is no verdict in it");
  return { ...read.value, verdict: read.value.verdict };
}
