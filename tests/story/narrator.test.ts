import { describe, expect, it } from "vitest";
import { type Diagnostic, format } from "#diagnostics/diagnostic.ts";
import { STORY_DIAGNOSTICS } from "#diagnostics/story-diagnostics.ts";
import { type Encounter, begin, choose, decide } from "#encounter/encounter.ts";
import { rehearse } from "#encounter/rehearse.ts";
import type { Clock } from "#story/narrator.ts";
import { knotsOf } from "#script/check-logic.ts";
import { compileStory } from "#script/compile.ts";
import type { Character, Scenario } from "#scenario/scenario.ts";
import { readSource } from "#script/source.ts";
import { readStatements } from "#script/statements.ts";
import { rulebook } from "../guidance/the-guidance.ts";

const OKAFOR: Character = { speaker: "OKAFOR", name: "Mr Okafor", look: "okafor", voice: "deep", part: "customer" };
const JANA: Character = { speaker: "JANA", name: "Jana", look: "jana", voice: "bright", part: "colleague" };

/** A story as if it had been checked, whatever it does when it runs. */
function unchecked(text: string): Scenario {
  const { lines } = readSource("x.ink", text, new Map());
  const { story } = compileStory("x.ink", lines);
  if (story === null) throw new Error(`does not compile:\n${text}`);
  return {
    id: "x",
    hash: "x",
    title: "",
    summary: "",
    role: "",
    level: 1,
    minutes: 1,
    language: "en",
    setting: "bank",
    channel: "counter",
    customers: [OKAFOR],
    cast: [OKAFOR, JANA],
    objectives: [],
    temperament: "upset",
    opening: { calm: 20, trust: 30 },
    thoughts: [],
    knots: knotsOf(readStatements(lines).statements),
    story,
  };
}

const play = (text: string, clock: Clock = () => 0): Encounter => begin(unchecked(text), rulebook, 1, clock);
const faultOf = ({ now }: Encounter): Diagnostic | null => (now.kind === "fault" ? now.diagnostic : null);

const STORY = (body: string): string => `VAR calm = 20\nVAR trust = 30\n-> counter\n=== counter ===\n${body}`;

describe("every way in which a running story can break is told as a diagnostic with its knot's line", () => {
  it.each(Object.entries(STORY_DIAGNOSTICS))("%s", (code, { example }) => {
    let ticks = 0;
    // The clock stands still, but for the story that is too slow: there each look at it takes a second.
    const clock = code === "story-too-slow" ? () => (ticks += 1000) : () => 0;
    const fault =
      code === "story-goes-round"
        ? rehearse(unchecked(example.source), rulebook, 1, clock)[0]
        : faultOf(play(example.source, clock));
    expect(fault?.code).toBe(code);
    expect(fault?.place).toEqual({ file: "x.ink", line: example.line });
    expect(
      format(fault ?? { code, severity: "error", message: "{", fix: "", place: { file: "", line: 0 } }),
    ).not.toMatch(/[{}]/);
  });
});

describe("a story that breaks after a reply", () => {
  const broken = play(
    STORY(`OKAFOR: Well?
* [Go on. #plain]
  OKAFOR: And then
  ~ calm = 5 % (calm - calm)
  -> END
* [Wait. #plain]
  OKAFOR: Good. #ending: resolved #outcome: Fine.
  -> END`),
  );

  it("keeps what was said until then and says what broke", () => {
    const played = choose(broken, 0);
    expect(faultOf(played)?.code).toBe("story-fails");
    expect(played.turns).toHaveLength(1);
  });

  it("can be gone back in, and another way taken", () => {
    choose(broken, 0);
    expect(choose(broken, 1).now).toEqual({
      kind: "ending",
      ending: { kind: "resolved", outcome: "Fine.", afterwards: [] },
    });
  });
});

describe("who says a line", () => {
  const words = (body: string, reply?: number): string[] => {
    const opened = play(STORY(body));
    const passage = reply === undefined ? opened.opening : choose(opened, reply).turns[0];
    return (passage?.beats ?? []).map(({ speaker, text }) => `${speaker ?? "-"}: ${text}`);
  };
  const end = "\n- OKAFOR: Bye. #ending: resolved #outcome: Fine.\n-> END";

  it("is the cast member named before the colon, or nobody", () => {
    expect(words(`OKAFOR: Three days!\nHe waits. Note: it rains.\n* [Go. #plain]${end}`)).toEqual([
      "OKAFOR: Three days!",
      "-: He waits. Note: it rains.",
    ]);
  });

  it("is YOU for a choice without brackets", () => {
    expect(words(`OKAFOR: Well?\n* I am so sorry. #plain\n  OKAFOR: Are you?${end}`, 0)).toEqual([
      "YOU: I am so sorry.",
      "OKAFOR: Are you?",
      "OKAFOR: Bye.",
    ]);
  });

  it("is nobody for a choice in brackets: it is shown on the choice only", () => {
    expect(words(`OKAFOR: Well?\n* [Wait. #plain]\n  OKAFOR: Good.${end}`, 0)).toEqual([
      "OKAFOR: Good.",
      "OKAFOR: Bye.",
    ]);
  });

  it("is YOU for the words behind a bracket", () => {
    expect(words(`OKAFOR: Well?\n* [Ask] What happened? #plain\n  OKAFOR: This.${end}`, 0)).toEqual([
      "YOU: What happened?",
      "OKAFOR: This.",
      "OKAFOR: Bye.",
    ]);
  });
});

describe("a reply's tags", () => {
  const reply = (choice: string): unknown =>
    decide(play(STORY(`OKAFOR: Well?\n${choice}\n- OKAFOR: Bye. #ending: resolved #outcome: Fine.\n-> END`)))
      ?.replies[0];

  it.each([
    ["inside the bracket", "* [Let him finish. #use: hear-out #note: Now.]"],
    ["behind the bracket", "* [Let him finish.] Go on. #use: hear-out #note: Now."],
    ["behind spoken words", "* Let him finish. #use: hear-out #note: Now."],
  ])("are read %s", (_, choice) => {
    expect(reply(choice)).toMatchObject({
      text: "Let him finish.",
      move: { practices: ["hear-out"], pitfalls: [], calm: 0, trust: 0 },
      note: "Now.",
    });
  });

  it("are heeded once, though ink prints them a second time with the words", () => {
    const opened = play(
      STORY("OKAFOR: Well?\n* Sorry. #calm: 5\n- OKAFOR: Bye. #ending: resolved #outcome: Fine.\n-> END"),
    );
    expect(choose(opened, 0).standing.meters.calm).toBe(25);
  });
});

describe("the meters in the story", () => {
  it("have moved before the very next line tests them", () => {
    const opened = play(
      STORY(
        "* Sorry. #calm: 5\n  {calm == 25: OKAFOR: Twenty-five.|OKAFOR: No.} #ending: resolved #outcome: Fine.\n-> END",
      ),
    );
    expect(choose(opened, 0).turns[0]?.beats.map(({ text }) => text)).toEqual(["Sorry.", "Twenty-five."]);
  });

  it("have moved by a line's own tag before the conditions of the next choice are asked", () => {
    const opened = play(
      STORY(
        "OKAFOR: Hm. #calm: -15\n* {calm < 10} [Low. #plain]\n* {calm >= 10} [High. #plain]\n- OKAFOR: Bye. #ending: resolved #outcome: Fine.\n-> END",
      ),
    );
    expect(decide(opened)?.replies.map(({ text }) => text)).toEqual(["Low."]);
    expect(opened.standing.meters.calm).toBe(5);
  });

  it("are moved once by a line's tag, however far ink reads ahead", () => {
    const { opening } = play(
      STORY(
        "OKAFOR: One. #calm: 3\nOKAFOR: Two. #calm: 4\nOKAFOR: Three.\n* [Go. #plain]\n- OKAFOR: Bye. #ending: resolved #outcome: Fine.\n-> END",
      ),
    );
    expect(opening.beats.map(({ meters }) => meters.calm)).toEqual([23, 27, 27]);
  });

  it("may be set by the script itself, and stay within 0 and 100", () => {
    const { opening } = play(
      STORY(
        "OKAFOR: One.\n~ calm = calm + 95\nOKAFOR: Two.\n* [Go. #plain]\n- OKAFOR: Bye. #ending: resolved #outcome: Fine.\n-> END",
      ),
    );
    expect(opening.after.calm).toBe(100);
    expect(opening.changes).toEqual([{ meter: "calm", amount: 80, rule: "script-sets", guidance: "" }]);
  });
});

describe("time that passes", () => {
  const promise = (after: string): Encounter =>
    choose(play(STORY(`OKAFOR: Well?\n* By noon, I swear. #slip: over-promised\n${after}`)), 0);

  it("makes an open promise fall due, and the next condition feels it", () => {
    const { turns, standing } = promise(
      "  OKAFOR: A week. #later: one week\n  {trust < 30: OKAFOR: You lied.|OKAFOR: Fine.} #ending: unresolved #outcome: He waits.\n-> END",
    );
    expect(turns[0]?.beats.at(-1)?.text).toBe("You lied.");
    expect(standing.history.openPromises).toBe(0);
  });

  it("at the end makes it fall due where no time was skipped", () => {
    const { turns, standing } = promise("  OKAFOR: We'll see. #ending: unresolved #outcome: He waits.\n-> END");
    expect(standing.meters.trust).toBeLessThan(30);
    expect(turns[0]?.changes).toContainEqual(
      expect.objectContaining({ meter: "trust", rule: "promise-is-a-debt", guidance: "over-promised" }),
    );
  });
});

describe("who is on the stage", () => {
  it("comes and goes as the lines say, by name or by speaker, and each keeps their mood", () => {
    const { opening } = play(
      STORY(
        "OKAFOR: Well? #mood: furious\nJANA: Yes? #enter: Jana #mood: upset\nOKAFOR: You! #mood: angry\nShe goes. #leave: JANA\n* [Go. #plain]\n- OKAFOR: Bye. #ending: resolved #outcome: Fine.\n-> END",
      ),
    );
    expect(opening.beats.map(({ people }) => people.map(({ name, mood }) => `${name} ${mood}`))).toEqual([
      ["Mr Okafor furious"],
      ["Mr Okafor furious", "Jana upset"],
      ["Mr Okafor angry", "Jana upset"],
      ["Mr Okafor angry"],
    ]);
  });
});
