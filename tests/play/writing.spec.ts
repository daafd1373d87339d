/** A trainer at work: what is saved is heard in the open game at once. On a copy of the project, with its own server. */
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Page, expect as soon, test } from "@playwright/test";
import { type ViteDevServer, createServer } from "vite";
import { OWN_STORIES } from "../../scripts/project.mjs";
import { planned } from "../own-stories/files.ts";
import { ROOT } from "../root.ts";
import { CHEQUE, conversation, meter, replies, replyThatBegins, setText, withoutStage } from "./playing.ts";

/** Between a save and its effect a script is read, checked and compiled. */
const expect = soon.configure({ timeout: 20_000 });

const [first = "", second = ""] = planned("best");

let copy = "";
let server: ViteDevServer;

test.describe.configure({ mode: "serial" });

test.beforeAll(async () => {
  copy = mkdtempSync(join(tmpdir(), "composure-"));
  for (const part of [
    "src",
    "assets",
    "index.html",
    "package.json",
    "vite.config.ts",
    "tsconfig.json",
    "tsconfig.base.json",
  ])
    cpSync(join(ROOT, part), join(copy, part), { recursive: true });
  cpSync(join(ROOT, OWN_STORIES), join(copy, "stories"), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"));
  server = await createServer({
    root: copy,
    configFile: join(copy, "vite.config.ts"),
    cacheDir: join(copy, ".vite"),
    logLevel: "silent",
    // The packages are outside the copy.
    server: { port: 0, fs: { strict: false } },
  });
  await server.listen();
});

test.beforeEach(({ page }) => setText(page, "at-once"));

test.afterAll(async () => {
  await server.close();
  rmSync(copy, { recursive: true, force: true });
});

/** Opens the game beside the editor and gives one reply. The picture is left out: it plays no part in it. */
async function open(page: Page): Promise<void> {
  await withoutStage(page);
  await page.goto(`${server.resolvedUrls?.local[0] ?? ""}${CHEQUE}`);
  await expect(replies(page).first()).toBeVisible({ timeout: 30_000 });
  await replyThatBegins(page, first).click();
  await expect(replyThatBegins(page, second)).toBeVisible();
}

test("the picture moves as it does in the built game", async ({ page }) => {
  const errors: Error[] = [];
  page.on("pageerror", (error) => errors.push(error));
  await page.goto(`${server.resolvedUrls?.local[0] ?? ""}${CHEQUE}`);
  await expect(page.locator("#stage[data-moves]")).toBeAttached({ timeout: 60_000 });
  expect(errors).toEqual([]);
});

function edit(file: string, from: string, to: string): void {
  const path = join(copy, "stories", file);
  const text = readFileSync(path, "utf8");
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

test("a changed line is heard in the open game, at the same decision", async ({ page }) => {
  await open(page);
  edit("forgotten-cheque.ink", "OKAFOR: Three days!", "OKAFOR: Three whole days!");
  await expect(conversation(page)).toContainText("Three whole days!");
  await expect(replyThatBegins(page, second)).toBeVisible();
});

test("a changed weight in the guidance moves the meters of the open game", async ({ page }) => {
  await open(page);
  const before = await meter(page, "Calm").getAttribute("value");
  const text = readFileSync(join(copy, "stories/guidance.yaml"), "utf8");
  const [entry = ""] = /^ {2}hear-out:[\s\S]*?^ {4}calm: \d+$/m.exec(text) ?? [];
  edit("guidance.yaml", entry, entry.replace(/calm: \d+$/, "calm: 30"));
  await expect(meter(page, "Calm")).not.toHaveAttribute("value", before ?? "");
  await expect(replyThatBegins(page, second)).toBeVisible();
});

test("a mistake is named with its line in the open game, which goes on as it was", async ({ page }) => {
  await open(page);
  const said = await conversation(page).textContent();
  edit("forgotten-cheque.ink", "#slip: told-to-relax", "#slip: told-to-relaxx");
  const found = page.getByRole("region", { name: "What was found in the stories" });
  await expect(found.getByText(/forgotten-cheque\.ink:\d+/).first()).toBeVisible();
  await expect(found.getByText('no pitfall is called "told-to-relaxx"')).toBeVisible();
  await expect(page.getByText('did you mean "told-to-relax"?')).toBeVisible();
  await expect(conversation(page)).toHaveText(said ?? "");
  edit("forgotten-cheque.ink", "#slip: told-to-relaxx", "#slip: told-to-relax");
  await expect(page.getByText("told-to-relaxx")).toBeHidden();
});

test("a trainer sees what the conversation is made of, and puts it elsewhere", async ({ page }) => {
  await open(page);
  await page.getByRole("button", { name: "State" }).click();
  const state = page.getByRole("region", { name: "State of the conversation" });
  await state.getByLabel("calm").fill("77");
  await state.getByLabel("calm").press("Enter");
  await expect(meter(page, "Calm")).toHaveAttribute("value", "77");
  const course = state.getByLabel("Replies so far");
  await expect(course).toHaveValue(/^\d+b?$/);
  await course.fill("2 1");
  await state.getByRole("button", { name: "Play from here" }).click();
  await expect(course).toHaveValue("2 1");
  await expect(conversation(page).locator(".passage")).toHaveCount(3);
  await course.fill("2 99");
  await state.getByRole("button", { name: "Play from here" }).click();
  await expect(state.getByRole("status")).toHaveText("reply 99, number 2 of these, is not on offer there");
  await expect(conversation(page).locator(".passage")).toHaveCount(3);
});

test("what is typed into the workbench gives no reply", async ({ page }) => {
  await open(page);
  const before = (await conversation(page).textContent()) ?? "";
  await page.getByRole("button", { name: "State" }).click();
  await page.getByLabel("Replies so far").fill("");
  await page.getByLabel("Replies so far").pressSequentially("1 2b");
  await expect(page.getByLabel("Replies so far")).toHaveValue("1 2b");
  expect(await conversation(page).textContent()).toBe(before);
});

test("a plan that its story no longer follows is told in the open game, with its line", async ({ page }) => {
  await open(page);
  const plan = join(copy, "stories/chat.best.plan");
  writeFileSync(plan, "# as well as can be\n> Sing him a song\n");
  const found = page.getByRole("region", { name: "What was found in the stories" });
  await expect(found.getByText("stories/chat.best.plan:2")).toBeVisible({ timeout: 50_000 });
  await expect(
    found.getByText('the plan takes the reply "Sing him a song" here, and none on offer begins so'),
  ).toBeVisible();
  rmSync(plan);
});

/** The script's header and meters, with another story below them. */
function retold(story: string): void {
  const path = join(copy, "stories/forgotten-cheque.ink");
  const text = readFileSync(path, "utf8");
  writeFileSync(path, `${text.slice(0, text.indexOf("=== counter ==="))}=== counter ===\n${story}`);
}

test("where the choices so far no longer fit, the game says so and begins anew", async ({ page }) => {
  await open(page);
  await replyThatBegins(page, second).click();
  await expect(conversation(page)).toContainText(second);
  retold(`OKAFOR: Three days! #mood: furious
*   [Say nothing. #use: hear-out]
    OKAFOR: All right, then. #ending: resolved #outcome: He has his money.
    -> END
`);
  await expect(page.getByText("your replies no longer fit")).toBeVisible();
  await expect(replyThatBegins(page, "Say nothing.")).toBeVisible();
});

test("what no way comes to is told in the open game, with its line, once every way was walked", async ({ page }) => {
  retold(`OKAFOR: Three days! #mood: furious
*   [Say nothing. #use: hear-out]
    OKAFOR: All right, then. #ending: resolved #outcome: He has his money.
    -> END
=== nobody_here ===
OKAFOR: Hello? #ending: unresolved #outcome: Nobody was there.
-> END
`);
  await withoutStage(page);
  await page.goto(`${server.resolvedUrls?.local[0] ?? ""}${CHEQUE}`);
  const found = page.getByRole("region", { name: "What was found in the stories" });
  await expect(found.getByText(/nobody_here/).first()).toBeVisible({ timeout: 50_000 });
  await expect(found.getByText(/forgotten-cheque\.ink:\d+/).first()).toBeVisible();
  await expect(replyThatBegins(page, "Say nothing.")).toBeVisible();
});
