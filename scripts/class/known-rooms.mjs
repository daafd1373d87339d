/** What a server knows of the rooms that were opened through it: which came back after it was started anew, and which were left. */

/**
 * Milliseconds in which phones are back after this server was started anew. A ballot isn't closed before: their votes
 * would be missing.
 */
const BACK_WITHIN = 4000;
/** Minutes after which a room that nobody is in any more is closed. What the machine sleeps of them doesn't count. */
const LEFT_ALONE = 120;
const MINUTE = 60_000;

/**
 * @param {object} means
 * @param {() => number} means.clock in milliseconds
 * @param {(code: string) => Promise<boolean>} means.isEmpty whether neither phones nor screens are in a room
 * @param {(code: string) => Promise<void>} means.end closes a room
 */
export function openKnownRooms({ clock, isEmpty, end }) {
  /** @type {Map<string, { restored: number, alone: number }>} */
  const known = new Map();

  const look = async () => {
    for (const [code, room] of known) {
      room.alone = (await isEmpty(code)) ? room.alone + 1 : 0;
      if (room.alone >= LEFT_ALONE) await end(code);
    }
  };
  // It looks again the next time, where Redis doesn't answer.
  const timer = setInterval(() => void look().catch(() => undefined), MINUTE);
  timer.unref();

  return {
    size: () => known.size,
    /** @param {string} code */
    has: (code) => known.has(code),
    /** @param {string} code */
    add(code) {
      if (!known.has(code)) known.set(code, { restored: -Infinity, alone: 0 });
    },
    /**
     * The room was made anew, of what its screen knew of it.
     * @param {string} code
     */
    restored: (code) => void known.set(code, { restored: clock(), alone: 0 }),
    /** @param {string} code */
    remove: (code) => void known.delete(code),
    /**
     * Resolves once all phones that are still there have had the time to come back.
     * @param {string} code
     */
    async phonesBack(code) {
      const left = (known.get(code)?.restored ?? -Infinity) + BACK_WITHIN - clock();
      if (left > 0) await new Promise((resolve) => setTimeout(resolve, left));
    },
    stop: () => clearInterval(timer),
  };
}
