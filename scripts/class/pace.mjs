/** How fast somebody may send (a token bucket): a few things at once, and then so many a second. Time is passed in. */

/**
 * @param {{ atOnce: number, aSecond: number, clock: () => number }} limits clock: in milliseconds
 * @returns {() => boolean} to be asked before each thing that is taken: whether it may be
 */
export function openPace({ atOnce, aSecond, clock }) {
  let left = atOnce;
  let since = clock();
  return () => {
    const now = clock();
    left = Math.min(atOnce, left + (Math.max(0, now - since) / 1000) * aSecond);
    since = now;
    if (left < 1) return false;
    left -= 1;
    return true;
  };
}
