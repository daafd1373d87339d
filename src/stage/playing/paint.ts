/**
 * Paints drawings on a canvas. A browser builds a whole document for an SVG image, which takes longer than painting the
 * same shapes, and leaves garbage behind.
 */
import { seeThrough } from "#stage/drawing/colours.ts";
import {
  type Drawing,
  type Fade,
  type Frame,
  LINE_WIDTH,
  type Path,
  type Shape,
  type Transform,
} from "#stage/drawing/shapes.ts";

type Brush = CanvasRenderingContext2D;

/**
 * Paints a drawing on `width` by `height` pixels of the canvas, from its corner on.
 * @throws {Error} on a path that is none, quoting it.
 */
export function paint(brush: Brush, { frame, shapes }: Drawing, width: number, height: number): void {
  brush.save();
  brush.scale(width / frame.width, height / frame.height);
  brush.translate(-frame.x, -frame.y);
  keepWithin(brush, frame);
  for (const shape of shapes) draw(brush, shape);
  brush.restore();
}

function draw(brush: Brush, shape: Shape): void {
  if (!("shapes" in shape)) return drawPath(brush, shape);
  brush.save();
  if (shape.transform !== undefined) place(brush, shape.transform);
  if (shape.clip !== undefined) keepWithin(brush, shape.clip);
  for (const part of shape.shapes) draw(brush, part);
  brush.restore();
}

function place(brush: Brush, transform: Transform): void {
  for (const [how, ...by] of transform) {
    const [first, second, third = 0] = by;
    if (how === "translate") brush.translate(first, second);
    else if (how === "scale") brush.scale(first, second);
    else {
      brush.translate(second, third);
      brush.rotate((first * Math.PI) / 180);
      brush.translate(-second, -third);
    }
  }
}

function keepWithin(brush: Brush, { x, y, width, height }: Frame): void {
  brush.beginPath();
  brush.rect(x, y, width, height);
  brush.clip();
}

function drawPath(brush: Brush, { d, fill, rule, line, width = LINE_WIDTH, dash = [], opacity = 1 }: Path): void {
  const outline = outlineOf(d);
  brush.globalAlpha = opacity;
  if (typeof fill === "object") fillFading(brush, outline, fill, rule);
  else if (fill !== undefined) {
    brush.fillStyle = fill;
    brush.fill(outline, rule);
  }
  if (line === undefined) return;
  brush.strokeStyle = line;
  brush.lineWidth = width;
  brush.lineJoin = "round";
  brush.lineCap = "round";
  brush.setLineDash([...dash]);
  brush.stroke(outline);
}

/** A browser accepts a broken path silently, and draws the part that it understood. */
function outlineOf(d: string): Path2D {
  if (!PATH.test(d)) throw new Error(`"${d.slice(0, 40)}" is no path`);
  return new Path2D(d);
}

const PATH = /^M[-+\d\s.,a-z]*$/i;

/** Transforms the brush so that the fade is a circle, and transforms the shape back. */
function fillFading(brush: Brush, outline: Path2D, fade: Fade, rule: Path["rule"]): void {
  const { x, y, radiusX, radiusY, stops } = fade;
  const colours = brush.createRadialGradient(0, 0, 0, 0, 0, 1);
  for (const { at, colour, opacity } of stops) colours.addColorStop(at, seeThrough(colour, opacity));
  brush.save();
  brush.translate(x, y);
  brush.scale(radiusX, radiusY);
  brush.fillStyle = colours;
  brush.fill(aboutNothing(outline, fade), rule);
  brush.restore();
}

/** A path in the coordinates where the fade is a circle of radius 1 about 0, 0. */
function aboutNothing(outline: Path2D, { x, y, radiusX, radiusY }: Fade): Path2D {
  const moved = new Path2D();
  moved.addPath(outline, { a: 1 / radiusX, d: 1 / radiusY, e: -x / radiusX, f: -y / radiusY });
  return moved;
}
