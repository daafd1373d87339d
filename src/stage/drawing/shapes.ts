/**
 * The shapes of a drawing, as data. SVG text (svg.ts) and a canvas (#stage/playing/paint.ts) are two ways to render
 * them; a test compares the two.
 */

/** A picture: its shapes from the back to the front, and the rectangle that is visible, one unit a pixel. */
export interface Drawing {
  readonly frame: Frame;
  readonly shapes: readonly Shape[];
}

/** A rectangle, in the drawing's units. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Shape = Path | ShapeGroup;

export interface Path extends Ink {
  /** In SVG's path syntax. It begins with an absolute M. */
  readonly d: string;
}

/** Fill and line of a path. What is left out isn't drawn. Colours are `#rrggbb`. */
export interface Ink {
  readonly fill?: string | Fade;
  /** Areas that a path encloses twice are holes; by default they are filled. */
  readonly rule?: "evenodd";
  /** The colour of the line. Its corners and ends are round. */
  readonly line?: string;
  /** Width of the line, in units; LINE_WIDTH by default. */
  readonly width?: number;
  /** Lengths of dashes and gaps in turn, in units. */
  readonly dash?: readonly number[];
  /** Applied to fill and line separately: 0 to 1. */
  readonly opacity?: number;
}

export const LINE_WIDTH = 2;

/** A radial gradient: the colour changes from the centre of an ellipse to its edge, and stays so beyond. */
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
  /** Offset: 0 in the centre, 1 at the edge. */
  readonly at: number;
  readonly colour: string;
  /** 0 to 1. */
  readonly opacity: number;
}

/** Several shapes as one, from the back to the front. */
export interface ShapeGroup {
  readonly shapes: readonly Shape[];
  readonly transform?: Transform;
  /** Nothing outside this frame is visible, in the units within the transform. */
  readonly clip?: Frame;
}

/** Steps from the units inside to those outside, the outermost first. Angles are degrees clockwise, about x and y. */
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
