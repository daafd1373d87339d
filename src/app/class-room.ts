/** Opens a room with phones for the room's screen. Loaded when a trainer wants phones, and by nobody else. */
import { connectToRooms } from "#class/connection.ts";
import { type ClassRoom, openClassRoom } from "#class/room.ts";
import { pageFolder } from "#records/page-storage.ts";
import { laterBy, secret } from "./chance-and-time.ts";
import { roomOfThisTab } from "./kept-room.ts";

/** The room of this tab: a new one, or the one that it had before it was loaded anew. */
export function openPageRoom(): ClassRoom {
  const { protocol, host, hostname } = location;
  const room = openClassRoom({
    connection: connectToRooms(pageFolder()),
    kept: roomOfThisTab,
    here: {
      address: `${protocol}//${host}${pageFolder()}`,
      isThisMachineAlone: /^(localhost|127\.[\d.]+|\[::1\])$/.test(hostname),
    },
    later: laterBy,
    newId: secret,
  });
  const wake = (): void => {
    if (document.visibilityState === "visible") room.wake();
  };
  document.addEventListener("visibilitychange", wake);
  addEventListener("online", wake);
  return {
    ...room,
    leave() {
      document.removeEventListener("visibilitychange", wake);
      removeEventListener("online", wake);
      room.leave();
    },
  };
}
