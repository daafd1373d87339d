/** One room on two servers, whose rooms lie in a real Redis. Debian's package is called redis-server. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { createClient } from "redis";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openRedisRooms } from "../../scripts/class/redis-rooms.mjs";
import { folderOf } from "../house/fixture.ts";
import { aClass, aPhone, aScreen, question, say, tokenOf } from "./a-class.ts";

const PROGRAM = "redis-server";
const isThere = spawnSync(PROGRAM, ["--version"]).status === 0;
if (!isThere)
  console.log(
    `${PROGRAM} is not on this machine: rooms on two servers are not tried. Debian has a package of that name.`,
  );

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  return typeof address === "object" && address !== null ? address.port : 0;
}

describe.skipIf(!isThere)("a room on two servers", () => {
  let redis = "";
  let program: ChildProcess;
  beforeAll(async () => {
    const port = await freePort();
    redis = `redis://127.0.0.1:${port}`;
    const args = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--dir", folderOf({ ".here": "" })];
    program = spawn(PROGRAM, args, { stdio: ["ignore", "pipe", "inherit"] });
    await new Promise<void>((resolve) => {
      let said = "";
      program.stdout?.on("data", (chunk: Buffer) => {
        said += chunk.toString("utf8");
        if (said.includes("Ready to accept connections")) resolve();
      });
    });
  });
  afterAll(async () => {
    const gone = once(program, "exit");
    program.kill();
    await gone;
  });

  const twoServers = async () => {
    const options = { redis, word: "kettle-on-the-stove" };
    return [await aClass(options), await aClass(options)] as const;
  };

  it("counts sixty votes that come to both at once, and tells all phones how it stands", async () => {
    const [one, two] = await twoServers();
    const screen = await aScreen(one.address, { word: "kettle-on-the-stove" });
    const phones = await Promise.all(
      Array.from({ length: 60 }, (_, at) =>
        aPhone(at % 2 === 0 ? one.address : two.address, screen.code, `phone-${at}`),
      ),
    );
    const heard: unknown[] = [];
    for (const { socket } of phones)
      socket.on("room", (room: { ballot: { open: boolean } }) => heard.push(room.ballot.open));
    await screen.ask("b1");
    await expect.poll(() => heard).toHaveLength(60);
    const first = await Promise.all(phones.map(({ vote }) => vote("b1", 0)));
    expect(first.filter(({ ok }) => !ok)).toEqual([]);
    await Promise.all(phones.slice(0, 20).map(({ vote }) => vote("b1", 4)));
    await expect.poll(screen.here).toEqual({ phones: 60, voted: 60 });
    const closed = await screen.close("b1");
    expect(closed).toMatchObject({ ballot: { tally: { 0: 40, 1: 0, 4: 20 } } });
    console.log("a class of sixty on two servers: 60 phones voted, 20 changed their votes, 60 votes counted, 0 lost");
    await expect.poll(() => heard).toHaveLength(120);
    expect((await phones[1]?.vote("b1", 1))?.why).toBe("closed");
  });

  it("has one set of roles on both: given out at one, they are picked and counted at the other", async () => {
    const [one, two] = await twoServers();
    const screen = await aScreen(one.address, { word: "kettle-on-the-stove" });
    let counts: unknown = null;
    screen.socket.on("here", (now: unknown) => (counts = now));
    const { socket, vote } = await aPhone(two.address, screen.code, "anna");
    const told = new Promise((resolve) => void socket.on("roles", resolve));
    const sheets = { decide: "> You manage.", customer: "# He waits.", watch: "* Asked", language: "en" };
    await say(screen.socket, "roles", { turn: 1, sheets });
    expect(await told).toEqual({ out: true });
    const join = (role: string) => say(socket, "join", { code: screen.code, token: tokenOf("anna"), role });
    expect((await join("watch"))["roles"]).toEqual({ language: "en", sheet: "* Asked" });
    await screen.ask("b1");
    expect((await vote("b1", 0)).why).toBe("not-asked");
    await expect.poll(() => counts).toEqual({ phones: 1, deciding: 0, voted: 0 });
    await join("decide");
    expect((await vote("b1", 0)).ok).toBe(true);
    await expect.poll(() => counts).toEqual({ phones: 1, deciding: 1, voted: 1 });
  });

  it("goes on when one of them is gone: its phones come to the other, and are counted once", async () => {
    const [one, two] = await twoServers();
    const screen = await aScreen(two.address, { word: "kettle-on-the-stove" });
    const phones = await Promise.all(
      Array.from({ length: 10 }, (_, at) => aPhone(one.address, screen.code, `phone-${at}`)),
    );
    await screen.ask("b1");
    await Promise.all(phones.map(({ vote }) => vote("b1", 1)));
    await one.stop();
    for (const [at] of phones.entries()) {
      const { socket, joined } = await aPhone(two.address, screen.code, `phone-${at}`);
      expect(joined).toMatchObject({ ok: true, own: { reply: 1, press: 1 }, room: { ballot: { question } } });
      const standing = { ballot: "b1", reply: 1, press: 1 };
      await say(socket, "join", { code: screen.code, token: tokenOf(`phone-${at}`), standing });
    }
    expect(await screen.close("b1")).toMatchObject({ ballot: { tally: { 0: 0, 1: 10, 4: 0 } } });
  });

  it("waits where Redis goes away for a moment, and goes on with every vote once it is back", async () => {
    const [one] = await twoServers();
    const screen = await aScreen(one.address, { word: "kettle-on-the-stove" });
    const { vote } = await aPhone(one.address, screen.code, "anna");
    await screen.ask("b1");
    await vote("b1", 0);
    // Redis cuts off everybody else, as when the network breaks.
    const other = await createClient({ url: redis }).connect();
    for (const type of ["normal", "pubsub"])
      expect(await other.sendCommand(["CLIENT", "KILL", "TYPE", type, "SKIPME", "yes"])).toBeGreaterThan(0);
    other.destroy();
    await expect.poll(async () => (await vote("b1", 4)).ok).toBe(true);
    expect(await screen.close("b1")).toMatchObject({ ballot: { tally: { 0: 0, 1: 0, 4: 1 } } });
  });

  it("leaves nothing in Redis once it is closed", async () => {
    const [one] = await twoServers();
    const screen = await aScreen(one.address, { word: "kettle-on-the-stove" });
    const { vote } = await aPhone(one.address, screen.code, "anna");
    await screen.ask("b1");
    await vote("b1", 0);
    const { rooms } = await openRedisRooms(redis);
    expect(await rooms.read(screen.code)).toMatchObject({ ballot: { votes: { [tokenOf("anna")]: { reply: 0 } } } });
    await say(screen.socket, "end");
    expect(await rooms.read(screen.code)).toBeNull();
    await rooms.close();
  });
});

describe("a Redis that isn’t there", () => {
  it("is said to be missing, with what to do", async () => {
    await expect(openRedisRooms(`redis://127.0.0.1:${await freePort()}`)).rejects.toThrow(
      /No Redis answers at redis:\/\/127\.0\.0\.1:\d+: .*\n\s+Start it, or leave --redis out/,
    );
  });
});
