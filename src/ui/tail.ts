/** The tail of a speech bubble: from the bubble's edge to the speaker's mouth. CSS pixels throughout. */

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Bubble {
  readonly width: number;
  readonly height: number;
}

/** The tail's width at the bubble, and its least distance from the corners. */
const BROAD = 22;
const CORNER = 20;
/** The tail's greatest length; it stops short of the lips. */
const LONGEST = { sideways: 86, up: 32 };
const SHORT_OF_MOUTH = 30;

/**
 * The tail as an SVG path, relative to the bubble's top left corner, and so is `mouth`. It leaves the bubble to the
 * left if the mouth is beside it, and upwards if the mouth is above.
 */
export function tailTo(mouth: Point, { width, height }: Bubble): string {
  return mouth.x < -CORNER ? sideways(mouth, height) : upwards(mouth, width);
}

function sideways(mouth: Point, height: number): string {
  const root = within(mouth.y, CORNER, height - CORNER - BROAD);
  const away = Math.hypot(mouth.x, mouth.y - root) || 1;
  const reach = Math.min(LONGEST.sideways, Math.max(CORNER, away - SHORT_OF_MOUTH)) / away;
  const tip = { x: mouth.x * reach, y: root + BROAD / 2 + (mouth.y - root) * reach };
  return path({ x: 1, y: root }, tip, { x: 1, y: root + BROAD });
}

function upwards(mouth: Point, width: number): string {
  const root = within(mouth.x, CORNER, width - CORNER - BROAD);
  const tip = { x: root + BROAD / 2 + within(mouth.x - root, -BROAD, BROAD), y: -LONGEST.up };
  return path({ x: root, y: 1 }, tip, { x: root + BROAD, y: 1 });
}

/** Two strokes that bend a little, as if drawn with a pen. */
function path(from: Point, tip: Point, to: Point): string {
  const bend = { x: (from.x + to.x + 2 * tip.x) / 4, y: (from.y + to.y + 2 * tip.y) / 4 };
  return `M${at(from)}Q${at(bend)} ${at(tip)}Q${at(bend)} ${at(to)}`;
}

const at = ({ x, y }: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

const within = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(Math.max(least, most), value));
