/**
 * How much of a scenario a walk covers, and so how sure one can be of what it says: the only place with words for it.
 */
import type { WalkBound, Walk } from "./walk.ts";

type Extent = Pick<Walk, "complete" | "draws" | "seeds" | "unreached" | "bound" | "randomPlays"> & {
  readonly states: { readonly count: number };
};

/** Whether what the walk did not find can't be: everything was walked, and nothing is left to chance. */
export const isExhaustive = ({ complete, draws }: Extent): boolean => complete && !draws;

const MET: Readonly<Record<WalkBound, string>> = {
  states: "within the limits",
  milliseconds: "within the limits",
  bytes: "within the limits",
  cancelled: "before it was stopped",
};

/**
 * How far the walk went, as one line: `97,000 states walked; 3 replies not reached within the limits`, or
 * `15,897 states walked: all of them`.
 */
export function coverageText(extent: Extent): string {
  const walked = `${counted(extent.states.count, "state")} walked`;
  const lots = extent.draws ? `; the story draws lots, and went by ${counted(extent.seeds.length, "seed")}` : "";
  if (extent.complete) return `${walked}: all of them${lots}`;
  const met = MET[extent.bound ?? "cancelled"];
  const played = extent.randomPlays === 0 ? "" : `; then ${counted(extent.randomPlays, "play")} at random`;
  return `${walked}; ${counted(extent.unreached, "reply", "replies")} not reached ${met}${played}${lots}`;
}

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString("en-GB")} ${count === 1 ? one : many}`;
