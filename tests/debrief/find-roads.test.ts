/** The roads not taken, checked against brute force: playing every way. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withRoads } from "#debrief/debrief.ts";
import type { Regret, Roads } from "#debrief/roads.ts";
import { findRoads, openSearch } from "#debrief/find-roads.ts";
import { isRegretted } from "#debrief/turning-points.ts";
import { type Encounter, begin, stepsOf, choose, decide, replay } from "#encounter/encounter.ts";
import { playAtRandom } from "#encounter/rehearse.ts";
import { LOWEST } from "#guidance/standing.ts";
import type { Scenario } from "#scenario/scenario.ts";
import { ENDINGS } from "#scenario/words.ts";
import { rulebook } from "../guidance/the-guidance.ts";
import { headerWith, scenarioOf } from "../script/a-script.ts";
import { beginCheque } from "../own-stories/the-cheque.ts";
import { stillClock } from "../root.ts";
import { RENT_PLAYS, debriefed, playedWith, rentPlayed, theRent } from "./small-plays.ts";

const roadsOf = (play: Encounter): Roads => findRoads(play.scenario, rulebook, stepsOf(play), stillClock);

/** An ending: its rank, 0 for the best, and calm and trust together. */
interface End {
  readonly rank: number;
  readonly points: number;
}
const better = (a: End, b: End): End => (a.rank < b.rank || (a.rank === b.rank && a.points >= b.points) ? a : b);

const isSame = (a: End, b: End): boolean => a.rank === b.rank && a.points === b.points;

/** The best ending in reach from here, found by playing all ways. */
function bestByHand(at: Encounter): End {
  const decision = decide(at);
  if (decision !== null) return decision.replies.map(({ index }) => bestByHand(choose(at, index))).reduce(better);
  if (at.now.kind !== "ending") throw new Error("the story broke");
  const { calm, trust } = at.standing.meters;
  return { rank: ENDINGS.indexOf(at.now.ending.kind), points: calm + trust };
}

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

const lossOf = (from: End, to: End): Regret => ({
  kinds: to.rank - from.rank,
  points: to.rank === from.rank ? from.points - to.points : 0,
});
const aim = ({ rank, points }: End) => ({ ending: ENDINGS[rank], points });

/** What the roads must say about a play, found by playing every way. */
function byHand(play: Encounter) {
  const places = placesIn(play);
  const bests = places.map(bestByHand);
  const crossings = bests.slice(1).map((after, number) => {
    const place = places[number] ?? play;
    // A breath can lead where no way without one does.
    const before = better(bests[number] ?? after, after);
    const ends = (decide(place)?.replies ?? []).map(({ index }) => bestByHand(choose(place, index)));
    const worst = [...ends, after].reduce((a, b) => (better(a, b) === a ? b : a));
    return { before: aim(before), after: aim(after), regret: lossOf(before, after), stake: lossOf(before, worst) };
  });
  const ranks = bests.map(({ rank }) => rank);
  const last = ranks.lastIndexOf(ranks[0] ?? -1);
  return { crossings, noReturn: last === ranks.length - 1 ? null : last };
}

const toldBy = ({ crossings, pointOfNoReturn }: Roads) => ({
  crossings: crossings.map(({ before, after, regret, stake }) => ({ before, after, regret, stake })),
  noReturn: pointOfNoReturn?.number ?? null,
});

/** The slips of the last turn, as they were judged. */
const slipsIn = ({ turns }: Encounter): number => turns.at(-1)?.pitfalls.length ?? 0;

/** The encounters after each reply without a slip. */
const sound = (at: Encounter): Encounter[] =>
  (decide(at)?.replies ?? []).map(({ index }) => choose(at, index)).filter((next) => slipsIn(next) === 0);

/** Plays the roads and lists what is wrong with them. Each step must keep what was in reach. */
function wrongWays(play: Encounter, { crossings }: Roads): string[] {
  const places = placesIn(play);
  return crossings.flatMap(({ number, regret, better: way }): string[] => {
    let at = places[number] ?? play;
    const best = bestByHand(at);
    const keeping = sound(at).some((next) => isSame(bestByHand(next), best));
    if ((way !== null) !== (isRegretted(regret) && keeping)) return [`decision ${number}: a way too many, or none`];
    return (way?.steps ?? []).flatMap(({ said, after }, step): string[] => {
      const reply = decide(at)?.replies.find(({ index, text }) => (step === 0 ? index === way?.index : text === said));
      if (reply?.text !== said) return [`decision ${number}: "${said}" is not on offer`];
      at = choose(at, reply.index);
      const meters = JSON.stringify(at.standing.meters) === JSON.stringify(after);
      const fine = slipsIn(at) === 0 && meters && isSame(bestByHand(at), best);
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
      { numRuns: 40 },
    );
  });

  it("have no regret for anybody who follows them from the beginning", () => {
    fc.assert(
      fc.property(stories, (scenario) => {
        let play = begin(scenario, rulebook, 1, stillClock);
        while (decide(play) !== null) {
          const here = play;
          const tried = (decide(here)?.replies ?? []).map(({ index }) => choose(here, index));
          const best = bestByHand(here);
          const kept = tried.find((next) => isSame(bestByHand(next), best));
          if (kept === undefined) throw new Error("no reply keeps the best");
          play = kept;
        }
        const { crossings, pointOfNoReturn } = roadsOf(play);
        expect(crossings.filter(({ regret }) => isRegretted(regret))).toEqual([]);
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
    expect(roads.crossings.map(({ regret, better }) => [regret.kinds, better])).toEqual([[1, null]]);
    expect(withRoads(debriefed(play), roads).turningPoints).toEqual([]);
  });

  it("are exact where every way was walked, and need no words for it", () => {
    const { extent } = roadsOf(rentPlayed("1 0 0"));
    expect(extent.exact).toBe(true);
    expect(extent.words).toBe("");
    expect(extent.walked).toMatch(/^\d+ states walked: all of them$/);
  });

  it("are the best found so far where the walk was stopped, and claim no more", () => {
    const play = rentPlayed("0 1 2");
    const { extent, crossings } = findRoads(theRent, rulebook, stepsOf(play), stillClock, { states: 5 });
    expect(extent.exact).toBe(false);
    expect(extent.words).toMatch(/^Estimated: /);
    for (const { regret, stake } of crossings) expect([regret.kinds, stake.kinds]).not.toContain(ENDINGS.length);
  });

  it("never regret less than nothing, however little was walked", () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.integer({ min: 1, max: 40 }), (seed, states) => {
        const play = playAtRandom(beginCheque(seed), seed);
        const { crossings } = findRoads(play.scenario, rulebook, stepsOf(play), stillClock, { states });
        for (const { regret, stake } of crossings)
          for (const amount of [regret.kinds, regret.points, stake.kinds, stake.points])
            expect(amount).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 15 },
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
    const { extent } = roadsOf(play);
    expect(extent.exact).toBe(false);
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

  it("are plain data, which a worker can post", () => {
    const roads = roadsOf(rentPlayed("0 1 2"));
    expect(structuredClone(roads)).toEqual(roads);
  });
});
