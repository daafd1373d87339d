/** What a line puts into the picture, and what stays on the counter. */
import { describe, expect, it } from "vitest";
import { type Encounter, begin, choose, undo } from "#encounter/encounter.ts";
import { latestBeat } from "#encounter/shown.ts";
import { rulebook } from "../guidance/the-guidance.ts";
import { scenarioOf, scriptAround } from "../script/a-script.ts";
import { stillClock } from "../root.ts";

const STORY = `He puts it down. #prop: slip
OKAFOR: She is filming me! #prop: phone-up
*   [Go on. #plain]
    You may refund charges. #card: What you can do
    OKAFOR: Good.
*   [Wait. #plain]
    OKAFOR: She has gone. #prop: no-phone-up
*   [Take him to a room. #plain]
    The door shuts. #scene: quiet-room #prop: folded-note
-   OKAFOR: And now?
*   [Ring the area office. #plain]
    You may refund charges, and write to her. #card: What you can do
    The order is number 12. #card: The order
*   [Wait. #plain]
    OKAFOR: Well?
-   OKAFOR: So.`;

const opened = (): Encounter => begin(scenarioOf(scriptAround(STORY).text), rulebook, 1, stillClock);
const after = (...replies: readonly number[]): Encounter =>
  replies.reduce((now, reply) => choose(now, reply), opened());
const propsIn = (encounter: Encounter): readonly string[] => latestBeat(encounter)?.props ?? [];
const cardsIn = (encounter: Encounter): readonly string[] =>
  (latestBeat(encounter)?.cards ?? []).map(({ title, text }) => `${title}: ${text}`);

describe("a thing in the picture", () => {
  it("is there from its line on", () => {
    const [first, second] = opened().opening.beats;
    expect(first?.props).toEqual(["slip"]);
    expect(second?.props).toEqual(["slip", "phone-up"]);
    expect(propsIn(after(0))).toEqual(["slip", "phone-up"]);
  });

  it("goes where a line takes it away", () => {
    expect(propsIn(after(1))).toEqual(["slip"]);
  });

  it("stays behind when the conversation moves to another setting", () => {
    expect(propsIn(after(2))).toEqual(["folded-note"]);
  });
});

describe("a card", () => {
  it("stays on the counter with the words of its line", () => {
    const [first] = after(0).turns[0]?.beats ?? [];
    expect(first?.cards).toEqual([{ title: "What you can do", text: "You may refund charges." }]);
    expect(cardsIn(after(0))).toEqual(["What you can do: You may refund charges."]);
    expect(cardsIn(after(0, 1))).toHaveLength(1);
  });

  it("replaces an earlier one with the same title, and lies beside others", () => {
    expect(cardsIn(after(0, 0))).toEqual([
      "What you can do: You may refund charges, and write to her.",
      "The order: The order is number 12.",
    ]);
  });

  it("is as it was when a reply is taken back", () => {
    expect(cardsIn(undo(after(0, 0), 1))).toEqual(["What you can do: You may refund charges."]);
    expect(cardsIn(undo(after(0, 0), 0))).toEqual([]);
  });
});
