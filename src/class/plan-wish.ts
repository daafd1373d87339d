/** What a trainer wants of a session's plan, as it is kept on the device, and how it is changed. */
import * as v from "valibot";
import type { PlanForm } from "./session-plan.ts";

export const PLAN_BOUNDS = {
  minutes: { least: 30, most: 240 },
  people: { least: 2, most: 60 },
  /** Of one block. */
  block: { least: 1, most: 120 },
  scenarios: 6,
} as const;

const within = ({ least, most }: { readonly least: number; readonly most: number }) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

const Wish = v.object({
  minutes: within(PLAN_BOUNDS.minutes),
  people: within(PLAN_BOUNDS.people),
  /** When it begins, as "09:30"; empty where nobody has said. */
  start: v.pipe(
    v.string(),
    v.check((text) => /^(?:(?:[01]\d|2[0-3]):[0-5]\d)?$/.test(text)),
  ),
  scenarios: v.pipe(
    v.array(v.object({ id: v.string(), form: v.picklist(["vote", "watch", "pairs"]) })),
    v.maxLength(PLAN_BOUNDS.scenarios),
  ),
  /** Minutes that the trainer gave a block, by its key. */
  given: v.record(v.string(), within(PLAN_BOUNDS.block)),
});
export type PlanWish = Readonly<v.InferOutput<typeof Wish>>;

export const FIRST_WISH: PlanWish = { minutes: 90, people: 12, start: "", scenarios: [], given: {} };

/** What was kept; null if it is none of ours. */
export function readPlanWish(value: unknown): PlanWish | null {
  const read = v.safeParse(Wish, value);
  return read.success ? read.output : null;
}

/** The number as near to what was typed as the bounds allow; null if it is none. */
export function boundedTo({ least, most }: { readonly least: number; readonly most: number }, typed: string) {
  const number = typed.trim() === "" ? Number.NaN : Math.round(Number(typed));
  return Number.isFinite(number) ? Math.min(most, Math.max(least, number)) : null;
}

/** With a scenario at the end. Few people watch rather than vote; and of two in a row, each is done otherwise. */
export function withScenario(wish: PlanWish, id: string): PlanWish {
  if (wish.scenarios.length >= PLAN_BOUNDS.scenarios || wish.scenarios.some((one) => one.id === id)) return wish;
  const form = wish.people < 4 || wish.scenarios.at(-1)?.form === "vote" ? "watch" : "vote";
  return { ...wish, scenarios: [...wish.scenarios, { id, form }] };
}

/** Without a scenario, and the minutes that its blocks were given. */
export const withoutScenario = (wish: PlanWish, id: string): PlanWish => ({
  ...wish,
  scenarios: wish.scenarios.filter((one) => one.id !== id),
  given: Object.fromEntries(Object.entries(wish.given).filter(([key]) => !key.split(" ").includes(id))),
});

/** With a scenario so many places further down; up, where it is less than 0. */
export function movedScenario(wish: PlanWish, id: string, by: -1 | 1): PlanWish {
  const from = wish.scenarios.findIndex((one) => one.id === id);
  const [one, other] = [wish.scenarios[from], wish.scenarios[from + by]];
  if (one === undefined || other === undefined) return wish;
  const places = wish.scenarios.map((before) => (before === one ? other : before === other ? one : before));
  return { ...wish, scenarios: places };
}

export const withForm = (wish: PlanWish, id: string, form: PlanForm): PlanWish => ({
  ...wish,
  scenarios: wish.scenarios.map((one) => (one.id === id ? { id, form } : one)),
});

/** With so many minutes for a block. */
export function withBlock(wish: PlanWish, key: string, minutes: number): PlanWish {
  const { least, most } = PLAN_BOUNDS.block;
  return { ...wish, given: { ...wish.given, [key]: Math.min(most, Math.max(least, minutes)) } };
}
