/** Finds the word an author probably meant. */

/** Letters of a word that is worth comparing: longer ones are no names, and comparing takes the square of it. */
const LONGEST = 80;

/** The most a word may differ from the one meant: a third of its letters, and two at least; one if it is very short. */
const furthest = (word: string): number => (word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3)));

/**
 * The known word nearest to what was written, or undefined when none is near.
 * Nearness is the optimal string alignment distance: letters added, left out, changed or swapped.
 */
export function nearest(written: string, known: Iterable<string>): string | undefined {
  if (written.length > LONGEST) return undefined;
  const wanted = written.toLowerCase();
  let best: string | undefined;
  let bestDistance = furthest(wanted) + 1;
  for (const candidate of known) {
    // What was written is what was not found.
    if (candidate === written) continue;
    if (Math.abs(candidate.length - wanted.length) >= bestDistance) continue;
    const apart = distance(wanted, candidate.toLowerCase());
    if (apart < bestDistance) [best, bestDistance] = [candidate, apart];
  }
  return best;
}

/** "did you mean …? " when something is near, else nothing: the opening of a fix. */
export function didYouMean(written: string, known: Iterable<string>): string {
  const meant = nearest(written, known);
  return meant === undefined ? "" : `did you mean "${meant}"? `;
}

function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [beforeLast, last] = [last, current];
  }
  return last[b.length] ?? 0;
}
