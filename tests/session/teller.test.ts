import { effect, signal } from "@preact/signals";
import { describe, expect, it } from "vitest";
import { playerWith } from "#encounter/player.ts";
import { preludeOf } from "#encounter/prelude.ts";
import type { TextSpeed } from "#records/settings.ts";
import type { Scenario } from "#scenario/scenario.ts";
import type { Attempt } from "#session/attempt.ts";
import type { ConversationEvent } from "#session/events.ts";
import { type Saying, type Teller, openTeller } from "#session/teller.ts";
import { rulebook } from "../guidance/the-guidance.ts";
import { scenarioOf, scriptAround } from "../script/a-script.ts";
import { aLog, newAttempt, openIn } from "./a-log.ts";
import { give } from "./pressing.ts";

const player = playerWith(rulebook, () => 0);

const STORY = `OKAFOR: Three days! #mood: furious
OKAFOR: Well? #mood: angry
*   Sit down and be quiet. #slip: told-to-relax
    OKAFOR: You sit down! #mood: furious #calm: -5
    OKAFOR: I will stand. #mood: angry
    ** [Wait. #plain]
*   [Hear him out. #use: hear-out]
    OKAFOR: On Monday I stood here. #mood: angry
    The phone rings. #later: one week #scene: phone
    OKAFOR: It is Okafor. #mood: neutral
    ** [Wait. #plain]`;
const scenario = scenarioOf(scriptAround(STORY).text);

interface Play {
  readonly attempt: Attempt;
  readonly teller: Teller;
  readonly speed: { value: TextSpeed };
  /** All values of `saying`, in order. */
  readonly sayings: readonly Saying[];
  /** All events, in order. */
  readonly events: readonly ConversationEvent[];
}

function opened(story: Scenario = scenario, speed: TextSpeed = "normal", log = aLog()): Play {
  let seed = 0;
  const attempt = newAttempt(() => ++seed);
  const chosen = signal(speed);
  const teller = openTeller(attempt.conversation, { speed: chosen, wholeLines: () => false });
  const sayings: Saying[] = [];
  effect(() => {
    if (teller.saying.value !== null) sayings.push(teller.saying.value);
  });
  const events: ConversationEvent[] = [];
  teller.listen((event) => events.push(event));
  openIn(attempt, player, story, log);
  return { attempt, teller, speed: chosen, sayings, events };
}

/** Lets all of it be revealed, in frames. */
function hearOut({ teller }: Play): void {
  for (let frame = 0; !teller.revealed.value; frame++) {
    if (frame > 5000) throw new Error("it never ends");
    teller.pass(20);
  }
}
const texts = ({ sayings }: Play): readonly string[] =>
  sayings.filter(({ aloud }) => aloud).map(({ beat }) => beat.text);

const kindsOf = ({ events }: Play): readonly ConversationEvent["kind"][] => events.map(({ kind }) => kind);

describe("the reveal of an attempt's words", () => {
  it("begins with the first line alone, and ends with all of them", () => {
    const play = opened();
    expect(play.teller.revealed.value).toBe(false);
    expect(play.teller.beats.value).toBe(1);
    hearOut(play);
    expect(play.teller.beats.value).toBe(2);
    expect(texts(play)).toEqual(["Three days!", "Well?"]);
  });

  it("goes on where it is when the story arrives behind its beginning", () => {
    const prelude = preludeOf(scenario, scenario, rulebook);
    if (prelude === null) throw new Error("no prelude");
    const attempt = newAttempt();
    const teller = openTeller(attempt.conversation, { speed: signal<TextSpeed>("normal"), wholeLines: () => false });
    attempt.preview(prelude);
    teller.press();
    teller.press();
    const saying = teller.saying.value;
    expect(teller.beats.value).toBe(2);
    openIn(attempt, player, scenario);
    expect(teller.beats.value).toBe(2);
    expect(teller.saying.value).toBe(saying);
  });

  it("tells an answer from its first line, with the reply above it", () => {
    const play = opened();
    hearOut(play);
    give(play.attempt, 0);
    expect(play.teller.revealed.value).toBe(false);
    expect(play.teller.beats.value).toBe(2);
    hearOut(play);
    expect(texts(play)).toEqual(["Three days!", "Well?", "You sit down!", "I will stand."]);
  });

  it("has all there at once where one goes back, and where one comes back", () => {
    const log = aLog();
    const play = opened(scenario, "normal", log);
    give(play.attempt, 1);
    hearOut(play);
    const again = opened(scenario, "normal", log);
    expect(again.teller.revealed.value).toBe(true);
    expect(again.teller.beats.value).toBe(3);
    expect(again.teller.landing.value).toBeNull();
    again.attempt.undo(0);
    expect(again.teller.revealed.value).toBe(true);
    expect(again.teller.beats.value).toBe(2);
  });

  it("has all there at once where the script has changed meanwhile", () => {
    const play = opened();
    play.attempt.replaceScript(player, scenarioOf(scriptAround(STORY.replace("Well?", "So?")).text));
    expect(play.teller.revealed.value).toBe(true);
    expect(play.teller.saying.value?.beat.text).toBe("So?");
  });

  it("begins anew when one restarts", () => {
    const play = opened();
    give(play.attempt, 1);
    hearOut(play);
    play.attempt.restart();
    expect(play.teller.revealed.value).toBe(false);
    expect(play.teller.beats.value).toBe(1);
  });

  it("is finished by one key, for whoever wants the replies", () => {
    const { attempt, teller } = opened();
    teller.finish();
    expect(teller.revealed.value).toBe(true);
    expect(teller.beats.value).toBe(2);
    expect(teller.saying.value?.beat.text).toBe("Well?");
    give(attempt, 1);
    expect(teller.revealed.value).toBe(false);
  });
});

describe("the text speed", () => {
  it("at once has everything there with the press of a reply", () => {
    const { attempt, teller } = opened(scenario, "at-once");
    expect(teller.revealed.value).toBe(true);
    give(attempt, 1);
    expect(teller.revealed.value).toBe(true);
    expect(teller.beats.value).toBe(3);
    expect(teller.byBeats.value).toBe(false);
    expect(teller.sheet.value).toBeNull();
    expect(teller.saying.value).toMatchObject({ beat: { text: "It is Okafor." }, lasting: null });
    expect(teller.landing.value).toEqual({ reply: 1, well: true });
  });

  it("that is changed in the middle holds at once, and tells nothing twice", () => {
    const play = opened();
    play.teller.pass(100);
    play.speed.value = "slow";
    expect(play.teller.beats.value).toBe(1);
    play.teller.pass(250);
    const slowly = play.teller.letters.value;
    play.speed.value = "fast";
    expect(play.teller.letters.value).toBeGreaterThan(slowly);
    play.speed.value = "at-once";
    expect(play.teller.revealed.value).toBe(true);
    expect(texts(play)).toEqual(["Three days!", "Well?"]);
  });
});

describe("what picture and sound follow", () => {
  it("is each beat once, in order, for as long as its line takes", () => {
    const play = opened();
    hearOut(play);
    give(play.attempt, 0);
    hearOut(play);
    const lasting = play.sayings.map((saying) => saying.lasting ?? 0);
    expect(Math.min(...lasting)).toBeGreaterThan(0);
    expect(new Set(play.sayings.map(({ beat }) => beat)).size).toBe(play.sayings.length);
  });

  it("is another room as soon as the sheet covers the old one, and its line once the sheet is gone", () => {
    const play = opened();
    hearOut(play);
    give(play.attempt, 1);
    while (play.teller.sheet.value === null) play.teller.pass(20);
    expect(play.teller.sheet.value).toEqual({ later: "one week", room: "phone", leaving: false });
    expect(play.teller.saying.value?.beat.scene).toBe("bank");
    play.teller.pass(400);
    expect(play.teller.saying.value).toMatchObject({ aloud: false, beat: { scene: "phone" } });
    play.teller.press();
    expect(play.teller.sheet.value?.leaving).toBe(true);
    play.teller.press();
    expect(play.teller.sheet.value).toBeNull();
    expect(play.teller.saying.value).toMatchObject({ aloud: true, beat: { text: "The phone rings." } });
  });

  it("knows when a line was shown before its time", () => {
    const { teller, events } = opened();
    const cuts = (): number => events.filter(({ kind }) => kind === "cut").length;
    expect(cuts()).toBe(0);
    teller.press();
    expect(cuts()).toBe(1);
    teller.press();
    expect(cuts()).toBe(1);
  });

  it("hears of the ending when it has its moment, and not again on another day", () => {
    const log = aLog();
    const play = opened(scenario, "normal", log);
    give(play.attempt, 0);
    give(play.attempt, 0);
    expect(play.attempt.conversation.value?.shown.now.kind).toBe("ending");
    expect(kindsOf(play)).not.toContain("ended");
    hearOut(play);
    expect(play.events.at(-1)).toMatchObject({ kind: "ended", ending: { kind: "resolved" } });
    expect(kindsOf(opened(scenario, "normal", log))).not.toContain("ended");
  });
});

describe("the meters, while it is revealed", () => {
  it("move with the reply at once, and with each line when it is said", () => {
    const play = opened();
    hearOut(play);
    const before = play.teller.meters.value?.calm ?? 0;
    give(play.attempt, 0);
    const turn = play.attempt.conversation.value?.shown.turns[0];
    expect(play.teller.meters.value).toEqual(turn?.beats[1]?.meters);
    expect(play.teller.meters.value?.calm).toBeLessThan(before);
    hearOut(play);
    expect(play.teller.meters.value).toEqual(turn?.after);
  });

  it("say whether a reply has landed well or badly, from its own effect", () => {
    const badly = opened();
    give(badly.attempt, 0);
    expect(badly.teller.landing.value).toEqual({ reply: 1, well: false });
    const well = opened();
    give(well.attempt, 1);
    expect(well.teller.landing.value).toEqual({ reply: 1, well: true });
    give(well.attempt, 0);
    expect(well.teller.landing.value).toBeNull();
  });
});
