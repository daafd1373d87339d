/** The picture of a beat as one SVG text: what the stage shows before its engine has arrived. Nothing in it moves. */
import type { Beat } from "#encounter/turn.ts";
import type { Arrangement, Role } from "./arrangement.ts";
import { COLOURS, EDGES, lightOf, RING } from "#stage/playing/atmosphere.ts";
import { facing, sideOf } from "./bearing.ts";
import { type Drawing, HEAD_AXIS, NECK } from "./figure.ts";
import type { View } from "./layout.ts";
import { HEIGHT, WIDTH } from "./rooms/room.ts";

/** Just as the engine shows it first, from the back to the front. */
export function stillOf({ view, room, roles }: Arrangement, beat: Beat, reducedMotion: boolean): string {
  const { x, y, width, height } = view;
  const light = lightOf(beat.meters);
  const edge = light.edge * (reducedMotion ? EDGES.still : EDGES.low);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" width="${width}" height="${height}" preserveAspectRatio="none">`,
    placed(room.back),
    placed(room.crowd),
    washed(COLOURS.heat, light.heat),
    washed(COLOURS.chill, light.chill),
    washed(COLOURS.warmth, light.warmth),
    ...fromBehind(roles).map(standing),
    placed(room.front),
    edge === 0 ? "" : closingIn(view, edge),
    "</svg>",
  ].join("");
}

/** The customer stands before everybody else, and whoever came first before those who came later. */
function fromBehind(roles: readonly Role[]): readonly Role[] {
  const [customers, others] = [true, false].map((wanted) =>
    roles.filter(({ presence }) => (presence.part === "customer") === wanted),
  );
  return [...(others ?? []).toReversed(), ...(customers ?? [])];
}

function standing({ place: { x, y, scale }, figure, bearing }: Role): string {
  const { aside, near, shoulders } = bearing;
  const [side, way] = [sideOf(bearing), facing(bearing)];
  const { body, head, mouth, eyes, front, tilt } = figure;
  const face = [head, mouth, eyes, front].map(placed).join("");
  return [
    `<g transform="translate(${x + aside * scale} ${y}) scale(${near * scale})">`,
    `<g transform="translate(0 ${shoulders}) scale(${side} 1) translate(${-NECK.x} ${-NECK.y})">${placed(body)}</g>`,
    `<g transform="rotate(${tilt * way}) translate(${(HEAD_AXIS - NECK.x) * side} 0) scale(${way} 1) translate(${-HEAD_AXIS} ${-NECK.y})">${face}</g>`,
    "</g>",
  ].join("");
}

/** A drawing within another one, cut off at its own frame. */
function placed({ frame, svg }: Drawing): string {
  return svg.replace("<svg ", `<svg x="${frame.x}" y="${frame.y}" `);
}

function washed(colour: string, alpha: number): string {
  return alpha === 0 ? "" : `<rect width="${WIDTH}" height="${HEIGHT}" fill="${colour}" opacity="${alpha}"/>`;
}

function closingIn({ x, y, width, height }: View, alpha: number): string {
  const { colour, alpha: most, inner, outer } = RING;
  const ring = `gradientUnits="userSpaceOnUse" cx="0" cy="0" r="${outer}" gradientTransform="translate(${x + width / 2} ${y + height / 2}) scale(${width / 2} ${height / 2})"`;
  const stop = (offset: number, opacity: number): string =>
    `<stop offset="${offset}" stop-color="${colour}" stop-opacity="${opacity}"/>`;
  return `<radialGradient id="edges" ${ring}>${stop(inner / outer, 0)}${stop(1, most)}</radialGradient><rect x="${x}" y="${y}" width="${width}" height="${height}" fill="url(#edges)" opacity="${alpha}"/>`;
}
