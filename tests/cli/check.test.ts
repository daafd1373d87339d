/** The command itself: what it takes, what it prints, and how it ends. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, vi } from "vitest";
import { check } from "#cli/check.ts";
import type { CheckJson } from "#authoring/check/as-json.ts";
import { UNPAINTED } from "#authoring/screen.ts";
import { folderOf } from "../house/fixture.ts";
import { OWN_STORIES } from "../../scripts/project.mjs";
import { ownText } from "../own-stories/files.ts";
import { ROOT } from "../root.ts";

const FOLDER = "tests/authoring/check";
const SOUND = `${FOLDER}/sound/knots.ink`;
const DOUBTFUL = `${FOLDER}/wrong/guessable.ink`;
const WRONG = `${FOLDER}/wrong/meter-test-settled.ink`;
const UNREADABLE = `${FOLDER}/wrong/unknown-mood.ink`;

async function run(args: readonly string[], root: string = ROOT): Promise<{ code: number; said: string }> {
  vi.stubEnv("COMPOSURE_STORIES", root === ROOT ? OWN_STORIES : "stories");
  const said: string[] = [];
  const code = await check(
    args,
    { root, from: root },
    { screen: { paint: UNPAINTED, width: 100 }, say: (lines) => void said.push(...lines) },
  );
  return { code, said: said.join("\n") };
}

const json = async (...args: readonly string[]): Promise<CheckJson> =>
  JSON.parse((await run(["--json", ...args])).said) as CheckJson;

describe("npm run check ends with", () => {
  it.each([
    [0, "a sound story", [SOUND]],
    [0, "a sound story, to be strict", [SOUND, "--strict"]],
    [0, "warnings", [DOUBTFUL]],
    [1, "warnings, to be strict", [DOUBTFUL, "--strict"]],
    [1, "an error on some way", [WRONG]],
    [1, "a script that can't be read", [UNREADABLE]],
    [1, "one wrong story among sound ones", [SOUND, WRONG]],
    [1, "an error told as JSON", [WRONG, "--json"]],
    [2, "a file that isn't there", ["nowhere.ink"]],
    [2, "a folder", [FOLDER]],
    [2, "an option that isn't there", ["--strickt"]],
    [2, "options that exclude one another", ["--json", "--watch"]],
  ])("%i for %s", async (expected, _, args) => {
    expect((await run(args)).code).toBe(expected);
  });

  it("0 to be strict where all that was found is marked as meant, and says how much that is", async () => {
    const sound = readFileSync(join(ROOT, SOUND), "utf8");
    const folder = folderOf({
      "open.ink": `TODO: let her name the sum\n${sound}`,
      "meant.ink": `// check: note-to-self is meant, for the next one\nTODO: let her name the sum\n${sound}`,
    });
    expect((await run([join(folder, "open.ink"), "--strict"])).code).toBe(1);
    const meant = join(folder, "meant.ink");
    const { code, said } = await run([meant, "--strict"]);
    expect(code).toBe(0);
    expect(said).toContain("no problems\n    1 finding marked as meant");
    expect(said).toContain("1 story checked: nothing wrong, 1 finding marked as meant");
    expect(await json(meant)).toMatchObject({ warnings: 0, meant: 1, stories: [{ meant: 1, diagnostics: [] }] });
  });

  it("a sentence and the usage, where it was misused", async () => {
    const { said } = await run(["nowhere.ink"]);
    expect(said).toBe(
      'there is no file "nowhere.ink"\n    npm run check -- [FILE.ink ...] [--strict] [--matrix] [--chances] [--numbers] [--json] [--watch]',
    );
  });
});

describe("the report", () => {
  it("says of a sound story how it goes as a whole", async () => {
    const { said } = await run([SOUND]);
    expect(said).toMatch(
      /knots\.ink {2}no problems\n {4}\d+ states walked: all of them\n {4}decisions in one play: 3 to 3, .*\n {4}at random: .*resolved \d+%/,
    );
    expect(said).toMatch(/1 story checked: nothing wrong$/);
  });

  it("adds up what is wrong with all of them", async () => {
    const { said } = await run([SOUND, WRONG, DOUBTFUL]);
    expect(said).toContain("3 stories checked: 1 error, 1 warning");
    expect(said).toContain("Fix the errors first");
  });

  it("shows a way that the player plays", async () => {
    const { said } = await run([DOUBTFUL]);
    expect(said).toContain("way   Please, colours do look different… → ");
    expect(said).toMatch(/ {10}npm run play -- tests\/authoring\/check\/wrong\/guessable\.ink \d \d \d\n/);
  });
});

describe("as JSON", () => {
  it("a finding has all that the text has", async () => {
    const { stories, errors, warnings } = await json(WRONG, DOUBTFUL);
    expect([errors, warnings]).toEqual([1, 1]);
    expect(stories.map(({ file }) => file)).toEqual([WRONG, DOUBTFUL]);
    expect(stories[0]?.diagnostics[0]).toMatchObject({
      code: "meter-test-settled",
      severity: "error",
      file: WRONG,
      line: 21,
      column: 6,
      message: 'the test "calm >= 90" fails every time',
      way: null,
    });
    expect(stories[0]?.diagnostics[0]?.why).toContain("could go either way");
    expect(stories[0]?.diagnostics[0]?.fix).toContain("choose a number");
    // Its name of before, for programs that go by that.
    expect(stories[0]?.diagnostics[0]?.mend).toBe(stories[0]?.diagnostics[0]?.fix);
    const way = stories[1]?.diagnostics[0]?.way;
    expect(way?.replies).toHaveLength(3);
    expect(way?.command).toBe(`npm run play -- ${DOUBTFUL} ${way?.choices}`);
  });

  it("a story says how far it was walked, and how it ends at random", async () => {
    const [story] = (await json(SOUND)).stories;
    expect(story?.walk).toMatchObject({ complete: true, unreached: 0 });
    expect(story?.endings.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
  });

  it("a story says how old its readers have to be, in words too", async () => {
    const [story] = (await json(SOUND)).stories;
    expect(story?.readingAge).toBeGreaterThanOrEqual(5);
    const { said } = await run([SOUND]);
    expect(said).toMatch(/\n {4}reads like a text for \S+-year-olds( or younger)?\n/);
    const [unread] = (await json(UNREADABLE)).stories;
    expect(unread?.readingAge).toBeNull();
  });

  it("a story that can't be read was not walked", async () => {
    const [story] = (await json(UNREADABLE)).stories;
    expect(story).toMatchObject({ walk: null, errors: 1 });
  });
});

describe("the chances", () => {
  it("are told for each decision and reply, where the best way comes to it, the middling and the worst", async () => {
    const { said, code } = await run([SOUND, "--chances"]);
    expect(code).toBe(0);
    expect(said).toMatch(/of an ordinary colleague's plays \d+% end resolved or partly; of plays without a slip \d+%/);
    expect(said).toMatch(/knots\.ink:\d+ {2}\S* {2}100% of plays come here\n {50,}best {7}middling {10}worst\n/);
    expect(said).toMatch(/\n {4}calm and trust +\d+, \d+ +\d+, \d+ +\d+, \d+\n {4}before +\d+% +\d+ +\d+% +\d+/);
    expect(said).toMatch(/\n {4}0 [ !] \S.* \d+% +\d+ +\d+% +\d+ +\d+% +\d+\n/);
  });

  it("are the same for programs: before a decision they are the weighed mean of what its replies lead to", async () => {
    const [story] = (await json(SOUND, "--chances")).stories;
    expect(story?.chances?.length).toBeGreaterThan(2);
    const { slip, other } = { slip: 1, other: 4 };
    for (const { before, replies, comes } of story?.chances ?? []) {
      expect(comes).toBeGreaterThan(0);
      const weights = replies.map(({ slips }) => (slips > 0 ? slip : other));
      const whole = weights.reduce((sum, weight) => sum + weight, 0);
      const mean =
        replies.reduce((sum, { after }, at) => sum + (weights[at] ?? 0) * (after.middling.good ?? -1), 0) / whole;
      expect(before.middling.good).toBeCloseTo(mean, 4);
    }
  });

  it("are left out where nobody asked", async () => {
    const [story] = (await json(SOUND)).stories;
    expect(story?.chances).toBeUndefined();
  });
});

describe("the matrix", () => {
  it("shows what is on offer, what the best way takes, and what the worst slips into", async () => {
    const { matrix = [] } = await json("--matrix", SOUND, `${FOLDER}/sound/phone.ink`);
    const cells = (id: string) => matrix.find((row) => row.id === id)?.cells;
    expect(cells("hear-out")).toEqual([
      { scenario: "knots", offered: true, onBest: true, onWorst: false },
      { scenario: "phone", offered: false, onBest: false, onWorst: false },
    ]);
    expect(cells("open-question")?.[0]).toMatchObject({ offered: true, onBest: false });
    expect(cells("told-to-relax")?.[0]).toMatchObject({ offered: true, onWorst: true });
    expect(cells("keep-promises")?.[1]).toMatchObject({ offered: true, onBest: true });
  });

  it("is a table with a column for each scenario", async () => {
    const { said } = await run(["--matrix", SOUND, `${FOLDER}/sound/phone.ink`]);
    expect(said).toMatch(/^practices +1 +2$/m);
    expect(said).toMatch(/^hear-out +B +·$/m);
    expect(said).toMatch(/^told-to-relax +W +·$/m);
    expect(said).toMatch(/^ +1 {2}knots$/m);
  });
});

/** A project of its own: the tests' own guidance and cast, and one story. */
function project(story: string): string {
  const root = folderOf({
    "stories/guidance.yaml": ownText("guidance.yaml"),
    "stories/cast.yaml": ownText("cast.yaml"),
    "stories/knots.ink": story,
  });
  symlinkSync(join(ROOT, "assets"), join(root, "assets"), "junction");
  return root;
}

const knots = readFileSync(join(ROOT, SOUND), "utf8");

describe("the stories of a project", () => {
  it("are all checked where none is named", async () => {
    expect((await run([], project(knots))).said).toMatch(/^stories\/knots\.ink {2}no problems\n[^]*1 story checked/);
  });

  it("are not checked while the guidance can't be used, and that is said", async () => {
    const root = project(knots);
    writeFileSync(join(root, "stories/guidance.yaml"), "skills: none\n");
    const { said, code } = await run([], root);
    expect(said).toContain("stories/guidance.yaml");
    expect(said).toContain("no story checked, because there's a mistake in the guidance or the cast");
    expect(code).toBe(1);
  });

  it("may include files, which are named where they are wrong", async () => {
    const root = project(knots.replace("-> desk\n", "INCLUDE included/hall.ink\n-> hall ->\n-> desk\n"));
    mkdirSync(join(root, "stories/included"));
    const hall = "=== hall ===\nShe looks at the {calm > 90:clock|floor}.\n->->\n";
    writeFileSync(join(root, "stories/included/hall.ink"), hall);
    const { said } = await run([], root);
    expect(said).toContain("stories/included/hall.ink:2  error  [meter-test-settled]");
    expect(said).toContain('"calm > 90" fails every time');
  });
});

describe("the plans beside a story", () => {
  const first = "> Please, colours";
  const holds = `> Put the lid down
NOVAK: all Sunday
> Half a wall
> That was our mistake
ending: resolved
`;
  const withPlans = (plans: Readonly<Record<string, string>>, story = knots): string => {
    const root = project(story);
    for (const [name, text] of Object.entries(plans)) writeFileSync(join(root, "stories", name), text);
    return root;
  };

  it("are played, and nothing is said where they hold", async () => {
    const { said, code } = await run([], withPlans({ "knots.best.plan": holds }));
    expect(said).toMatch(/knots\.ink {2}no problems\n/);
    expect(code).toBe(0);
  });

  it("are errors of the story where it goes otherwise, at their own file and line", async () => {
    const root = withPlans({ "knots.best.plan": `# as well as can be\n${first}\ncalm > 99\nending: resolved\n` });
    const { said, code } = await run([], root);
    expect(said).toContain(
      "stories/knots.best.plan:3  error  [plan-meter-differs]\n    the plan expects calm > 99 here, and it is ",
    );
    expect(said).toMatch(/stories\/knots\.ink {2}1 error\n/);
    // What the story teaches was looked at all the same.
    expect(said).not.toContain("Fix the errors first");
    expect(code).toBe(1);
  });

  it("are told as JSON beside what else is wrong with the story", async () => {
    const root = withPlans({ "knots.best.plan": "> Sing\nending: resolved\n" });
    const { stories, errors } = JSON.parse((await run(["--json"], root)).said) as CheckJson;
    expect(errors).toBe(1);
    expect(stories[0]?.diagnostics).toMatchObject([
      { code: "plan-reply-missing", file: "stories/knots.best.plan", line: 1, way: null },
    ]);
  });

  it("are not played while the script has errors", async () => {
    const root = withPlans({ "knots.best.plan": "> Sing\n" }, knots.replace("#mood: furious", "#mood: furios"));
    const { said } = await run([], root);
    expect(said).toContain('no mood is called "furios"');
    expect(said).not.toContain("knots.best.plan");
  });

  it("are told where they belong to no script, with the script that is meant", async () => {
    const { said, code } = await run([], withPlans({ "knot.best.plan": "ending: resolved\n" }));
    expect(said).toContain("stories/knot.best.plan  error  [plan-of-no-script]");
    expect(said).toContain("call it knots.best.plan if it is of knots.ink");
    expect(said).toMatch(/1 story checked: 1 error$/);
    expect(code).toBe(1);
  });

  it("may be missing: then it is said how one is written", async () => {
    const { said, code } = await run([], withPlans({}));
    expect(said).toContain("no plan beside it yet: npm run plan -- stories/knots.ink 0 1 … best writes one");
    expect(code).toBe(0);
  });
});

describe("--watch", () => {
  it("checks again after every change, until it is stopped", async () => {
    const story = join(folderOf({ "mine.ink": knots }), "mine.ink");
    const entry = fileURLToPath(new URL("../../node_modules/tsx/dist/cli.mjs", import.meta.url));
    const child = spawn(process.execPath, [entry, "src/cli/check.ts", "--watch", story], { cwd: ROOT });
    const heard = listenTo(child);
    await heard("Waiting for the next change");
    writeFileSync(story, knots.replace("#mood: furious", "#mood: furios"));
    await heard('no mood is called "furios"');
    child.kill("SIGINT");
    expect(await new Promise((resolve) => child.once("close", resolve))).toBe(0);
  });
});

/** Waits until the program has said some words. */
function listenTo({ stdout }: ChildProcess): (words: string) => Promise<void> {
  let said = "";
  let listening = (): void => undefined;
  stdout?.on("data", (part: Buffer) => {
    said += part.toString();
    listening();
  });
  return (words) =>
    new Promise((resolve) => {
      listening = () => {
        if (said.includes(words)) resolve();
      };
      listening();
    });
}
