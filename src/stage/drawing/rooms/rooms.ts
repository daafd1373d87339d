/** The room for each setting. */
import type { Setting } from "#scenario/words.ts";
import { airport } from "./airport.ts";
import { bank } from "./bank.ts";
import { chat } from "./chat.ts";
import { hotel } from "./hotel.ts";
import { mail } from "./mail.ts";
import { office } from "./office.ts";
import { phone } from "./phone.ts";
import { quietRoom } from "./quiet-room.ts";
import type { Room } from "./room.ts";
import { shop } from "./shop.ts";
import { social } from "./social.ts";

/** In these the customer is there; in the others they are in a panel, on a screen, a stamp, a post. */
export const FACE_TO_FACE: readonly Setting[] = ["shop", "bank", "hotel", "airport", "office", "quiet-room"];

const ROOMS: Readonly<Record<Setting, () => Room>> = {
  shop,
  bank,
  hotel,
  airport,
  office,
  "quiet-room": quietRoom,
  phone,
  chat,
  mail,
  social,
};

export function roomOf(setting: Setting): Room {
  return ROOMS[setting]();
}
