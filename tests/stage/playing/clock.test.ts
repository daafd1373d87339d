/** The stage's clock: when frames are drawn, and when timers fire. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type StageClock, clockOf } from "#stage/playing/clock.ts";

/** A screen of about sixty frames a second, in milliseconds. */
const SCREEN = 16;

type Moving = "for ever" | "to an end" | "paused";

/** A clock over a game that draws nothing; the test says what moves. */
interface Trial {
  readonly clock: StageClock;
  /** The stage time of each frame since the last call, in milliseconds. */
  frames(): readonly number[];
  move(...moving: readonly Moving[]): void;
}

function trial(): Trial {
  const deltas: number[] = [];
  const tweens: { isPaused(): boolean; isInfinite: boolean }[] = [];
  const game = { step: (_time: number, delta: number) => void deltas.push(delta) };
  const clock = clockOf(game as Parameters<typeof clockOf>[0], { tweens: { tweens } } as never);
  return {
    clock,
    frames: () => deltas.splice(0),
    move(...moving) {
      const next = moving.map((how) => ({ isPaused: () => how === "paused", isInfinite: how === "for ever" }));
      tweens.splice(0, tweens.length, ...next);
      clock.stir();
    },
  };
}

/** A stage that runs, and has drawn its first frame. */
function running(...moving: readonly Moving[]): Trial {
  const stage = trial();
  stage.move(...moving);
  stage.clock.run(true);
  vi.advanceTimersByTime(2 * SCREEN);
  stage.frames();
  return stage;
}

const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  vi.stubGlobal("window", globalThis);
  vi.stubGlobal("requestAnimationFrame", (call: () => void) => setTimeout(call, SCREEN));
  vi.stubGlobal("cancelAnimationFrame", clearTimeout);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe("a frame is drawn", () => {
  it("never before there is a stage to draw", () => {
    const { clock, frames, move } = trial();
    move("for ever");
    clock.draw();
    vi.advanceTimersByTime(1000);
    expect(frames()).toEqual([]);
  });

  it("never while nothing moves, or what could move is paused", () => {
    const { frames, move } = running();
    vi.advanceTimersByTime(60_000);
    expect(frames()).toEqual([]);
    move("paused");
    vi.advanceTimersByTime(SCREEN);
    frames();
    vi.advanceTimersByTime(60_000);
    expect(frames()).toEqual([]);
  });

  it("seldom while people only breathe, about eight times a second", () => {
    const { frames } = running("for ever");
    vi.advanceTimersByTime(10_000);
    const drawn = frames().length;
    expect(drawn).toBeGreaterThan(60);
    expect(drawn).toBeLessThan(90);
  });

  it("often while a movement comes to its end, about thirty times a second", () => {
    const { frames } = running("for ever", "to an end");
    vi.advanceTimersByTime(10_000);
    const drawn = frames().length;
    expect(drawn).toBeGreaterThan(230);
    expect(drawn).toBeLessThan(330);
  });

  it("with the screen's next frame once something has changed, and then no more", () => {
    const { clock, frames } = running();
    clock.stir();
    vi.advanceTimersByTime(SCREEN);
    expect(frames().length).toBe(1);
    vi.advanceTimersByTime(1000);
    expect(frames()).toEqual([]);
  });

  it("often for as long as something is said to change by itself", () => {
    const { clock, frames } = running();
    clock.stir(300);
    vi.advanceTimersByTime(1000);
    const deltas = frames();
    expect(deltas.length).toBeGreaterThan(6);
    expect(sum(deltas)).toBeGreaterThanOrEqual(300);
    expect(sum(deltas)).toBeLessThan(400);
  });

  it("at once where a canvas was emptied", () => {
    const { clock, frames } = running();
    clock.draw();
    expect(frames().length).toBe(1);
  });
});

describe("time on the stage", () => {
  it("goes on with the page's while frames are drawn", () => {
    const { frames } = running("to an end");
    vi.advanceTimersByTime(5000);
    // Apart from what came before and after the frames at both ends.
    expect(Math.abs(sum(frames()) - 5000)).toBeLessThan(50);
  });

  it("stands still while nothing moves: what begins then begins at its beginning", () => {
    const { frames, move } = running();
    vi.advanceTimersByTime(60_000);
    move("to an end");
    vi.advanceTimersByTime(SCREEN);
    expect(sum(frames())).toBeLessThanOrEqual(SCREEN);
  });

  it("stands still in a hidden tab, where neither frames nor timers come", () => {
    const { frames } = running("to an end");
    // The minute passes at once; what was due fires late.
    vi.spyOn(performance, "now").mockReturnValue(performance.now() + 60_000);
    vi.advanceTimersByTime(3 * SCREEN);
    const [first = 0] = frames();
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThan(200);
  });

  it("stands still while there is no stage, and goes on where it was", () => {
    const { clock, frames } = running("for ever");
    clock.run(false);
    vi.advanceTimersByTime(60_000);
    expect(frames()).toEqual([]);
    clock.run(true);
    vi.advanceTimersByTime(SCREEN);
    expect(sum(frames())).toBeLessThanOrEqual(SCREEN);
  });
});

describe("what waits for stage time", () => {
  it.each<readonly [string, readonly Moving[]]>([
    ["nothing moves", []],
    ["people breathe", ["for ever"]],
    ["somebody walks", ["to an end"]],
  ])("is called with the first frame after it is over, while %s", (_, moving) => {
    const { clock } = running(...moving);
    vi.advanceTimersByTime(60_000);
    const call = vi.fn<() => void>();
    clock.after(500, call);
    vi.advanceTimersByTime(490);
    expect(call).not.toHaveBeenCalled();
    vi.advanceTimersByTime(3 * SCREEN);
    expect(call).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(5000);
    expect(call).toHaveBeenCalledOnce();
  });

  it("is not called once it was cancelled, nor drawn for", () => {
    const { clock, frames } = running();
    const call = vi.fn<() => void>();
    const timer = clock.after(500, call);
    vi.advanceTimersByTime(200);
    timer.cancel();
    vi.advanceTimersByTime(5000);
    expect(call).not.toHaveBeenCalled();
    expect(frames().length).toBeLessThanOrEqual(1);
  });

  it("waits on while there is no stage", () => {
    const { clock } = running();
    const call = vi.fn<() => void>();
    clock.after(500, call);
    vi.advanceTimersByTime(200);
    clock.run(false);
    vi.advanceTimersByTime(60_000);
    expect(call).not.toHaveBeenCalled();
    clock.run(true);
    vi.advanceTimersByTime(800);
    expect(call).toHaveBeenCalledOnce();
  });

  it("may ask for more time when it is called", () => {
    const { clock } = running();
    const times: number[] = [];
    const again = (): void => {
      times.push(performance.now());
      if (times.length < 3) clock.after(100, again);
    };
    const begun = performance.now();
    clock.after(100, again);
    vi.advanceTimersByTime(1000);
    expect(times.length).toBe(3);
    times.forEach((time, at) => expect(time - begun).toBeGreaterThanOrEqual((at + 1) * 100 - SCREEN));
  });
});
