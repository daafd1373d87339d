/** How soon sixty phones that vote at once are counted, and what memory the server takes for them. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { type Socket, io } from "socket.io-client";
import { OWN_STORIES, projectRoot } from "../../scripts/project.mjs";
import { type Figure, spreadOf, spreadText } from "./figures.ts";

const PHONES = 60;
const ROUNDS = 5;
/** Milliseconds: who taps and sees nothing for longer taps again. */
const BUDGET = 1000;
/** The server with a class beside the server without: connections, and the engine that keeps them. */
const MEMORY_BUDGET = 2;

const question = { id: "bench", replies: [0, 1, 2, 3].map((id) => ({ id, words: `What they could say: ${id}` })) };

export async function inClass(progress: (words: string) => void): Promise<readonly Figure[]> {
  progress("sixty phones in class");
  const plain = await started();
  const without = residentOf(plain.child);
  await stopped(plain.child);
  const server = await started("--class", "--host", "127.0.0.1");
  const sockets: Socket[] = [];
  try {
    const screen = await connected(server.address, sockets);
    const opened = (await screen.emitWithAck("open", {})) as { code: string };
    const phones = await Promise.all(Array.from({ length: PHONES }, () => connected(server.address, sockets)));
    for (const [at, phone] of phones.entries())
      await phone.emitWithAck("join", { code: opened.code, token: `a-phone-of-the-bench-${at}` });
    const times: number[] = [];
    const bare: number[] = [];
    let counted = 0;
    for (let round = 0; round <= ROUNDS; round++) {
      const ballot = { id: `b${round}`, question, round: "first", open: true, tally: null };
      await screen.emitWithAck("stand", { turn: round * 2 + 1, ballot });
      const asked = Array.from({ length: PHONES }, () => timed(async () => (await fetch(server.address)).text()));
      const beside = await Promise.all(asked);
      const vote = { ballot: ballot.id, reply: round % 4, press: 1 };
      const took = await Promise.all(phones.map((phone) => timed(() => phone.emitWithAck("vote", vote))));
      const closed = (await screen.emitWithAck("stand", {
        turn: round * 2 + 2,
        ballot: { ...ballot, open: false },
      })) as {
        voted: number;
      };
      // The first round doesn't count, as no first visit does.
      if (round === 0) continue;
      times.push(...took);
      bare.push(...beside);
      counted += closed.voted;
    }
    const [spread, other] = [spreadOf(times), spreadOf(bare)];
    const [withClass, withoutClass] = [residentOf(server.child), without];
    return [
      {
        what: "from the press to the vote that counts, sixty phones at once",
        value: spread.median,
        unit: "ms",
        budget: BUDGET,
        from: `${spreadText(spread, "ms")}, ${counted} of ${times.length} votes counted; sixty bare pages at once ${spreadText(other, "ms")}`,
      },
      {
        what: "votes lost",
        value: times.length - counted,
        unit: "votes",
        budget: 0,
        from: `${times.length} votes in ${ROUNDS} rounds`,
      },
      {
        what: "the server’s memory with sixty phones, beside the same without a class",
        value: withClass / withoutClass,
        unit: "×",
        budget: MEMORY_BUDGET,
        from: `${withClass.toFixed(0)} MB and ${withoutClass.toFixed(0)} MB, resident`,
      },
    ];
  } finally {
    for (const socket of sockets) socket.disconnect();
    await stopped(server.child);
  }
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const before = performance.now();
  await run();
  return performance.now() - before;
}

async function connected(address: string, sockets: Socket[]): Promise<Socket> {
  const socket = io(address, { path: "/class-room", forceNew: true });
  sockets.push(socket);
  await new Promise<void>((resolve) => void socket.once("connect", resolve));
  return socket;
}

async function started(...more: readonly string[]): Promise<{ child: ChildProcess; address: string }> {
  const child = spawn(process.execPath, ["scripts/run.mjs", "start", "--no-open", "--port", "0", ...more], {
    cwd: projectRoot,
    env: { ...process.env, COMPOSURE_STORIES: OWN_STORIES },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  while (!said.includes("Stop it with")) said += String((await once(child.stdout, "data"))[0]);
  return { child, address: /http:\S+/.exec(said)?.[0] ?? "" };
}

async function stopped(child: ChildProcess): Promise<void> {
  const gone = once(child, "exit");
  child.kill();
  await gone;
}

/** Megabytes that a program takes; NaN where the system can't say. */
function residentOf({ pid }: ChildProcess): number {
  const { stdout } = spawnSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" });
  return (Number.parseInt(stdout ?? "", 10) * 1024) / 1e6;
}
