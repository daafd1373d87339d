/** People and house rules of the studio's scripts: made by picking and by a form, played at once, kept, and handed on. */
import { readFileSync } from "node:fs";
import { type Locator, type Page, expect, test } from "@playwright/test";
import { type PackFile, readPack } from "#authoring/pack/read-pack.ts";
import { writePack } from "#authoring/pack/write-pack.ts";
import { BRANCH } from "../authoring/pack/a-pack.ts";
import { setText, violations, watch } from "./playing.ts";

const LONG = { timeout: 60_000 };
/** Nothing in the shop has this colour. */
const PINK = "#ff00aa";

async function openKettle(page: Page): Promise<void> {
  // The editor draws only the lines that can be seen.
  await page.setViewportSize({ width: 1400, height: 1600 });
  await setText(page, "at-once");
  await page.goto("/#/studio");
  await page.getByRole("button", { name: "From the guide’s kettle" }).click();
  await canBePlayed(page);
}

const canBePlayed = async (page: Page): Promise<void> =>
  expect(page.getByRole("status").filter({ hasText: "It can be played" })).toBeVisible(LONG);

const play = (page: Page) => page.frameLocator("iframe[title='The play']");
const line = (page: Page, words: string): Locator => page.locator(".cm-line").filter({ hasText: words }).first();

/** What a reply usually does to calm, as it stands at its line's end; null while nothing stands there. */
async function calmOf(page: Page, words: string): Promise<number | null> {
  const effect = line(page, words).locator(".cm-reply-effect");
  if ((await effect.count()) === 0) return null;
  const [, sign = "", points = ""] = /calm ([+−±])(\d+)/.exec((await effect.textContent()) ?? "") ?? [];
  return sign === "−" ? -Number(points) : Number(points);
}

/** So many points of the picture have nearly this colour. */
async function pointsOf(page: Page, picture: Buffer): Promise<number> {
  const blank = await page.context().newPage();
  const points = await blank.evaluate(
    async (address) => {
      const bitmap = await createImageBitmap(await (await fetch(address)).blob());
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const pen = canvas.getContext("2d");
      if (pen === null) return 0;
      pen.drawImage(bitmap, 0, 0);
      const { data } = pen.getImageData(0, 0, bitmap.width, bitmap.height);
      let found = 0;
      for (let at = 0; at < data.length; at += 4)
        if ((data[at] ?? 0) > 225 && (data[at + 1] ?? 255) < 40 && Math.abs((data[at + 2] ?? 0) - 170) < 40) found += 1;
      return found;
    },
    `data:image/png;base64,${picture.toString("base64")}`,
  );
  await blank.close();
  return points;
}

/** A reload ends what is still being fetched for the frame. */
const isNoReload = (error: string): boolean => !error.endsWith("net::ERR_ABORTED");

/** The files of the pack that is made of what stands on the desk. */
async function handedOn(page: Page, path: string): Promise<readonly PackFile[]> {
  await page.getByRole("button", { name: "Hand on" }).click();
  const dialog = page.getByRole("dialog", { name: /^Hand on/ });
  await expect(dialog.getByRole("button", { name: "Make the pack" })).toHaveAttribute("aria-disabled", "false", LONG);
  const download = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Make the pack" }).click();
  await (await download).saveAs(path);
  await dialog.getByRole("button", { name: "Close" }).click();
  const pack = readPack(readFileSync(path));
  if (!pack.ok) throw new Error(pack.error);
  return pack.value.files;
}

async function filled(dialog: Locator, answers: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, words] of Object.entries(answers)) await dialog.getByLabel(label, { exact: true }).fill(words);
}

test("a look is made by picking, put into the script, seen in the play, there after a reload, and in the pack", async ({
  page,
}, info) => {
  const trouble = await watch(page);
  await openKettle(page);
  await page.getByRole("button", { name: "People" }).click();
  const people = page.getByRole("dialog", { name: "People" });

  await test.step("those that ship are there, and can be copied, but not changed", async () => {
    await expect(people.getByText("None yet.")).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await people.getByRole("button", { name: "Okafor" }).click();
    const one = page.getByRole("dialog", { name: "Okafor" });
    await expect(one.getByText("Ships with Composure")).toBeVisible();
    await expect(one.getByRole("button", { name: "Change" })).toHaveCount(0);
    await one.getByRole("button", { name: "All people" }).click();
  });

  await test.step("a new one is picked, and seen in eight moods meanwhile", async () => {
    await people.getByRole("button", { name: "A new look" }).click();
    const form = page.getByRole("dialog", { name: "A new look" });
    await form.getByRole("button", { name: "Keep this look" }).click();
    await expect(form.getByText("Give them a name")).toBeVisible();
    await form.getByLabel("What do you call them?").fill("Ms Ordóñez");
    await expect(form.getByText("look ms-ordonez")).toBeVisible();
    const faces = form.getByRole("list", { name: "In eight moods" }).getByRole("listitem");
    await expect(faces).toHaveCount(8);
    const before = await faces.first().locator("img").getAttribute("src");
    await form.getByRole("group", { name: "Glasses" }).getByRole("radio", { name: "no glasses" }).focus();
    await page.keyboard.press("ArrowRight");
    await expect(form.getByRole("radio", { name: "square" })).toBeChecked();
    await expect(faces.first().locator("img")).not.toHaveAttribute("src", before ?? "");
    await form
      .getByRole("group", { name: "Wheelchair" })
      .getByRole("radio", { name: "in a wheelchair" })
      .press("Space");
    await expect(form.getByRole("radio", { name: "jacket" })).toBeChecked();
    await form.getByRole("group", { name: "Clothes", exact: true }).getByRole("radio", { name: "tee" }).press("Space");
    await expect(form.getByRole("radio", { name: "standing" })).toBeChecked();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "People" }).click();
    await expect(form.getByLabel("What do you call them?")).toHaveValue("Ms Ordóñez");
    await expect(form.getByRole("radio", { name: "square" })).toBeChecked();
    await form.getByRole("group", { name: "Colour of the clothes" }).getByLabel("another one").fill(PINK);
    expect(await violations(page)).toEqual([]);
  });

  await test.step("what was picked outlasts a reload before it is kept", async () => {
    await page.reload();
    await page.getByRole("button", { name: "People" }).click(LONG);
    await people.getByRole("button", { name: "Go on with Ms Ordóñez" }).click();
    await page.getByRole("button", { name: "Keep this look" }).click();
  });

  await test.step("it is put into the header, and stands there in the play", async () => {
    const one = page.getByRole("dialog", { name: "Ms Ordóñez" });
    await expect(one.getByText("Ms Ordóñez can be cast from now on.")).toBeVisible();
    await expect(one.getByText("# cast: ORDONEZ (Ms Ordóñez), look ms-ordonez, colleague")).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await one.getByRole("button", { name: "Ms Novak is to look like this" }).click();
    await one.getByRole("button", { name: "Close" }).click();
    await expect(line(page, "# customer:")).toContainText("look ms-ordonez,");
    await canBePlayed(page);
    await expect(play(page).getByText("This is the second one.").first()).toBeVisible(LONG);
    const frame = page.getByTitle("The play");
    await expect.poll(async () => pointsOf(page, await frame.screenshot()), LONG).toBeGreaterThan(1500);
  });

  await test.step("a pack has it, below its name", async () => {
    const files = await handedOn(page, info.outputPath("kettle.zip"));
    expect(files.map(({ name }) => name)).toEqual(["cast.yaml", "the-second-kettle.ink"]);
    expect(files[0]?.text).toContain("# Ms Ordóñez\nms-ordonez:\n");
    expect(files[0]?.text).toContain(PINK);
  });

  await test.step("all of it is there after a reload; who is used is deleted after a question, and put back", async () => {
    await page.reload();
    await page.getByRole("button", { name: "People" }).click(LONG);
    const yours = people.getByRole("region", { name: "Yours" });
    await yours.getByRole("button", { name: "Ms Ordóñez" }).click();
    const one = page.getByRole("dialog", { name: "Ms Ordóñez" });
    await expect(one.getByRole("button", { name: "Ms Novak looks like this" })).toBeDisabled();
    await one.getByRole("button", { name: "Delete" }).click();
    await expect(one.getByRole("alert")).toContainText("“The second kettle” shows them.");
    await one.getByRole("button", { name: "Delete all the same" }).click();
    await expect(people.getByText("Ms Ordóñez is deleted.")).toBeVisible();
    await expect(yours.getByRole("button")).toHaveCount(0);
    await people.getByRole("button", { name: "Put back" }).click();
    await expect(yours.getByRole("button", { name: "Ms Ordóñez" })).toBeVisible();
    await people.getByRole("button", { name: "Close" }).click();
    await canBePlayed(page);
  });
  await test.step("it is proposed where a look is written", async () => {
    await line(page, "# level:").click();
    await page.keyboard.press("Home");
    await page.keyboard.type("# cast: JO (Jo), look ms");
    await expect(page.getByRole("option", { name: "ms-ordonez" })).toBeVisible();
  });
  expect(trouble.errors.filter(isNoReload)).toEqual([]);
});

test("a house rule is made by a form, told what is wrong, and changes what a reply does; a pack has it all", async ({
  page,
}, info) => {
  const trouble = await watch(page);
  const reply = "Would you like a new one";
  await openKettle(page);
  await expect.poll(async () => calmOf(page, reply), LONG).not.toBeNull();
  const before = (await calmOf(page, reply)) ?? 0;
  await page.getByRole("button", { name: "House rules" }).click();
  const rules = page.getByRole("dialog", { name: "House rules" });
  await expect(rules.getByText("There are none yet")).toBeVisible();
  expect(await violations(page)).toEqual([]);

  await test.step("what is wrong is said at its field", async () => {
    await rules.getByRole("button", { name: "A practice" }).click();
    const form = page.getByRole("dialog", { name: "A new practice" });
    await expect(form.getByText(/The standard in this skill: /).first()).toBeVisible();
    await form.getByLabel("Begin with one that ships").selectOption("own-it");
    await expect(form.getByLabel("What it is called", { exact: true })).toHaveValue("Take it on");
    await form.getByLabel("Calm", { exact: true }).fill("1");
    await form.getByRole("button", { name: /^Back to the standard ?: Calm$/ }).click();
    await expect(form.getByLabel("Calm", { exact: true })).not.toHaveValue("1");
    await filled(form, {
      "What it is called": "Try it here",
      Advice: "Try it at the desk: now.",
      Why: "They see that it works.",
      Example: "Let’s fill it, and watch it together.",
      Calm: "-3",
      Trust: "lots",
    });
    await form.getByRole("button", { name: "Keep it" }).click();
    await expect(form.getByLabel("Calm", { exact: true })).toHaveAccessibleDescription(/Write 0 or more/, LONG);
    await expect(form.getByLabel("Calm", { exact: true })).toBeFocused();
    await expect(form.getByLabel("Trust", { exact: true })).toHaveAccessibleDescription(/Write a whole number/);
    expect(await violations(page)).toEqual([]);
    await filled(form, { Calm: "5", Trust: "0" });
    await form.getByRole("button", { name: "Keep it" }).click();
    await expect(rules.getByText("“Try it here” is kept.")).toBeVisible(LONG);
    await expect(rules.getByText("calm +5, trust 0")).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await rules.getByRole("button", { name: "Close" }).click();
  });

  await test.step("it is proposed, counts at a reply, and in the play", async () => {
    await line(page, reply).click();
    await page.keyboard.press("End");
    await page.keyboard.type(" #use: try");
    await expect(page.getByRole("option", { name: /try-it-here/ })).toBeVisible();
    await page.keyboard.type("-it-here");
    await page.keyboard.press("Escape");
    await expect.poll(async () => calmOf(page, reply), LONG).toBe(before + 5);
    await play(page)
      .getByRole("button", { name: new RegExp(reply) })
      .click(LONG);
    await expect(play(page).getByRole("meter", { name: "Calm", exact: true })).toHaveAttribute(
      "value",
      String(40 + before + 5),
      LONG,
    );
  });

  await test.step("a changed amount changes the reply, after a reload, too; what is kept can be gone back to", async () => {
    await page.getByRole("button", { name: "House rules" }).click();
    await rules.getByRole("button", { name: /^Change ?: Try it here$/ }).click();
    const form = page.getByRole("dialog", { name: "Try it here" });
    await form.getByLabel("Trust", { exact: true }).fill("7");
    await form.getByRole("button", { name: /^Back to what is kept ?: Trust$/ }).click();
    await expect(form.getByLabel("Trust", { exact: true })).toHaveValue("0");
    await form.getByLabel("Calm", { exact: true }).fill("9");
    await form.getByRole("button", { name: "Keep it" }).click();
    await rules.getByRole("button", { name: "Close" }).click(LONG);
    await expect.poll(async () => calmOf(page, reply), LONG).toBe(before + 9);
    await page.reload();
    await expect.poll(async () => calmOf(page, reply), LONG).toBe(before + 9);
  });

  await test.step("a pack has it, and the file opens with it elsewhere", async () => {
    const files = await handedOn(page, info.outputPath("kettle.zip"));
    expect(files.map(({ name }) => name)).toEqual(["guidance.house.yaml", "the-second-kettle.ink"]);
    expect(files[0]?.text).toContain("try-it-here:\n    title: Try it here");
    expect(files[0]?.text).toContain("calm: 9");
  });

  await test.step("what a script uses is deleted after a question, and put back", async () => {
    await page.getByRole("button", { name: "House rules" }).click();
    await rules.getByRole("button", { name: /^Delete ?: Try it here$/ }).click();
    await expect(rules.getByText("“The second kettle” uses it")).toBeVisible();
    await rules.getByRole("button", { name: "Delete all the same" }).click();
    await expect(rules.getByText("“Try it here” is deleted.")).toBeVisible(LONG);
    await rules.getByRole("button", { name: "Put back" }).click();
    await expect(rules.getByText("calm +9, trust 0")).toBeVisible();
  });
  expect(trouble.errors.filter(isNoReload)).toEqual([]);
});

test("a pack that was opened keeps its people and rules, and its author's comments, after a reload", async ({
  page,
}) => {
  await setText(page, "at-once");
  await page.goto("/#/studio");
  const files = BRANCH.map(({ name, text }) => ({
    name,
    text: name.endsWith(".yaml") && name !== "cast.yaml" ? text.replace("calm: 5", "calm: 5 # as agreed") : text,
  }));
  await page.getByLabel("A script or a pack to open").setInputFiles({
    name: "Branch.zip",
    mimeType: "application/zip",
    buffer: Buffer.from(writePack(files)),
  });
  await page.getByRole("link", { name: "Who are you?", exact: true }).click();
  await canBePlayed(page);
  await page.reload();
  await canBePlayed(page);
  await page.getByRole("button", { name: "House rules" }).click();
  const rules = page.getByRole("dialog", { name: "House rules" });
  await expect(rules.getByText("of “Branch”")).toBeVisible();
  await rules.getByRole("button", { name: /^Change ?: Say who you are$/ }).click();
  const form = page.getByRole("dialog", { name: "Say who you are" });
  await form.getByLabel("Calm", { exact: true }).fill("6");
  await form.getByRole("button", { name: "Keep it" }).click();
  await expect(rules.getByText("calm +6, trust +6")).toBeVisible(LONG);
  await rules.getByRole("button", { name: "Close" }).click();
  await page.getByRole("link", { name: "My scripts" }).click();
  await expect(page.getByRole("button", { name: /^House rules ?: The pack “Branch”$/ })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: /^House rules ?: Your own scripts$/ }).click();
  await expect(rules.getByText("There are none yet")).toBeVisible();
  await page.keyboard.press("Escape");
  await page.getByRole("link", { name: "Who are you again?" }).click();
  await canBePlayed(page);
  const text = await page.evaluate(
    async () =>
      new Promise<string>((resolve) => {
        void indexedDB.databases().then((all) => {
          const name = all.map((one) => one.name ?? "").find((one) => one.includes("studio")) ?? "";
          const asked = indexedDB.open(name);
          asked.onsuccess = () => {
            const rows = asked.result.transaction("packs").objectStore("packs").getAll();
            rows.onsuccess = () => resolve(JSON.stringify(rows.result));
          };
        });
      }),
  );
  expect(text).toContain("calm: 6 # as agreed");
});
