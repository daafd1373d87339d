/** What the picture of a beat is made of: which drawings, where in the room, and how sharp. No game engine here. */
import type { Beat, Presence } from "#encounter/turn.ts";
import type { Company, Frame } from "./art.ts";
import { type Drawing, drawFigure, type Figure, NECK } from "./figure.ts";
import { imagined } from "./colours.ts";
import { stirOf } from "./crowd.ts";
import { companionIn, CUSTOMER, onScreen, type Place, type View, viewOf } from "./layout.ts";
import { CROWD, FRONT, HEIGHT, type Stir, WIDTH } from "./rooms/room.ts";
import { roomOf, roomSvg } from "./rooms/rooms.ts";

/** A window in CSS pixels, and how many of the screen's pixels there are to one of them. */
export interface Size {
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
}

/** The room's drawings: what lies behind the people, who happens to be there, and what hides people's lower half. */
export interface RoomDrawings {
  readonly back: Drawing;
  readonly crowd: Drawing;
  readonly front: Drawing;
  /** Pixels to a unit that the window needs. */
  readonly density: number;
}

/** Somebody there, as they are to be drawn. */
export interface Role {
  readonly presence: Presence;
  readonly place: Place;
  readonly figure: Figure;
  /** Pixels to a unit of the figure that the window needs. */
  readonly density: number;
}

export interface Arrangement {
  readonly view: View;
  readonly room: RoomDrawings;
  /** Everybody there whose look is known. */
  readonly roles: readonly Role[];
  /** Who says the beat's words, if they can be seen. */
  readonly speaking: Role | undefined;
  /** Where the speaker's mouth is, or else the customer's, in CSS pixels within the window; null if nobody is there. */
  readonly mouth: { readonly x: number; readonly y: number } | null;
}

/** Where the mouth is, in the common frame of people. */
const MOUTH = { x: 590, y: 424 } as const;
/** Pictures are drawn a little sharper than needed, in steps, so that a window being resized doesn't redraw them all. */
const SHARPNESS_STEP = 1.25;

export function arrange(beat: Beat, company: Company, size: Size): Arrangement {
  const companions = beat.people.filter(({ part }) => part !== "customer");
  const view = viewOf(size.width, size.height, companions.length > 0);
  const roles = beat.people.flatMap((presence): readonly Role[] => {
    const known = company.looks[presence.look];
    if (known === undefined) return [];
    const heard = beat.scene === "phone" && presence.part === "customer";
    const look = heard ? imagined(known) : known;
    const place = presence.part === "customer" ? CUSTOMER : companionIn(view, companions.indexOf(presence));
    const figure = drawFigure(company.art, look, presence.mood, presence.gesture);
    return [{ presence, place, figure, density: sharpness(size, place.scale) }];
  });
  const speaking = roles.find(({ presence }) => presence.speaker === beat.speaker);
  const seen = speaking ?? roles.find(({ presence }) => presence.part === "customer");
  return {
    view,
    room: { ...roomIn(beat.scene, stirOf(beat.meters)), density: sharpness(size, 1) },
    roles,
    speaking,
    mouth: seen === undefined ? null : mouthOf(seen.place, view),
  };
}

function mouthOf({ x, y, scale }: Place, view: View): { x: number; y: number } {
  return onScreen(view, { x: x + (MOUTH.x - NECK.x) * scale, y: y + (MOUTH.y - NECK.y) * scale });
}

/** Of what is drawn at this scale, in the widest view of such a window. */
function sharpness({ width, height, pixelRatio }: Size, scale: number): number {
  const needed = viewOf(width, height, false).scale * pixelRatio * scale;
  return SHARPNESS_STEP ** Math.ceil(Math.log(needed) / Math.log(SHARPNESS_STEP) - 0.01);
}

const WHOLE: Frame = { x: 0, y: 0, width: WIDTH, height: HEIGHT };
/** Where the counter and what stands on it are drawn. */
const LOWER: Frame = { x: 0, y: FRONT, width: WIDTH, height: HEIGHT - FRONT };

/** Their texts are long, and always the same. */
const known = new Map<string, Omit<RoomDrawings, "density">>();

function roomIn(setting: Beat["scene"], stir: Stir): Omit<RoomDrawings, "density"> {
  const name = `${setting} ${stir}`;
  const drawings = known.get(name) ?? roomDrawn(setting, stir);
  known.set(name, drawings);
  return drawings;
}

function roomDrawn(setting: Beat["scene"], stir: Stir): Omit<RoomDrawings, "density"> {
  const { back, crowd, front } = roomOf(setting);
  return {
    back: { frame: WHOLE, svg: roomSvg(back, WHOLE) },
    crowd: { frame: CROWD, svg: roomSvg(crowd(stir), CROWD) },
    front: { frame: LOWER, svg: roomSvg(front, LOWER) },
  };
}
