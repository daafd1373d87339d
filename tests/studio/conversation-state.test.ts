import { expect, test } from "vitest";
import { begin, choose } from "#encounter/encounter.ts";
import { conversationState } from "#studio/conversation-state.ts";
import { rulebook } from "../guidance/the-guidance.ts";
import { scenarioOf, scriptAround } from "../script/a-script.ts";

const { text } = scriptAround(`VAR noted = false
OKAFOR: Three days! #thought: Three days of ringing up.
*   [Say nothing. Let him finish. #use: paraphrase #thought: At last.]
    ~ noted = true
    You may refund the charge. #card: What you can do
    OKAFOR: I stood in this very queue. #prop: slip`);
const opening = begin(scenarioOf(text), rulebook, 1, () => 0);

test("the state of a conversation is how it stands at this moment", () => {
  expect(conversationState(opening)).toMatchObject({
    meters: { calm: 30, trust: 30 },
    replies: [],
    done: [],
    props: [],
    cards: [],
    thoughts: [["Three days!", "Three days of ringing up."]],
    variables: [["noted", { text: "false", kind: "truth" }]],
  });
  const played = choose(opening, 0);
  const state = conversationState(played);
  expect(state).toMatchObject({
    meters: played.standing.meters,
    replies: ["Say nothing. Let him finish."],
    done: [["paraphrase", "1 ×"]],
    props: ["slip"],
    cards: [["What you can do", "You may refund the charge."]],
    thoughts: [["Say nothing. Let him finish.", "At last."]],
    variables: [["noted", { text: "true", kind: "truth" }]],
  });
  expect(state.remembered).toContainEqual(["over promised", "no"]);
});

test("it can be sent to another window", () => {
  const state = conversationState(choose(opening, 0));
  expect(structuredClone(state)).toEqual(state);
});
