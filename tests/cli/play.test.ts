import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { play } from "#cli/play.ts";
import type { Terminal } from "#cli/converse.ts";
import { UNPAINTED } from "#authoring/screen.ts";
import { folderOf } from "../house/fixture.ts";
import { scriptAround } from "../script/a-script.ts";
import { OWN_STORIES } from "../../scripts/project.mjs";
import { ROOT } from "../root.ts";

interface Session {
  readonly code: number;
  readonly said: string;
}

/** Plays with somebody who types these lines, and then Ctrl+D. */
async function session(args: readonly string[], typed: readonly string[] = [], from: string = ROOT): Promise<Session> {
  const waiting = [...typed];
  const said: string[] = [];
  const terminal: Terminal = {
    screen: { paint: UNPAINTED, width: 100 },
    attended: true,
    say: (lines) => void said.push(...lines),
    ask: () => Promise.resolve(waiting.shift() ?? null),
  };
  const code = await play(args, { root: ROOT, from }, terminal);
  return { code, said: said.join("\n") };
}

/** A script of one's own, in a folder of one's own. */
function scriptOnDisk(story: string): string {
  return join(folderOf({ "mine.ink": scriptAround(story).text }), "mine.ink");
}

const SHORT = `OKAFOR: Three days!
*   I'm sorry. #use: apologise
    OKAFOR: Are you?
*   [Say nothing. #use: hear-out]
    OKAFOR: I stood here.`;

const CHEQUE = `${OWN_STORIES}/forgotten-cheque.ink`;

vi.stubEnv("COMPOSURE_STORIES", OWN_STORIES);

describe("npm run play", () => {
  it("shows the lines, the meters and the replies by their numbers", async () => {
    const { said, code } = await session([CHEQUE]);
    expect(said).toContain("The forgotten cheque\n");
    expect(said).toContain("Mr Okafor (furious, point)\n    Three days! The rent bounced");
    expect(said).toMatch(/calm 22 {3}trust 35\n\n {2}0 Okoro[^]*\n {2}3 I am so sorry/);
    expect(code).toBe(0);
  });

  it("shows beside the meters how likely a good end is, where it is asked for", async () => {
    const script = scriptOnDisk(`OKAFOR: Three days!
*   I'm sorry. #use: apologise
    OKAFOR: Are you? #ending: walked-out #outcome: He goes.
    -> END
*   [Say nothing. #use: hear-out]
    OKAFOR: I stood here.`);
    // A sorry at calm 30 comes too soon: a slip, so one play in five.
    expect((await session([script, "--chances"])).said).toContain("calm 30   trust 30   a good end 80%\n");
    expect((await session([script])).said).toContain("calm 30   trust 30\n");
  });

  it("says what comes into the picture, and prints a card with its title", async () => {
    const script = scriptOnDisk(`She films. #prop: phone-up\nYou may refund charges. #card: What you can do\n${SHORT}`);
    const { said } = await session([script]);
    expect(said).toContain("[in the picture: phone-up]\n\nShe films.");
    expect(said).toContain("[card: What you can do]\n    You may refund charges.");
  });

  it("shows an author what is thought, with a word that the trainee doesn't see it, and what is said afterwards", async () => {
    const { said } = await session([`${OWN_STORIES}/afterwards.ink`, "0"]);
    expect(said).toContain('(not shown to the trainee: "He has put the pen down.")');
    expect(said).toContain("— afterwards, to her sister, on the phone —\n\nMs Novak\n    He let me finish.");
    expect(said).toContain("    No, a green one.\n\nReplies: 0");
  });

  it("replays the replies that it is given, and tells what each did", async () => {
    const { said } = await session([CHEQUE, "2", "3"]);
    expect(said).toContain("> Stand still, look at him");
    expect(said).toMatch(/calm 22 → \d+, trust 35 → \d+/);
    expect(said).toContain("hear-out calm +8 trust +3");
    expect(said).toContain("> Take me back to Monday");
  });

  it("goes on with what is typed, a breath before or behind the number", async () => {
    const { said } = await session([CHEQUE, "1"], ["b3", "0b"]);
    expect(said).toContain("> (a breath) Take me back to Monday");
    expect(said).toContain("> (a breath) You don't want this filmed");
    expect(said).toContain(`Replies: 1 3b 0b\nAgain:   npm run play -- ${CHEQUE} 1 3b 0b`);
  });

  it("asks again when something else was typed", async () => {
    const { said } = await session([CHEQUE], ["hello", "9", "", "2"]);
    expect(said).toContain('"hello" isn’t one of the replies: type a number from 0 to 3.');
    expect(said).toContain('"9" isn’t one of the replies');
    expect(said).toContain("Replies: 2\n");
  });

  it("comes to the ending, and to the replies to copy", async () => {
    const { said, code } = await session([scriptOnDisk(SHORT), "--seed", "7"], ["1"]);
    expect(said).toMatch(
      /Ending: resolved\nHe has his money\.\n\nReplies: 1\nAgain: {3}npm run play -- \S+ --seed 7 1$/,
    );
    expect(code).toBe(0);
  });

  it("tells where a story breaks, and how to get there again", async () => {
    const broken = scriptOnDisk("OKAFOR: Well?\n*   [Wait. #plain]\n    ~ calm = 5 % (calm - calm)\n    OKAFOR: No.");
    const { said, code } = await session([broken, "0"]);
    expect(said).toContain('the story can\'t go on in knot "counter"');
    expect(said).toContain("Replies: 0\n");
    expect(code).toBe(1);
  });

  it("finds a story by its name, and from the folder that one is in", async () => {
    expect((await session(["forgotten-cheque"])).said).toContain("The forgotten cheque");
    expect((await session(["forgotten-cheque.ink"], [], join(ROOT, OWN_STORIES))).code).toBe(0);
  });

  it("says what is wrong with a script, and plays none of it", async () => {
    const { said, code } = await session([scriptOnDisk("OKAFR: Three days!")]);
    expect(said).toContain('nobody in this scenario is called "OKAFR"');
    expect(code).toBe(1);
  });

  it.each([
    [[], "which script?"],
    [["nowhere.ink"], 'there is no file "nowhere.ink"'],
    [["stories"], '"stories" is a folder'],
    [[`${OWN_STORIES}/cast.yaml`], `"${OWN_STORIES}/cast.yaml" isn’t a script`],
    [[CHEQUE, "2x"], '"2x" is no reply'],
    [[CHEQUE, "2", "7"], "There is no reply 7 here, number 2 of those you gave: they are numbered 0 to 3."],
    [[CHEQUE, "--seed", "x"], '"x" isn’t a seed'],
    [[CHEQUE, "--sede", "1"], "Unknown option '--sede'"],
  ])("refuses wrong usage with a sentence: %j", async (args, sentence) => {
    const { said, code } = await session(args);
    expect(said).toContain(sentence);
    expect(code).toBe(2);
  });

  it("says when the conversation is over before all replies were taken", async () => {
    const { said, code } = await session([scriptOnDisk(SHORT), "1", "0"]);
    expect(said).toContain("The conversation is over before reply 0, number 2 of those you gave.");
    expect(code).toBe(2);
  });

  it("ends by itself where nobody sits at a terminal", () => {
    const { stdout, status } = spawnSync(process.execPath, ["scripts/run.mjs", "play", CHEQUE, "2"], {
      cwd: ROOT,
      encoding: "utf8",
      input: "1\n",
    });
    expect(stdout).toContain("To answer, run this in a terminal");
    expect(stdout).toContain(`Again:   npm run play -- ${CHEQUE} 2`);
    expect(status).toBe(0);
  });
});
