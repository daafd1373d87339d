/**
 * A plan for a session in a class: which blocks, in which order, how long each, and where the breaks are. All in whole
 * minutes. It never takes more than there are: what doesn't fit is left out, and said.
 */

/** How a class goes through a scenario: all vote; one plays and the others watch; or two at each table, with role cards. */
export type PlanForm = "vote" | "watch" | "pairs";

export interface ToPlan {
  readonly id: string;
  /** How long its conversation takes. */
  readonly minutes: number;
  readonly form: PlanForm;
  /** Where a class can stop: `at` is the part that is over by then, 0 to 1. In that order. */
  readonly points: readonly { readonly at: number; readonly weight: number }[];
}

export type BlockKind = "welcome" | "briefing" | "play" | "swap" | "point" | "talk" | "debrief" | "break" | "closing";

export interface PlanBlock {
  /** The same for the same block in another plan of the same wish. */
  readonly key: string;
  readonly kind: BlockKind;
  /** Null for what belongs to none. */
  readonly scenario: string | null;
  /** The place of its point among the scenario's; null for any other kind. */
  readonly point: number | null;
  readonly minutes: number;
}

export interface SessionPlan {
  readonly blocks: readonly PlanBlock[];
  readonly leftOut: {
    readonly scenarios: readonly string[];
    /** Points of scenarios that are in the plan. */
    readonly points: readonly { readonly scenario: string; readonly count: number }[];
    /** So many minutes more would hold all of it; 0 where nothing is left out. */
    readonly more: number;
  };
  /** Minutes that nothing was found for: no block is better for being longer than its most. */
  readonly spare: number;
}

/** Whatever isn't played. */
type Growing = Exclude<BlockKind, "play" | "swap">;

/** Minutes: the least that is of use, what is usual, and the most that is. What is played takes the time it takes. */
const LENGTHS: Readonly<Record<Growing, { readonly least: number; readonly usual: number; readonly most: number }>> = {
  welcome: { least: 2, usual: 5, most: 5 },
  briefing: { least: 2, usual: 4, most: 5 },
  point: { least: 3, usual: 5, most: 8 },
  talk: { least: 3, usual: 6, most: 15 },
  debrief: { least: 6, usual: 10, most: 20 },
  break: { least: 5, usual: 10, most: 15 },
  closing: { least: 3, usual: 5, most: 10 },
};

/** Minutes after which people need a break. */
export const LONGEST_STRETCH = 50;
/** Minutes of a session that needs none. */
export const WITHOUT_BREAK = 60;

/** What has no minutes to spare is given some in this order, round after round. */
const TO_USUAL: readonly Growing[] = ["point", "debrief", "talk", "break", "briefing", "welcome", "closing"];
/** Then what is left goes to talk and debrief. */
const TO_MOST: readonly (readonly Growing[])[] = [
  ["debrief", "talk"],
  ["point", "closing", "break"],
];

/** `minutes` is what there is in all. */
export function planSession(minutes: number, wish: readonly ToPlan[]): SessionPlan {
  const all = wish.map((one) => byWeight(one).toSorted((a, b) => a - b));
  const inAll = lengthOf(partsOf(wish, all));
  const kept = inAll <= minutes ? all : whatFits(minutes, wish);
  const isEmpty = kept.every((points) => points === null);
  const blocks = isEmpty ? [] : grown(partsOf(wish, kept), minutes);
  return {
    blocks,
    leftOut: {
      scenarios: wish.flatMap(({ id }, at) => (kept[at] === null ? [id] : [])),
      points: wish.flatMap((one, at) => {
        const count = byWeight(one).length - (kept[at]?.length ?? byWeight(one).length);
        return count === 0 ? [] : [{ scenario: one.id, count }];
      }),
      more: Math.max(0, inAll - minutes),
    },
    spare: isEmpty ? 0 : minutes - minutesIn(blocks),
  };
}

/** The points of each scenario that there is time for; null for a scenario that there is none for. */
function whatFits(minutes: number, wish: readonly ToPlan[]): readonly (readonly number[] | null)[] {
  let kept = wish.map((): readonly number[] | null => null);
  const keep = (at: number, points: readonly number[]): void => {
    const more = kept.map((one, place) => (place === at ? points : one));
    if (lengthOf(partsOf(wish, more)) <= minutes) kept = more;
  };
  for (const [at, one] of wish.entries()) keep(at, byWeight(one).slice(0, 1));
  // Then the other points, those that count most first: a second one of each before a third one.
  const most = Math.max(0, ...wish.map(({ points }) => points.length));
  for (let place = 1; place < most; place++)
    for (const [at, one] of wish.entries()) {
      const before = kept[at] ?? null;
      const point = byWeight(one)[place];
      if (before !== null && point !== undefined)
        keep(
          at,
          [...before, point].toSorted((a, b) => a - b),
        );
    }
  return kept;
}

export const minutesIn = (blocks: readonly Pick<PlanBlock, "minutes">[]): number =>
  blocks.reduce((sum, one) => sum + one.minutes, 0);

/** When each block begins: minutes after the beginning. */
export function startsOf(blocks: readonly Pick<PlanBlock, "minutes">[]): readonly number[] {
  let at = 0;
  return blocks.map((block) => {
    const start = at;
    at += block.minutes;
    return start;
  });
}

/** The blocks with the minutes that the trainer gave some of them, by their keys. */
export const withMinutes = (
  blocks: readonly PlanBlock[],
  given: Readonly<Record<string, number>>,
): readonly PlanBlock[] => blocks.map((block) => ({ ...block, minutes: given[block.key] ?? block.minutes }));

/** The places of its points, those that count most first. At a table nobody stops. */
function byWeight({ form, points }: ToPlan): readonly number[] {
  if (form === "pairs") return [];
  return points
    .map(({ weight }, at) => ({ weight, at }))
    .toSorted((a, b) => b.weight - a.weight || a.at - b.at)
    .map(({ at }) => at);
}

interface Parts {
  /** Without breaks. */
  readonly blocks: readonly PlanBlock[];
  /** Minutes of each break. */
  readonly rest: number;
}

/** All at its least. `kept` has the points of each scenario; null for one that is left out. */
function partsOf(wish: readonly ToPlan[], kept: readonly (readonly number[] | null)[]): Parts {
  const scenarios = wish.flatMap((one, at) => {
    const points = kept[at] ?? null;
    return points === null ? [] : scenarioBlocks(one, points);
  });
  return { blocks: [blockOf("welcome"), ...scenarios, blockOf("closing")], rest: LENGTHS.break.least };
}

function blockOf(kind: Growing, scenario: string | null = null, point: number | null = null): PlanBlock {
  const key = [kind, scenario, point].filter((one) => one !== null).join(" ");
  return { key, kind, scenario, point, minutes: LENGTHS[kind].least };
}

function scenarioBlocks({ id, minutes, form, points }: ToPlan, kept: readonly number[]): readonly PlanBlock[] {
  /** Minutes that were given to a stretch stay with it: not with another one, once it is cut elsewhere or done otherwise. */
  const played = (kind: "play" | "swap", stretch: number | "whole" | "rest", length: number): PlanBlock => ({
    key: `${kind} ${id} ${form} ${stretch}`,
    kind,
    scenario: id,
    point: null,
    minutes: length,
  });
  let over = 0;
  const stretches = kept.flatMap((point) => {
    const until = Math.round((points[point]?.at ?? 0) * minutes);
    const length = Math.max(1, Math.min(until, minutes) - over);
    over += length;
    return [played("play", point, length), blockOf("point", id, point)];
  });
  const rest = played("play", kept.length === 0 ? "whole" : "rest", Math.max(1, minutes - over));
  const swapped = form === "pairs" ? [played("swap", "whole", minutes)] : [];
  return [blockOf("briefing", id), ...stretches, rest, ...swapped, blockOf("talk", id), blockOf("debrief", id)];
}

/** Gives what is left of the minutes to the blocks that are better for it. */
function grown(parts: Parts, minutes: number): readonly PlanBlock[] {
  let now = parts;
  const grow = (kinds: readonly Growing[], until: "usual" | "most"): void => {
    for (let before: Parts | null = null; before !== now;) {
      before = now;
      // A minute for each in turn: none has all of it while others have their least.
      for (const kind of kinds)
        for (const at of kind === "break" ? [-1] : parts.blocks.keys()) {
          const next = longer(now, kind, at, LENGTHS[kind][until]);
          if (next !== null && lengthOf(next) <= minutes) now = next;
        }
    }
  };
  grow(TO_USUAL, "usual");
  for (const kinds of TO_MOST) grow(kinds, "most");
  return withBreaks(now);
}

/** A minute more for the block at a place, if it is of this kind and may be as long; or for all breaks. Null else. */
function longer({ blocks, rest }: Parts, kind: Growing, at: number, until: number): Parts | null {
  if (kind === "break") return rest < until ? { blocks, rest: rest + 1 } : null;
  const block = blocks[at];
  if (block?.kind !== kind || block.minutes >= until) return null;
  const more = { ...block, minutes: block.minutes + 1 };
  return { blocks: blocks.map((one, place) => (place === at ? more : one)), rest };
}

const lengthOf = (parts: Parts): number => minutesIn(withBreaks(parts));

/** How good a place for a break is, by what comes after it: less is better. */
const COSTS: Readonly<Record<BlockKind, number>> = {
  briefing: 0,
  debrief: 3,
  talk: 5,
  swap: 8,
  closing: 12,
  point: 30,
  play: 30,
  break: 0,
  welcome: 0,
};
const A_BREAK = 100;
const SHORT_STRETCH = { minutes: 15, cost: 8 };
const AFTER_THE_WELCOME = 40;

/** As few breaks as are needed, at the places where they interrupt least. */
function withBreaks({ blocks, rest }: Parts): readonly PlanBlock[] {
  if (minutesIn(blocks) <= WITHOUT_BREAK) return blocks;
  /** The best way to have breaks in all before a block, where a stretch begins with that block. */
  const best: { readonly cost: number; readonly from: number }[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= blocks.length; end++) {
    let found = { cost: Infinity, from: end - 1 };
    let length = 0;
    for (let from = end - 1; from >= 0; from--) {
      length += blocks[from]?.minutes ?? 0;
      if (length > LONGEST_STRETCH && from < end - 1) break;
      const cost = (best[from]?.cost ?? 0) + (from === 0 ? 0 : costBefore(blocks, from)) + costOf(length);
      if (cost < found.cost) found = { cost, from };
    }
    best.push(found);
  }
  const begins = new Set<number>();
  for (let end = blocks.length; end > 0; end = best[end]?.from ?? 0) begins.add(best[end]?.from ?? 0);
  return blocks.flatMap((block, at) =>
    at > 0 && begins.has(at)
      ? [{ key: `break ${block.key}`, kind: "break", scenario: null, point: null, minutes: rest }, block]
      : [block],
  );
}

const costOf = (length: number): number => (length < SHORT_STRETCH.minutes ? SHORT_STRETCH.cost : 0);

const costBefore = (blocks: readonly PlanBlock[], at: number): number =>
  A_BREAK + COSTS[blocks[at]?.kind ?? "play"] + (at === 1 ? AFTER_THE_WELCOME : 0);
