/** The roads not taken, checked against brute force: playing every way. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withRoads } from "#debrief/debrief.ts";
import type { Outlook, Roads } from "#debrief/roads.ts";
import { findRoads, openSearch } from "#debrief/find-roads.ts";
import { type Encounter, begin, stepsOf, choose, decide, replay } from "#encounter/encounter.ts";
import { playAtRandom } from "#encounter/rehearse.ts";
import { LOWEST } from "#guidance/standing.ts";
import type { Scenario } from "#scenario/scenario.ts";
import { ENDINGS, type EndingKind } from "#scenario/words.ts";
import { rulebook } from "../guidance/the-guidance.ts";
import { headerWith, scenarioOf } from "../script/a-script.ts";
import { beginCheque } from "../own-stories/the-cheque.ts";
import { stillClock } from "../root.ts";
import { PATIENCE, runs } from "../long.ts";
import { RENT_PLAYS, debriefed, playedWith, rentPlayed, theRent } from "./small-plays.ts";

const roadsOf = (play: Encounter): Roads => findRoads(play.scenario, rulebook, stepsOf(play), stillClock);

/** What an ordinary colleague comes to from here, found by playing all ways and weighing each. */
interface Fate {
  readonly endings: Record<EndingKind, number>;
  readonly prospect: number;
}

const { colleague, worths } = rulebook.chances;

function fateByHand(at: Encounter): Fate {
  const decision = decide(at);
  if (decision === null) {
    if (at.now.kind !== "ending") throw new Error("the story broke");
    const { calm, trust } = at.standing.meters;
    const { kind } = at.now.ending;
    return { endings: { ...NO_ENDINGS, [kind]: 1 }, prospect: worths[kind] + (worths.meters * (calm + trust)) / 200 };
  }
  const nexts = decision.replies.map(({ index }) => choose(at, index));
  const weights = nexts.map((next) => (slipsIn(next) > 0 ? colleague.slip : colleague.other));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const fates = nexts.map(fateByHand);
  const mean = (of: (fate: Fate) => number): number =>
    fates.reduce((sum, fate, index) => sum + (of(fate) * (weights[index] ?? 0)) / whole, 0);
  const endings = { ...NO_ENDINGS };
  for (const kind of ENDINGS) endings[kind] = mean((fate) => fate.endings[kind]);
  return { endings, prospect: mean(({ prospect }) => prospect) };
}

const NO_ENDINGS: Fate["endings"] = { resolved: 0, partly: 0, unresolved: 0, "walked-out": 0, escalated: 0 };

/** The encounter before each decision of a play, and at its end. */
function placesIn(play: Encounter): Encounter[] {
  const { steps } = stepsOf(play);
  const opened = begin(play.scenario, rulebook, play.seed, stillClock);
  return [...steps, null].map((_, number) => {
    const there = replay(opened, steps.slice(0, number));
    if (!there.ok) throw new Error("the play doesn't replay");
    return there.value;
  });
}

/** A clock that goes on by one at each call. */
function ticking(): () => number {
  let now = 0;
  return () => (now += 1);
}

/** Every figure of an outlook: the chance of each ending, the prospect, and the chance of a good end. */
const figures = ({ endings, prospect }: Fate): readonly number[] => [
  ...ENDINGS.map((kind) => endings[kind]),
  prospect,
  endings.resolved + endings.partly,
];

/** Numbers of 32 bits are exact to six places. */
const nearly = (amount: number): unknown => expect.closeTo(amount, 3);

/** What the roads must say about a play, found by playing every way. */
function byHand(play: Encounter) {
  const places = placesIn(play);
  const fates = places.map(fateByHand);
  return fates.slice(1).map((after, number) => {
    const place = places[number] ?? play;
    const before = fates[number] ?? after;
    const replies = (decide(place)?.replies ?? []).map(({ index }) => choose(place, index));
    const taken = play.turns[number]?.reply.index;
    const prospects = replies
      .filter((next, index) => index !== taken && slipsIn(next) === 0)
      .map((next) => fateByHand(next).prospect);
    const loss = Math.max(0, ...prospects.map((prospect) => prospect - after.prospect));
    const kinds = ENDINGS.filter((kind) => before.endings[kind] > 0 || after.endings[kind] > 0);
    return {
      before: figures(before).map(nearly),
      after: figures(after).map(nearly),
      replies: replies.map((next) => [slipsIn(next), ...figures(fateByHand(next)).map(nearly)]),
      loss: nearly(loss),
      gain: nearly(after.prospect - before.prospect),
      reach: { before: kinds[0], after: ENDINGS.find((kind) => after.endings[kind] > 0) },
    };
  });
}

const shown = (outlook: Outlook | null): readonly number[] | null =>
  outlook === null ? null : [...figures(outlook).slice(0, -1), outlook.good];

const toldBy = ({ crossings }: Roads) =>
  crossings.map(({ before, after, replies, loss, gain, reach }) => ({
    before: shown(before),
    after: shown(after),
    replies: replies.map(({ slips, outlook }) => [slips, ...(shown(outlook) ?? [])]),
    loss,
    gain,
    reach,
  }));

/** The slips of the last turn, as they were judged. */
const slipsIn = ({ turns }: Encounter): number => turns.at(-1)?.pitfalls.length ?? 0;

/** Plays the roads and lists what is wrong with them. Each step must have the best prospect of those without a slip. */
function wrongWays(play: Encounter, { crossings }: Roads): string[] {
  const places = placesIn(play);
  return crossings.flatMap(({ number, loss, better: way }): string[] => {
    let at = places[number] ?? play;
    if ((way !== null) !== loss > 0) return [`decision ${number}: a way too many, or none`];
    return (way?.steps ?? []).flatMap(({ said, after, outlook }, step): string[] => {
      const here = at;
      const reply = decide(here)?.replies.find(({ index, text }) =>
        step === 0 ? index === way?.index : text === said,
      );
      if (reply?.text !== said) return [`decision ${number}: "${said}" is not on offer`];
      const others = (decide(here)?.replies ?? []).map(({ index }) => choose(here, index));
      const best = Math.max(...others.filter((next) => slipsIn(next) === 0).map((next) => fateByHand(next).prospect));
      at = choose(here, reply.index);
      const fate = fateByHand(at);
      const meters = JSON.stringify(at.standing.meters) === JSON.stringify(after);
      const told = shown(outlook) ?? [];
      const known = figures(fate).every((figure, at) => Math.abs(figure - (told[at] ?? -1)) < 0.001);
      const fine = slipsIn(at) === 0 && meters && known && Math.abs(fate.prospect - best) < 0.01;
      return fine ? [] : [`decision ${number}: "${said}"`];
    });
  });
}

const MOVES = [
  "#use: hear-out",
  "#use: paraphrase",
  "#use: apologise",
  "#use: offer-solution",
  "#use: hear-out #slip: vague",
  "#slip: told-to-relax",
  "#slip: blamed",
  "#slip: over-promised",
  "#plain",
  "#plain #calm: +7",
];

/** Small stories: decision after decision, replies with any effect, and endings that depend on the meters. */
const stories: fc.Arbitrary<Scenario> = fc
  .record({
    decisions: fc.array(fc.array(fc.constantFrom(...MOVES), { minLength: 2, maxLength: 3 }), {
      minLength: 1,
      maxLength: 3,
    }),
    calm: fc.integer({ min: LOWEST, max: 60 }),
    bounds: fc.tuple(fc.integer({ min: 20, max: 60 }), fc.integer({ min: 5, max: 40 })),
    leaves: fc.boolean(),
  })
  .map(({ decisions, calm, bounds: [high, low], leaves }) => {
    const knots = decisions.map((replies, number) =>
      [
        `${number === 0 ? "" : "-   "}OKAFOR: Well, number ${number}?`,
        leaves && number > 0 ? `{calm < 12: -> gone}` : "",
        ...replies.map((move, index) => `*   [Say ${number} ${index}. ${move}]\n    OKAFOR: I heard ${index}.`),
      ].join("\n"),
    );
    return scenarioOf(`${headerWith()}
VAR calm = ${calm}
VAR trust = 30
-> counter
=== counter ===
${knots.join("\n")}
-   {calm >= ${high}:
    OKAFOR: Thank you. #ending: resolved #outcome: It is put right.
    -> END
}
{trust >= ${low}:
    OKAFOR: Well. #ending: partly #outcome: It is half put right.
    -> END
}
-> gone
=== gone ===
OKAFOR: No. #ending: escalated #outcome: It goes further.
-> END
`);
  });

/** A play of a story: the replies as numbers of any size, and where a breath was taken. */
const plays = fc
  .tuple(stories, fc.array(fc.tuple(fc.nat(), fc.boolean()), { minLength: 3, maxLength: 3 }))
  .map(([scenario, picks]) => {
    let play = begin(scenario, rulebook, 1, stillClock);
    for (const [pick, breathed] of picks) {
      const replies = decide(play)?.replies ?? [];
      if (replies.length > 0) play = choose(play, pick % replies.length, { breathed });
    }
    return play;
  });

describe("the roads not taken", () => {
  it.each(RENT_PLAYS)("of the play %s are what playing every way by hand finds", (play) => {
    const encounter = rentPlayed(play);
    const roads = roadsOf(encounter);
    expect(toldBy(roads)).toEqual(byHand(encounter));
    expect(wrongWays(encounter, roads)).toEqual([]);
  });

  it.each(["1b 0 0", "0b 0b 0b", "2b 1 2", "0 0b 2b"])("of the play %s, breaths and all, too", (play) => {
    const encounter = rentPlayed(play);
    const roads = roadsOf(encounter);
    expect(toldBy(roads)).toEqual(byHand(encounter));
    expect(wrongWays(encounter, roads)).toEqual([]);
  });

  it("of any small story are what playing every way by hand finds", () => {
    fc.assert(
      fc.property(plays, (play) => {
        const roads = roadsOf(play);
        expect(toldBy(roads)).toEqual(byHand(play));
        expect(wrongWays(play, roads)).toEqual([]);
      }),
      { numRuns: runs(15, 400) },
    );
  });

  it("find no loss for anybody who follows the best way from the beginning", () => {
    fc.assert(
      fc.property(stories, (scenario) => {
        let play = begin(scenario, rulebook, 1, stillClock);
        while (decide(play) !== null) {
          const here = play;
          const tried = (decide(here)?.replies ?? []).map(({ index }) => choose(here, index));
          const sound = tried.filter((next) => slipsIn(next) === 0);
          const [best] = (sound.length > 0 ? sound : tried).toSorted(
            (a, b) => fateByHand(b).prospect - fateByHand(a).prospect,
          );
          play = best ?? here;
        }
        const { crossings, pointOfNoReturn } = roadsOf(play);
        expect(crossings.map(({ loss, better }) => [loss, better])).toEqual(crossings.map(() => [0, null]));
        expect(pointOfNoReturn).toBeNull();
      }),
      { numRuns: 20 },
    );
  });

  it("never advise to a slip, even where that would end less badly", () => {
    const play = playedWith(
      [
        "*   [Fetch the manager. #use: involve-supervisor]",
        "    OKAFOR: I will tell her. #ending: escalated #outcome: It goes further.",
        "    -> END",
        "*   [Argue. #slip: argued]",
        "    OKAFOR: I go. #ending: walked-out #outcome: He goes.",
        "    -> END",
      ].join("\n"),
      0,
    );
    const roads = roadsOf(play);
    expect(roads.crossings.map(({ loss, better }) => [loss, better])).toEqual([[0, null]]);
    expect(withRoads(debriefed(play), roads).turningPoints.map(({ road }) => road)).not.toContainEqual(
      expect.anything(),
    );
  });

  it("are exact where every way was walked", () => {
    const { extent } = roadsOf(rentPlayed("1 0 0"));
    expect(extent).toEqual({ exact: true, because: "walked", seeds: 1, plays: 0, states: 39 });
  });

  it(
    "are estimated from plays at random where the walk was stopped, with how far they may be wrong",
    { timeout: PATIENCE },
    () => {
      for (const replies of ["0 1 2", "1b 0 0", "2 2 2"]) {
        const play = rentPlayed(replies);
        const exactly = roadsOf(play);
        const { extent, crossings } = findRoads(theRent, rulebook, stepsOf(play), stillClock, {
          states: 5,
          plays: 100,
        });
        expect(extent).toMatchObject({ exact: false, because: "too-long" });
        expect(extent.plays).toBeGreaterThan(0);
        for (const [number, { before, after, replies }] of crossings.entries()) {
          const truth = exactly.crossings[number];
          const pairs = [
            [before, truth?.before],
            [after, truth?.after],
            ...replies.map(({ outlook }, index) => [outlook, truth?.replies[index]?.outlook]),
          ];
          for (const [estimated, exact] of pairs) {
            // Three times the half of 95 % leaves one in many millions.
            const apart = Math.abs((estimated?.good ?? -1) - (exact?.good ?? -1));
            expect(apart).toBeLessThanOrEqual(3 * (estimated?.margin ?? 0) + 1e-6);
          }
        }
      }
    },
  );

  it("are the same each time, estimated or not", () => {
    const play = rentPlayed("0 1 2");
    const found = () => findRoads(theRent, rulebook, stepsOf(play), stillClock, { states: 5, plays: 20 });
    expect(found()).toEqual(found());
  });

  it("take no longer over plays at random than they may", () => {
    const play = rentPlayed("0 1 2");
    let now = 0;
    const slow = (): number => (now += 500);
    const { extent } = findRoads(theRent, rulebook, stepsOf(play), slow, { states: 5 });
    expect(extent.plays).toBeLessThan(100);
  });

  it("never lose less than nothing, however little was walked", () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.integer({ min: 1, max: 40 }), (seed, states) => {
        const play = playAtRandom(beginCheque(seed), seed);
        const { crossings } = findRoads(play.scenario, rulebook, stepsOf(play), stillClock, { states, plays: 1 });
        for (const { loss } of crossings) expect(loss).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 5 },
    );
  });

  it("draw no certainty from a story that draws lots", () => {
    const scenario = scenarioOf(`${headerWith()}
VAR calm = 30
VAR trust = 30
-> counter
=== counter ===
OKAFOR: Well?
*   [Listen. #use: hear-out]
    {RANDOM(1, 2) == 1:
        OKAFOR: Good. #ending: resolved #outcome: Good.
        -> END
    }
    OKAFOR: Hm. #ending: partly #outcome: Half.
    -> END
*   [Cut in. #slip: interrupted]
    OKAFOR: No. #ending: escalated #outcome: No.
    -> END
`);
    const play = choose(begin(scenario, rulebook, 4, stillClock), 0);
    const { extent, crossings } = roadsOf(play);
    expect(extent).toMatchObject({ exact: false, because: "lots", seeds: 1, plays: 0 });
    // As the lots of this seed fall.
    expect(crossings[0]?.after?.good).toBe(1);
  });

  it("can be looked for in steps, and stopped", () => {
    const play = playAtRandom(beginCheque(3), 3);
    const search = openSearch(play.scenario, rulebook, play.seed, ticking());
    search.follow(stepsOf(play));
    expect(search.step(1)).toBe(true);
    expect(search.progress().waiting).toBeGreaterThan(0);
    const { extent, crossings } = search.roads(stepsOf(play));
    expect([extent.exact, crossings.length]).toEqual([false, play.turns.length]);
  });

  it("are the same in steps as in one go", () => {
    const play = rentPlayed("0 1 2");
    const search = openSearch(theRent, rulebook, play.seed, ticking());
    search.follow(stepsOf(play));
    while (search.step(1));
    expect(search.progress().waiting).toBe(0);
    expect(search.roads(stepsOf(play))).toEqual(roadsOf(play));
  });

  it.each([
    { what: "halfway through the walk", steps: 2 },
    { what: "after all of it", steps: Infinity },
  ])("are the same where the walk began before the play was whole: $what", ({ steps }) => {
    const breathed = choose(rentPlayed("0"), 1, { breathed: true });
    for (const play of [rentPlayed("0 1 2"), breathed]) {
      const search = openSearch(theRent, rulebook, play.seed, ticking());
      for (let step = 0; step < steps && search.step(1); step++);
      search.follow(stepsOf(play));
      while (search.step(1));
      expect(search.roads(stepsOf(play))).toEqual(roadsOf(play));
    }
  });

  it("of several plays in one search are those of each alone, whatever their seeds", () => {
    const plays = [rentPlayed("0 1 2"), choose(rentPlayed("0"), 1, { breathed: true }), rentPlayed("1 0 0")];
    const made = plays.map((play, at) => ({ ...stepsOf(play), seed: at }));
    const search = openSearch(theRent, rulebook, 0, ticking());
    for (const play of made) search.follow(play);
    while (search.step(1));
    const crossings = made.map((play) => search.roads(play).crossings);
    expect(crossings).toEqual(plays.map((play) => roadsOf(play).crossings));
  });

  it("are estimated for each of several plays where the walk was stopped", () => {
    const plays = [playAtRandom(beginCheque(3), 3), playAtRandom(beginCheque(4), 4)];
    const made = plays.map(stepsOf);
    const search = openSearch(beginCheque(3).scenario, rulebook, 3, ticking(), { states: 50, plays: 1 });
    for (const play of made) search.follow(play);
    while (search.step(1000));
    for (const play of made)
      for (const { replies } of search.roads(play).crossings)
        for (const { outlook } of replies) expect(outlook).not.toBeNull();
  });

  it("are plain data, which a worker can post", () => {
    const roads = roadsOf(rentPlayed("0 1 2"));
    expect(structuredClone(roads)).toEqual(roads);
  });
});
