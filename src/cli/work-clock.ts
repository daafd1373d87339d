/** A clock of the work that is done: a busy machine makes no story too large. */

/** Milliseconds. To ask the system takes some 50 microseconds, and the clock is asked with every turn. */
const RESOLUTION = 20;

/** Milliseconds that this program has worked; its part of them, where `threads` work at once. */
export function workClock(threads = 1): () => number {
  let asked = -Infinity;
  let worked = 0;
  return () => {
    const now = performance.now();
    if (now - asked >= RESOLUTION) {
      const { user, system } = process.cpuUsage();
      asked = now;
      worked = (user + system) / 1000 / threads;
    }
    return worked;
  };
}
