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

/** In the first six the customer is face to face; in the others they are in a panel, on a screen, a stamp, a post. */
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
