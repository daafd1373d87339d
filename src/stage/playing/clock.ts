/**
 * The stage's time. A frame is drawn when something moves: often while people change their stance, seldom while they
 * only breathe, never while nothing does. Where the processor draws, each frame is taken from the page's own work.
 */
import type * as Phaser from "phaser";

export interface StageClock {
  /** Calls back after `ms` of stage time, which stands still while the tab is hidden. */
  after(ms: number, call: () => void): Timer;
  /** Something has changed: it is drawn with the screen's next frame, and for `ms` from now frames come often. */
  stir(ms?: number): void;
  /** Draws at once, for a canvas that was emptied and must not be seen so. */
  draw(): void;
  /** Whether there is a stage to draw; time stands still while there is none. */
  run(on: boolean): void;
}

export interface Timer {
  cancel(): void;
}

/** Milliseconds between two frames: old laptops get warm at sixty a second, and a breath is one pixel a second. */
const OFTEN = 33;
const SELDOM = 125;
/** A timer that ends this much before a frame of the screen still meets it, in milliseconds. */
const EARLY = 8;
/** When a frame comes this much later than it was wanted, the tab was hidden, and time stood still. Milliseconds. */
const LATE = 120;

export function clockOf(game: Phaser.Game, { tweens }: Phaser.Scene): StageClock {
  const timers = new Set<{ readonly due: number; readonly call: () => void }>();
  let running = false;
  /** Stage time at the last frame; the page's time then; and how long after it the next one is wanted. */
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

  /** From nothing to do to something to do: no time has passed between them. */
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

  /** By what moves: one breath lasts for ever, everything else comes to an end. */
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
