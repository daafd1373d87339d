/**
 * A phone in a room: finds the room by its code, votes, and comes back after any break. What it shows is in
 * join-screen.tsx; time, chance and what is kept are passed in.
 */
import { type ReadonlySignal, batch, effect, signal } from "@preact/signals";
import type { RoomConnection } from "./room-connection.ts";
import { type BallotHeard, type RolesHeard, type RoomHeard, readJoined, readRoom, readTaken } from "./heard.ts";
import {
  type OwnVote,
  type PhoneRecord,
  afterHearing,
  pressed,
  readPhoneRecord,
  voteIn,
  withVote,
} from "./own-votes.ts";
import type { ClassRole } from "./roles.ts";

export type PhoneState =
  /** The code is asked for. `problem` says why the last one wouldn't do. */
  | { readonly kind: "code"; readonly problem: null | "malformed" | "unknown" | "full"; readonly tried: string }
  | { readonly kind: "joining" }
  /** In the room, while nothing is asked. */
  | { readonly kind: "waiting" }
  /** Open or closed. */
  | { readonly kind: "ballot"; readonly ballot: BallotHeard }
  | { readonly kind: "ended" };

export interface Phone {
  readonly state: ReadonlySignal<PhoneState>;
  /** There is no connection, and it is looked for. */
  readonly lost: ReadonlySignal<boolean>;
  /** How often no server of rooms was found, while none ever was. */
  readonly notFound: ReadonlySignal<number>;
  /** Of this room, in the order in which they were asked for. */
  readonly votes: ReadonlySignal<readonly OwnVote[]>;
  /** Null while the room has no roles. */
  readonly roles: ReadonlySignal<RolesHeard | null>;
  /** What was picked; null until then. It says nothing while the room has no roles. */
  readonly role: ReadonlySignal<ClassRole | null>;
  /** What somebody who watches has ticked. */
  readonly seen: ReadonlySignal<readonly string[]>;
  /** Picks a role; with null, it is asked for once more. */
  readonly pick: (role: ClassRole | null) => void;
  /** Ticks what was seen, or takes the tick away. */
  readonly tick: (item: string) => void;
  readonly join: (code: string) => void;
  readonly vote: (reply: number) => void;
  /** Asks how it stands: the page was asleep, or the network has changed. */
  readonly wake: () => void;
  /** Back to where a code is asked for. */
  readonly leave: () => void;
  readonly close: () => void;
}

interface PhoneMeans {
  readonly connection: RoomConnection;
  readonly kept: { readonly read: () => unknown; readonly write: (record: PhoneRecord) => void };
  readonly later: (run: () => void, ms: number) => () => void;
  readonly newToken: () => string;
}

/** Milliseconds after which a break is shown: most are over before anybody would have read of it. */
const BREAK_SHOWN = 1500;
/** Milliseconds after which a room is asked for again that was there, and isn't now: its screen is on its way back. */
const ASK_AGAIN = 1500;
/** So often, before it is taken for ended. */
const MOST_ASKED = 40;

/** A code as people type it: with spaces, or with letters that look like digits. Null if it can't be one. */
export function codeIn(typed: string): string | null {
  const digits = typed
    .replaceAll(/[\s.-]/g, "")
    .replaceAll(/[oO]/g, "0")
    .replaceAll(/[lI]/g, "1");
  return /^\d{5}$/.test(digits) ? digits : null;
}

export function openPhone({ connection, kept, later, newToken }: PhoneMeans): Phone {
  const state = signal<PhoneState>({ kind: "code", problem: null, tried: "" });
  const lost = signal(false);
  const votes = signal<readonly OwnVote[]>([]);
  const roles = signal<RolesHeard | null>(null);
  const role = signal<ClassRole | null>(null);
  const seen = signal<readonly string[]>([]);
  let record: PhoneRecord | null = null;
  /** The room of `record` is wanted. */
  let isWanted = false;
  let turn = -1;
  let asked = 0;
  let stopWaiting = (): void => undefined;

  const keep = (changes: Partial<PhoneRecord>): void => {
    if (record === null) return;
    stand({ ...record, ...changes });
    kept.write(record);
  };

  /** Shows what is kept. */
  const stand = (to: PhoneRecord): void => {
    record = to;
    batch(() => {
      votes.value = to.votes;
      role.value = to.role;
      seen.value = to.seen;
    });
  };

  const hear = (room: RoomHeard, own: Parameters<typeof afterHearing>[2]): void => {
    if (record === null || !isWanted || room.turn < turn) return;
    turn = room.turn;
    keep({ votes: afterHearing(record.votes, room.ballot, own) });
    state.value = room.ballot === null ? { kind: "waiting" } : { kind: "ballot", ballot: room.ballot };
  };

  const end = (): void => {
    isWanted = false;
    stopWaiting();
    keep({ ended: true });
    state.value = { kind: "ended" };
  };

  const refuse = (problem: "unknown" | "full"): void => {
    isWanted = false;
    state.value = { kind: "code", problem, tried: record?.code ?? "" };
  };

  /** Says that this phone is here, with the vote that stands: nothing is lost, and nothing counts twice. */
  const come = async (): Promise<void> => {
    if (record === null || !isWanted) return;
    const { code, token } = record;
    const last = record.votes.at(-1);
    const standing = last === undefined || last.tally !== null ? null : last;
    const asRole = record.role;
    const answer = readJoined(await connection.say("join", { code, token, standing, role: asRole }));
    if (!isWanted || record.code !== code) return;
    if (answer === null) {
      // Where the connection is lost, this phone comes again with the next one.
      if (connection.connected.peek()) askAgain();
      return;
    }
    if (answer.ok) {
      asked = 0;
      // A server that was started anew counts on from what the room's screen remembers.
      turn = answer.room.turn;
      // Another role was picked meanwhile: its sheet is on the way.
      if (record.role === asRole) roles.value = answer.roles;
      keep({ wasIn: true, ended: false });
      hear(answer.room, answer.own);
      return;
    }
    if (answer.why === "full") return refuse("full");
    if (answer.why === "unknown" && !record.wasIn) return refuse("unknown");
    if (answer.why === "unknown" && (record.ended || ++asked > MOST_ASKED)) return end();
    askAgain();
  };

  const askAgain = (): void => {
    stopWaiting();
    stopWaiting = later(() => void come(), ASK_AGAIN);
  };

  const send = async (vote: OwnVote): Promise<void> => {
    const answer = readTaken(await connection.say("vote", vote));
    const now = record === null ? null : voteIn(record.votes, vote.ballot);
    if (record === null || now === null || now.press > vote.press) return;
    if (answer?.ok === true) keep({ votes: withVote(record.votes, { ...now, counted: answer.own.reply }) });
    else if (answer?.why === "not-asked") keep({ votes: record.votes.filter(({ ballot }) => ballot !== vote.ballot) });
    else if (answer?.why === "too-fast") later(() => void send(vote), ASK_AGAIN);
    // Whatever it was: how it stands is asked for, and the vote is said once more.
    else if (connection.connected.peek()) void come();
  };

  connection.on("room", (message) => {
    const room = readRoom(message);
    if (room !== null) hear(room, null);
  });
  connection.on("roles", () => void come());
  connection.on("ended", () => {
    if (isWanted) end();
  });
  let stopShowing = (): void => undefined;
  const stopFollowing = effect(() => {
    const isThere = connection.connected.value;
    stopShowing();
    if (isThere) {
      lost.value = false;
      void come();
    } else stopShowing = later(() => (lost.value = true), BREAK_SHOWN);
  });

  return {
    state,
    lost,
    notFound: connection.notFound,
    votes,
    roles,
    role,
    seen,
    pick(next) {
      keep({ role: next });
      // The sheet of the one before is no longer one's own.
      const { value } = roles;
      if (value !== null) roles.value = { ...value, sheet: null };
      void come();
    },
    tick(item) {
      const ticked = seen.peek();
      keep({ seen: ticked.includes(item) ? ticked.filter((one) => one !== item) : [...ticked, item] });
    },
    join(typed) {
      const code = codeIn(typed);
      if (code === null) {
        state.value = { kind: "code", problem: "malformed", tried: typed };
        return;
      }
      const before = record ?? readPhoneRecord(kept.read());
      const isSame = before?.code === code;
      // For another room this is another phone.
      if (record !== null && !isSame) connection.renew();
      const unknown = { code, token: newToken(), wasIn: false, ended: false, votes: [], role: null, seen: [] };
      stand(isSame ? before : unknown);
      if (!isSame) roles.value = null;
      isWanted = true;
      turn = -1;
      asked = 0;
      state.value = { kind: record?.ended === true ? "ended" : "joining" };
      if (connection.connected.peek()) void come();
      else connection.wake();
    },
    vote(reply) {
      const now = state.peek();
      if (record === null || now.kind !== "ballot" || !now.ballot.open) return;
      // The same phone may have the room open twice.
      const elsewhere = readPhoneRecord(kept.read());
      if (elsewhere?.token === record.token) record = elsewhere;
      const { vote, votes: after } = pressed(record.votes, now.ballot, reply);
      keep({ votes: after });
      void send(vote);
    },
    wake() {
      connection.wake();
      if (connection.connected.peek()) void come();
    },
    leave() {
      isWanted = false;
      stopWaiting();
      state.value = { kind: "code", problem: null, tried: "" };
    },
    close() {
      isWanted = false;
      stopWaiting();
      stopShowing();
      stopFollowing();
      connection.close();
    },
  };
}
