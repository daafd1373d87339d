/** Groups that have played the rent, by their replies: "0 1 2". */
import type { ComparedGroup } from "#class/groups-tree.ts";
import type { StepVotes } from "#class/voting.ts";
import { stepsOf } from "#encounter/encounter.ts";
import { rentPlayed, withItsRoads } from "../debrief/small-plays.ts";

/** `votes` are those of each group's first decision. */
export const groupsOf = (
  plays: readonly string[],
  { roads = false, votes = [] }: { roads?: boolean; votes?: readonly (StepVotes | undefined)[] } = {},
): readonly ComparedGroup[] =>
  plays.map((replies, at) => {
    const encounter = rentPlayed(replies);
    const steps = stepsOf(encounter).steps.map(({ reply, breathed }, number) => {
      const voted = number === 0 ? votes[at] : undefined;
      return { reply, breathed, ...(voted === undefined ? {} : { votes: voted }) };
    });
    return { group: at + 1, encounter, steps, roads: roads ? withItsRoads(encounter).roads : null };
  });
