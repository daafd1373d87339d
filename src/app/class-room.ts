/** Opens a room with phones for the room's screen. Loaded when a trainer wants phones, and by nobody else. */
import { connectToRooms } from "#class/connection.ts";
import { type ClassRoom, openClassRoom } from "#class/room.ts";
import { pageFolder } from "#records/page-storage.ts";
import { laterBy, secret } from "./chance-and-time.ts";

/** What a tab keeps of its room. */
const KEPT = "composure.class-room";

/** The room of this tab: a new one, or the one that it had before it was loaded anew. */
export function openPageRoom(): ClassRoom {
  const { protocol, host, hostname } = location;
  const room = openClassRoom({
    connection: connectToRooms(pageFolder()),
    kept: ofThisTab,
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

const ofThisTab = {
  read(): unknown {
    try {
      const value: unknown = JSON.parse(sessionStorage.getItem(KEPT) ?? "null");
      return value;
    } catch {
      return null;
    }
  },
  write(value: unknown): void {
    try {
      if (value === null) sessionStorage.removeItem(KEPT);
      else sessionStorage.setItem(KEPT, JSON.stringify(value));
    } catch {
      // Blocked: a screen that is loaded anew opens another room.
    }
  },
};
