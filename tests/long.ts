/** How often properties are tried: often enough to hold a change, and thousands of times for `npm test -- long`. */

const LONG = process.env["COMPOSURE_LONG"] === "yes";

export const runs = (usually: number, long: number): number => (LONG ? long : usually);

/** Milliseconds that a test with such a property may take. */
export const PATIENCE = LONG ? 3_600_000 : 120_000;
