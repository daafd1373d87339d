/**
 * Paints this folder's drawings on a canvas. A drawing is SVG text, but of few words, which are read here: a browser
 * makes a whole document of an SVG image, which takes it longer than to paint it, and leaves garbage behind.
 */
import { seeThrough } from "#stage/drawing/colours.ts";

interface Tag {
  readonly name: string;
  readonly kind: "open" | "whole" | "close";
  readonly attributes: Attributes;
}

type Attributes = Readonly<Record<string, string | undefined>>;

type Brush = CanvasRenderingContext2D;

/** A fill that fades from a middle outwards: a circle of radius `r` about 0, 0, drawn out to an ellipse. */
interface Fade {
  readonly r: number;
  /** Where it is; without, it lies in the box about the shape that it fills. */
  readonly at: Ellipse | null;
  readonly stops: (readonly [offset: number, colour: string])[];
}

interface Ellipse {
  readonly x: number;
  readonly y: number;
  readonly radiusX: number;
  readonly radiusY: number;
}

interface Shape {
  readonly path: Path2D;
  /** What a fade without a place of its own fills; null where that isn't known without measuring. */
  readonly box: Ellipse | null;
}

/** What drawings refer to by name. */
interface Defined {
  readonly fades: Map<string, Fade>;
  readonly clips: Map<string, Path2D>;
}

/**
 * Paints a drawing's text on `width` by `height` pixels of the canvas, from its corner on.
 * @throws {Error} on a word that drawings don't use and on a path that is none, quoting them.
 */
export function paint(brush: Brush, svg: string, width: number, height: number): void {
  const defined: Defined = { fades: new Map(), clips: new Map() };
  let fade: Fade | null = null;
  let clip: Path2D | null = null;
  for (const { name, kind, attributes } of tagsIn(svg)) {
    if (kind === "close") {
      if (name === "g" || name === "svg") brush.restore();
      else if (name === "clipPath") clip = null;
    } else if (name === "svg") {
      const whole = attributes["x"] === undefined;
      brush.save();
      frame(brush, attributes, whole ? { width, height } : sizeOf(attributes));
    } else if (name === "g") {
      brush.save();
      transform(brush, attributes["transform"]);
      const within = named(attributes["clip-path"]);
      if (within !== null) brush.clip(known(defined.clips, within));
    } else if (name === "radialGradient") {
      fade = fadeOf(attributes);
      defined.fades.set(text(attributes, "id"), fade);
    } else if (name === "stop") {
      fade?.stops.push(stopOf(attributes));
    } else if (name === "clipPath") {
      clip = new Path2D();
      defined.clips.set(text(attributes, "id"), clip);
    } else if (clip !== null) {
      clip.addPath(shapeOf(name, attributes).path);
    } else {
      brush.save();
      transform(brush, attributes["transform"]);
      draw(brush, shapeOf(name, attributes), attributes, defined);
      brush.restore();
    }
  }
}

const TAG = /<(\/?)(\w+)([^>]*?)(\/?)>/g;
const ATTRIBUTE = /([\w-]+)="([^"]*)"/g;

function* tagsIn(svg: string): Generator<Tag> {
  for (const [, end, name = "", words = "", alone] of svg.matchAll(TAG)) {
    const kind = end === "/" ? "close" : alone === "/" ? "whole" : "open";
    const attributes = Object.fromEntries(
      [...words.matchAll(ATTRIBUTE)].map(([, key = "", value = ""]) => [key, value]),
    );
    yield { name, kind, attributes };
  }
}

/** Brings the brush into a drawing's own units, and keeps it within them. */
function frame(brush: Brush, attributes: Attributes, size: { readonly width: number; readonly height: number }): void {
  const [x = 0, y = 0, width = 1, height = 1] = numbers(text(attributes, "viewBox"));
  brush.translate(amount(attributes, "x"), amount(attributes, "y"));
  brush.scale(size.width / width, size.height / height);
  brush.translate(-x, -y);
  brush.beginPath();
  brush.rect(x, y, width, height);
  brush.clip();
}

const sizeOf = (attributes: Attributes): { width: number; height: number } => ({
  width: amount(attributes, "width"),
  height: amount(attributes, "height"),
});

function transform(brush: Brush, words = ""): void {
  for (const [, how = "", by = ""] of words.matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [a = 0, b, c = 0] = numbers(by);
    if (how === "translate") brush.translate(a, b ?? 0);
    else if (how === "scale") brush.scale(a, b ?? a);
    else if (how === "rotate") {
      brush.translate(b ?? 0, c);
      brush.rotate((a * Math.PI) / 180);
      brush.translate(-(b ?? 0), -c);
    } else throw new Error(`no drawing is transformed by "${how}"`);
  }
}

function shapeOf(name: string, attributes: Attributes): Shape {
  const [x, y] = [amount(attributes, "cx"), amount(attributes, "cy")];
  switch (name) {
    case "path":
      return { path: new Path2D(pathIn(attributes)), box: null };
    case "rect": {
      const path = new Path2D();
      const { width, height } = sizeOf(attributes);
      path.rect(amount(attributes, "x"), amount(attributes, "y"), width, height);
      return { path, box: null };
    }
    case "circle":
      return round(x, y, amount(attributes, "r"), amount(attributes, "r"));
    case "ellipse":
      return round(x, y, amount(attributes, "rx"), amount(attributes, "ry"));
    default:
      throw new Error(`no drawing has a "${name}"`);
  }
}

/** A browser takes a broken path silently, and draws as much of it as it understood. */
function pathIn(attributes: Attributes): string {
  const d = text(attributes, "d");
  if (!PATH.test(d)) throw new Error(`"${d.slice(0, 40)}" is no path`);
  return d;
}

const PATH = /^M[-+\d\s.,a-z]*$/i;

function round(x: number, y: number, radiusX: number, radiusY: number): Shape {
  const path = new Path2D();
  path.ellipse(x, y, radiusX, radiusY, 0, 0, 2 * Math.PI);
  return { path, box: { x, y, radiusX, radiusY } };
}

function draw(brush: Brush, shape: Shape, attributes: Attributes, { fades }: Defined): void {
  const { fill = "#000000", stroke = "none" } = attributes;
  const rule = attributes["fill-rule"] === "evenodd" ? "evenodd" : "nonzero";
  brush.globalAlpha = amount(attributes, "opacity", 1);
  const faded = named(fill);
  if (faded !== null) fillFading(brush, shape, rule, known(fades, faded));
  else if (fill !== "none") {
    brush.fillStyle = fill;
    brush.fill(shape.path, rule);
  }
  if (stroke === "none") return;
  brush.strokeStyle = stroke;
  brush.lineWidth = amount(attributes, "stroke-width", 1);
  brush.lineJoin = attributes["stroke-linejoin"] === "round" ? "round" : "miter";
  brush.lineCap = attributes["stroke-linecap"] === "round" ? "round" : "butt";
  brush.setLineDash(numbers(attributes["stroke-dasharray"] ?? ""));
  brush.stroke(shape.path);
}

/** The brush goes to where the fade is round, and the shape with it. */
function fillFading(brush: Brush, { path, box }: Shape, rule: CanvasFillRule, { r, at, stops }: Fade): void {
  const place = at ?? box;
  if (place === null) throw new Error("a fade without a place of its own fills circles and ellipses only");
  const { x, y, radiusX, radiusY } = place;
  const colours = brush.createRadialGradient(0, 0, 0, 0, 0, r);
  for (const [offset, colour] of stops) colours.addColorStop(offset, colour);
  brush.translate(x, y);
  brush.scale(radiusX, radiusY);
  brush.fillStyle = colours;
  brush.fill(aboutNothing(path, place), rule);
}

/** A path as it is where the ellipse is a circle of radius 1 about 0, 0. */
function aboutNothing(path: Path2D, { x, y, radiusX, radiusY }: Ellipse): Path2D {
  const moved = new Path2D();
  moved.addPath(path, { a: 1 / radiusX, d: 1 / radiusY, e: -x / radiusX, f: -y / radiusY });
  return moved;
}

function fadeOf(attributes: Attributes): Fade {
  const moved = attributes["gradientTransform"];
  if (moved === undefined) return { r: 1, at: null, stops: [] };
  const [, place = "", size = ""] = /^translate\(([^)]*)\) scale\(([^)]*)\)$/.exec(moved) ?? [];
  const [x = 0, y = 0] = numbers(place);
  const [radiusX = 1, radiusY = 1] = numbers(size);
  return { r: amount(attributes, "r"), at: { x, y, radiusX, radiusY }, stops: [] };
}

function stopOf(attributes: Attributes): readonly [offset: number, colour: string] {
  const colour = seeThrough(text(attributes, "stop-color"), amount(attributes, "stop-opacity", 1));
  return [amount(attributes, "offset"), colour];
}

/** The name in `url(#name)`. */
function named(value = ""): string | null {
  return /^url\(#(.*)\)$/.exec(value)?.[1] ?? null;
}

function known<T>(of: ReadonlyMap<string, T>, name: string): T {
  const found = of.get(name);
  if (found === undefined) throw new Error(`the drawing refers to "${name}", but nothing in it has that name`);
  return found;
}

function text(attributes: Attributes, name: string): string {
  const value = attributes[name];
  if (value === undefined) throw new Error(`part of a drawing lacks its ${name}`);
  return value;
}

const amount = (attributes: Attributes, name: string, otherwise = 0): number => Number(attributes[name] ?? otherwise);

const numbers = (words: string): number[] => words.split(/[ ,]+/).filter(Boolean).map(Number);
