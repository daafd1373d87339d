/** The parts of a beat's picture: which drawings, where in the room, and how sharp. */
import type { Beat, Presence } from "#encounter/turn.ts";
import type { CastArt } from "./art.ts";
import { awaiting, type Bearing, bearingOf, facing, sideOf } from "./bearing.ts";
import { drawFigure, type Figure, HEAD_AXIS, NECK } from "./figure.ts";
import { imagined } from "./colours.ts";
import { stirOf } from "./crowd.ts";
import { besideIn, CUSTOMER, onScreen, type StagePlace, type StageView, viewOf } from "./layout.ts";
import { plainFigure } from "./plain-figure.ts";
import type { BusyHand } from "./poses.ts";
import { withCheque } from "./props/hands.ts";
import { type Thing, thingsOn } from "./props/things.ts";
import { CROWD, FRONT, HEIGHT, type Stir, WIDTH } from "./rooms/room.ts";
import { FACE_TO_FACE, roomOf } from "./rooms/rooms.ts";
import type { Drawing, Frame } from "./shapes.ts";

/** A window in CSS pixels, and its device pixel ratio. */
export interface Size {
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
}

/** The room's drawings: what is behind the people, the bystanders, and what hides people's lower half. */
export interface RoomDrawings {
  readonly back: Drawing;
  readonly crowd: Drawing;
  readonly front: Drawing;
  /** Pixels per unit that the window needs. */
  readonly density: number;
}

/** A person on the stage, as they are to be drawn. */
export interface Role {
  readonly presence: Presence;
  readonly place: StagePlace;
  readonly figure: Figure;
  /** Part of their art is missing or broken, so a plain figure is drawn. */
  readonly plain: boolean;
  readonly bearing: Bearing;
  /** Pixels per unit of the figure that the window needs. */
  readonly density: number;
}

export interface Arrangement {
  readonly view: StageView;
  /** What lies on the counter, before everybody. */
  readonly things: readonly Thing[];
  readonly room: RoomDrawings;
  /** Everybody there. */
  readonly roles: readonly Role[];
  /** The one who says the beat's words, if they can be seen. */
  readonly speaking: Role | undefined;
  /** The words are said by somebody who isn't there. */
  readonly unseen: boolean;
  /**
   * The mouth of the speaker, or else of the one in front, in CSS pixels within the window; null if nobody is there, or if
   * the speaker isn't.
   */
  readonly mouth: { readonly x: number; readonly y: number } | null;
  /** The face with that mouth, and then all others. */
  readonly faces: readonly FacePlace[];
}

/** A head with its hair as an ellipse, in CSS pixels within the window. */
export interface FacePlace {
  readonly x: number;
  readonly y: number;
  readonly radiusX: number;
  readonly radiusY: number;
}

type Standing = Pick<Role, "presence" | "place">;

/** The mouth, in the common frame of people. */
const MOUTH = { x: 590, y: 424 } as const;
/** A head with its hair, in the same frame. */
const HEAD = { x: 474, y: 285, radiusX: 190, radiusY: 232 } as const;
/** Pictures are drawn a little sharper than needed, in steps, so that a window being resized doesn't redraw them all. */
const SHARPNESS_STEP = 1.25;

/** `before` is the speaker of the beat before this one. */
export function arrange(beat: Beat, cast: CastArt, size: Size, before: Beat["speaker"] = null): Arrangement {
  const front = inFront(beat.people);
  const others = beat.people.filter((person) => person !== front);
  const things = thingsIn(beat, cast);
  const view = viewOf(size.width, size.height, { others: others.length, things: things.length > 0 });
  const standing = beat.people.map((presence): Standing => ({
    presence,
    place: presence === front ? CUSTOMER : besideIn(view, others.indexOf(presence), others.length),
  }));
  const roles = standing.map(({ presence, place }): Role => {
    const heard = beat.scene === "phone" && presence.part === "customer";
    const bearing = bearingOf(presence.mood, presence.gesture, looksOf(presence.speaker, standing, beat, before));
    return {
      presence,
      place,
      ...figureOf(presence, cast, heard, busyHand(presence, beat)),
      bearing,
      density: sharpness(size, place.scale),
    };
  });
  const speaking = roles.find(({ presence }) => presence.speaker === beat.speaker);
  const unseen = speaking === undefined && (beat.by === "customer" || beat.by === "another");
  return {
    view,
    things,
    room: { ...roomIn(beat, view), density: sharpness(size, 1) },
    roles,
    speaking,
    unseen,
    ...speakerPlaces({ view, roles, speaking, unseen }, false),
  };
}

/** The customer; while they are away, whoever came first. */
export const inFront = (people: readonly Presence[]): Presence | undefined =>
  people.find(({ part }) => part === "customer") ?? people[0];

/** Where mouth and faces are. `awaits`: the one in front has turned to the trainee, and waits for a reply. */
export function speakerPlaces(
  { view, roles, speaking, unseen }: Pick<Arrangement, "view" | "roles" | "speaking" | "unseen">,
  awaits: boolean,
): Pick<Arrangement, "mouth" | "faces"> {
  const front = inFront(roles.map(({ presence }) => presence));
  const seen = unseen ? undefined : (speaking ?? roles.find(({ presence }) => presence === front));
  const placed = [...roles.filter((role) => role === seen), ...roles.filter((role) => role !== seen)].map((role) =>
    awaits && role.presence === front ? { ...role, bearing: awaiting(role.bearing) } : role,
  );
  const [first] = placed;
  return {
    mouth: seen === undefined || first === undefined ? null : placeOf(MOUTH, first, view),
    faces: placed.map((role) => faceOf(role, view)),
  };
}

/** `heard`: they are only heard, not seen. */
function figureOf(
  { look, mood, gesture }: Presence,
  { art, looks }: CastArt,
  heard: boolean,
  busy: BusyHand | null,
): Pick<Role, "figure" | "plain"> {
  const known = looks[look];
  if (known === undefined) return { figure: plainFigure(mood), plain: true };
  try {
    const figure = drawFigure(art, heard ? imagined(known) : known, mood, gesture, busy);
    return { figure: busy === "holding" ? { ...figure, body: withCheque(figure.body, known) } : figure, plain: false };
  } catch {
    // The file of a scenario's art arrived, but without all that the figure needs.
    return { figure: plainFigure(mood), plain: true };
  }
}

const customerIn = ({ people }: Beat): Presence | undefined => people.find(({ part }) => part === "customer");

/** The companion who came first; they hold what somebody holds. */
const holderIn = ({ people }: Beat): Presence | undefined => people.find(({ part }) => part !== "customer");

/** What this person does with a hand: the customer's rests on the folded sheet, a companion's holds up the cheque. */
function busyHand(presence: Presence, beat: Beat): BusyHand | null {
  if (!FACE_TO_FACE.includes(beat.scene)) return null;
  if (presence === customerIn(beat)) return beat.props.includes("folded-note") ? "resting" : null;
  return presence === holderIn(beat) && beat.props.includes("cheque") ? "holding" : null;
}

/** Somebody who is only heard or read lays nothing down. */
function thingsIn(beat: Beat, { looks }: CastArt): readonly Thing[] {
  if (!FACE_TO_FACE.includes(beat.scene)) return [];
  const look = looks[customerIn(beat)?.look ?? ""];
  return thingsOn(beat.props, {
    // In a wheelchair both hands are drawn already.
    customer: look === undefined || look.chair ? null : look,
    companion: holderIn(beat) !== undefined,
  });
}

/**
 * The direction in which each person looks. A listener looks at the speaker; a speaker looks at the one they answer or
 * call by name. The trainee is to the right of the customer; somebody who already stands there looks back into the
 * picture.
 */
function looksOf(
  speaker: string,
  standing: readonly Standing[],
  beat: Beat,
  before: Beat["speaker"],
): Bearing["looks"] {
  const other = speaker === beat.speaker ? spokenTo(beat, before) : beat.speaker;
  const across = (who: string | null): number | undefined =>
    standing.find(({ presence }) => presence.speaker === who)?.place.x;
  const mine = across(speaker) ?? CUSTOMER.x;
  const theirs = across(other) ?? (mine > CUSTOMER.x ? CUSTOMER.x : WIDTH);
  return theirs < mine ? "left" : "right";
}

/** The person who is spoken to, or null for the trainee. */
function spokenTo({ speaker, text, people }: Beat, before: Beat["speaker"]): string | null {
  const others = people.filter((person) => person.speaker !== speaker);
  const named = others.find(({ name }) => name !== "" && text.includes(name));
  return (named ?? others.find((person) => person.speaker === before))?.speaker ?? null;
}

/** A place on a person's head, as it is turned and as near as it is now. */
function placeOf(
  on: { readonly x: number; readonly y: number },
  { place: { x, y, scale }, bearing }: Role,
  view: StageView,
): { x: number; y: number } {
  const across = (HEAD_AXIS - NECK.x) * sideOf(bearing) + (on.x - HEAD_AXIS) * facing(bearing);
  return onScreen(view, {
    x: x + (bearing.aside + across * bearing.near) * scale,
    y: y + (on.y - NECK.y) * bearing.near * scale,
  });
}

function faceOf(role: Role, view: StageView): FacePlace {
  const size = role.bearing.near * role.place.scale * view.scale;
  return { ...placeOf(HEAD, role, view), radiusX: HEAD.radiusX * size, radiusY: HEAD.radiusY * size };
}

/** Pixels per unit for drawings at this scale, in the widest view of such a window. */
function sharpness({ width, height, pixelRatio }: Size, scale: number): number {
  const needed = viewOf(width, height).scale * pixelRatio * scale;
  return SHARPNESS_STEP ** Math.ceil(Math.log(needed) / Math.log(SHARPNESS_STEP) - 0.01);
}

const WHOLE: Frame = { x: 0, y: 0, width: WIDTH, height: HEIGHT };
/** The frame of the counter and of what is on it. */
const LOWER: Frame = { x: 0, y: FRONT, width: WIDTH, height: HEIGHT - FRONT };

/** How far from the view's edge somebody who films stands. */
const BESIDE_EDGE = 76;

/** A cache: the drawings have many shapes and never change. */
const known = new Map<string, Omit<RoomDrawings, "density">>();

function roomIn({ scene, meters, props }: Beat, view: StageView): Omit<RoomDrawings, "density"> {
  const stir = stirOf(meters);
  const name = `${scene} ${stir}`;
  const drawings = known.get(name) ?? roomDrawn(scene, stir);
  known.set(name, drawings);
  if (!props.includes("phone-up")) return drawings;
  const films = { leftmost: Math.round(view.x + BESIDE_EDGE) };
  return { ...drawings, crowd: { frame: CROWD, shapes: roomOf(scene).crowd(stir, films) } };
}

function roomDrawn(setting: Beat["scene"], stir: Stir): Omit<RoomDrawings, "density"> {
  const { back, crowd, front } = roomOf(setting);
  return {
    back: { frame: WHOLE, shapes: back },
    crowd: { frame: CROWD, shapes: crowd(stir, null) },
    front: { frame: LOWER, shapes: front },
  };
}
