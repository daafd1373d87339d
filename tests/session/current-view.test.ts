import { signal } from "@preact/signals";
import { describe, expect, it } from "vitest";
import { playerWith } from "#encounter/player.ts";
import type { Attempt } from "#session/attempt.ts";
import { type View, openCurrentView } from "#session/current-view.ts";
import type { ConversationEvent } from "#session/events.ts";
import { openTeller } from "#session/teller.ts";
import { rulebook } from "../guidance/the-guidance.ts";
import { scenarioOf, scriptAround } from "../script/a-script.ts";
import { newAttempt, openIn } from "./a-log.ts";
import { give } from "./pressing.ts";

const player = playerWith(rulebook, () => 0);
const scenario = scenarioOf(
  scriptAround("OKAFOR: Three days!\nOKAFOR: Well?\n*   [Wait. #plain]\n    OKAFOR: Still here.\n    ** [Wait. #plain]")
    .text,
);

interface Conversation extends View {
  readonly attempt: Attempt;
  readonly teller: ReturnType<typeof openTeller>;
}

function aConversation(): Conversation {
  const attempt = newAttempt();
  const teller = openTeller(attempt.conversation, { speed: signal("normal"), wholeLines: () => false });
  return { attempt, conversation: attempt.conversation, teller };
}

/** All values of `saying`, and one line for each event: `line Well?`. */
function heardFrom(view: View | null): {
  readonly heard: string[];
  readonly turnTo: (view: View | null) => void;
  readonly stop: () => void;
} {
  const current = signal(view);
  const heard: string[] = [];
  const stop = openCurrentView(current).listen((event) => heard.push(inWords(event)));
  return { heard, turnTo: (next) => (current.value = next), stop };
}

function inWords(event: ConversationEvent): string {
  if (event.kind === "entered") return event.begins ? "entered, it begins" : "entered";
  return event.kind === "line" ? `line ${event.beat.text}` : event.kind;
}

describe("what is heard of the conversation on the screen", () => {
  it("is its beginning, each line in turn, each answer, and that it was left", () => {
    const own = aConversation();
    const { heard, turnTo } = heardFrom(null);
    openIn(own.attempt, player, scenario);
    turnTo(own);
    own.teller.finish();
    give(own.attempt, 0);
    turnTo(null);
    expect(heard).toEqual(["entered, it begins", "line Three days!", "line Well?", "turn", "line Still here.", "left"]);
  });

  it("is only the line that is being said, for whoever comes in the middle", () => {
    const own = aConversation();
    openIn(own.attempt, player, scenario);
    own.teller.finish();
    expect(heardFrom(own).heard).toEqual(["entered", "line Well?"]);
  });

  it("is not begun twice, for whoever goes away and comes back", () => {
    const own = aConversation();
    openIn(own.attempt, player, scenario);
    const { heard, turnTo } = heardFrom(null);
    for (const view of [own, null, own]) turnTo(view);
    expect(heard).toEqual(["entered, it begins", "line Three days!", "left", "entered", "line Three days!"]);
  });

  it("is nothing of a conversation that is not on the screen", () => {
    const [own, other] = [aConversation(), aConversation()];
    for (const { attempt } of [own, other]) openIn(attempt, player, scenario);
    const { heard } = heardFrom(own);
    other.teller.finish();
    expect(heard).toEqual(["entered", "line Three days!"]);
  });

  it("is no line that begins while the trainee has paused", () => {
    const own = aConversation();
    openIn(own.attempt, player, scenario);
    const { heard } = heardFrom(own);
    own.teller.rest(true);
    own.teller.finish();
    expect(heard).toEqual(["entered", "line Three days!"]);
  });

  it("is every line of an answer at once, where everything is to be there at once", () => {
    const attempt = newAttempt();
    const teller = openTeller(attempt.conversation, { speed: signal("at-once"), wholeLines: () => false });
    openIn(attempt, player, scenario);
    const { heard } = heardFrom({ conversation: attempt.conversation, teller });
    give(attempt, 0);
    expect(heard).toEqual(["entered", "line Well?", "turn", "line Still here."]);
  });

  it("ends when one stops listening", () => {
    const own = aConversation();
    openIn(own.attempt, player, scenario);
    const { heard, stop, turnTo } = heardFrom(own);
    stop();
    own.teller.finish();
    turnTo(null);
    expect(heard).toEqual(["entered", "line Three days!"]);
  });
});
