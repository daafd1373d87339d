/** The connection to a server of rooms: the one file that knows the engine. It looks for the server until it is closed. */
import { signal } from "@preact/signals";
import { io } from "socket.io-client";
import type { RoomConnection } from "./room-connection.ts";

/** Milliseconds. Phones that have lost the server ask for it about this often: a class of them is no burden. */
const AGAIN_AFTER = 500;
const AGAIN_AT_MOST = 2000;
const ANSWER_WITHIN = 12_000;
const AWAKE_WITHIN = 4000;

/** `folder` is that of the page's address: a server of rooms lies below it. */
export function connectToRooms(folder: string): RoomConnection {
  const socket = io(location.origin, {
    path: `${folder}class-room/`,
    forceNew: true,
    reconnectionDelay: AGAIN_AFTER,
    reconnectionDelayMax: AGAIN_AT_MOST,
  });
  const connected = signal(false);
  const notFound = signal(0);
  let wasThere = false;
  let closed = false;
  socket.on("connect", () => {
    wasThere = true;
    connected.value = true;
  });
  socket.on("connect_error", () => {
    if (!wasThere) notFound.value += 1;
  });
  socket.on("disconnect", () => {
    connected.value = false;
    // Whoever was sent away comes back later by hand: the engine doesn't by itself.
    setTimeout(() => {
      if (!closed && !socket.active) socket.connect();
    }, AGAIN_AT_MOST);
  });
  return {
    connected,
    notFound,
    async say(name, message) {
      // What waits in the engine for a connection would be old by then: whoever comes back says how it stands.
      if (!socket.connected) return null;
      try {
        const answer: unknown = await socket.timeout(ANSWER_WITHIN).emitWithAck(name, message);
        return answer;
      } catch {
        return null;
      }
    },
    on: (name, heard) => void socket.on(name, heard),
    wake() {
      // While the engine looks for the server by itself, one look more would be taken for somebody else.
      if (closed || (!socket.connected && socket.active)) return;
      if (!socket.connected) return void socket.connect();
      socket
        .timeout(AWAKE_WITHIN)
        .emitWithAck("awake", {})
        // It died in its sleep, and would notice much later.
        .catch(() => socket.io.engine.close());
    },
    renew() {
      socket.disconnect();
      connected.value = false;
      socket.connect();
    },
    close() {
      closed = true;
      socket.disconnect();
    },
  };
}
