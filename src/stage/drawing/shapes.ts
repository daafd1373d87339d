/**
 * What drawings are made of, as data. An SVG text (svg.ts) and a painted canvas (#stage/playing/paint.ts) are two ways
 * to write it out, and a test holds them against each other.
 */

/** A picture: what it shows, from the back to the front, and the rectangle that is seen of it, one unit a pixel. */
export interface Drawing {
  readonly frame: Frame;
  readonly shapes: readonly Shape[];
}

/** A rectangle, in the units of what is drawn. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Shape = Path | ShapeGroup;

export interface Path extends Ink {
  /** As SVG writes paths. It begins with an absolute M. */
  readonly d: string;
}

/** What a path is filled and drawn with. What is left out isn't there. Colours are `#rrggbb`. */
export interface Ink {
  readonly fill?: string | Fade;
  /** Parts that a path encloses twice are holes; otherwise they are filled like the rest. */
  readonly rule?: "evenodd";
  /** The colour of the line. Its corners and ends are round. */
  readonly line?: string;
  /** Of the line, in units; LINE_WIDTH unless it is given. */
  readonly width?: number;
  /** How long the line is drawn and left out in turn, in units. */
  readonly dash?: readonly number[];
  /** Of fill and line, each by itself: 0 to 1. */
  readonly opacity?: number;
}

export const LINE_WIDTH = 2;

/** A fill whose colour changes from the middle of an ellipse to its edge, and stays so beyond. */
export interface Fade extends Ellipse {
  readonly stops: readonly Stop[];
}

interface Ellipse {
  readonly x: number;
  readonly y: number;
  readonly radiusX: number;
  readonly radiusY: number;
}

interface Stop {
  /** How far out: 0 in the middle, 1 at the edge. */
  readonly at: number;
  readonly colour: string;
  /** 0 to 1. */
  readonly opacity: number;
}

/** Several shapes as one, from the back to the front. */
export interface ShapeGroup {
  readonly shapes: readonly Shape[];
  readonly transform?: Transform;
  /** Nothing of it is seen outside of this, in the units within the transform. */
  readonly clip?: Frame;
}

/** Steps from the units within to those around, the outermost first. Angles are degrees clockwise, about x and y. */
export type Transform = readonly (
  | readonly ["translate", x: number, y: number]
  | readonly ["scale", x: number, y: number]
  | readonly ["rotate", angle: number, x: number, y: number]
)[];

export function groupOf(shapes: readonly Shape[], placed: Omit<ShapeGroup, "shapes"> = {}): ShapeGroup {
  return { shapes, ...placed };
}

export function path(d: string, ink: Ink): Path {
  return { d, ...ink };
}

export function ellipse({ x, y, radiusX, radiusY }: Ellipse, ink: Ink): Path {
  const half = (way: number): string => `a${radiusX} ${radiusY} 0 1 0 ${2 * radiusX * way} 0`;
  return path(`M${x - radiusX} ${y}${half(1)}${half(-1)}Z`, ink);
}

export function rectangle({ x, y, width, height }: Frame, ink: Ink): Path {
  return path(`M${x} ${y}h${width}v${height}h${-width}Z`, ink);
}
