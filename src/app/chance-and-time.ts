/** Chance and time, as what has no page of its own is lent them. */

/** A secret of 32 letters and digits. It needs no secure address: phones come by the laptop's number. */
export const secret = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");

/** Runs something later; what it returns stops it. */
export function laterBy(run: () => void, ms: number): () => void {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
}
