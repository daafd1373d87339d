/** Thirty phones and more against a real server, by real sockets. */
import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { connect as connectTo } from "node:net";
import { describe, expect, it } from "vitest";
import { inProject } from "../../scripts/project.mjs";
import { folderOf } from "../house/fixture.ts";
import { aClass, aPhone, aScreen, connect, question, say, tokenOf } from "./a-class.ts";

const CLASS = 30;

/** Votes in, counted and lost, as they are printed. */
const figures = (what: string, sent: number, counted: number, others: string): void =>
  console.log(`${what}: ${sent} phones voted, ${counted} votes counted, ${sent - counted} lost; ${others}`);

const sum = (tally: unknown): number =>
  Object.values(tally as Record<string, number>).reduce((all, one) => all + one, 0);

describe("thirty phones in a room", () => {
  it("all vote, change their votes, send them twice, fall asleep and come late: each counts once, with what it chose last", async () => {
    const { address } = await aClass();
    const screen = await aScreen(address);
    const early = await Promise.all(
      Array.from({ length: CLASS - 6 }, (_, at) =>
        // A third of them sit behind something that lets no WebSocket through.
        aPhone(address, screen.code, `phone-${at}`, at % 3 === 0 ? { transports: ["polling"] } : {}),
      ),
    );
    await screen.ask("b1");
    // All press 0, at once.
    const first = await Promise.all(early.map(({ vote }) => vote("b1", 0)));
    expect(first.every(({ ok }) => ok)).toBe(true);
    // A third change their minds; a third send the same once more.
    await Promise.all(early.filter((_, at) => at % 3 === 1).map(({ vote }) => vote("b1", 4)));
    await Promise.all(
      early.map(async ({ socket }, at) =>
        at % 3 === 2 ? say(socket, "vote", { ballot: "b1", reply: 0, press: 1 }) : null,
      ),
    );
    // Some fall asleep, and come back with the vote that they gave.
    const sleepers = early.filter((_, at) => at % 5 === 0);
    for (const { socket } of sleepers) socket.disconnect();
    await expect.poll(() => screen.here().phones).toBe(early.length - sleepers.length);
    expect(screen.here().voted).toBe(early.length);
    await Promise.all(
      sleepers.map(async ({ socket }, at) => {
        socket.connect();
        const back = await say(socket, "join", {
          code: screen.code,
          token: tokenOf(`phone-${at * 5}`),
          standing: { ballot: "b1", reply: (at * 5) % 3 === 1 ? 4 : 0, press: (at * 5) % 3 === 1 ? 2 : 1 },
        });
        expect(back).toMatchObject({ ok: true, own: { ballot: "b1" }, room: { ballot: { id: "b1", open: true } } });
      }),
    );
    // Latecomers see the question at once.
    const late = await Promise.all(Array.from({ length: 6 }, (_, at) => aPhone(address, screen.code, `late-${at}`)));
    for (const { joined } of late)
      expect(joined).toMatchObject({ room: { ballot: { question, open: true, tally: null } }, own: null });
    await Promise.all(late.map(({ vote }) => vote("b1", 1)));
    await expect.poll(screen.here).toEqual({ phones: CLASS, voted: CLASS });

    const closed = await screen.close("b1");
    const changed = early.filter((_, at) => at % 3 === 1).length;
    expect(closed).toMatchObject({ ok: true, ballot: { tally: { 0: early.length - changed, 1: 6, 4: changed } } });
    expect((await late[0]?.vote("b1", 0))?.why).toBe("closed");
    const counted = sum((closed["ballot"] as { tally: unknown }).tally);
    figures(
      "a class of thirty",
      CLASS,
      counted,
      `${sleepers.length} slept, ${late.length} came late, ${changed} changed`,
    );
    expect(counted).toBe(CLASS);
  });

  it("vote on, each counted, while one floods, one sends a megabyte, one votes for what isn't on offer and one guesses codes", async () => {
    const { address } = await aClass();
    const screen = await aScreen(address);
    const phones = await Promise.all(
      Array.from({ length: CLASS }, (_, at) => aPhone(address, screen.code, `phone-${at}`)),
    );
    await screen.ask("b1");

    const flooder = await aPhone(address, screen.code, "flooder", { reconnection: false });
    expect((await flooder.vote("b1", 4)).ok).toBe(true);
    let refused = 0;
    for (let at = 2; at <= 5001; at++)
      flooder.socket.emit("vote", { ballot: "b1", reply: at % 2, press: at }, ({ ok }: { ok: boolean }) => {
        if (!ok) refused += 1;
      });
    for (let at = 0; at < 500; at++) flooder.socket.emit(`nonsense-${at}`, "x".repeat(1000));

    const big = await aPhone(address, screen.code, "big", { reconnection: false });
    big.socket.emit("vote", { ballot: "b1", reply: 0, press: 1, filling: "x".repeat(1_000_000) });

    const cheat = await aPhone(address, screen.code, "cheat");
    const wishes: unknown[] = [
      { ballot: "b1", reply: 2, press: 1 },
      { ballot: "b1", reply: -1, press: 1 },
      { ballot: "b1", reply: "0", press: 1 },
      { ballot: "b1", reply: 0 },
      { ballot: "b9", reply: 0, press: 1 },
      { ballot: "__proto__", reply: 0, press: 1 },
      null,
      "0",
      [],
    ];
    const answers = [];
    for (const wish of wishes) answers.push((await say(cheat.socket, "vote", wish)).ok);
    expect(answers).toEqual(wishes.map(() => false));
    // A phone is no screen, and one connection is one phone.
    expect((await say(cheat.socket, "stand", { turn: 99, ballot: null })).ok).toBe(false);
    expect((await say(cheat.socket, "end")).ok).toBe(false);
    expect((await say(cheat.socket, "join", { code: screen.code, token: tokenOf("second") })).ok).toBe(false);

    const guesser = connect(address, { reconnection: false });
    const isCut = new Promise((resolve) => void guesser.on("disconnect", resolve));
    for (let code = 10_000; code < 10_012; code++)
      guesser.emit("join", { code: String(code), token: tokenOf("guesser") }, () => undefined);
    await isCut;

    const votes = await Promise.all(phones.map(({ vote }, at) => vote("b1", at % 2)));
    expect(votes.every(({ ok }) => ok)).toBe(true);
    await expect.poll(() => [flooder.socket.connected, big.socket.connected]).toEqual([false, false]);
    const closed = await screen.close("b1");
    const counted = sum((closed["ballot"] as { tally: unknown }).tally);
    // The flooder is one phone, too, and has one vote.
    figures(
      "beside a hostile client",
      CLASS + 1,
      counted,
      `${refused} of 5000 presses of the flooder refused before it was cut`,
    );
    expect(counted).toBe(CLASS + 1);
  });

  it("send their standing votes to a server that was started anew, and nothing counts twice or is lost", async () => {
    const first = await aClass();
    const screen = await aScreen(first.address);
    const phones = await Promise.all(
      Array.from({ length: CLASS }, (_, at) => aPhone(first.address, screen.code, `phone-${at}`)),
    );
    await screen.ask("b1");
    await Promise.all(phones.slice(0, 20).map(({ vote }, at) => vote("b1", at % 2)));
    await first.stop();
    const second = await aClass({ port: first.port });
    expect(second.address).toBe(first.address);
    // The screen says what it knows; phones come before it and after it, and say what they chose.
    const comesBack = async (at: number): Promise<void> => {
      const { socket } = phones[at] ?? { socket: connect(first.address) };
      const standing = at < 20 ? { ballot: "b1", reply: at % 2, press: 1 } : null;
      const join = () => say(socket, "join", { code: screen.code, token: tokenOf(`phone-${at}`), standing });
      await expect.poll(async () => (await join()).ok, { interval: 300 }).toBe(true);
      await join();
    };
    const back = Promise.all(phones.map((_, at) => comesBack(at)));
    const known = { turn: 1, ballot: { id: "b1", question, round: "first", open: true, tally: null } };
    const again = await say(screen.socket, "open", { room: { code: screen.code, key: screen.key, stand: known } });
    expect(again).toMatchObject({ ok: true, code: screen.code, turn: 1 });
    // Closed at once: it waits for those who are on their way.
    const closing = screen.close("b1");
    const closed = await closing;
    await back;
    const counted = sum((closed["ballot"] as { tally: unknown }).tally);
    figures("a server started anew in the middle", 20, counted, "10 had not voted");
    expect(closed).toMatchObject({ ballot: { tally: { 0: 10, 1: 10, 4: 0 } } });
  });
});

describe("a server for a class", () => {
  it("stops at once, though phones and pages are connected, some of which ask nothing", async () => {
    const { address, port, stop } = await aClass();
    const screen = await aScreen(address);
    await aPhone(address, screen.code, "polls", { transports: ["polling"], reconnection: false });
    await aPhone(address, screen.code, "anna", { reconnection: false });
    await fetch(address);
    const silent = connectTo(port, "127.0.0.1");
    await once(silent, "connect");
    const gone = once(silent, "close");
    await stop();
    await gone;
    await expect(fetch(address)).rejects.toThrow("fetch failed");
  });
});

describe("a room", () => {
  it("tells phones no tally before it is closed, and all of them after", async () => {
    const { address } = await aClass();
    const screen = await aScreen(address);
    const anna = await aPhone(address, screen.code, "anna");
    const heard: unknown[] = [];
    anna.socket.on("room", (room: unknown) => heard.push(room));
    await screen.ask("b1");
    await anna.vote("b1", 4);
    await screen.close("b1");
    await expect.poll(() => heard.length).toBe(2);
    expect(heard[0]).toMatchObject({ turn: 1, ballot: { open: true, tally: null } });
    expect(heard[1]).toMatchObject({ turn: 2, ballot: { open: false, tally: { 0: 0, 1: 0, 4: 1 } } });
    expect(JSON.stringify(heard)).not.toContain(tokenOf("anna"));
  });

  it("is gone with all its votes once its screen has ended it, and its phones hear of it", async () => {
    const { address } = await aClass();
    const screen = await aScreen(address);
    const anna = await aPhone(address, screen.code, "anna");
    const ended = new Promise((resolve) => void anna.socket.on("ended", () => resolve("ended")));
    await screen.ask("b1");
    await anna.vote("b1", 0);
    await say(screen.socket, "end");
    expect(await ended).toBe("ended");
    expect((await anna.vote("b1", 1)).why).toBe("unknown");
    expect((await aPhone(address, screen.code, "ben")).joined.why).toBe("unknown");
  });

  it("opens for this machine's own browser alone: a proxy, or a page under a name that anybody may have given, is refused", async () => {
    const { address } = await aClass();
    const from = async (extraHeaders: Record<string, string>): Promise<unknown> =>
      (await say(connect(address, { extraHeaders }), "open")).why ?? "opened";
    expect(await from({})).toBe("opened");
    expect(await from({ Host: "composure.example" })).toBe("elsewhere");
    expect(await from({ "X-Forwarded-For": "192.0.2.9" })).toBe("elsewhere");
  });

  it("opens by the trainers' word where there is one, and by nothing else", async () => {
    const { address } = await aClass({ word: "kettle-on-the-stove" });
    expect((await say(connect(address), "open")).why).toBe("word");
    expect((await say(connect(address), "open", { word: "kettle" })).why).toBe("word");
    expect((await say(connect(address), "open", { word: "kettle-on-the-stove" })).ok).toBe(true);
  });

  it("is nobody else's: another screen that knows the code gets a room of its own", async () => {
    const { address } = await aClass();
    const screen = await aScreen(address);
    const stand = { turn: 9, ballot: null };
    const other = await say(connect(address), "open", {
      room: { code: screen.code, key: "a-key-that-was-made-up", stand },
    });
    expect(other.ok).toBe(true);
    expect(other["code"]).not.toBe(screen.code);
  });

  it("talks to no page of another place", async () => {
    const { address } = await aClass();
    const socket = connect(address, { extraHeaders: { Origin: "https://elsewhere.example" }, reconnection: false });
    await new Promise((resolve) => void socket.once("connect_error", resolve));
    expect(socket.connected).toBe(false);
  });
});

describe("a server without --class", () => {
  it("has nothing where phones would come, and never loads what makes rooms", () => {
    const program = `
      const { serve } = await import("./scripts/serve.mjs");
      await import("./scripts/start.mjs");
      const server = await serve({ dir: process.argv[1] });
      const answer = await fetch(new URL("class-room/?EIO=4&transport=polling", server.address));
      const { default: module } = await import("node:module");
      const loaded = Object.keys(module._cache).filter((file) => /socket\\.io|redis/.test(file));
      console.log(JSON.stringify({ status: answer.status, loaded, address: server.address }));
      await server.close();`;
    const dir = folderOf({ "index.html": "<!doctype html>" });
    const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", program, dir], {
      cwd: inProject(),
      encoding: "utf8",
    });
    expect(stderr).toBe("");
    const said = JSON.parse(stdout) as { status: number; loaded: string[]; address: string };
    expect(said).toMatchObject({ status: 404, loaded: [] });
    expect(said.address).toMatch(/^http:\/\/127\.0\.0\.1:/);
  });
});
