/** The plan of a session: its order, its breaks, what is left out, and that it never takes more than there is. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  LONGEST_STRETCH,
  type PlanBlock,
  type SessionPlan,
  type ToPlan,
  WITHOUT_BREAK,
  minutesIn,
  planSession,
  startsOf,
  withMinutes,
} from "#class/session-plan.ts";

const cheque: ToPlan = {
  id: "cheque",
  minutes: 8,
  form: "vote",
  points: [
    { at: 0.25, weight: 0.6 },
    { at: 0.75, weight: 0.9 },
  ],
};
const kettle: ToPlan = { id: "kettle", minutes: 6, form: "watch", points: [{ at: 0.5, weight: 1 }] };
const bell: ToPlan = { id: "bell", minutes: 5, form: "pairs", points: [{ at: 0.5, weight: 1 }] };

const kindsIn = ({ blocks }: Pick<SessionPlan, "blocks">): string =>
  blocks.map(({ kind, scenario }) => (scenario === null ? kind : `${kind} ${scenario}`)).join(", ");

const minutesOf = (blocks: readonly PlanBlock[], kind: string): readonly number[] =>
  blocks.filter((block) => block.kind === kind).map(({ minutes }) => minutes);

describe("the plan of a session", () => {
  it("begins with a welcome, stops where there is something to vote on, and closes with what to take along", () => {
    expect(kindsIn(planSession(60, [cheque]))).toBe(
      "welcome, briefing cheque, play cheque, point cheque, play cheque, point cheque, play cheque, talk cheque, debrief cheque, closing",
    );
  });

  it("plays for as long as the conversation takes, cut where the points are", () => {
    expect(minutesOf(planSession(60, [cheque]).blocks, "play")).toEqual([2, 4, 2]);
  });

  it("keeps minutes that were given to a stretch with that stretch, however else it is cut or done", () => {
    const keys = (one: ToPlan): string[] =>
      planSession(60, [one])
        .blocks.filter(({ kind }) => kind === "play")
        .map(({ key }) => key);
    const uncut = keys({ ...cheque, points: [] });
    for (const other of [cheque, { ...cheque, form: "watch" } as const, { ...cheque, form: "pairs" } as const])
      expect(keys(other).filter((key) => uncut.includes(key))).toEqual([]);
  });

  it("has both at a table play it, the second time the other way round, and stops nobody there", () => {
    const plan = planSession(60, [bell]);
    expect(kindsIn(plan)).toBe("welcome, briefing bell, play bell, swap bell, talk bell, debrief bell, closing");
    expect(minutesOf(plan.blocks, "swap")).toEqual([5]);
    expect(plan.leftOut.points).toEqual([]);
  });

  it("gives each block its usual length first, and what is left to debrief and talk", () => {
    const lengths = (minutes: number) => {
      const { blocks, spare } = planSession(minutes, [kettle]);
      return { debrief: minutesOf(blocks, "debrief"), talk: minutesOf(blocks, "talk"), spare };
    };
    expect(lengths(30)).toEqual({ debrief: [7], talk: [4], spare: 0 });
    expect(lengths(41)).toEqual({ debrief: [10], talk: [6], spare: 0 });
    expect(lengths(47)).toEqual({ debrief: [13], talk: [9], spare: 0 });
  });

  it("has minutes to spare rather than a talk that nobody can bear", () => {
    const { blocks, spare } = planSession(240, [kettle]);
    expect(minutesOf(blocks, "talk")).toEqual([15]);
    expect(minutesIn(blocks) + spare).toBe(240);
    expect(spare).toBeGreaterThan(100);
  });

  it("has its break between two conversations", () => {
    const { blocks } = planSession(90, [cheque, kettle]);
    const at = blocks.findIndex(({ kind }) => kind === "break");
    expect(blocks[at - 1]).toMatchObject({ kind: "debrief", scenario: "cheque" });
    expect(blocks[at + 1]).toMatchObject({ kind: "briefing", scenario: "kettle" });
    expect(minutesOf(blocks, "break")).toHaveLength(1);
    expect(minutesIn(blocks)).toBe(90);
  });

  it("leaves out points that count less before it leaves out a conversation, and says how many minutes would hold all", () => {
    expect(planSession(30, [cheque]).leftOut).toEqual({ scenarios: [], points: [], more: 0 });
    const short = planSession(28, [cheque]);
    expect(short.blocks.filter(({ kind }) => kind === "point")).toMatchObject([{ point: 1 }]);
    expect(short.leftOut).toMatchObject({ scenarios: [], points: [{ scenario: "cheque", count: 1 }] });
    expect(planSession(28 + short.leftOut.more, [cheque]).leftOut.points).toEqual([]);
  });

  it("leaves out the conversation that comes too late, and says which", () => {
    const plan = planSession(40, [cheque, kettle]);
    expect(plan.leftOut.scenarios).toEqual(["kettle"]);
    expect(planSession(40 + plan.leftOut.more, [cheque, kettle]).leftOut).toEqual({
      scenarios: [],
      points: [],
      more: 0,
    });
  });

  it("is empty where nothing was chosen, or where nothing fits", () => {
    expect(planSession(60, [])).toEqual({
      blocks: [],
      leftOut: { scenarios: [], points: [], more: 0 },
      spare: 0,
    });
    const long = planSession(30, [{ ...cheque, minutes: 40 }]);
    expect(long.blocks).toEqual([]);
    expect(long.leftOut.scenarios).toEqual(["cheque"]);
    expect(long.leftOut.more).toBeGreaterThan(0);
  });

  it("moves what comes after a block that the trainer makes longer", () => {
    const { blocks } = planSession(60, [kettle]);
    const changed = withMinutes(blocks, { welcome: 12, "no such block": 3 });
    const [before, after] = [startsOf(blocks), startsOf(changed)];
    const by = 12 - (blocks[0]?.minutes ?? 0);
    expect(after).toEqual(before.map((start, at) => (at === 0 ? 0 : start + by)));
  });
});

const share = fc.integer({ min: 0, max: 1000 }).map((one) => one / 1000);
const wishes: fc.Arbitrary<readonly ToPlan[]> = fc
  .array(
    fc.record({
      minutes: fc.integer({ min: 1, max: 40 }),
      form: fc.constantFrom("vote" as const, "watch" as const, "pairs" as const),
      points: fc
        .array(fc.record({ at: share, weight: share }), { maxLength: 5 })
        .map((points) => points.toSorted((a, b) => a.at - b.at)),
    }),
    { maxLength: 6 },
  )
  .map((all) => all.map((one, at) => ({ ...one, id: `scenario-${at}` })));
const asked = fc.integer({ min: 30, max: 240 });

/** Minutes between two breaks, and of how many blocks. */
function stretches(blocks: readonly PlanBlock[]): readonly { minutes: number; count: number }[] {
  const found = [{ minutes: 0, count: 0 }];
  for (const { kind, minutes } of blocks) {
    const last = found.at(-1);
    if (kind === "break" || last === undefined) found.push({ minutes: 0, count: 0 });
    else found[found.length - 1] = { minutes: last.minutes + minutes, count: last.count + 1 };
  }
  return found;
}

describe("any plan", () => {
  it("never takes more minutes than there are, and no block takes none", () => {
    fc.assert(
      fc.property(asked, wishes, (minutes, wish) => {
        const { blocks, spare } = planSession(minutes, wish);
        expect(minutesIn(blocks)).toBeLessThanOrEqual(minutes);
        if (blocks.length > 0) expect(minutesIn(blocks) + spare).toBe(minutes);
        for (const block of blocks) expect(block.minutes).toBeGreaterThan(0);
        expect(new Set(blocks.map(({ key }) => key)).size).toBe(blocks.length);
      }),
    );
  });

  it("keeps the order of the scenarios and of their points, and has each in it or left out", () => {
    fc.assert(
      fc.property(asked, wishes, (minutes, wish) => {
        const { blocks, leftOut } = planSession(minutes, wish);
        const planned = [...new Set(blocks.flatMap(({ scenario }) => scenario ?? []))];
        const inWish = wish.map(({ id }) => id);
        expect(planned).toEqual(inWish.filter((id) => !leftOut.scenarios.includes(id)));
        for (const { id, form, points } of wish.filter((one) => planned.includes(one.id))) {
          const own = blocks.flatMap(({ scenario, point }) => (scenario === id && point !== null ? [point] : []));
          expect(own).toEqual(own.toSorted((a, b) => a - b));
          const left = leftOut.points.find(({ scenario }) => scenario === id)?.count ?? 0;
          expect(own.length + left).toBe(form === "pairs" ? 0 : points.length);
        }
      }),
    );
  });

  it("has nobody sit for longer than fifty minutes, if it is longer than an hour", () => {
    fc.assert(
      fc.property(asked, wishes, (minutes, wish) => {
        const { blocks } = planSession(minutes, wish);
        const without = blocks.filter(({ kind }) => kind !== "break");
        const isShort = minutesIn(without) <= WITHOUT_BREAK;
        const tooLong = stretches(blocks).filter(({ minutes: length, count }) => count > 1 && length > LONGEST_STRETCH);
        expect(isShort ? blocks.length - without.length : tooLong.length).toBe(0);
      }),
    );
  });

  it("of more minutes leaves out nothing once there are as many more as it said", () => {
    fc.assert(
      fc.property(asked, wishes, (minutes, wish) => {
        const { leftOut } = planSession(minutes, wish);
        const isWhole = leftOut.scenarios.length === 0 && leftOut.points.length === 0;
        expect(leftOut.more > 0).toBe(!isWhole);
        const whole = planSession(minutes + leftOut.more, wish).leftOut;
        expect(whole).toEqual({ scenarios: [], points: [], more: 0 });
      }),
    );
  });
});
