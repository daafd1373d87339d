/** The tail of a speech bubble: from the bubble's edge to the speaker's mouth, behind everybody else. CSS pixels. */

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Bubble {
  readonly width: number;
  readonly height: number;
  /** How far the tail can be seen above the bubble. */
  readonly above: number;
  /** How much of that other words cover: the tail passes behind them. */
  readonly covered: number;
}

/** A head with its hair, as an ellipse. */
export interface FaceOnPage extends Point {
  readonly radiusX: number;
  readonly radiusY: number;
}

/** Whom a tail points at. */
export interface SpeakerOnPage {
  readonly mouth: Point;
  /** The speaker's own face, if it can be seen. Turned away, it hides the mouth: the tail then ends beside it. */
  readonly face: FaceOnPage | null;
  /** Those of everybody else. */
  readonly others: readonly FaceOnPage[];
}

/** The tail's width at the bubble, and its least distance from the corners. */
const BROAD = 22;
const CORNER = 20;
/** It stops short of the lips, and keeps so far from the speaker's face. */
const SHORT_OF_MOUTH = 30;
const CLEAR = 8;
/** A bubble under the picture points up at the mouth: all the way, it would cut the speaker's body in two. */
const LONGEST_UP = 72;
/** A bubble so far below the mouth, or above it, only points there: a longer tail would be a thread across the body. */
const FAR = 170;
const POINTING = 86;
/** A tail that would be shorter than this is left out. */
const SHORTEST = 14;
/** How finely a tail is looked at for faces in its way. */
const LOOKS = 24;

/** A tail that can be drawn. */
export interface DrawnTail {
  /** An SVG path; empty if there is no room for a tail. */
  readonly path: string;
  /** The faces that it passes behind. */
  readonly behind: readonly FaceOnPage[];
}

/**
 * The tail of a bubble. All places are relative to the bubble's top left corner. It leaves the bubble to the left if the
 * mouth is beside it, and upwards if the mouth is above.
 */
export function tailTo(speaking: SpeakerOnPage, bubble: Bubble): DrawnTail {
  const tail = isBeside(speaking) ? sideways(speaking, bubble) : upwards(speaking, bubble);
  if (tail === null) return { path: "", behind: [] };
  return { path: path(tail), behind: speaking.others.filter((face) => crosses(tail, face)) };
}

const isBeside = ({ mouth }: SpeakerOnPage): boolean => mouth.x < -CORNER;

/** Two edges that each bend towards a point, and meet at the tip. */
interface Tail {
  readonly from: Point;
  readonly to: Point;
  readonly fromBend: Point;
  readonly toBend: Point;
  readonly tip: Point;
  /** How far down its edges go straight from where they begin: a stalk behind the words above the bubble. */
  readonly stalk: number;
}

function sideways(speaking: SpeakerOnPage, { height }: Bubble): Tail {
  const root = within(speaking.mouth.y, CORNER, height - CORNER - BROAD);
  const from = { x: 1, y: root };
  const to = { x: 1, y: root + BROAD };
  const middle = { x: 1, y: root + BROAD / 2 };
  const tip = tipOf(middle, speaking);
  // Past somebody who stands between, a tail that only points would point at them.
  const isNearest = speaking.others.every(({ x }) => x < speaking.mouth.x || x > middle.x);
  const points = isNearest && Math.abs(speaking.mouth.y - middle.y) > FAR;
  const share = points ? Math.min(1, POINTING / Math.hypot(tip.x - middle.x, tip.y - middle.y)) : 1;
  return tailFrom(from, to, between(middle, tip, share));
}

function upwards(speaking: SpeakerOnPage, { width, above, covered }: Bubble): Tail | null {
  if (above - covered < SHORTEST) return null;
  const root = within(speaking.mouth.x - BROAD / 2, CORNER, width - CORNER - BROAD);
  const middle = { x: root + BROAD / 2, y: 1 };
  const tip = tipOf(middle, speaking);
  const share = Math.min(1, Math.min(above, covered + LONGEST_UP) / Math.max(1, -tip.y));
  const foot = 1 - covered;
  return tailFrom({ x: root, y: foot }, { x: root + BROAD, y: foot }, between(middle, tip, share), covered);
}

/** Bends a little, as if drawn with a pen. */
function tailFrom(from: Point, to: Point, tip: Point, stalk = 0): Tail {
  const bend = { x: (from.x + to.x + 2 * tip.x) / 4, y: (from.y + to.y + 2 * tip.y) / 4 };
  return { from, to, fromBend: bend, toBend: bend, tip, stalk };
}

/** The place nearest to the mouth, on the way from `start`, that is not too near to lips or face. */
function tipOf(start: Point, { mouth, face }: SpeakerOnPage): Point {
  const away = Math.hypot(mouth.x - start.x, mouth.y - start.y) || 1;
  const at = (reach: number): Point => between(start, mouth, reach / away);
  const least = Math.min(CORNER, away);
  for (let reach = away - SHORT_OF_MOUTH; reach > least; reach -= 2) {
    const tip = at(reach);
    if (face === null || !isOn(face, tip)) return tip;
  }
  return at(least);
}

/** The place at this share of the way, 0 to 1. */
const between = (from: Point, to: Point, share: number): Point => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share,
});

const isOn = ({ x, y, radiusX, radiusY }: FaceOnPage, place: Point): boolean =>
  ((place.x - x) / (radiusX + CLEAR)) ** 2 + ((place.y - y) / (radiusY + CLEAR)) ** 2 < 1;

function crosses({ from, to, fromBend, toBend, tip }: Tail, face: FaceOnPage): boolean {
  const looks = Array.from({ length: LOOKS }, (_, look) => (look + 1) / LOOKS);
  return looks
    .flatMap((along) => [onCurve(from, fromBend, tip, along), onCurve(to, toBend, tip, along)])
    .some((place) => isOn(face, place));
}

/** A place on a quadratic Bézier curve; `along` from 0 to 1. */
function onCurve(from: Point, bend: Point, to: Point, along: number): Point {
  const [first, second, third] = [(1 - along) ** 2, 2 * along * (1 - along), along ** 2];
  return { x: first * from.x + second * bend.x + third * to.x, y: first * from.y + second * bend.y + third * to.y };
}

function path({ from, to, fromBend, toBend, tip, stalk }: Tail): string {
  const bent = `${at(from)}Q${at(fromBend)} ${at(tip)}Q${at(toBend)} ${at(to)}`;
  if (stalk === 0) return `M${bent}`;
  return `M${at({ ...from, y: from.y + stalk })}L${bent}L${at({ ...to, y: to.y + stalk })}`;
}

const at = ({ x, y }: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

const within = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(Math.max(least, most), value));
