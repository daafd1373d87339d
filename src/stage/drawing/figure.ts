/**
 * Draws people in layers: body, head, eyes, mouth, front. Every drawing names the rectangle of the common frame that it
 * shows; layers placed at their rectangles fit exactly over one another.
 */
import type { Gesture, Mood } from "#scenario/words.ts";
import type { ArtParts, Look, Paint, Part } from "./art.ts";
import { BLOOD, coloursOf } from "./colours.ts";
import { FACES } from "./faces.ts";
import { type BusyHand, poseFor } from "./poses.ts";
import { type Drawing, type Frame, groupOf, type Ink, path, type Shape } from "./shapes.ts";

/** The frame of all heads, with room for the largest hair. */
export const HEAD_FRAME: Frame = { x: 60, y: -110, width: 780, height: 820 };
/** The frame of all eyes and mouths. */
export const FACE_FRAME: Frame = { x: 400, y: 190, width: 290, height: 300 };
/** Busts end below this line, behind a counter or a table. */
export const COUNTER = 1130;
/** The frame of a whole bust, from the hair down to the counter. */
export const FRAME: Frame = { x: -320, y: -110, width: 1740, height: COUNTER + 110 };
/** The head turns about this point, in the common frame. */
export const NECK = { x: 470, y: 560 } as const;
/** The frame of an empty drawing: an empty picture as large as a head would cost as much as a head, in every frame. */
export const NOTHING: Frame = { ...NECK, width: 1, height: 1 };
/** The axis about which a head is mirrored to look the other way. */
export const HEAD_AXIS = 505;

/** The layers of a person at one moment, from the back to the front. All but the body turn about the neck. */
export interface Figure {
  readonly body: Drawing;
  readonly head: Drawing;
  readonly eyes: Drawing;
  readonly eyesShut: Drawing;
  readonly mouth: Drawing;
  readonly mouthsTalking: readonly Drawing[];
  /** Beard and glasses: all that is in front of the face. */
  readonly front: Drawing;
  /** How far the head tilts, in degrees clockwise. */
  readonly tilt: number;
}

/** `busy`: both arms are down, because a hand is drawn by itself, with a thing. */
export function drawFigure(
  art: ArtParts,
  look: Look,
  mood: Mood,
  gesture: Gesture | null,
  busy: BusyHand | null = null,
): Figure {
  return {
    body: drawBody(art, look, poseFor(look, mood, gesture, busy)),
    head: drawHead(art, look, mood),
    eyes: drawEyes(art, look, mood),
    eyesShut: drawEyesShut(art, look, mood),
    mouth: drawMouth(art, look, mood),
    mouthsTalking: drawMouthsTalking(art, look, mood),
    front: drawFront(art, look),
    tilt: FACES[mood].tilt,
  };
}

/** A body in one of the look's poses. Without `whole`, it is cut a little below the counter. */
export function drawBody(art: ArtParts, look: Look, pose: string, reach: "bust" | "whole" = "bust"): Drawing {
  const { frame, shapes } = part(art.bodies, pose);
  const bottom = frame.y + frame.height;
  const height = (reach === "whole" ? bottom : Math.min(bottom, COUNTER + 50)) - frame.y;
  return { frame: { ...frame, height }, shapes: painted(shapes, look) };
}

/** The head with its hair and nose, without eyes, mouth, beard and glasses. */
export function drawHead(art: ArtParts, look: Look, mood: Mood): Drawing {
  return { frame: HEAD_FRAME, shapes: headShapes(art, look, mood) };
}

export function drawEyes(art: ArtParts, look: Look, mood: Mood): Drawing {
  return { frame: FACE_FRAME, shapes: painted(part(art.eyes, FACES[mood].eyes), look) };
}

export function drawEyesShut(art: ArtParts, look: Look, mood: Mood): Drawing {
  return { frame: FACE_FRAME, shapes: painted(part(art.eyes, FACES[mood].eyesShut), look) };
}

export function drawMouth(art: ArtParts, look: Look, mood: Mood): Drawing {
  return { frame: FACE_FRAME, shapes: painted(part(art.mouths, FACES[mood].mouth), look) };
}

/** Mouths to show alternately with the closed mouth while the person speaks. */
export function drawMouthsTalking(art: ArtParts, look: Look, mood: Mood): readonly Drawing[] {
  return FACES[mood].talking.map((name) => ({
    frame: FACE_FRAME,
    shapes: painted(part(art.mouths, name), look),
  }));
}

export function drawFront(art: ArtParts, look: Look): Drawing {
  const shapes = frontShapes(art, look);
  return { frame: shapes.length === 0 ? NOTHING : HEAD_FRAME, shapes };
}

/** The whole person in one picture, for a card, a page or a portrait. */
export function drawPerson(
  art: ArtParts,
  look: Look,
  mood: Mood,
  gesture: Gesture | null = null,
  frame: Frame = FRAME,
): Drawing {
  const face = FACES[mood];
  const head = [
    ...headShapes(art, look, mood),
    ...painted(part(art.mouths, face.mouth), look),
    ...painted(part(art.eyes, face.eyes), look),
    ...frontShapes(art, look),
  ];
  const body = painted(part(art.bodies, poseFor(look, mood, gesture)).shapes, look);
  return { frame, shapes: [...body, groupOf(head, { transform: [["rotate", face.tilt, NECK.x, NECK.y]] })] };
}

function headShapes(art: ArtParts, look: Look, mood: Mood): readonly Shape[] {
  const shapes = part(art.heads, look.head);
  const skin = shapes.filter(({ paint }) => paint === "skin");
  const rest = shapes.filter(({ paint }) => paint !== "skin");
  const nose = part(art.noses, FACES[mood].nose);
  return [...painted(skin, look), ...flushed(skin, mood), ...painted([...rest, ...nose], look)];
}

/** The cheeks that redden: the near one and, foreshortened, the far one. In the common frame. */
const CHEEKS = [
  { x: 448, y: 336, radiusX: 66, radiusY: 44 },
  { x: 570, y: 330, radiusX: 34, radiusY: 40 },
] as const;

/** The skin's own shape, filled with a red that fades out around each cheek, so that it never covers hair or lines. */
function flushed(skin: Part, mood: Mood): readonly Shape[] {
  const { flush } = FACES[mood];
  if (flush === 0) return [];
  return CHEEKS.flatMap((cheek) => {
    const stops = [
      { at: 0, colour: BLOOD, opacity: flush },
      { at: 1, colour: BLOOD, opacity: 0 },
    ];
    return filled(skin, () => ({ ...cheek, stops }));
  });
}

function frontShapes(art: ArtParts, look: Look): readonly Shape[] {
  const beard = look.beard === null ? [] : part(art.beards, look.beard);
  const glasses = look.glasses === null ? [] : part(art.glasses, look.glasses);
  return painted([...beard, ...glasses], look);
}

function part<T>(parts: Readonly<Record<string, T>>, name: string): T {
  const found = parts[name];
  if (found === undefined) throw new Error(`the art has no part "${name}"; it has ${Object.keys(parts).join(", ")}`);
  return found;
}

function painted(part: Part, look: Look): readonly Shape[] {
  const colours = coloursOf(look);
  return filled(part, (paint) => colours[paint]);
}

function filled(part: Part, fill: (paint: Paint) => NonNullable<Ink["fill"]>): readonly Shape[] {
  return part.map(({ paint, d }) => path(d, { fill: fill(paint), rule: "evenodd" }));
}
