/**
 * Methods of arrays that the code uses and that some browsers of the target lack (cli/build/browsers.ts): each thread of the
 * page imports this first. `newer-than-target.d.ts` declares the same ones, since the types know none that is newer than
 * the target.
 */

const methods = {
  findLast(this: unknown[], fits: (element: unknown, index: number, all: unknown[]) => boolean): unknown {
    return this[this.findLastIndex(fits)];
  },
  findLastIndex(this: unknown[], fits: (element: unknown, index: number, all: unknown[]) => boolean): number {
    for (let index = this.length - 1; index >= 0; index -= 1) if (fits(this[index], index, this)) return index;
    return -1;
  },
  toReversed(this: unknown[]): unknown[] {
    // oxlint-disable-next-line unicorn/no-array-reverse -- this is what stands in for the method that the rule asks for
    return [...this].reverse();
  },
  toSorted(this: unknown[], compare?: (a: unknown, b: unknown) => number): unknown[] {
    // oxlint-disable-next-line unicorn/no-array-sort -- as above
    return [...this].sort(compare);
  },
};

for (const [name, value] of Object.entries(methods))
  if (!(name in Array.prototype)) {
    // oxlint-disable-next-line eslint/no-extend-native -- with the standard's own method, where the browser lacks it
    Object.defineProperty(Array.prototype, name, { value, writable: true, configurable: true });
  }
