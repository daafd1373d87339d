/** Keeps the rooms in the memory of the one server that there is. */

/**
 * Where rooms are kept. `change` hands in the room as it is, or null where there is none, and takes what it becomes: null
 * removes it. Nobody else changes it in between.
 * @typedef {object} RoomStore
 * @property {(code: string) => Promise<Room | null>} read
 * @property {<Given>(code: string, change: Change<Given>) => Promise<Given>} change resolves with what the change gives
 * @property {() => Promise<void>} close
 *
 * @typedef {import("./room.mjs").Room} Room
 */

/**
 * @template Given
 * @typedef {(room: Room | null) => { room: Room | null, gives: Given }} Change
 */

/** @returns {RoomStore} */
export function openMemoryRooms() {
  /** @type {Map<string, Room>} */
  const rooms = new Map();
  return {
    async read(code) {
      return rooms.get(code) ?? null;
    },
    async change(code, change) {
      const { room, gives } = change(rooms.get(code) ?? null);
      if (room === null) rooms.delete(code);
      else rooms.set(code, room);
      return gives;
    },
    async close() {
      rooms.clear();
    },
  };
}
