/** The names of the meters, and their changes, as screens say them. */
import type { Meter } from "#guidance/words.ts";

export const METER_NAMES: Readonly<Record<Meter, string>> = { calm: "Calm", trust: "Trust" };

/** A change with its sign: `+6`, `−12`. */
export const signed = (amount: number): string => (amount < 0 ? `−${-amount}` : `+${amount}`);
