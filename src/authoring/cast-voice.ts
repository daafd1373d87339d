/** A voice for a look that names none. */
import { fingerprint } from "#script/hash.ts";
import { type Voice, VOICES } from "#scenario/words.ts";
import type { Look } from "#stage/drawing/art.ts";
import { brightness } from "#stage/drawing/colours.ts";

const HALF = VOICES.length / 2;
/** Low and high, the older of each first. */
const HALVES = [VOICES.slice(0, HALF), VOICES.slice(HALF)] as const;
/** The shares of each half that a grey head has, and any other. */
const OLD = [0, HALF / 2] as const;
const YOUNG = [1, HALF] as const;

/**
 * A voice that fits what can be seen, and always the same for the same look: who has a beard speaks low, and who has
 * grey hair like somebody old. What can't be seen is drawn by lot from the look's id.
 */
export function voiceFor(id: string, { hair, beard }: Pick<Look, "hair" | "beard">): Voice {
  const ages = isGrey(hair) ? OLD : YOUNG;
  const fitting = HALVES.flatMap((half, at) => (at > 0 && beard !== null ? [] : half.slice(...ages)));
  // What follows the id spreads its last letter over the whole fingerprint.
  const lot = Number.parseInt(fingerprint(`${id}, spoken`).slice(0, 8), 16);
  return fitting[lot % fitting.length] ?? VOICES[0];
}

/** Bright, and hardly any colour in it. */
function isGrey(hair: string): boolean {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hair.slice(at, at + 2), 16));
  return brightness(hair) > 0.6 && Math.max(...channels) - Math.min(...channels) < 32;
}
