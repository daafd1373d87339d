/** Who is on the stage at each line. */
import { describe, expect, it } from "vitest";
import { begin } from "#encounter/encounter.ts";
import { rulebook } from "../guidance/the-guidance.ts";
import { scenarioOf, scriptAround } from "../script/a-script.ts";
import { stillClock } from "../root.ts";

/** Who is there at each line of a story, by their speaker names. */
function peopleIn(...lines: readonly string[]): readonly string[] {
  const scenario = scenarioOf(scriptAround(`${lines.join("\n")}\n*   [Go on. #plain]\n    OKAFOR: So.`).text);
  const { beats } = begin(scenario, rulebook, 1, stillClock).opening;
  return beats.map(({ people }) => people.map(({ speaker }) => speaker).join(" "));
}

describe("who is on the stage", () => {
  it("is the customer from the beginning, and all others from the line they come in on until they leave", () => {
    expect(
      peopleIn("OKAFOR: Well?", "JANA: Here I am. #enter: Jana", "OKAFOR: You!", "She goes. #leave: Jana"),
    ).toEqual(["OKAFOR", "OKAFOR JANA", "OKAFOR JANA", "OKAFOR"]);
  });

  it("comes along to another scene, but for those who leave on that line", () => {
    expect(
      peopleIn(
        "JANA: Yes? #enter: Jana",
        "OKAFOR: Come with me. #scene: office",
        "You shut the door on him. #scene: quiet-room #leave: Mr Okafor",
        "You go back. #scene: bank #enter: Mr Okafor #leave: Jana",
      ),
    ).toEqual(["OKAFOR JANA", "OKAFOR JANA", "JANA", "OKAFOR"]);
  });

  it("is seen to the end of a line of their own on which they leave", () => {
    expect(peopleIn("JANA: Yes? #enter: Jana", "JANA: I'll get it. #leave: Jana", "OKAFOR: Good.")).toEqual([
      "OKAFOR JANA",
      "OKAFOR JANA",
      "OKAFOR",
    ]);
  });

  it("names the customer first, also when they came back last", () => {
    expect(
      peopleIn("JANA: Yes? #enter: Jana #leave: Mr Okafor", "OKAFOR: Here I am again. #enter: Mr Okafor").at(-1),
    ).toBe("OKAFOR JANA");
  });
});
