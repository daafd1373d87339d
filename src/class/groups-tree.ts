/**
 * The ways of several groups through one conversation, as a tree (a trie of decisions): where they were together, where they
 * parted, and how each way ended. Two groups are at one place as long as they have heard the same words. Facts only.
 */
import type { Outlook, Roads } from "#debrief/roads.ts";
import type { Encounter } from "#encounter/encounter.ts";
import type { Beat, Spoken, Turn } from "#encounter/turn.ts";
import type { EndingKind } from "#scenario/words.ts";
import type { GroupStep } from "./group-play.ts";
import { standsNow } from "./voting.ts";

/** A group's play that has ended. */
export interface ComparedGroup {
  /** What it is called by: from 1. */
  readonly group: number;
  readonly encounter: Pick<Encounter, "opening" | "turns" | "now">;
  readonly steps: readonly GroupStep[];
  /** Null while they are worked out. */
  readonly roads: Roads | null;
}

/** A chance of a good end. Where several differ, the limits that all lie within. */
export type ChanceOfGood = Pick<Outlook, "good" | "margin">;

/** A decision that one group or more came to by the same way. */
export interface PlaceOfGroups {
  readonly kind: "decision";
  /** The decision's number, from 0. */
  readonly number: number;
  /** What was said before it. */
  readonly heard: readonly Beat[];
  readonly groups: readonly number[];
  /** Null while it isn't known. */
  readonly before: ChanceOfGood | null;
  /** All on offer: what most took first, then in the script's order. */
  readonly replies: readonly ReplyOfGroups[];
  /** Where they went on, what most took first. One reply has two ways where the story drew lots. */
  readonly ways: readonly WayOfGroups[];
}

export interface ReplyOfGroups {
  /** In the script's order, from 0. */
  readonly index: number;
  readonly words: string;
  readonly aloud: boolean;
  /** Those that took it. */
  readonly groups: readonly number[];
  /** Votes of all groups that voted here, at first and in the end. Null where none did. */
  readonly votes: { readonly first: number; readonly last: number } | null;
  readonly after: ChanceOfGood | null;
}

export interface WayOfGroups {
  readonly reply: number;
  readonly groups: readonly number[];
  readonly leads: PlaceOfGroups | EndOfGroups;
}

export interface EndOfGroups {
  readonly kind: "end";
  readonly groups: readonly number[];
  readonly ending: EndingKind;
  readonly outcome: string;
}

/** The tree of these groups' ways; null where there is none. Each must have ended. */
export const treeOf = (groups: readonly ComparedGroup[]): PlaceOfGroups | EndOfGroups | null =>
  groups.length === 0 ? null : placeAt(groups, 0);

function placeAt(groups: readonly ComparedGroup[], number: number): PlaceOfGroups | EndOfGroups {
  const [first] = groups;
  if (first === undefined) throw new Error("a place has a group at least");
  const numbers = groups.map(({ group }) => group);
  const turn = first.encounter.turns[number];
  if (turn === undefined) {
    const { now } = first.encounter;
    if (now.kind !== "ending") throw new Error(`group ${first.group} has not ended`);
    return { kind: "end", groups: numbers, ending: now.ending.kind, outcome: now.ending.outcome };
  }
  const ways = [...grouped(groups, (one) => wayKey(one, number)).values()].map((together): WayOfGroups => {
    const reply = together[0]?.encounter.turns[number]?.reply.index ?? 0;
    return { reply, groups: together.map(({ group }) => group), leads: placeAt(together, number + 1) };
  });
  return {
    kind: "decision",
    number,
    heard: saidIn(number === 0 ? first.encounter.opening.beats : (first.encounter.turns[number - 1]?.beats ?? [])),
    groups: numbers,
    before: chanceOver(groups.map(({ roads }) => roads?.crossings[number]?.before ?? null)),
    replies: repliesAt(groups, number, turn),
    ways: ways.toSorted((a, b) => b.groups.length - a.groups.length || a.reply - b.reply),
  };
}

const saidIn = (beats: readonly Beat[]): readonly Beat[] =>
  beats.filter(({ by, text }) => by !== "trainee" && text !== "");

function repliesAt(groups: readonly ComparedGroup[], number: number, turn: Turn): readonly ReplyOfGroups[] {
  const tallies = groups.flatMap(({ steps }) => steps[number]?.votes ?? []);
  return turn.decision.replies
    .map(({ index, text }): ReplyOfGroups => {
      const took = groups.filter(({ encounter }) => encounter.turns[number]?.reply.index === index);
      return {
        index,
        words: text,
        aloud: isAloud(took[0]?.encounter.turns[number]?.spoken),
        groups: took.map(({ group }) => group),
        votes:
          tallies.length === 0
            ? null
            : {
                first: sum(tallies.map(({ first }) => first[index] ?? 0)),
                last: sum(tallies.map((votes) => standsNow(votes)?.[index] ?? 0)),
              },
        after: chanceOver(
          groups.map(
            ({ roads }) => roads?.crossings[number]?.replies.find((one) => one.index === index)?.outlook ?? null,
          ),
        ),
      };
    })
    .toSorted((a, b) => b.groups.length - a.groups.length || a.index - b.index);
}

const isAloud = (spoken: Spoken | undefined): boolean => spoken === "as-offered";

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** The same for all that take this reply and hear the same then: until the next decision, or the end. */
function wayKey({ encounter: { turns, now } }: ComparedGroup, number: number): string {
  const turn = turns[number];
  const next = turns[number + 1];
  const then =
    next === undefined && now.kind === "ending" ? now.ending.kind : next?.decision.replies.map(({ text }) => text);
  return JSON.stringify([turn?.reply.index, turn?.beats.map(({ name, text }) => [name, text]), then]);
}

function grouped<One>(all: readonly One[], keyOf: (one: One) => string): ReadonlyMap<string, readonly One[]> {
  const by = new Map<string, One[]>();
  for (const one of all) {
    const key = keyOf(one);
    by.set(key, [...(by.get(key) ?? []), one]);
  }
  return by;
}

/** The limits that all known chances lie within; null where none is known. */
function chanceOver(chances: readonly (ChanceOfGood | null)[]): ChanceOfGood | null {
  const known = chances.flatMap((chance) => chance ?? []);
  if (known.length === 0) return null;
  const low = Math.min(...known.map(({ good, margin }) => good - margin));
  const high = Math.max(...known.map(({ good, margin }) => good + margin));
  return { good: (low + high) / 2, margin: (high - low) / 2 };
}
