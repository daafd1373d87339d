import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normaliseSteps } from "#paths/walker/normalise-steps.ts";
import { newMeterState, setMeters } from "#paths/walker/meter-state.ts";
import { remember, lookUp, emptyMemo } from "#paths/walker/memo.ts";
import { openRuleTables } from "#paths/walker/rule-tables.ts";
import type { TraceStep } from "#ink-analysis/branches.ts";
import { readLineTags } from "#scenario/tags.ts";
import { rulebook } from "../../guidance/the-guidance.ts";

const heed = (...tags: readonly string[]): TraceStep => ({ kind: "tags", tags: readLineTags(tags) });
const said = (...tags: readonly string[]): TraceStep => ({
  kind: "line",
  line: { speaker: null, text: "Well.", tags: readLineTags(tags) },
});
const look = (atLeast: number, value = 1): TraceStep => ({
  kind: "look",
  at: {
    kind: "operation",
    operation: ">=",
    of: [
      { kind: "meter", meter: "calm" },
      { kind: "number", value: atLeast },
    ],
  },
  source: "counter.0",
  value,
});
const mark: TraceStep = { kind: "snapshot" };
const back: TraceStep = { kind: "rewind" };
const read: TraceStep = { kind: "read", fact: 1, more: 0, observed: "2" };

describe("the bare steps of a engineTurn", () => {
  it.each<{ what: string; steps: readonly TraceStep[]; bare: readonly TraceStep[] }>([
    { what: "lines that leave the meters alone go without saying", steps: [said(), said("mood: calm")], bare: [] },
    {
      what: "what a line does stays",
      steps: [heed("calm: 5"), said("calm: 5")],
      bare: [heed("calm: 5"), said("calm: 5")],
    },
    { what: "what was undone before anything looked goes", steps: [mark, heed("calm: 5"), back, said()], bare: [] },
    {
      what: "what was looked at before it was undone stays",
      steps: [mark, heed("calm: 5"), look(40), back, look(40)],
      bare: [mark, heed("calm: 5"), look(40), back, look(40)],
    },
    {
      what: "what was asked twice of the same meters is asked once",
      steps: [look(40), mark, look(40), back, look(40)],
      bare: [look(40)],
    },
    {
      what: "what was asked before the meters changed is asked again",
      steps: [look(40), heed("calm: 5"), look(40)],
      bare: [look(40), heed("calm: 5"), look(40)],
    },
    { what: "what was read of anything else stays", steps: [mark, read, back], bare: [read] },
    {
      what: "after a change each line is said, for the meters keep to their ends",
      steps: [heed("trust: 5"), said()],
      bare: [heed("trust: 5"), said()],
    },
  ])("$what", ({ steps, bare }) => {
    expect(normaliseSteps(steps)).toEqual(bare);
  });

  it("are the same as far as two tellings are", () => {
    fc.assert(
      fc.property(tellings, fc.nat(40), (steps, at) => {
        const begun = normaliseSteps(steps.slice(0, at));
        // What nobody has looked at by then may yet be undone.
        const sure = begun.slice(0, begun.findLastIndex(({ kind }) => kind === "look" || kind === "line") + 1);
        expect(normaliseSteps(steps).slice(0, sure.length)).toEqual(sure);
      }),
    );
  });

  it("bring the meters to where all of the steps do", () => {
    fc.assert(
      fc.property(tellings, fc.nat(100), fc.nat(100), (steps, calm, trust) => {
        const tables = openRuleTables(rulebook, "upset");
        // Nothing that is asked may decide which way it goes.
        const blind = steps.filter(({ kind }) => kind !== "look");
        const [all, bare] = [newMeterState(), newMeterState()];
        for (const [meterState, taken] of [
          [all, blind],
          [bare, normaliseSteps(blind)],
        ] as const) {
          const memo = emptyMemo<true>();
          remember(memo, taken, true, tables);
          setMeters(meterState, calm, trust, tables.nothing);
          lookUp(memo, meterState, tables);
        }
        expect([bare.settledCalm, bare.settledTrust, bare.history]).toEqual([
          all.settledCalm,
          all.settledTrust,
          all.history,
        ]);
      }),
    );
  });
});

/** As the engine takes them: it goes back only to its last mark, and a line is said once it has made up its mind. */
const tellings = fc
  .array(
    fc.oneof(
      fc.constantFrom(mark, back, said(), look(40)),
      fc.integer({ min: -60, max: 60 }).map((by) => heed(`calm: ${by}`)),
      fc.integer({ min: -60, max: 60 }).map((by) => said(`trust: ${by}`)),
    ),
    { maxLength: 30 },
  )
  .map((steps) => {
    let marked = false;
    return steps.filter(({ kind }) => {
      if (kind === "rewind" && !marked) return false;
      if (kind !== "tags" && kind !== "look") marked = kind === "snapshot";
      return true;
    });
  });
