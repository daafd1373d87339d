/**
 * The stage's clock. A frame is drawn when something moves: often while people change their stance, seldom while they
 * only breathe, never while nothing moves. If the processor draws, each frame takes time from the page's own work.
 */
import type * as Phaser from "phaser";

export interface StageClock {
  /** Calls back after `ms` of stage time, which stops while the tab is hidden. */
  after(ms: number, call: () => void): Timer;
  /** Something has changed: draws it with the screen's next frame, and draws often for the next `ms`. */
  stir(ms?: number): void;
  /** Draws at once, for a canvas that was cleared and must not be seen empty. */
  draw(): void;
  /** Starts and stops the clock: off while there is no stage to draw. */
  run(on: boolean): void;
}

export interface Timer {
  cancel(): void;
}

/** Milliseconds between two frames: old laptops get warm at sixty a second, and a breath is one pixel a second. */
const OFTEN = 33;
const SELDOM = 125;
/** A timer due this soon after a frame of the screen fires with that frame, in milliseconds. */
const EARLY = 8;
/** A frame that is later than this means that the tab was hidden and time stood still. Milliseconds. */
const LATE = 120;

export function clockOf(game: Phaser.Game, { tweens }: Phaser.Scene): StageClock {
  const timers = new Set<{ readonly due: number; readonly call: () => void }>();
  let running = false;
  /** Stage time at the last frame; the page's time at that moment; and the delay after which the next frame is due. */
  let time = 0;
  let before = 0;
  let wanted = 0;
  let oftenUntil = 0;
  let pause = 0;
  let request = 0;

  /** Stage time since the last frame. */
  function passed(): number {
    return Number.isFinite(wanted) ? Math.min(performance.now() - before, wanted + LATE) : 0;
  }

  /** Starts again after nothing moved: no time has passed meanwhile. */
  function wake(): void {
    if (Number.isFinite(wanted)) return;
    before = performance.now();
    wanted = 0;
  }

  function frame(): void {
    cancelAnimationFrame(request);
    request = 0;
    const delta = passed();
    time += delta;
    before = performance.now();
    wanted = 0;
    for (const timer of timers) {
      if (timer.due > time || !timers.delete(timer)) continue;
      timer.call();
    }
    game.step(before, delta);
    plan();
  }

  function plan(): void {
    if (!running || request !== 0) return;
    window.clearTimeout(pause);
    wanted = time < oftenUntil ? OFTEN : pace();
    for (const { due } of timers) wanted = Math.min(wanted, due - time);
    if (!Number.isFinite(wanted)) return;
    const left = before + wanted - EARLY - performance.now();
    pause = window.setTimeout(() => (request = requestAnimationFrame(frame)), Math.max(0, left));
  }

  /** The delay until the next frame, by what moves: a breath lasts for ever, everything else ends. */
  function pace(): number {
    let slowest = Number.POSITIVE_INFINITY;
    for (const tween of tweens.tweens) {
      if (tween.isPaused()) continue;
      if (!tween.isInfinite) return OFTEN;
      slowest = SELDOM;
    }
    return slowest;
  }

  function stir(ms = 0): void {
    wake();
    oftenUntil = Math.max(oftenUntil, time + passed() + ms);
    if (!running || request !== 0) return;
    window.clearTimeout(pause);
    request = requestAnimationFrame(frame);
  }

  function rest(): void {
    window.clearTimeout(pause);
    cancelAnimationFrame(request);
    request = 0;
  }

  return {
    after(ms, call) {
      wake();
      const timer = { due: time + passed() + ms, call };
      timers.add(timer);
      plan();
      return { cancel: () => void timers.delete(timer) };
    },
    stir,
    draw() {
      if (!running) return;
      wake();
      window.clearTimeout(pause);
      frame();
    },
    run(on) {
      if (on === running) return;
      running = on;
      rest();
      wanted = Number.POSITIVE_INFINITY;
      if (on) stir();
    },
  };
}
