/** What a shelf is narrowed to, as its address keeps it: `#/?skill=listen&level=1&channel=phone&minutes=8`. */
import { SKILLS, type Skill } from "#guidance/words.ts";
import type { ScenarioCard } from "#scenario/scenario.ts";
import { CHANNELS, type Channel, LEVELS, type Level } from "#scenario/words.ts";

/** Each part is null where anything goes. */
export interface ShelfFilter {
  readonly skill: Skill | null;
  readonly level: Level | null;
  readonly channel: Channel | null;
  /** The most minutes that there is time for. */
  readonly minutes: number | null;
}

export const NO_FILTER: ShelfFilter = { skill: null, level: null, channel: null, minutes: null };

/** The lengths to choose from, in minutes. */
export const LENGTHS = [5, 8] as const;

/** Reads a query. Values that nobody can choose are passed over. */
export function filterOf(query: string): ShelfFilter {
  const asked = new URLSearchParams(query);
  return {
    skill: SKILLS.find((one) => one === asked.get("skill")) ?? null,
    level: LEVELS.find((one) => String(one) === asked.get("level")) ?? null,
    channel: CHANNELS.find((one) => one === asked.get("channel")) ?? null,
    minutes: LENGTHS.find((one) => String(one) === asked.get("minutes")) ?? null,
  };
}

/** The query that `filterOf` reads as this filter; empty where anything goes. */
export const queryOf = (filter: ShelfFilter): string =>
  new URLSearchParams(
    Object.entries(filter).flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]])),
  ).toString();

/** A scenario as a filter sees it. */
export interface Filtered {
  readonly card: Pick<ScenarioCard, "level" | "channel" | "minutes">;
  readonly skills: readonly { readonly skill: Skill }[];
}

export const passes = ({ skill, level, channel, minutes }: ShelfFilter, { card, skills }: Filtered): boolean =>
  (skill === null || skills.some((one) => one.skill === skill)) &&
  (level === null || card.level === level) &&
  (channel === null || card.channel === channel) &&
  (minutes === null || card.minutes <= minutes);
