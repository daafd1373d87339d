/** Which room goes with which setting. */
import type { Setting } from "#script/words.ts";
import { bank } from "./bank.ts";
import { plainRoom } from "./plain-room.ts";
import { quietRoom } from "./quiet-room.ts";
import { HEIGHT, WIDTH, type Room } from "./room.ts";

export function roomOf(setting: Setting): Room {
  if (setting === "bank") return bank();
  if (setting === "quiet-room") return quietRoom();
  return plainRoom();
}

/** One of a room's pictures as a whole SVG text. */
export function roomSvg(picture: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}">${picture}</svg>`;
}
