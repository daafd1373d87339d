/** What a server of rooms says, checked as it comes. How it counts is in scripts/class. */
import * as v from "valibot";
import type { VoteQuestion, VoteTally } from "./question.ts";

const tally = v.pipe(
  v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(0))),
  v.transform((votes): VoteTally => votes),
);

const question = v.object({
  id: v.string(),
  replies: v.array(v.object({ id: v.number(), words: v.string() })),
  language: v.optional(v.string()),
  asks: v.optional(v.literal("thought")),
});

const ballot = v.object({
  id: v.string(),
  question,
  round: v.picklist(["first", "again"]),
  open: v.boolean(),
  tally: v.nullable(tally),
});

const room = v.object({ turn: v.number(), ballot: v.nullable(ballot) });
const vote = v.object({ ballot: v.string(), reply: v.number(), press: v.number() });
const counts = v.object({ phones: v.number(), deciding: v.number(), voted: v.number() });
const roles = v.object({ language: v.string(), sheet: v.nullable(v.string()) });

const joined = v.variant("ok", [
  v.object({ ok: v.literal(true), room, own: v.nullable(vote), roles: v.nullable(roles) }),
  v.object({ ok: v.literal(false), why: v.string() }),
]);
const opened = v.variant("ok", [
  v.object({
    ok: v.literal(true),
    code: v.string(),
    key: v.string(),
    addresses: v.array(v.string()),
    roles: v.number(),
    ...room.entries,
    ...counts.entries,
  }),
  v.object({ ok: v.literal(false), why: v.string() }),
]);
const stood = v.variant("ok", [
  v.object({ ok: v.literal(true), roles: v.number(), ...room.entries, ...counts.entries }),
  v.object({ ok: v.literal(false), why: v.string() }),
]);
const taken = v.variant("ok", [
  v.object({ ok: v.literal(true), own: vote }),
  v.object({ ok: v.literal(false), why: v.string() }),
]);

/** A ballot as phones and screens see it. */
export interface BallotHeard {
  readonly id: string;
  readonly question: VoteQuestion;
  readonly round: "first" | "again";
  readonly open: boolean;
  /** Null until it is closed. */
  readonly tally: VoteTally | null;
}

/** `deciding`: how many say what to say, which is all while there are no roles. */
export type RoomCounts = Readonly<v.InferOutput<typeof counts>>;

/** `turn` counts what the room's screen has changed: what has a lower one is old. */
export interface RoomHeard {
  readonly turn: number;
  readonly ballot: BallotHeard | null;
}

/** Roles are given out. `sheet` is that of the phone's own role, as text; null while it has none. */
export interface RolesHeard {
  /** Of what is quoted in it. */
  readonly language: string;
  readonly sheet: string | null;
}

const reading =
  <Schema extends v.GenericSchema>(schema: Schema) =>
  (value: unknown): v.InferOutput<Schema> | null => {
    const read = v.safeParse(schema, value);
    return read.success ? read.output : null;
  };

/** Each gives null for anything else, and where no answer came. */
export const readRoom = reading(room);
export const readCounts = reading(counts);
export const readJoined = reading(joined);
export const readOpened = reading(opened);
export const readStood = reading(stood);
export const readTaken = reading(taken);
