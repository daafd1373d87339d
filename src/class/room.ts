/**
 * What the room's screen knows of a room with phones, and says to it: what is asked, that it is closed, that it is over. The
 * screen says each time how all of it stands, so that any break is made good by saying it again.
 */
import { type ReadonlySignal, computed, effect, signal } from "@preact/signals";
import * as v from "valibot";
import type { RoomConnection } from "./room-connection.ts";
import { type RoomCounts, type RoomHeard, readCounts, readOpened, readRoom, readStood } from "./heard.ts";
import type { VoteQuestion, VoteTally, VotingRound } from "./question.ts";
import { type RoleSheets, RoleSheetsSchema } from "./role-sheets.ts";

export type RoomStatus =
  | "opening"
  | "open"
  /** There was a connection, and it is looked for. */
  | "lost"
  | "ended"
  /** What serves this page opens no rooms. */
  | "unavailable"
  /** The trainers' word is asked for. */
  | "locked"
  /** Rooms are opened on the server's own machine alone, and this is another one, or another name of it. */
  | "elsewhere"
  /** There are too many rooms already. */
  | "full";

export interface ClassRoom {
  readonly status: ReadonlySignal<RoomStatus>;
  /** What phones type; empty until the room is open. */
  readonly code: ReadonlySignal<string>;
  /** Where phones come in, the likeliest first; with the code in each. */
  readonly addresses: ReadonlySignal<readonly string[]>;
  /** How many phones are here. */
  readonly phones: ReadonlySignal<number>;
  /** How many of them say what to say: all, while there are no roles. */
  readonly deciding: ReadonlySignal<number>;
  /** Roles are given out on the phones. */
  readonly hasRoles: ReadonlySignal<boolean>;
  /** How many have voted on what is asked now. */
  readonly voted: ReadonlySignal<number>;
  /** Asks a question, in place of the one before. It is open until it is closed. The same question again changes nothing. */
  readonly ask: (question: VoteQuestion, round: VotingRound) => void;
  /** Closes what is asked, and resolves with what it came to; with null where nothing is open, or the server can't be reached. */
  readonly close: () => Promise<VoteTally | null>;
  /** Takes back what is asked: its votes count for nothing. */
  readonly withdraw: () => void;
  /** Gives out roles, with what each reads; with null, takes them back. */
  readonly giveOut: (sheets: RoleSheets | null) => void;
  /** Closes the room for good. */
  readonly end: () => void;
  /** Tries the trainers' word. */
  readonly unlock: (word: string) => void;
  /** Looks for the server at once: the laptop was asleep. */
  readonly wake: () => void;
  /** Leaves the room as it is, for this screen to come back to. */
  readonly leave: () => void;
}

export interface RoomMeans {
  readonly connection: RoomConnection;
  /** Lasts as long as the tab: a screen that is loaded anew comes back to its room. */
  readonly kept: { readonly read: () => unknown; readonly write: (value: unknown) => void };
  /** Where this page is, without what stands behind `#`. */
  readonly here: { readonly address: string; readonly isThisMachineAlone: boolean };
  readonly later: (run: () => void, ms: number) => () => void;
  readonly newId: () => string;
}

/** Milliseconds that a closed ballot waits for its tally: longer than phones need to come back to a server started anew. */
const TALLY_WITHIN = 10_000;
/** Milliseconds after which something is said again that a server couldn't take just then. */
const AGAIN_AFTER = 1500;

const GIVEN = v.object({ turn: v.number(), sheets: v.nullable(RoleSheetsSchema) });
const KEPT = v.object({
  code: v.string(),
  key: v.string(),
  word: v.string(),
  stand: v.unknown(),
  roles: v.optional(GIVEN, { turn: 0, sheets: null }),
});

interface Had {
  readonly code: string;
  readonly key: string;
}

/** Why a server opens no room for this screen. */
const REFUSED: Readonly<Record<string, RoomStatus>> = { word: "locked", elsewhere: "elsewhere", full: "full" };

const NOTHING: RoomHeard = { turn: 0, ballot: null };

export function openClassRoom({ connection, kept, here, later, newId }: RoomMeans): ClassRoom {
  const status = signal<RoomStatus>("opening");
  const code = signal("");
  const addresses = signal<readonly string[]>([]);
  const phones = signal(0);
  const deciding = signal(0);
  const voted = signal(0);
  const roles = signal<Readonly<v.InferOutput<typeof GIVEN>>>({ turn: 0, sheets: null });
  let had: Had | null = null;
  let word = "";
  /** What this screen wants, and what the server has said that it knows. */
  let wanted: RoomHeard = NOTHING;
  let known: RoomHeard = NOTHING;
  const tallies = new Map<string, (tally: VoteTally | null) => void>();

  const keep = (): void => kept.write(had === null ? null : { ...had, word, stand: known, roles: roles.peek() });

  const count = (heard: RoomCounts): void => {
    phones.value = heard.phones;
    deciding.value = heard.deciding;
    voted.value = heard.voted;
  };

  const hear = (heard: RoomHeard & RoomCounts): void => {
    const { turn, ballot } = heard;
    if (turn < known.turn) return;
    known = { turn, ballot };
    if (turn > wanted.turn) wanted = known;
    count(heard);
    keep();
    if (ballot === null || ballot.tally === null) return;
    tallies.get(ballot.id)?.(ballot.tally);
  };

  const open = async (): Promise<void> => {
    const room = had === null ? null : { ...had, stand: known, roles: roles.peek() };
    const answer = readOpened(await connection.say("open", { word, room }));
    if (status.peek() === "ended" || answer === null) return;
    if (!answer.ok) {
      const why = REFUSED[answer.why];
      if (why === undefined) later(() => void open(), AGAIN_AFTER);
      else status.value = why;
      return;
    }
    // A room of that code is somebody else's by now: this is a new one, and what was asked is asked again.
    if (had !== null && had.code !== answer.code) known = NOTHING;
    had = { code: answer.code, key: answer.key };
    code.value = answer.code;
    addresses.value = comingIn(here, answer.addresses).map((address) => `${address}#/join/${answer.code}`);
    status.value = "open";
    hear(answer);
    if (wanted.turn > known.turn) await say();
    if (roles.peek().turn > answer.roles) await sayRoles();
  };

  const sayRoles = async (): Promise<void> => {
    const said = roles.peek();
    const answer = readStood(await connection.say("roles", said));
    // Without an answer, the connection is lost: they go with the next one.
    if (answer === null || said !== roles.peek() || status.peek() !== "open") return;
    if (answer.ok) hear(answer);
    else if (answer.why === "unknown") await open();
    else if (answer.why === "malformed") throw new Error("no phone can be given these roles");
    else later(() => void sayRoles(), AGAIN_AFTER);
  };

  const say = async (): Promise<void> => {
    const said = wanted;
    const answer = readStood(await connection.say("stand", said));
    // Without an answer, the connection is lost: it is said with the next one.
    if (answer === null || said !== wanted || status.peek() !== "open") return;
    if (answer.ok) hear(answer);
    // A server that was started anew meanwhile doesn't know this screen.
    else if (answer.why === "unknown") await open();
    else if (answer.why === "malformed") throw new Error(`no room can be asked this: ${said.ballot?.question.id}`);
    else later(() => void say(), AGAIN_AFTER);
  };

  const want = (ballot: RoomHeard["ballot"]): void => {
    wanted = { turn: Math.max(wanted.turn, known.turn) + 1, ballot };
    for (const [id, settle] of tallies) if (id !== ballot?.id) settle(null);
    voted.value = ballot === null || ballot.id !== known.ballot?.id ? 0 : voted.peek();
    if (status.peek() === "open") void say();
  };

  const over = (): void => {
    status.value = "ended";
    had = null;
    for (const settle of tallies.values()) settle(null);
    kept.write(null);
    connection.close();
  };

  const before = v.safeParse(KEPT, kept.read());
  if (before.success) {
    had = { code: before.output.code, key: before.output.key };
    word = before.output.word;
    roles.value = before.output.roles;
    known = readRoom(before.output.stand) ?? NOTHING;
    wanted = known;
  }

  connection.on("here", (message) => {
    const counts = readCounts(message);
    if (counts === null) return;
    count(counts);
  });
  connection.on("ended", over);
  const stopFollowing = effect(() => {
    if (connection.connected.value) void open();
    else if (status.peek() === "open") status.value = "lost";
    // Nothing answered at the first look, and no room was there before: nobody opens rooms here.
    else if (connection.notFound.value > 0 && had === null && status.peek() === "opening") {
      status.value = "unavailable";
      connection.close();
    }
  });

  return {
    status,
    code,
    addresses,
    phones,
    deciding,
    hasRoles: computed(() => roles.value.sheets !== null),
    voted,
    ask(question, round) {
      const { ballot } = wanted;
      // A screen that was loaded anew asks what its room is asked already: what was voted meanwhile counts.
      if (ballot?.open === true && ballot.question.id === question.id && ballot.round === round) return;
      want({ id: newId(), question, round, open: true, tally: null });
    },
    async close() {
      const { ballot } = wanted;
      if (ballot === null) return null;
      if (!ballot.open) return known.ballot?.id === ballot.id ? known.ballot.tally : null;
      return new Promise((resolve) => {
        const settle = (tally: VoteTally | null): void => {
          stop();
          tallies.delete(ballot.id);
          resolve(tally);
        };
        const stop = later(() => settle(null), TALLY_WITHIN);
        tallies.set(ballot.id, settle);
        want({ ...ballot, open: false });
      });
    },
    withdraw: () => want(null),
    giveOut(sheets) {
      roles.value = { turn: roles.peek().turn + 1, sheets };
      keep();
      if (status.peek() === "open") void sayRoles();
    },
    end() {
      void connection.say("end", {}).then(over);
    },
    unlock(said) {
      word = said;
      status.value = "opening";
      void open();
    },
    wake() {
      connection.wake();
      if (connection.connected.peek() && status.peek() === "open") void open();
    },
    leave() {
      stopFollowing();
      connection.close();
    },
  };
}

/** Where phones come in: where this page is, if that is no name of this machine alone; else what the server knows. */
const comingIn = (here: RoomMeans["here"], others: readonly string[]): readonly string[] =>
  here.isThisMachineAlone ? others : [here.address];
