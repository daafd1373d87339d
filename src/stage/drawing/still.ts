/** The picture of a beat as one drawing, which the stage shows until its engine has loaded. Nothing in it moves. */
import type { Beat } from "#encounter/turn.ts";
import type { Arrangement, Role } from "./arrangement.ts";
import { facing, sideOf } from "./bearing.ts";
import { HEAD_AXIS, NECK } from "./figure.ts";
import { COLOURS, EDGES, edgesOf, lightOf } from "./light.ts";
import { HEIGHT, WIDTH } from "./rooms/room.ts";
import { type Drawing, groupOf, rectangle, type Shape } from "./shapes.ts";

/** The same picture that the engine shows first. */
export function stillOf({ view, room, roles, things }: Arrangement, beat: Beat, reducedMotion: boolean): Drawing {
  const { x, y, width, height } = view;
  const light = lightOf(beat.meters);
  const edge = light.edge * (reducedMotion ? EDGES.still : EDGES.low);
  return {
    frame: { x, y, width, height },
    shapes: [
      cut(room.back),
      cut(room.crowd),
      ...washed(COLOURS.heat, light.heat),
      ...washed(COLOURS.chill, light.chill),
      ...washed(COLOURS.warmth, light.warmth),
      ...fromBehind(roles).map(standing),
      cut(room.front),
      ...things.map(({ drawing }) => cut(drawing)),
      ...(edge === 0 ? [] : [edgesOf(view, edge)]),
    ],
  };
}

/** The customer is in front of everybody else, and earlier arrivals are in front of later ones. */
function fromBehind(roles: readonly Role[]): readonly Role[] {
  const [customers, others] = [true, false].map((wanted) =>
    roles.filter(({ presence }) => (presence.part === "customer") === wanted),
  );
  return [...(others ?? []).toReversed(), ...(customers ?? [])];
}

function standing({ place: { x, y, scale }, figure, bearing }: Role): Shape {
  const { aside, near, shoulders } = bearing;
  const [side, way] = [sideOf(bearing), facing(bearing)];
  const body = groupOf([cut(figure.body)], {
    transform: [
      ["translate", 0, shoulders],
      ["scale", side, 1],
      ["translate", -NECK.x, -NECK.y],
    ],
  });
  const head = groupOf([figure.head, figure.mouth, figure.eyes, figure.front].map(cut), {
    transform: [
      ["rotate", figure.tilt * way, 0, 0],
      ["translate", (HEAD_AXIS - NECK.x) * side, 0],
      ["scale", way, 1],
      ["translate", -HEAD_AXIS, -NECK.y],
    ],
  });
  return groupOf([body, head], {
    transform: [
      ["translate", x + aside * scale, y],
      ["scale", near * scale, near * scale],
    ],
  });
}

/** A drawing within another one, clipped to its own frame. */
function cut({ frame, shapes }: Drawing): Shape {
  return groupOf(shapes, { clip: frame });
}

function washed(colour: string, opacity: number): readonly Shape[] {
  if (opacity === 0) return [];
  return [rectangle({ x: 0, y: 0, width: WIDTH, height: HEIGHT }, { fill: colour, opacity })];
}
