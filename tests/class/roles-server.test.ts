/** Roles on the phones of a room, against a real server: who is asked, whose sheet comes, and what is refused. */
import { describe, expect, it } from "vitest";
import { aClass, aPhone, aScreen, connect, question, say, tokenOf } from "./a-class.ts";

const sheets = {
  decide: "> You manage the branch.",
  customer: "# He waits.",
  watch: "* Asked something",
  language: "en",
};
const WATCHES = { role: "watch" };

/** A phone that comes with a role. */
async function inRole(address: string, code: string, name: string, role: string | null) {
  const socket = connect(address);
  const join = (more: object = {}) => say(socket, "join", { code, token: tokenOf(name), role, ...more });
  let press = 0;
  return {
    socket,
    join,
    joined: await join(),
    vote: (reply: number) => say(socket, "vote", { ballot: "b1", reply, press: ++press }),
  };
}

describe("roles in a room", () => {
  it("are counted: votes on replies come from those who decide alone, and what they thought is asked of all", async () => {
    const { address } = await aClass();
    const screen = await aScreen(address);
    let counts: unknown = null;
    screen.socket.on("here", (now: unknown) => (counts = now));
    expect(await say(screen.socket, "roles", { turn: 1, sheets })).toMatchObject({ ok: true, roles: 1 });
    const decider = await inRole(address, screen.code, "anna", "decide");
    const customer = await inRole(address, screen.code, "ben", "customer");
    const watcher = await inRole(address, screen.code, "cleo", "watch");
    const undecided = await inRole(address, screen.code, "dora", null);
    await expect.poll(() => counts).toEqual({ phones: 4, deciding: 1, voted: 0 });
    await screen.ask("b1");
    expect((await decider.vote(0)).ok).toBe(true);
    for (const one of [customer, watcher, undecided])
      expect(await one.vote(1)).toMatchObject({ ok: false, why: "not-asked" });
    // Nor by coming back with a vote.
    await watcher.join({ standing: { ballot: "b1", reply: 1, press: 9 } });
    expect(await screen.close("b1")).toMatchObject({ ballot: { tally: { 0: 1, 1: 0, 4: 0 } } });
    await screen.ask("b1", { id: "b2", question: { ...question, asks: "thought" } });
    expect((await say(watcher.socket, "vote", { ballot: "b2", reply: 4, press: 1 })).ok).toBe(true);
    expect((await say(customer.socket, "vote", { ballot: "b2", reply: 1, press: 1 })).ok).toBe(true);
  });

  it("give each phone the sheet of its own role, and nothing of another’s", async () => {
    const { address } = await aClass();
    const screen = await aScreen(address);
    const before = await inRole(address, screen.code, "anna", null);
    expect(before.joined["roles"]).toBeNull();
    const told = new Promise((resolve) => void before.socket.on("roles", resolve));
    await say(screen.socket, "roles", { turn: 1, sheets });
    expect(await told).toEqual({ out: true });
    expect((await before.join())["roles"]).toEqual({ language: "en", sheet: null });
    const picked = await before.join(WATCHES);
    expect(picked["roles"]).toEqual({ language: "en", sheet: sheets.watch });
    expect(JSON.stringify(picked)).not.toContain(sheets.customer);
    // Taken back, there are none; what was said before that is old.
    await say(screen.socket, "roles", { turn: 2, sheets: null });
    await say(screen.socket, "roles", { turn: 1, sheets });
    expect((await before.join(WATCHES))["roles"]).toBeNull();
    // A phone gives out nothing.
    expect((await say(before.socket, "roles", { turn: 9, sheets })).ok).toBe(false);
  });

  it("are refused where they are too large or no sheets, and the room is as it was", async () => {
    const { address } = await aClass();
    const screen = await aScreen(address);
    const wishes: unknown[] = [
      { turn: 1, sheets: { ...sheets, customer: "x".repeat(12 * 1024) } },
      // Of two bytes each.
      { turn: 1, sheets: { ...sheets, watch: "ש".repeat(6 * 1024) } },
      { turn: 1, sheets: { ...sheets, decide: 7 } },
      { turn: 1, sheets: { decide: "", customer: "", language: "en" } },
      { turn: 1, sheets: [sheets] },
      { turn: -1, sheets },
      { sheets },
      null,
    ];
    for (const wish of wishes)
      expect(await say(screen.socket, "roles", wish)).toMatchObject({ ok: false, why: "malformed" });
    const phone = await inRole(address, screen.code, "anna", "decide");
    expect(phone.joined).toMatchObject({ ok: true, roles: null });
    expect(
      await say(screen.socket, "roles", { turn: 1, sheets: { ...sheets, customer: "x".repeat(11_000) } }),
    ).toMatchObject({
      ok: true,
    });
    // Larger than any message may be.
    screen.socket.emit("roles", { turn: 2, sheets: { ...sheets, customer: "x".repeat(1_000_000) } });
    await expect.poll(async () => (await phone.join())["ok"]).toBe(true);
  });

  it("come back with the room’s screen to a server that was started anew, and are gone with the room", async () => {
    const first = await aClass();
    const screen = await aScreen(first.address);
    await say(screen.socket, "roles", { turn: 3, sheets });
    await first.stop();
    const second = await aClass({ port: first.port });
    const stand = { turn: 0, ballot: null };
    const opened = await say(screen.socket, "open", {
      room: { code: screen.code, key: screen.key, stand, roles: { turn: 3, sheets } },
    });
    expect(opened).toMatchObject({ ok: true, code: screen.code, roles: 3 });
    const phone = await inRole(second.address, screen.code, "anna", "customer");
    expect(phone.joined["roles"]).toEqual({ language: "en", sheet: sheets.customer });
    await say(screen.socket, "end");
    expect((await phone.join()).why).toBe("unknown");
  });

  it("of a room without them, everybody decides", async () => {
    const { address } = await aClass();
    const screen = await aScreen(address);
    let counts: unknown = null;
    screen.socket.on("here", (now: unknown) => (counts = now));
    const phone = await aPhone(address, screen.code, "anna");
    await screen.ask("b1");
    expect((await phone.vote("b1", 0)).ok).toBe(true);
    await expect.poll(() => counts).toEqual({ phones: 1, deciding: 1, voted: 1 });
  });
});
