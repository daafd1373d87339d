/** Renders a drawing as SVG text, for pictures outside the stage. */
import { type Drawing, type Fade, type Frame, LINE_WIDTH, type Path, type Shape, type Transform } from "./shapes.ts";

/** A complete SVG text. Fills that are used by name are defined once. */
export function svgText({ frame, shapes }: Drawing): string {
  const { x, y, width, height } = frame;
  const written = writer().all(shapes);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" width="${width}" height="${height}">${written}</svg>`;
}

interface Writer {
  all(shapes: readonly Shape[]): string;
}

function writer(): Writer {
  const fades = new Map<Fade, string>();
  let clips = 0;

  /** The fill of a path, with its definition if it is the first use. */
  function filling(fill: Path["fill"]): readonly [definition: string, reference: string] {
    if (typeof fill !== "object") return ["", fill ?? "none"];
    const known = fades.get(fill);
    const id = known ?? `fade-${fades.size}`;
    fades.set(fill, id);
    return [known === undefined ? fading(id, fill) : "", `url(#${id})`];
  }

  function one(shape: Shape): string {
    if (!("shapes" in shape)) {
      const [definition, reference] = filling(shape.fill);
      return definition + pathText(shape, reference);
    }
    const { shapes, transform, clip } = shape;
    if (transform === undefined && clip === undefined) return all(shapes);
    const id = `clip-${clips}`;
    if (clip !== undefined) clips += 1;
    const placed = transform === undefined ? "" : ` transform="${transformText(transform)}"`;
    const within = clip === undefined ? "" : ` clip-path="url(#${id})"`;
    const definition = clip === undefined ? "" : clipping(id, clip);
    return `<g${placed}${within}>${definition}${all(shapes)}</g>`;
  }

  const all = (shapes: readonly Shape[]): string => shapes.map(one).join("");
  return { all };
}

function pathText({ d, rule, line, width = LINE_WIDTH, dash, opacity }: Path, fill: string): string {
  const filled = rule === undefined ? "" : ` fill-rule="${rule}"`;
  const drawn =
    line === undefined
      ? ""
      : ` stroke="${line}" stroke-width="${width}" stroke-linejoin="round" stroke-linecap="round"`;
  const dashed = dash === undefined ? "" : ` stroke-dasharray="${dash.join(" ")}"`;
  const faint = opacity === undefined ? "" : ` fill-opacity="${opacity}" stroke-opacity="${opacity}"`;
  return `<path d="${d}" fill="${fill}"${filled}${drawn}${dashed}${faint}/>`;
}

function transformText(transform: Transform): string {
  return transform.map(([how, ...by]) => `${how}(${by.join(" ")})`).join(" ");
}

function fading(id: string, { x, y, radiusX, radiusY, stops }: Fade): string {
  const place = `gradientUnits="userSpaceOnUse" cx="0" cy="0" r="1" gradientTransform="translate(${x} ${y}) scale(${radiusX} ${radiusY})"`;
  const changes = stops.map(
    ({ at, colour, opacity }) => `<stop offset="${at}" stop-color="${colour}" stop-opacity="${opacity}"/>`,
  );
  return `<radialGradient id="${id}" ${place}>${changes.join("")}</radialGradient>`;
}

function clipping(id: string, { x, y, width, height }: Frame): string {
  return `<clipPath id="${id}"><rect x="${x}" y="${y}" width="${width}" height="${height}"/></clipPath>`;
}
