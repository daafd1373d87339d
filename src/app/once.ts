/** Fetches something on the first call and returns the same promise afterwards; after a failure it fetches again. */
export function once<Value>(fetch: () => Promise<Value>): { (): Promise<Value>; readonly begun: () => boolean } {
  let value: Promise<Value> | null = null;
  const get = (): Promise<Value> => {
    value ??= fetch().catch((error: unknown) => {
      value = null;
      throw error;
    });
    return value;
  };
  return Object.assign(get, { begun: () => value !== null });
}
