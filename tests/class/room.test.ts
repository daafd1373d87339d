import { signal } from "@preact/signals";
import { describe, expect, it } from "vitest";
import type { VoteQuestion } from "#class/question.ts";
import { openClassRoom } from "#class/room.ts";

const question: VoteQuestion = { id: "7.0", replies: [0, 1].map((id) => ({ id, words: `Reply ${id}` })) };

/** The room's screen as it is loaded, and what it says to its server. `tab` outlasts the screen. */
async function screenIn(tab: { kept: unknown }) {
  const asked: unknown[] = [];
  let ids = 0;
  const room = openClassRoom({
    connection: {
      connected: signal(true),
      notFound: signal(0),
      async say(kind, what) {
        const counts = { phones: 2, deciding: 2, voted: 1, roles: rolesIn(what) };
        if (kind === "open") {
          const stand = tab.kept === null ? { turn: 0, ballot: null } : standIn(tab.kept);
          return { ok: true, code: "48291", key: "k", addresses: [], ...stand, ...counts };
        }
        asked.push(what);
        return { ok: true, ...(typeof what === "object" ? what : {}), ...counts };
      },
      on: () => undefined,
      wake: () => undefined,
      renew: () => undefined,
      close: () => undefined,
    },
    kept: { read: () => tab.kept, write: (value) => void (tab.kept = structuredClone(value)) },
    here: { address: "http://192.0.2.7/", isThisMachineAlone: false },
    later: () => () => undefined,
    newId: () => `b${(ids += 1)}`,
  });
  await settled();
  return { room, asked };
}

/** The turn of the roles that were said to the server. */
const rolesIn = (said: object): number => {
  const roles = "room" in said && isObject(said.room) && "roles" in said.room ? said.room.roles : said;
  return isObject(roles) && "sheets" in roles && "turn" in roles ? Number(roles.turn) : 0;
};
const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

const settled = () => new Promise((done) => setTimeout(done));

const standIn = (kept: unknown): object =>
  typeof kept === "object" && kept !== null && "stand" in kept && typeof kept.stand === "object" && kept.stand !== null
    ? kept.stand
    : {};

describe("a question that a room is asked", () => {
  it("is asked once, however often it is asked", async () => {
    const { room, asked } = await screenIn({ kept: null });
    room.ask(question, "first");
    room.ask(question, "first");
    await settled();
    expect(asked).toHaveLength(1);
  });

  it("goes on where the screen is loaded anew: what was voted meanwhile counts", async () => {
    const tab = { kept: null };
    const before = await screenIn(tab);
    before.room.ask(question, "first");
    await settled();
    const after = await screenIn(tab);
    after.room.ask(question, "first");
    await settled();
    expect(after.asked).toEqual([]);
    expect(after.room.voted.value).toBe(1);
  });

  it("is another one after the talk", async () => {
    const { room, asked } = await screenIn({ kept: null });
    room.ask(question, "first");
    await settled();
    room.ask(question, "again");
    await settled();
    expect(asked).toMatchObject([{ ballot: { round: "first" } }, { ballot: { round: "again" } }]);
  });
});

describe("roles of a room", () => {
  const sheets = { decide: "", customer: "", watch: "* Asked something", language: "en" };

  it("are given out once, taken back, and known to a screen that is loaded anew", async () => {
    const tab = { kept: null };
    const { room, asked } = await screenIn(tab);
    expect(room.hasRoles.value).toBe(false);
    room.giveOut(sheets);
    await settled();
    expect([room.hasRoles.value, room.deciding.value]).toEqual([true, 2]);
    const after = await screenIn(tab);
    expect(after.room.hasRoles.value).toBe(true);
    expect(after.asked).toEqual([]);
    after.room.giveOut(null);
    await settled();
    expect(asked).toEqual([{ turn: 1, sheets }]);
    expect(after.asked).toEqual([{ turn: 2, sheets: null }]);
    expect(after.room.hasRoles.value).toBe(false);
  });
});
