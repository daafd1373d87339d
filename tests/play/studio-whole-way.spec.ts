/**
 * The whole way of a script: begun from the form, broken, mended by the fix buttons, played from its middle, handed on as
 * one file, and played from a folder to its debrief. Once by mouse, and once by keyboard alone.
 */
import { pathToFileURL } from "node:url";
import { type Page, type TestInfo, expect, test } from "@playwright/test";
import { catalogue } from "../authoring/package/to-pack.ts";
import { conversation, goOn, replies, setText, watch } from "./playing.ts";
import { type Hands, byKeyboard, byMouse } from "./two-hands.ts";

const LONG = { timeout: 60_000 };

/** The kettle of the trainers' guide, as its trainer would tell it. */
const KETTLE = [
  ["What is it called?", "The second kettle"],
  ["Who comes?", "Ms Novak"],
  ["Where is the trainee?", "You are at the service desk of a hardware shop."],
  ["What has happened?", "This is the second one. The second, since 3 May, for 39.90 each."],
  ["What does it cost them?", "And until Friday I drink cold tea."],
  ["What are they afraid of?", "They will say that I filled it wrong."],
  ["What have they tried?", "Your colleague said that I had filled it wrong."],
  ["What would settle it?", "What I want is one that works."],
] as const;
const TRAINED = ["hear-out", "offer-solution"].map((id) => catalogue.handbook.practices[id]?.title ?? id);

const play = (page: Page) => page.frameLocator("iframe[title='The play']");
const editor = (page: Page) => page.getByRole("textbox", { name: "The script" });
const findings = (page: Page) => page.getByRole("region", { name: "Findings" });
const state = (page: Page) => findings(page).getByRole("status").first();

async function write(page: Page, hands: Hands): Promise<void> {
  await page.goto("/");
  await hands.press(page.getByRole("link", { name: "write a scenario" }));
  await expect(page.getByRole("heading", { level: 1, name: "My scripts" })).toBeVisible();
  await hands.press(page.getByRole("button", { name: "New, from a few questions" }));
  for (const [question, answer] of KETTLE) await hands.fill(page.getByLabel(question), answer);
  await hands.mark(page.getByRole("group", { name: "How do they look?" }).getByRole("radio", { name: "novak" }));
  await hands.pick(page.getByLabel("What are they like?"), "let down");
  const trains = page.getByRole("group", { name: /What does it train/ });
  for (const title of TRAINED) {
    const box = trains.getByRole("checkbox", { name: title });
    const skill = trains.locator("details", { has: page.getByRole("checkbox", { name: title, includeHidden: true }) });
    if ((await skill.getAttribute("open")) === null) await hands.press(skill.locator("summary"));
    await hands.mark(box);
  }
  await hands.press(page.getByRole("button", { name: "Write it" }));
  await expect(page.getByRole("heading", { level: 1, name: "The second kettle" })).toBeVisible(LONG);
  await expect(state(page)).toContainText("It can be played", LONG);
}

/** Types two mistakes, and more behind them once they were found: what is played beside takes no key from the text. */
async function breakAndMend(page: Page, hands: Hands): Promise<void> {
  await hands.goToEnd(editor(page), "# objective: offer-solution");
  await page.keyboard.type("s");
  await expect(state(page)).toContainText("1 thing has to be put right", LONG);
  await expect(play(page).getByText("This is the second one.", { exact: false }).first()).toBeVisible(LONG);
  await hands.goToEnd(editor(page), "-> begin");
  await page.keyboard.type("n");
  await expect(state(page)).toContainText("2 things have to be put right", LONG);
  await expect(page.getByText("This is the last version that could be played.")).toBeVisible();
  await hands.press(findings(page).getByRole("button", { name: "Write “offer-solution”" }));
  await expect(editor(page)).toBeFocused();
  await expect(state(page)).toContainText("1 thing has to be put right", LONG);
  await hands.press(findings(page).getByRole("button", { name: "Write “begin”" }));
  await expect(editor(page)).toBeFocused();
  await expect(state(page)).toContainText("It can be played", LONG);
  await expect(page.getByText("This is the last version that could be played.")).toBeHidden();
}

async function playFromTheMiddle(page: Page, hands: Hands): Promise<void> {
  await hands.goToEnd(editor(page), "What I want is one that works.");
  const fromHere = page.getByRole("button", { name: /^Play from line/ });
  await expect(fromHere).toBeEnabled(LONG);
  await hands.press(fromHere);
  await expect(play(page).getByText("What I want is one that works.").first()).toBeVisible(LONG);
}

/** Returns the address of the file that was saved. */
async function handOn(page: Page, hands: Hands, info: TestInfo): Promise<string> {
  await hands.press(page.getByRole("button", { name: "Hand on" }));
  const dialog = page.getByRole("dialog", { name: /^Hand on/ });
  const make = dialog.getByRole("button", { name: "Make the file" });
  await expect(make).toHaveAttribute("aria-disabled", "false");
  const download = page.waitForEvent("download");
  await hands.press(make);
  const path = info.outputPath("the-second-kettle.html");
  await (await download).saveAs(path);
  await expect(dialog.getByText(/is in your downloads/)).toBeVisible();
  return pathToFileURL(path).href;
}

/** Plays what was handed on in a tab of its own, which asks nothing of any network. */
async function playToTheDebrief(page: Page, hands: Hands, address: string): Promise<void> {
  const trouble = await watch(page);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await setText(page, "at-once", "/one-file/the-second-kettle");
  await page.goto(address);
  await hands.press(page.getByRole("link", { name: "Start here" }));
  await hands.press(page.getByRole("button", { name: "Begin" }));
  const end = page.getByRole("button", { name: "See how you did" });
  await expect(replies(page).first()).toHaveAttribute("aria-disabled", "false", LONG);
  for (let turn = 0; turn < 12; turn += 1) {
    await expect(replies(page).first().or(end)).toBeVisible();
    if (await end.isVisible()) break;
    const before = (await conversation(page).textContent()) ?? "";
    await replies(page).first().click({ trial: true });
    await hands.press(replies(page).first());
    await expect(conversation(page)).not.toHaveText(before);
    await expect(goOn(page)).toBeHidden();
  }
  await hands.press(end);
  await expect(page.getByRole("heading", { name: "Debrief", level: 1 })).toBeVisible(LONG);
  await hands.press(page.getByRole("button", { name: "Skip" }));
  await expect(page.getByText("Save and share").first()).toBeVisible();
  expect(asked.filter((url) => url !== address && !/^(data|blob):/.test(url))).toEqual([]);
  expect(trouble.errors).toEqual([]);
}

for (const [by, hands] of [
  ["by mouse", byMouse],
  ["by keyboard alone", byKeyboard],
] as const)
  test(`a trainer writes the kettle, breaks it, mends it, plays it and hands it on, ${by}`, async ({
    page,
    context,
  }, info) => {
    const trouble = await watch(page);
    await setText(page, "at-once");
    await write(page, hands);
    await breakAndMend(page, hands);
    await playFromTheMiddle(page, hands);
    const address = await handOn(page, hands, info);
    await playToTheDebrief(await context.newPage(), hands, address);
    expect(trouble.errors).toEqual([]);
  });
