import { describe, expect, it } from "vitest";
import { misplacedIn, whereaboutsAfter, whereaboutsAtFirst } from "#authoring/check/whereabouts.ts";
import type { StagedLine } from "#paths/walk.ts";
import { headerWith, scenarioOf, scriptAround } from "../../script/a-script.ts";

const scenario = scenarioOf(scriptAround("OKAFOR: Well?\n*   [Go on. #plain]\n    OKAFOR: So.").text);
const nothing: StagedLine = { line: "", speaker: null, enter: [], leave: [], customer: null, scene: null };
const says = (speaker: string): StagedLine => ({ ...nothing, speaker });
const comes = (who: string): StagedLine => ({ ...nothing, enter: [who] });
const goes = (who: string): StagedLine => ({ ...nothing, leave: [who] });
const to = (scene: StagedLine["scene"]): StagedLine => ({ ...nothing, scene });

/** What can't be of the last of these lines. */
function told(...lines: readonly StagedLine[]): readonly string[] {
  const last = lines.at(-1) ?? nothing;
  const before = lines.slice(0, -1).reduce(whereaboutsAfter, whereaboutsAtFirst(scenario));
  return misplacedIn(before, last).map(({ code, speaker }) => `${speaker} ${code}`);
}

describe("where everybody is", () => {
  it("has nothing against who comes, speaks, goes and comes again", () => {
    const lines = [says("OKAFOR"), comes("JANA"), says("JANA"), goes("JANA"), comes("JANA"), says("JANA")];
    for (const count of lines.keys()) expect(told(...lines.slice(0, count + 1))).toEqual([]);
  });

  it("tells of somebody who comes twice, and of somebody who goes and never came", () => {
    expect(told(comes("JANA"), comes("JANA"))).toEqual(["JANA enters-twice"]);
    expect(told(comes("OKAFOR"))).toEqual(["OKAFOR enters-twice"]);
    expect(told(goes("JANA"))).toEqual(["JANA leaves-absent"]);
  });

  it("lets a line make sure that somebody is gone, who may have gone before", () => {
    expect(told(comes("JANA"), goes("JANA"), goes("JANA"))).toEqual([]);
  });

  it("tells of somebody who speaks while away, but not of the line on which they come or go", () => {
    expect(told(says("JANA"))).toEqual(["JANA speaks-away"]);
    expect(told({ ...says("JANA"), enter: ["JANA"] })).toEqual([]);
    expect(told(comes("JANA"), { ...says("JANA"), leave: ["JANA"] })).toEqual([]);
    expect(told(goes("OKAFOR"), says("OKAFOR"))).toEqual(["OKAFOR speaks-away"]);
  });

  it("takes everybody along to another scene who is there, and leaves behind who isn't", () => {
    expect(told(comes("JANA"), to("office"), says("JANA"))).toEqual([]);
    expect(told(comes("JANA"), goes("JANA"), to("office"), says("JANA"))).toEqual(["JANA left-behind"]);
    expect(told({ ...to("office"), leave: ["OKAFOR"] }, says("OKAFOR"))).toEqual(["OKAFOR left-behind"]);
    expect(told({ ...to("office"), leave: ["OKAFOR"] }, to("bank"), comes("OKAFOR"), says("OKAFOR"))).toEqual([]);
  });
});

describe("one of several customers", () => {
  const header = headerWith(
    ["OKAFOR (Mr Okafor), look okafor", "MOREAU (Mr Moreau), look jana"]
      .map((one) => `# customer: ${one}, temperament aggressive`)
      .join("\n"),
  );
  const either = scenarioOf(scriptAround("He waits. #customer: OKAFOR\nHe waits. #customer: MOREAU", header).text);
  const is = (customer: string): StagedLine => ({ ...nothing, customer });
  const toldOf = (...lines: readonly StagedLine[]): readonly string[] =>
    misplacedIn(lines.slice(0, -1).reduce(whereaboutsAfter, whereaboutsAtFirst(either)), lines.at(-1) ?? nothing).map(
      ({ code, speaker }) => `${speaker} ${code}`,
    );

  it("may speak from the line on that says who it is", () => {
    expect(toldOf(is("MOREAU"), says("MOREAU"))).toEqual([]);
    expect(toldOf({ ...is("MOREAU"), speaker: "MOREAU" })).toEqual([]);
  });

  it("is told of where somebody else was chosen, or nobody yet", () => {
    expect(toldOf(says("MOREAU"))).toEqual(["MOREAU customer-not-chosen"]);
    expect(toldOf(is("MOREAU"), says("OKAFOR"))).toEqual(["OKAFOR customer-not-chosen"]);
  });

  it("stays the same one in a play", () => {
    expect(toldOf(is("MOREAU"), is("MOREAU"))).toEqual([]);
    expect(toldOf(is("MOREAU"), is("OKAFOR"))).toEqual(["OKAFOR customer-changes"]);
  });

  it("may go and come again like everybody else", () => {
    expect(toldOf(is("MOREAU"), goes("MOREAU"), says("MOREAU"))).toEqual(["MOREAU speaks-away"]);
    expect(toldOf(is("MOREAU"), goes("MOREAU"), comes("MOREAU"), says("MOREAU"))).toEqual([]);
  });
});
