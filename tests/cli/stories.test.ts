/** Reading a whole stories folder: what is wrong in one file leaves the others as they are. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { isError } from "#cli/shared.ts";
import { type Stories, type StoryReader, readStories, storyReader } from "#cli/stories.ts";
import { debriefOf } from "#debrief/debrief.ts";
import { format } from "#diagnostics/diagnostic.ts";
import { type Encounter, begin, choose } from "#encounter/encounter.ts";
import { scriptAround } from "../script/a-script.ts";
import { rulebook } from "../guidance/the-guidance.ts";
import { theCheque } from "../own-stories/the-cheque.ts";
import { ownText } from "../own-stories/files.ts";
import { ROOT, stillClock } from "../root.ts";

const CHEQUE = ownText("forgotten-cheque.ink");
const GUIDANCE = ownText("guidance.yaml");
const TINY = scriptAround("OKAFOR: Well?\n*   [Say nothing. #use: hear-out]\n    OKAFOR: Good.").text;

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** A project whose stories folder has the tests' own guidance and cast, and these files beside or instead of them. */
function projectWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = mkdtempSync(join(tmpdir(), "stories-"));
  folders.push(root);
  symlinkSync(join(ROOT, "assets"), join(root, "assets"));
  mkdirSync(join(root, "stories"));
  for (const name of ["guidance.yaml", "cast.yaml"]) writeFileSync(join(root, "stories", name), ownText(name));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(root, "stories", name, ".."), { recursive: true });
    writeFileSync(join(root, "stories", name), text);
  }
  return root;
}
const storiesWith = (files: Readonly<Record<string, string | Uint8Array>>): Stories => readStories(projectWith(files));
const told = ({ diagnostics }: Stories): string[] =>
  diagnostics.map(({ code, place }) => `${place.file}:${place.line} ${code}`);
const ids = ({ scenarios }: Stories): string[] => [...scenarios.keys()].toSorted();
const lineOf = (words: string, text = CHEQUE): number => text.slice(0, text.indexOf(words)).split("\n").length;
/** A text with one thing in it changed. */
function spoilt(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`there is no "${from}" to change`);
  return text.replace(from, to);
}

const ACME = `sources:
  Acme:
    title: How we serve at Acme
    by: Acme Ltd
practices:
  offer-tea:
    skill: settle
    title: Offer a cup of tea
    advice: Offer something warm to drink before you ask for the third form.
    why: Nobody shouts well with a cup in their hand.
    example: Milk? Sugar?
    sources: [Acme 4.2, E Listen]
    calm: 11
    trust: 2
pitfalls:
  touched-the-bell:
    skill: settle
    title: Rang for security
    advice: Don't ring unless somebody is in danger.
    why: A bell tells everybody in the hall that this is a dangerous person.
    sounds-like: I'm ringing now.
    instead: Let's the two of us sit down.
    against: [offer-tea, not-personal]
    sources: [Acme Doors]
    calm: -13
    trust: -9
`;
const ACME_SCRIPT = scriptAround(`OKAFOR: Three days!
*   Milk? Sugar? #use: offer-tea
    OKAFOR: Two sugars.
*   [Ring the bell. #slip: touched-the-bell]
    OKAFOR: For me, you ring a bell?`).text;

describe("a company's own rules, in a file beside the guidance", () => {
  const stories = storiesWith({ "guidance.acme.yaml": ACME, "tea.ink": ACME_SCRIPT, "forgotten-cheque.ink": CHEQUE });
  const rulebook = stories.catalogue?.rulebook;
  const scenario = stories.scenarios.get("tea");
  if (rulebook === undefined || scenario === undefined) throw new Error(stories.diagnostics.map(format).join("\n"));
  const play = (reply: number): Encounter => choose(begin(scenario, rulebook, 1, stillClock), reply);

  it("are read with nothing to complain of", () => {
    expect(told(stories)).toEqual([]);
    expect(ids(stories)).toEqual(["forgotten-cheque", "tea"]);
  });

  it("move the meters by what the company wrote", () => {
    expect(play(0).standing.meters).toEqual({ calm: 41, trust: 32 });
    // With an aggressive customer, what unsettles costs more calm: 140 percent of 13.
    expect(play(1).standing.meters).toEqual({ calm: 12, trust: 21 });
  });

  it("are read back in the debrief with the company as their source", () => {
    const handbook = stories.catalogue?.handbook;
    const read = [0, 1].map((reply) => (handbook === undefined ? null : debriefOf(play(reply), handbook)));
    const guidance = read.map((one) => one?.moments[0]?.reasons[0]?.guidance);
    expect(guidance.map((one) => one?.title)).toEqual(["Offer a cup of tea", "Rang for security"]);
    expect(guidance.map((one) => one?.citations)).toEqual([["Acme 4.2", "E Listen"], ["Acme Doors"]]);
    expect(read[1]?.sources).toContainEqual({ key: "Acme", title: "How we serve at Acme", by: "Acme Ltd" });
  });

  it("change what saved attempts were made on, and so the hash of every scenario", () => {
    const cheque = stories.scenarios.get("forgotten-cheque");
    expect(cheque?.story).toBe(theCheque.story);
    expect(cheque?.hash).not.toBe(theCheque.hash);
  });

  it("are not known to scenarios without the file", () => {
    expect(told(storiesWith({ "tea.ink": ACME_SCRIPT }))).toEqual([
      `stories/tea.ink:${lineOf("offer-tea", ACME_SCRIPT)} unknown-practice`,
      `stories/tea.ink:${lineOf("touched-the-bell", ACME_SCRIPT)} unknown-pitfall`,
    ]);
  });
});

describe("a slip of the hand in one scenario", () => {
  const stories = storiesWith({
    "forgotten-cheque.ink": spoilt(CHEQUE, "#slip: told-to-relax", "#slip: told-to-relaxx"),
    "tiny.ink": TINY,
  });

  it("is named with its line and what was meant", () => {
    expect(stories.diagnostics.map(format)).toEqual([
      `stories/forgotten-cheque.ink:${lineOf("#slip: told-to-relax")}  no pitfall is called "told-to-relaxx"
    did you mean "told-to-relax"? All ids: stories/guidance.yaml
    Why: the meters wouldn't move, and the debrief wouldn't mention it.`,
    ]);
  });

  it("leaves the other scenarios to be played, and takes out its own", () => {
    expect(ids(stories)).toEqual(["tiny"]);
    expect(stories.catalogue?.rulebook).toEqual(rulebook);
  });
});

describe("a way without an ending, which only a play can show", () => {
  it("takes a scenario out too, and is named at its knot", () => {
    const { text, begins } = scriptAround(`OKAFOR: Well?
*   [Go on. #plain]
    -> street
-   OKAFOR: So.
-> home
=== street ===
{ calm < 100:
    He goes out.
- else:
    He stays. #ending: partly #outcome: He is still here.
}
-> END
=== home ===`);
    const stories = storiesWith({ "street.ink": text, "tiny.ink": TINY });
    expect(told(stories)).toEqual([`stories/street.ink:${begins + 5} story-stops-short`]);
    expect(ids(stories)).toEqual(["tiny"]);
  });
});

describe("a warning", () => {
  it("is told, and the scenario can be played", () => {
    const stories = storiesWith({ "tiny.ink": spoilt(TINY, "OKAFOR: Well?", "TODO: name the sum\nOKAFOR: Well?") });
    expect(told(stories)).toEqual([`stories/tiny.ink:${lineOf("OKAFOR: Well?", TINY)} note-to-self`]);
    expect(stories.diagnostics.some(isError)).toBe(false);
    expect(ids(stories)).toEqual(["tiny"]);
  });
});

describe("guidance or a cast that can't be read", () => {
  it.each([
    ["guidance.yaml", spoilt(GUIDANCE, "\npractices:", "\npractices: [")],
    ["guidance.yaml", ""],
    ["guidance.acme.yaml", spoilt(ACME, "calm: 11", "calm: eleven")],
    ["guidance.acme.yaml", "\u0000\u0001"],
    ["cast.yaml", "okafor: {"],
  ])("in %s is named, and nothing is thrown", (name, text) => {
    const stories = storiesWith({ "tiny.ink": TINY, [name]: text });
    expect(stories.diagnostics.filter(isError)).not.toEqual([]);
    expect(new Set(stories.diagnostics.map(({ place }) => place.file))).toEqual(new Set([`stories/${name}`]));
    expect(ids(stories)).toEqual([]);
    expect(stories.catalogue === null).toBe(name.startsWith("guidance"));
  });
});

describe("a stories folder", () => {
  it.each(["guidance.yaml", "cast.yaml"])("without its %s is told so", (name) => {
    const root = projectWith({ "tiny.ink": TINY });
    rmSync(join(root, "stories", name));
    expect(told(readStories(root))).toEqual([`stories/${name}:0 file-missing`]);
  });

  it("says of each scenario which practices and pitfalls its replies have", () => {
    const stories = storiesWith({ "tiny.ink": TINY, "forgotten-cheque.ink": CHEQUE });
    expect(stories.onOffer.get("tiny")).toEqual(["hear-out"]);
    expect(stories.onOffer.get("forgotten-cheque")).toEqual(expect.arrayContaining(["apologise", "told-to-relax"]));
  });

  it("may hold a folder that is called like a script, and names it", () => {
    expect(told(storiesWith({ "tiny.ink": TINY, "old.ink/tiny.ink": TINY }))).toEqual([
      "stories/old.ink:0 passed-over",
      "stories/old.ink/tiny.ink:0 passed-over",
    ]);
  });

  it("may hold files to be included in folders of their own, which are no scenarios", () => {
    const included = spoilt(TINY, "-> counter\n", "INCLUDE rooms/hall.ink\n-> hall\n");
    const stories = storiesWith({
      "tiny.ink": included,
      "rooms/hall.ink": "=== hall ===\nThe hall is empty.\n-> counter\n",
    });
    expect(told(stories)).toEqual([]);
    expect(ids(stories)).toEqual(["tiny"]);
  });

  it("may hold a file that is no text, which is named and passed over", () => {
    const stories = storiesWith({
      "picture.ink": new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 255]),
      "tiny.ink": TINY,
    });
    expect(told(stories).every((one) => one.startsWith("stories/picture.ink:"))).toBe(true);
    expect(stories.diagnostics.some(isError)).toBe(true);
    expect(ids(stories)).toEqual(["tiny"]);
  });
});

describe("a stories folder that is read while somebody writes in it", () => {
  const withHall = spoilt(TINY, "-> counter\n", "INCLUDE rooms/hall.ink\n-> hall\n");
  const HALL = "=== hall ===\nThe hall is empty.\n-> counter\n";

  /** A folder with three stories, of which two include the hall. */
  function opened(): { root: string; reader: StoryReader; write: (name: string, text: string) => void } {
    const root = projectWith({ "one.ink": TINY, "two.ink": withHall, "three.ink": withHall, "rooms/hall.ink": HALL });
    return {
      root,
      reader: storyReader(root),
      write: (name, text) => writeFileSync(join(root, "stories", name), text),
    };
  }

  /** The scenarios that are other ones than before. */
  const readAnew = (before: Stories, now: Stories): string[] =>
    ids(now).filter((id) => now.scenarios.get(id) !== before.scenarios.get(id));

  it("reads nothing anew where nothing has changed", () => {
    const { reader } = opened();
    const before = reader.read();
    const now = reader.read();
    expect(readAnew(before, now)).toEqual([]);
    expect(now.catalogue).toBe(before.catalogue);
  });

  it.each<[string, string, string, string[]]>([
    ["a script, that one", "one.ink", spoilt(TINY, "OKAFOR: Well?", "OKAFOR: Well, well?"), ["one"]],
    ["a part, those that include it", "rooms/hall.ink", spoilt(HALL, "empty", "full"), ["three", "two"]],
    ["what a practice is worth, all", "guidance.yaml", spoilt(GUIDANCE, "calm: 6", "calm: 7"), ["one", "three", "two"]],
    ["the words of the guidance, none", "guidance.yaml", GUIDANCE.replace(/title: .*/, "title: Hear them out!"), []],
    ["an added script, that one", "four.ink", TINY, ["four"]],
  ])("reads anew, after a change of %s", (_, name, text, expected) => {
    const { reader, write } = opened();
    const before = reader.read();
    write(name, text);
    const now = reader.read();
    expect(told(now)).toEqual([]);
    expect(readAnew(before, now)).toEqual(expected);
  });

  it("tells the same as if all of it was read for the first time", () => {
    const { root, reader, write } = opened();
    reader.read();
    write("one.ink", spoilt(TINY, "#use: hear-out", "#use: hear-outt"));
    write("rooms/hall.ink", spoilt(HALL, "The hall", "TODO: the hall\nThe hall"));
    expect(reader.read()).toEqual(readStories(root));
  });

  it("finds a part that was missing as soon as it is there, and proposes the nearest until then", () => {
    const { reader, write } = opened();
    write("one.ink", spoilt(TINY, "-> counter\n", "INCLUDE rooms/yard.ink // behind the house\n-> counter\n"));
    expect(told(reader.read())).toEqual([expect.stringContaining("include-missing")]);
    write("rooms/yards.ink", "=== yards ===\nHello.\n-> counter\n");
    expect(reader.read().diagnostics[0]?.fix).toContain('did you mean "rooms/yards.ink"?');
    write("rooms/yard.ink", "=== yard ===\nHello.\n-> counter\n");
    expect(told(reader.read())).toEqual([]);
  });

  it("rehearses a story as often as is asked for, though it was read before", () => {
    const { reader, write } = opened();
    const others = Array.from({ length: 5 }, (_, at) => `*   [Say ${at}. #plain]\n    OKAFOR: Good.`).join("\n");
    const street = "*   [Go out. #plain]\n    -> street\n";
    const noEnding = "-> home\n=== street ===\n{ calm < 100:\n    He goes out.\n}\n-> END\n=== home ===";
    write("one.ink", scriptAround(`OKAFOR: Well?\n${others}\n${street}-   OKAFOR: So.\n${noEnding}`).text);
    expect(told(reader.read(1))).toEqual([]);
    expect(told(reader.read(40))).toEqual([expect.stringContaining("story-stops-short")]);
  });
});
