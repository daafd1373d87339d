/** The methods that newer-methods.ts adds where a browser lacks them. All others that are newer don't compile. */

interface ReadonlyArray<T> {
  findLast<S extends T>(predicate: (value: T, index: number, array: readonly T[]) => value is S): S | undefined;
  findLast(predicate: (value: T, index: number, array: readonly T[]) => unknown): T | undefined;
  findLastIndex(predicate: (value: T, index: number, array: readonly T[]) => unknown): number;
  toReversed(): T[];
  toSorted(compareFn?: (a: T, b: T) => number): T[];
}

interface Array<T> {
  findLast<S extends T>(predicate: (value: T, index: number, array: T[]) => value is S): S | undefined;
  findLast(predicate: (value: T, index: number, array: T[]) => unknown): T | undefined;
  findLastIndex(predicate: (value: T, index: number, array: T[]) => unknown): number;
  toReversed(): T[];
  toSorted(compareFn?: (a: T, b: T) => number): T[];
}
