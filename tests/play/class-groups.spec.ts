/** Several groups of a class compared: what they hand in, what is refused, and what the room sees. */
import { readFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, type Page, expect, test } from "@playwright/test";
import type { GroupPlay, GroupStep } from "#class/group-play.ts";
import { writeReplay } from "#debrief/share-link.ts";
import { stepsOf } from "#encounter/encounter.ts";
import { planned } from "../own-stories/files.ts";
import { beginCheque } from "../own-stories/the-cheque.ts";
import { played } from "./debriefed.ts";
import { setText, watch, withWordsAlone, withoutStage } from "./playing.ts";

test.use({ viewport: { width: 1280, height: 720 } });

const CLASS = "#/class/forgotten-cheque";
const GROUPS = `${CLASS}/groups`;

const trainer = (page: Page) => page.getByRole("region", { name: "Trainer" });
const card = (page: Page, words: string) =>
  page.getByRole("group", { name: "The replies" }).locator(".reply").filter({ hasText: words });
const partings = (page: Page) => page.locator(".partings > li");

/** A group plays in class by the shortest plan, and comes to its debrief. */
async function playInClass(page: Page): Promise<void> {
  await setText(page, "at-once");
  await page.goto(CLASS);
  for (const words of planned("worst")) {
    await trainer(page).getByRole("button", { name: "Pick without a vote" }).click();
    await card(page, words).click();
  }
  await trainer(page).getByRole("button", { name: "See how you did" }).click();
  await expect(page.getByRole("heading", { name: "Hand in this group’s play" })).toBeVisible();
}

/** Another group has played at another laptop, and is at its debrief there. `votes` are those of its first decision. */
async function otherGroup(browser: Browser, plan: "best" | "recovered", votes?: GroupStep["votes"]): Promise<Page> {
  const context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
  const page = await context.newPage();
  await withWordsAlone(page);
  const encounter = played(plan);
  const { now } = encounter;
  const { hash, seed, steps } = stepsOf(encounter);
  const voted = steps.map((step, at) => (at === 0 && votes !== undefined ? { ...step, votes } : step));
  const ending = now.kind === "ending" ? now.ending.kind : null;
  const kept: GroupPlay = { hash, seed, steps: voted, voting: null, ended: Date.now(), ending };
  await page.addInitScript(
    (value) => localStorage.setItem("composure./.class-plays.forgotten-cheque", JSON.stringify([value])),
    kept,
  );
  await page.goto(`${CLASS}/debrief`);
  return page;
}

async function savedFile(page: Page): Promise<{ readonly name: string; readonly text: string }> {
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save a file" }).click();
  const file = await saving;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), "utf8") };
}

/** Drops files on the page as a hand does, by the browser's own events. */
async function drop(page: Page, files: readonly { readonly name: string; readonly text: string }[]): Promise<void> {
  const data = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer();
    for (const { name, text } of given) transfer.items.add(new File([text], name, { type: "application/json" }));
    return transfer;
  }, files);
  await page.dispatchEvent(".groups-drop", "dragover", { dataTransfer: data });
  await expect(page.locator(".groups-drop.over")).toBeVisible();
  await page.dispatchEvent(".groups-drop", "drop", { dataTransfer: data });
}

const isAccessible = async (page: Page): Promise<void> => {
  const found = await new AxeBuilder({ page }).analyze();
  expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
};

test("three groups hand in by link, by file and by having played here, and the room sees where they parted", async ({
  page,
  browser,
}) => {
  const trouble = await watch(page);
  await withoutStage(page);
  const byLink = await otherGroup(browser, "best");
  await byLink.getByRole("button", { name: "Copy a link" }).click();
  await expect(byLink.getByText("Link copied.")).toBeVisible();
  const link = await byLink.evaluate(async () => navigator.clipboard.readText());
  expect(link).toContain("#/replay/");
  const byFile = await otherGroup(browser, "recovered", { first: { 0: 2, 2: 5 }, again: null, by: "majority" });
  const file = await savedFile(byFile);
  expect(file.name).toMatch(/^forgotten-cheque-\d{4}-\d\d-\d\d-\d\d\.\d\d\.group\.json$/);
  await byLink.context().close();
  await byFile.context().close();

  await test.step("alone, a group is told that a second one is needed", async () => {
    await page.goto(GROUPS);
    await expect(page.getByText("Each group hands in its play when it has ended")).toBeVisible();
    await isAccessible(page);
    await playInClass(page);
    await page.getByRole("link", { name: "Compare groups" }).click();
    await expect(page.getByText("One group is here. Add a second one")).toBeVisible();
    await expect(page.locator(".one-groups-way > li")).toHaveCount(planned("worst").length);
  });

  await test.step("what can’t be read is named, with what to do", async () => {
    const other = writeReplay({
      scenario: "mail",
      made: { hash: "0a", seed: 1, steps: [{ reply: 0, breathed: false }] },
      opens: "debrief",
    });
    const old = writeReplay({
      scenario: "forgotten-cheque",
      made: { hash: "0a", seed: 1, steps: [] },
      opens: "debrief",
    });
    const begun = writeReplay({ scenario: "forgotten-cheque", made: stepsOf(beginCheque(3)), opens: "debrief" });
    const field = page.getByLabel("Or paste their links here, one a line");
    await field.fill([link, link.slice(0, -1), `https://example.org/#/replay/${other}`, old, begun].join("\n"));
    await page.getByRole("button", { name: "Add the links" }).click();
    const outcome = page.locator(".groups-outcome");
    await expect(outcome).toContainText("1 group was added. 4 couldn’t be:");
    await expect(outcome).toContainText("Part of this link is missing or changed.");
    await expect(outcome).toContainText("This is a play of another scenario, “The chair that came in pieces”.");
    await expect(outcome.getByRole("link")).toHaveAttribute("href", "#/class/mail/groups");
    await expect(outcome).toContainText("another version of “The forgotten cheque”");
    await expect(outcome).toContainText("This play hasn’t come to its end.");
    // What couldn't be taken is still there, to be put right.
    expect((await field.inputValue()).split("\n")).toHaveLength(4);
    await field.fill("");
    await drop(page, [file, { name: "broken.group.json", text: file.text.slice(0, 200) }, file]);
    await expect(outcome).toContainText("1 group was added. 2 couldn’t be:");
    await expect(outcome).toContainText("broken.group.json: Part of this file is missing or changed.");
    await expect(outcome).toContainText("It is here already, as group 3.");
    await page
      .getByLabel("The groups’ files")
      .setInputFiles({ name: "minutes.json", mimeType: "application/json", buffer: Buffer.from("{}") });
    await expect(outcome).toContainText("minutes.json: This isn’t a group’s play.");
  });

  await test.step("the comparison says who went where, with the chances", async () => {
    await expect(page.locator(".groups-lead")).toContainText("Three groups parted first at decision 1");
    await expect(page.locator(".groups-lead")).toContainText(/One (said|chose) “.*” and ended well\./);
    await expect(page.locator(".groups-endings > li").first()).toContainText("Resolved");
    await expect(page.locator(".roads-known")).toContainText(/^(We’ve worked out|Estimated)/, { timeout: 120_000 });
    await expect(partings(page).first().locator("tbody tr.taken").first()).toContainText(/\d+%/);
    await expect(partings(page).first().getByRole("columnheader", { name: "Votes" })).toBeVisible();
    await expect(page.locator(".band-count").first()).toContainText(/group.* · \d+%|group.*%/);
    await isAccessible(page);
  });

  await test.step("a parting is read larger, by the keyboard alone", async () => {
    const point = page.getByRole("group", { name: "Where they parted" }).getByRole("button").first();
    await point.focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: /^A Decision 1/ });
    await expect(dialog.getByRole("table")).toBeVisible();
    await isAccessible(page);
    await page.keyboard.press("Escape");
    await expect(dialog).toHaveCount(0);
    await expect(point).toBeFocused();
  });

  await test.step("a group is left out, or taken off and put back; a reload loses nothing", async () => {
    await page.getByRole("checkbox", { name: "Group 1" }).uncheck();
    await expect(page.locator(".groups-lead")).toContainText("Two groups parted first");
    await page.getByRole("button", { name: "Take off group 3" }).click();
    await expect(page.getByText("Tick two groups below or more")).toBeVisible();
    await expect(page.getByRole("button", { name: "Put it back" })).toBeFocused();
    await page.keyboard.press("Enter");
    await page.getByRole("checkbox", { name: "Group 1" }).check();
    await expect(page.locator(".groups-lead")).toContainText("Three groups parted first");
    await page.reload();
    await expect(page.locator(".groups-lead")).toContainText("Three groups parted first");
    await expect(page.locator(".groups-list > li")).toHaveCount(3);
  });

  await test.step("it is saved as a table and as data", async () => {
    for (const [kind, begins] of [
      ["CSV", "\uFEFFscenario"],
      ["JSON", '{\n  "format": "composure-groups"'],
    ] as const) {
      const saving = page.waitForEvent("download");
      await page.getByRole("button", { name: kind }).click();
      const saved = await saving;
      expect(saved.suggestedFilename()).toBe(`groups-forgotten-cheque.${kind.toLowerCase()}`);
      expect(readFileSync(await saved.path(), "utf8").startsWith(begins)).toBe(true);
    }
  });

  await test.step("on paper the ways and the partings are there, and no buttons", async () => {
    await page.emulateMedia({ media: "print" });
    await expect(page.locator(".groups-picture")).toBeVisible();
    await expect(partings(page).first()).toBeVisible();
    await expect(page.getByRole("button")).toHaveCount(0);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);
    await page.emulateMedia({ media: "screen" });
  });

  await test.step("on a phone the list says all of it, and nothing is cut off", async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await expect(page.locator(".groups-picture")).toBeHidden();
    await expect(partings(page).first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await isAccessible(page);
  });
  expect(trouble.errors.filter((error) => !error.endsWith("net::ERR_ABORTED"))).toEqual([]);
});
