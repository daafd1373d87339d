/**
 * The colours that people are painted with: those of a look, those derived from it, and those that all people share.
 */
import type { Look, Paint } from "./art.ts";

const INK = "#20202a";
/** On dark skin the lines of the face need more contrast. */
const DEEP_INK = "#15151a";
/** Below this brightness skin is dark. */
const DARK = 0.5;
/** On skin any darker the lines of the face can't be seen. */
export const DARKEST_SKIN = "#97603f";

/** The share of the skin's red, green and blue that is left under the chin: most of the red, so that it stays alive. */
const SHADE = [0.82, 0.73, 0.7] as const;

/** The red of the cheeks. */
export const BLOOD = "#d3122a";

export function coloursOf(look: Look): Readonly<Record<Paint, string>> {
  return {
    ink: brightness(look.skin) < DARK ? DEEP_INK : INK,
    skin: look.skin,
    shade: dimmed(look.skin, SHADE),
    hair: look.hair,
    top: look.top,
    lining: dimmed(look.top, [0.55, 0.55, 0.55]),
    shirt: look.shirt,
    trousers: look.trousers,
    cloth: look.cloth === "" ? look.top : look.cloth,
    metal: "#8b97a5",
    white: "#ffffff",
    tongue: "#ff7676",
  };
}

/** The share of each colour that turns to paper in the picture of a caller, whom nobody has seen. */
const FAINT = 0.22;
const PAPER = "#fff6e0";

/** A look for somebody who is only heard, as one imagines them. */
export function imagined(look: Look): Look {
  const faint = (colour: string): string => (colour === "" ? "" : mixed(colour, PAPER, FAINT));
  return {
    ...look,
    skin: faint(look.skin),
    hair: faint(look.hair),
    top: faint(look.top),
    trousers: faint(look.trousers),
    shirt: faint(look.shirt),
    cloth: faint(look.cloth),
  };
}

/** Mixes two colours; `share`, 0 to 1, is that of the other one. */
function mixed(colour: string, other: string, share: number): string {
  const others = channels(other);
  return `#${channels(colour)
    .map((value, at) => hex(value + ((others[at] ?? value) - value) * share))
    .join("")}`;
}

/** A colour with these shares, 0 to 1, of its red, green and blue. */
function dimmed(colour: string, shares: readonly number[]): string {
  return `#${channels(colour)
    .map((value, at) => hex(value * (shares[at] ?? 1)))
    .join("")}`;
}

/** A colour with this opacity, 0 to 1. */
export function seeThrough(colour: string, opacity: number): string {
  return `${colour}${hex(opacity * 255)}`;
}

/** How bright a colour looks, 0 to 1: the weighting of ITU-R BT.601. */
export function brightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour);
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}

/** Red, green and blue, 0 to 255. */
function channels(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

function hex(value: number): string {
  return Math.round(value).toString(16).padStart(2, "0");
}
