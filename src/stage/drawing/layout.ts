/**
 * Layout: which part of the picture a window shows, and where people stand in it. Units are the rooms', 1280 by 720.
 */
import { HEIGHT, WIDTH } from "./rooms/room.ts";

export interface StageView {
  /** The visible rectangle of the room. It always lies within the room. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** CSS pixels per unit. */
  readonly scale: number;
}

/** Where a person stands: the position of their neck, and the scale they are drawn at. */
export interface StagePlace {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** The horizon is at the height of the customer's eyes, so people further back keep their eyes at that height. */
export const CUSTOMER: StagePlace = { x: 577, y: 319, scale: 0.42 };

/**
 * A window of this aspect ratio or wider shows the whole room; from there to NARROW the view closes in on the customer.
 */
const WIDE = 1.45;
const NARROW = 1.05;
/** From this aspect ratio on the words are beside the customer, otherwise below. */
const BESIDE = 1.3;
/** A window narrower than this, in CSS pixels, shows a close view whatever its shape, or faces could not be read. */
const SMALL = 560;
const ROOMY = 900;
/** How much of the room's height a narrow window shows: head and shoulders of one person, or of two. */
const CLOSE = 450;
const CLOSE_WITH_TWO = 590;
/** Enough to see what lies on the counter. */
const CLOSE_WITH_THINGS = 548;
/** How much of its width a narrow window shows, if the room is high enough: all of an arm that points, or two people. */
const REACH = 540;
const REACH_WITH_TWO = 600;
const REACH_WITH_MORE = 720;
/** What lies on the counter lies to the right of this. */
const THINGS = 366;
/** The middle of the customer's face, its place across the view, and the room above it. */
const FACE = 582;
const ACROSS = { wide: 0.42, narrow: 0.35, narrowWithTwo: 0.64, narrowWithMore: 0.79 } as const;
const ABOVE = 58;

/** What a narrow window has to show besides the one in front: the customer, or somebody else while they are away. */
export interface Besides {
  /** How many others are there. */
  readonly others: number;
  /** Something that matters lies on the counter. */
  readonly things: boolean;
}

export const NOTHING_BESIDES: Besides = { others: 0, things: false };

/** The part of the picture for a window of this size, in CSS pixels. */
export function viewOf(width: number, height: number, { others, things }: Besides = NOTHING_BESIDES): StageView {
  const aspect = width / height;
  const room = clamp((width - SMALL) / (ROOMY - SMALL), 0, 1);
  const openness = room * clamp((aspect - NARROW) / (WIDE - NARROW), 0, 1);
  const nearest = others > 0 ? CLOSE_WITH_TWO : things ? CLOSE_WITH_THINGS : CLOSE;
  const reach = others > 1 ? REACH_WITH_MORE : others > 0 ? REACH_WITH_TWO : REACH;
  const close = clamp(reach / aspect, nearest, HEIGHT);
  const wished = close + (HEIGHT - close) * openness;
  const seen = { height: Math.min(wished, WIDTH / aspect), width: Math.min(wished * aspect, WIDTH) };
  const narrow = others > 1 ? ACROSS.narrowWithMore : others > 0 ? ACROSS.narrowWithTwo : ACROSS.narrow;
  const share = narrow + (ACROSS.wide - narrow) * room * clamp((aspect - NARROW) / (BESIDE - NARROW), 0, 1);
  return {
    x: clamp(FACE - seen.width * share, 0, Math.min(WIDTH - seen.width, things && others === 0 ? THINGS : WIDTH)),
    y: Math.min(ABOVE, HEIGHT - seen.height),
    ...seen,
    scale: height / seen.height,
  };
}

/** Smaller than this, a body would end above the counter. */
const FURTHER_BACK = 0.388;
/** The least distance of somebody's neck from the edge of the view, and their place when there is room. */
const MARGIN = 92;
const LEFT = 168;
/** The same of the first of several, who stand closer. */
const MARGIN_OF_SEVERAL = 82;
const LEFT_OF_SEVERAL = 92;
/** The one in front stands nearer and hides more. */
const NEARER = 20;

/**
 * Where the others stand beside the one in front, counted from 0, `others` in all: a step further back and to the left,
 * in the order in which they came, so that the words on the right hide nobody.
 */
export function besideIn(view: StageView, number: number, others: number): StagePlace {
  const several = others > 1;
  const first = several ? Math.max(view.x + MARGIN_OF_SEVERAL, LEFT_OF_SEVERAL) : Math.max(view.x + MARGIN, LEFT);
  const gap = (CUSTOMER.x - (several ? NEARER : 0) - first) / Math.max(1, others);
  return { x: first + gap * number, y: CUSTOMER.y + 6, scale: FURTHER_BACK };
}

/** Converts a place in the room to CSS pixels from the window's top left corner. */
export function onScreen(
  view: StageView,
  { x, y }: { readonly x: number; readonly y: number },
): { x: number; y: number } {
  return { x: (x - view.x) * view.scale, y: (y - view.y) * view.scale };
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}
