import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { begin, choose } from "#encounter/encounter.ts";
import type { Passage, Turn } from "#encounter/turn.ts";
import { type Pace, paceOf } from "#session/pace.ts";
import {
  SHEET_MOVES,
  REVEALED,
  type RevealManner,
  type Reveal,
  accountLettersOf,
  accountsOf,
  afterPress,
  afterTime,
  beatsOf,
  isRevealed,
  lettersOf,
  sheetIs,
  stepOf,
  revealOf,
  waits,
} from "#session/reveal.ts";
import { rulebook } from "../guidance/the-guidance.ts";
import { scenarioOf, scriptAround } from "../script/a-script.ts";

/** The answer to the first reply of this story, after an opening line. */
function answerTo(choice: string, room = ""): Turn {
  const scenario = scenarioOf(scriptAround(`OKAFOR: Well?${room}\n${choice}`).text);
  const [turn] = choose(
    begin(scenario, rulebook, 1, () => 0),
    0,
  ).turns;
  if (turn === undefined) throw new Error("nothing was said");
  return turn;
}

const THREE = answerTo(`*   [Wait. #plain]
    OKAFOR: I stood here on Monday. Ten past twelve.
    A woman in the queue has her phone up.
    OKAFOR: What are you filming?
*   [Go. #plain]
    OKAFOR: Go?`);
// The story's own end is below every script.
const BEATS = THREE.beats.length;

const pace = (speed: "slow" | "normal"): Pace => paceOf(speed) ?? { letter: 0, stays: () => 0 };
const manner = (more: Partial<RevealManner> = {}): RevealManner => ({
  pace: pace("normal"),
  wholeLines: false,
  lastStays: false,
  room: "bank",
  ...more,
});
const revealBegun = (passage: Passage | Turn, more: Partial<RevealManner> = {}): Reveal =>
  revealOf(passage, manner(more));

/** The reveal after so much time, in frames. */
function later(reveal: Reveal, ms: number): Reveal {
  let now = reveal;
  for (let passed = 0; passed < ms; passed += 20) now = afterTime(now, 20);
  return now;
}

/** Goes on until the next step. */
function nextStep(reveal: Reveal): Reveal {
  let now = reveal;
  while (now.at === reveal.at) now = afterTime(now, 20);
  return now;
}

describe("a passage", () => {
  it("is revealed one beat after the other, in time, and then it is the trainee's turn", () => {
    let reveal = revealBegun(THREE);
    for (let beat = 1; beat <= BEATS; beat++) {
      expect(beatsOf(reveal, BEATS)).toBe(beat);
      expect(isRevealed(reveal)).toBe(false);
      reveal = nextStep(reveal);
    }
    expect(isRevealed(reveal)).toBe(true);
    expect(beatsOf(reveal, BEATS)).toBe(BEATS);
  });

  it("comes word by word: the first at once, more and more of them, then the whole line", () => {
    let reveal = revealBegun(THREE);
    const seen = new Set<number>();
    while (reveal.at === 0) {
      seen.add(lettersOf(reveal));
      reveal = afterTime(reveal, 20);
    }
    expect([...seen]).toEqual([2, 8, 13, 16, 24, 28, 33, Infinity]);
  });

  it("shows the whole line at the first press, and goes on at the next", () => {
    const pressed = afterPress(revealBegun(THREE));
    expect(lettersOf(pressed)).toBe(Infinity);
    expect(beatsOf(pressed, BEATS)).toBe(1);
    expect(waits(pressed)).toBe(true);
    const again = afterPress(pressed);
    expect(beatsOf(again, BEATS)).toBe(2);
    expect(lettersOf(again)).not.toBe(Infinity);
  });

  it("leaves a line that was pressed as long as it would have stayed: nobody who reads on is rushed", () => {
    const began = revealBegun(THREE);
    const untouched = nextStep(began);
    const pressed = afterPress(later(began, 400));
    const step = stepOf(began);
    const whole = step?.kind === "line" ? step.takes + step.stays : 0;
    expect(later(pressed, whole - 440).at).toBe(0);
    expect(later(pressed, whole).at).toBe(untouched.at);
  });

  it("waits for a press between its lines when it is slow, for however long", () => {
    const slow = later(revealBegun(THREE, { pace: pace("slow") }), 600_000);
    expect(slow.at).toBe(0);
    expect(waits(slow)).toBe(true);
    expect(afterPress(slow).at).toBe(1);
  });

  it("is over when its last line is said, or is pressed", () => {
    const last = afterPress(afterPress(afterPress(afterPress(afterPress(afterPress(revealBegun(THREE)))))));
    expect(beatsOf(last, BEATS)).toBe(BEATS);
    expect(isRevealed(last)).toBe(false);
    expect(isRevealed(afterPress(last))).toBe(true);
    const step = stepOf(last);
    expect(isRevealed(later(last, (step?.takes ?? 0) + 20))).toBe(true);
  });

  it("keeps its last line standing where an ending follows: a press shows it, another one goes on", () => {
    let last = revealBegun(THREE, { lastStays: true });
    while (beatsOf(last, BEATS) < BEATS || lettersOf(last) === Infinity) last = afterPress(last);
    const shown = afterPress(last);
    expect(isRevealed(shown)).toBe(false);
    expect(isRevealed(later(shown, 500))).toBe(false);
    expect(isRevealed(afterPress(shown))).toBe(true);
  });

  it("has whole lines where little motion is wanted, each in its turn and no sooner over", () => {
    const moving = revealBegun(THREE);
    const still = revealBegun(THREE, { wholeLines: true });
    expect(lettersOf(still)).toBe(Infinity);
    expect(beatsOf(still, BEATS)).toBe(1);
    for (const ms of [500, 1500, 3000, 6000, 12_000])
      expect(beatsOf(later(still, ms), BEATS)).toBe(beatsOf(later(moving, ms), BEATS));
    expect(beatsOf(afterPress(still), BEATS)).toBe(2);
  });

  it("goes forward whatever happens, never more than one step at once, and ends", () => {
    const events = fc.array(fc.oneof(fc.constant("press" as const), fc.integer({ min: 0, max: 4000 })), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(events, fc.boolean(), fc.boolean(), (happens, wholeLines, lastStays) => {
        let reveal = revealBegun(THREE, { wholeLines, lastStays });
        for (const event of happens) {
          const next = event === "press" ? afterPress(reveal) : afterTime(reveal, event);
          expect(next.at - reveal.at).toBeGreaterThanOrEqual(0);
          expect(next.at - reveal.at).toBeLessThanOrEqual(1);
          if (next.at === reveal.at) expect(lettersOf(next)).toBeGreaterThanOrEqual(lettersOf(reveal));
          reveal = next;
        }
        for (let press = 0; press < 2 * BEATS; press++) reveal = afterPress(reveal);
        expect(isRevealed(reveal)).toBe(true);
        expect(afterTime(afterPress(reveal), 1000)).toBe(reveal);
      }),
    );
  });
});

describe("the trainee's reply", () => {
  const said = answerTo(`*   You stood here on Monday. #plain
    OKAFOR: I did.
*   [Go. #plain]
    OKAFOR: Go?`);

  it("stands there at once, together with the first word of the answer", () => {
    expect(said.beats[0]?.speaker).toBe("YOU");
    expect(beatsOf(revealBegun(said), said.beats.length)).toBe(2);
  });

  it("is all there is where nothing is answered: then it is the trainee's turn at once", () => {
    const alone = { ...said, beats: said.beats.slice(0, 1) };
    expect(isRevealed(revealBegun(alone))).toBe(true);
    expect(beatsOf(revealBegun(alone), 1)).toBe(1);
  });
});

describe("time that passes, and another room", () => {
  const gone = answerTo(`*   [Wait. #plain]
    OKAFOR: Till Thursday, then.
    The phone rings. #later: one week #scene: phone
    OKAFOR: It is Okafor.
*   [Go. #plain]
    OKAFOR: Go?`);
  const sheet = nextStep(revealBegun(gone));

  it("has a sheet over the picture, before the line and after the one before it", () => {
    expect(stepOf(sheet)).toMatchObject({ kind: "sheet", later: "one week", room: "phone" });
    expect(beatsOf(sheet, gone.beats.length)).toBe(1);
    expect(beatsOf(nextStep(sheet), gone.beats.length)).toBe(2);
    expect(stepOf(nextStep(sheet))?.kind).toBe("line");
  });

  it("lets the sheet come, stay to be read, and go", () => {
    expect(sheetIs(sheet)).toBe("coming");
    expect(sheetIs(later(sheet, SHEET_MOVES + 20))).toBe("there");
    const step = stepOf(sheet);
    expect(sheetIs(later(sheet, (step?.takes ?? 0) - SHEET_MOVES))).toBe("going");
  });

  it("lets the sheet go at a press, and be gone at the next", () => {
    expect(sheetIs(afterPress(sheet))).toBe("going");
    expect(sheetIs(afterPress(afterPress(sheet)))).toBeNull();
    expect(beatsOf(afterPress(afterPress(sheet)), gone.beats.length)).toBe(2);
  });

  it("doesn't wait for a press, not even when it is slow", () => {
    const slow = afterPress(afterPress(revealBegun(gone, { pace: pace("slow") })));
    expect(stepOf(slow)?.kind).toBe("sheet");
    expect(stepOf(later(slow, 10_000))?.kind).toBe("line");
  });

  it("names a room only where it is another than before", () => {
    const rooms = (room: RevealManner["room"]): readonly unknown[] =>
      revealBegun(gone, { room }).steps.map((step) => step.kind);
    expect(rooms("bank")).toEqual(rooms(null));
    expect(rooms("bank").filter((kind) => kind === "sheet")).toHaveLength(1);
    expect(rooms("shop").filter((kind) => kind === "sheet")).toHaveLength(2);
  });
});

it("words that were heard before are shown from the beginning", () => {
  expect(isRevealed(REVEALED)).toBe(true);
  expect(beatsOf(REVEALED, 7)).toBe(7);
  expect(lettersOf(REVEALED)).toBe(Infinity);
});

describe("what is said afterwards", () => {
  const TOLD = ["She wrote it down.", "With a pen."];
  const begun = (): Reveal => revealOf(THREE, manner({ lastStays: true }), TOLD);
  const whole = (reveal: Reveal): Reveal => afterPress(afterPress(reveal));

  it("begins when the last line of the conversation has been said, and comes word by word", () => {
    let now = begun();
    for (let beat = 1; accountsOf(now, 2) === 0; beat++) {
      expect(beatsOf(now, BEATS)).toBeLessThanOrEqual(BEATS);
      now = whole(now);
    }
    expect(beatsOf(now, BEATS)).toBe(BEATS);
    expect(accountLettersOf(now)).toBeLessThan(TOLD[0]?.length ?? 0);
    expect(lettersOf(now)).toBe(Infinity);
    expect(isRevealed(now)).toBe(false);
  });

  it("is shown whole by a press, and goes on with the next", () => {
    let now = begun();
    while (accountsOf(now, 2) === 0) now = whole(now);
    const shown = afterPress(now);
    expect(accountLettersOf(shown)).toBe(Infinity);
    expect(waits(shown)).toBe(true);
    const second = afterPress(shown);
    expect(accountsOf(second, 2)).toBe(2);
    expect(isRevealed(whole(second))).toBe(true);
    expect(accountsOf(whole(second), 2)).toBe(2);
  });
});
