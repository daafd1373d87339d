/** The groups of a scenario that are compared: what is kept on this device, and what was handed in. Refuses what doesn't fit, and says why. */
import { type ReadonlySignal, computed, signal } from "@preact/signals";
import type { GroupPlay } from "#class/group-play.ts";
import {
  type HandedIn,
  LARGEST_HANDED_IN,
  type ReadHandedIn,
  linesOf,
  readHandedFile,
  readHandedLink,
} from "#class/handed-in.ts";
import {
  type ListedGroup,
  MOST_GROUPS,
  letCount,
  placeInList,
  putBack,
  readGroups,
  withKept,
  withoutGroup,
} from "#class/groups-list.ts";
import type { AddedGroups, GroupInList, RefusedGroup } from "#class/groups-shown.ts";
import type { Player } from "#encounter/player.ts";
import type { Store } from "#records/store.ts";
import type { Scenario } from "#scenario/scenario.ts";
import { classPlaysOf } from "./class-plays.ts";

interface Means {
  readonly scenario: Scenario;
  readonly player: Pick<Player, "resume">;
  readonly store: Pick<Store, "read" | "write">;
  /** The title of another scenario that is here; null if there is none of that id. */
  readonly titleOf: (id: string) => Promise<string | null>;
}

export interface ComparedGroups {
  readonly shown: ReadonlySignal<readonly GroupInList[]>;
  readonly addFiles: (files: readonly Pick<File, "name" | "size" | "text">[]) => Promise<AddedGroups>;
  /** One link a line. */
  readonly addLinks: (text: string) => Promise<AddedGroups>;
  readonly letCount: (at: number, counts: boolean) => void;
  /** Takes one off that was handed in; returns what puts it back. */
  readonly takeOff: (at: number) => () => void;
}

const nameOf = (scenario: string): string => `class-groups.${scenario}`;

/** What can be made of a group in the list. */
type Made = Pick<GroupInList, "play" | "encounter" | "problem">;
type Played = Pick<GroupPlay, "hash" | "seed" | "steps">;

export function openComparedGroups({ scenario, player, store, titleOf }: Means): ComparedGroups {
  const { ended } = classPlaysOf(store, scenario.id);
  const list = signal(withKept(readGroups(store.read(nameOf(scenario.id))), ended));
  const made = new WeakMap<Played, Made>();
  const playOf = (one: ListedGroup): Played | null =>
    one.from === "elsewhere" ? one.play : (ended.find((play) => play.ended === one.ended) ?? null);

  const madeOf = (play: Played): Made => {
    const known = made.get(play);
    if (known !== undefined) return known;
    const again = player.resume(scenario, play);
    const isOver = again.ok && again.value.now.kind === "ending";
    const now = {
      play,
      encounter: isOver ? again.value : null,
      problem: isOver ? "" : again.ok ? UNFINISHED : again.error.kind === "changed" ? changed(scenario) : UNFIT,
    };
    made.set(play, now);
    return now;
  };
  const to = (next: readonly ListedGroup[]): void => {
    list.value = next;
    store.write(nameOf(scenario.id), next);
  };
  to(list.peek());

  const refusalOf = async (read: ReadHandedIn): Promise<Omit<RefusedGroup, "what"> | HandedIn> => {
    if (!read.ok) return { why: read.why, elsewhere: null };
    const play = read.value;
    if (play.scenario !== scenario.id) {
      const title = await titleOf(play.scenario);
      if (title === null) return { why: notHere(play.scenario), elsewhere: null };
      return { why: `This is a play of another scenario, “${title}”.`, elsewhere: { scenario: play.scenario, title } };
    }
    const { problem } = madeOf(play);
    if (problem !== "") return { why: problem, elsewhere: null };
    const place = placeInList(list.peek().map(playOf), play);
    if (place >= 0) return { why: `It is here already, as group ${place + 1}.`, elsewhere: null };
    if (list.peek().length >= MOST_GROUPS) return { why: FULL, elsewhere: null };
    return play;
  };
  /** One after the other: each is in the list before the next is looked at, so that one that comes twice at once is found out. */
  const add = async (all: readonly { readonly what: string; readonly read: ReadHandedIn }[]): Promise<AddedGroups> => {
    let added = 0;
    const refused: RefusedGroup[] = [];
    for (const { what, read } of all) {
      const answer = await refusalOf(read);
      if ("why" in answer) refused.push({ what, ...answer });
      else {
        added += 1;
        to([...list.peek(), { from: "elsewhere", play: answer }]);
      }
    }
    return { added, refused };
  };

  return {
    shown: computed(() =>
      list.value.flatMap((one, at): GroupInList[] => {
        const play = playOf(one);
        if (play === null) return [];
        const counts = one.from === "elsewhere" || one.counts;
        return [{ at, group: at + 1, ended: one.from === "here" ? one.ended : null, counts, ...madeOf(play) }];
      }),
    ),
    async addFiles(files) {
      const read = files.map(async (file) => ({ what: file.name, read: await readFile(file) }));
      return add(await Promise.all(read));
    },
    addLinks: async (text) => add(linesOf(text).map((line) => ({ what: line, read: readHandedLink(line) }))),
    letCount: (at, counts) => to(letCount(list.peek(), at, counts)),
    takeOff(at) {
      const group = list.peek()[at];
      to(withoutGroup(list.peek(), at));
      return () => {
        if (group === undefined) return;
        const play = playOf(group);
        // It may have been handed in once more meanwhile.
        if (play !== null && placeInList(list.peek().map(playOf), play) < 0) to(putBack(list.peek(), at, group));
      };
    },
  };
}

async function readFile(file: Pick<File, "size" | "text">): Promise<ReadHandedIn> {
  if (file.size > LARGEST_HANDED_IN)
    return { ok: false, why: "This file is larger than 2 MB, which no group’s play is." };
  try {
    return readHandedFile(await file.text());
  } catch {
    return { ok: false, why: "This file can’t be read from your device. Copy it to this computer and try again." };
  }
}

const changed = ({ title }: Scenario): string =>
  `This was played on another version of “${title}”, so it can’t be compared with the version here. Have the group play it again on this version.`;
const UNFIT =
  "The replies in it don’t fit the scenario. Part of it was changed on the way. Ask the group for it again.";
const UNFINISHED = "This play hasn’t come to its end. Let the group finish it, and hand it in again.";
const FULL = `${MOST_GROUPS} groups are here, and more can’t be compared at once. Take one off first.`;
const notHere = (id: string): string =>
  `This is a play of another scenario, “${id}”, which isn’t on this computer. Open it where that scenario is.`;
