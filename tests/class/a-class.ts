/** A server for a class as `npm start -- --class` opens it, and phones and a screen as sockets. */
import { type ManagerOptions, type Socket, type SocketOptions, io } from "socket.io-client";
import { onTestFinished } from "vitest";
import { openClass } from "../../scripts/class/open-class.mjs";
import { serve } from "../../scripts/serve.mjs";
import { folderOf } from "../house/fixture.ts";

export const question = {
  id: "counter",
  replies: [
    { id: 0, words: "I'm sorry." },
    { id: 1, words: "Let me see." },
    { id: 4, words: "Calm down." },
  ],
};

/** What is said to the server, and what it answers. */
export type Said = Readonly<Record<string, unknown>>;
type Answer = Readonly<Record<string, unknown>> & { readonly ok: boolean; readonly why?: string };

const page = (): string => folderOf({ "index.html": "<!doctype html><title>Composure</title>" });

export interface AClass {
  readonly address: string;
  readonly port: number;
  /** Stops it as Ctrl+C does. */
  readonly stop: () => Promise<void>;
}

/** Opens a server; it stops with the test at the latest. */
export async function aClass(
  options: { readonly port?: number; readonly redis?: string; readonly word?: string; readonly dir?: string } = {},
): Promise<AClass> {
  const { port = 0, dir = page(), ...more } = options;
  const server = await serve({ dir, port });
  const rooms = await openClass(server.http, { addresses: ["http://192.0.2.7:4173/"], ...more });
  let stopped: Promise<void> | null = null;
  const stop = (): Promise<void> => (stopped ??= rooms.close().then(() => server.close()));
  onTestFinished(stop);
  return { address: server.address, port: server.port, stop };
}

/** A connection to a server. It goes with the test. */
export function connect(address: string, options: Partial<ManagerOptions & SocketOptions> = {}): Socket {
  const socket = io(address, {
    path: "/class-room",
    forceNew: true,
    reconnectionDelay: 100,
    reconnectionDelayMax: 300,
    transports: ["websocket"],
    ...options,
  });
  onTestFinished(() => void socket.disconnect());
  return socket;
}

/** Says something and waits for the answer; once more, if the connection is lost meanwhile. */
export async function say(socket: Socket, name: string, message: unknown = {}): Promise<Answer> {
  try {
    return (await socket.timeout(20_000).emitWithAck(name, message)) as Answer;
  } catch (error) {
    if (socket.connected || !socket.active) throw error;
    await new Promise<void>((resolve) => void socket.once("connect", resolve));
    return say(socket, name, message);
  }
}

export interface AScreen {
  readonly socket: Socket;
  readonly code: string;
  readonly key: string;
  /** What was heard last of who is there. */
  readonly here: () => { readonly phones: number; readonly voted: number };
  readonly ask: (id: string, more?: Said) => Promise<Answer>;
  readonly close: (id: string) => Promise<Answer>;
}

/** The room's screen, in a room of its own. */
export async function aScreen(address: string, opening: Said = {}): Promise<AScreen> {
  const socket = connect(address);
  let here = { phones: 0, voted: 0 };
  socket.on("here", ({ phones, voted }: typeof here) => (here = { phones, voted }));
  const { code, key } = await say(socket, "open", opening);
  let turn = 0;
  const stand = async (id: string, open: boolean, more: Said = {}): Promise<Answer> =>
    say(socket, "stand", {
      turn: ++turn,
      ballot: { id, question, round: "first", open, tally: null, ...more },
    });
  return {
    socket,
    code: String(code),
    key: String(key),
    here: () => here,
    ask: (id, more) => stand(id, true, more),
    close: (id) => stand(id, false),
  };
}

export const tokenOf = (name: string): string => `${name}-token-that-nobody-guesses`.slice(0, 64);

/** A phone that has come into a room. */
export async function aPhone(
  address: string,
  code: string,
  name: string,
  options: Partial<ManagerOptions & SocketOptions> = {},
): Promise<{
  readonly socket: Socket;
  readonly joined: Answer;
  readonly vote: (ballot: string, reply: number) => Promise<Answer>;
}> {
  const socket = connect(address, options);
  const joined = await say(socket, "join", { code, token: tokenOf(name) });
  let press = 0;
  return { socket, joined, vote: (ballot, reply) => say(socket, "vote", { ballot, reply, press: ++press }) };
}
