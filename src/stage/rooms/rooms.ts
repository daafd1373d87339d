/** Which room goes with which setting. */
import type { Setting } from "#script/words.ts";
import type { Frame } from "#stage/art.ts";
import { airport } from "./airport.ts";
import { bank } from "./bank.ts";
import { hotel } from "./hotel.ts";
import { office } from "./office.ts";
import { plainRoom } from "./plain-room.ts";
import { quietRoom } from "./quiet-room.ts";
import type { Room } from "./room.ts";
import { shop } from "./shop.ts";

/** The settings where one stands before a counter or sits at a table; the others are told on a phone or in letters. */
const ROOMS: Readonly<Partial<Record<Setting, () => Room>>> = {
  shop,
  bank,
  hotel,
  airport,
  office,
  "quiet-room": quietRoom,
};

export function roomOf(setting: Setting): Room {
  return (ROOMS[setting] ?? plainRoom)();
}

/** One of a room's pictures as a whole SVG text, or as much of it as the frame shows. */
export function roomSvg(picture: string, { x, y, width, height }: Frame): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" width="${width}" height="${height}">${picture}</svg>`;
}
