/** A scenario that names several customers: the play, and all that is told of it, is about the one that a line chooses. */
import { describe, expect, it } from "vitest";
import { planText } from "#authoring/write-plan.ts";
import { debriefOf } from "#debrief/debrief.ts";
import { debriefAsJson } from "#debrief/export-json.ts";
import { twoTries } from "#debrief/two-tries.ts";
import { type Encounter, begin, choose, ending } from "#encounter/encounter.ts";
import { preludeOf } from "#encounter/prelude.ts";
import { customerOf } from "#encounter/shown.ts";
import { shownAt } from "#session/film.ts";
import { handbook, rulebook } from "../guidance/the-guidance.ts";
import { ownText } from "../own-stories/files.ts";
import { stillClock } from "../root.ts";
import { headerWith, LOOKS, scenarioOf, scriptAround } from "../script/a-script.ts";

const looks = new Map([...LOOKS, ["moreau", "gravel"], ["tran", "bright"]] as const);
const callers = scenarioOf(ownText("callers.ink"), { file: "stories/callers.ink", looks });
const play = (seed: number, ...replies: readonly number[]): Encounter =>
  replies.reduce((so, reply) => choose(so, reply), begin(callers, rulebook, seed, stillClock));
const SEEDS = Array.from({ length: 20 }, (_, seed) => seed);

const TWO = [
  "# customer: OKAFOR (Mr Okafor), look okafor, temperament aggressive",
  "# customer: MOREAU (Mr Moreau), look jana, temperament aggressive",
].join("\n");
const opened = (story: string, seed = 1): Encounter =>
  begin(scenarioOf(scriptAround(story, headerWith(TWO)).text), rulebook, seed, stillClock);

describe("a scenario with several customers", () => {
  it("knows all of them, and everybody else after them", () => {
    expect(callers.customers.map(({ name }) => name)).toEqual(["Mr Moreau", "Ms Tran"]);
    expect(callers.cast.map(({ part }) => part)).toEqual(["customer", "customer"]);
  });

  it("has nobody in the picture until a line says who it is", () => {
    const { opening } = opened("He waits.\nThere he is. #customer: MOREAU\nMOREAU: Well?");
    const seen = opening.beats.map(({ people }) => people.map(({ name }) => name));
    expect(seen.slice(0, 3)).toEqual([[], ["Mr Moreau"], ["Mr Moreau"]]);
  });

  it("lets the customer chosen speak as the customer, with the mood that calm and trust give", () => {
    const { opening } = opened("MOREAU: Well? #customer: Mr Moreau");
    expect(opening.beats[0]).toMatchObject({ by: "customer", people: [{ speaker: "MOREAU", mood: "tense" }] });
  });

  it.each([
    [0, "Mr Moreau"],
    [1, "Ms Tran"],
  ])("is about whom reply %i chooses, from then on", (reply, name) => {
    expect(customerOf(play(1)).name).toBe("Mr Moreau");
    expect(customerOf(play(1, reply)).name).toBe(name);
    expect(customerOf(shownAt(play(1, reply, 0), 1)).name).toBe(name);
  });

  it("can draw one from the seed, the same for the same seed", () => {
    const drawn = SEEDS.map((seed) => customerOf(play(seed, 2)).name);
    expect(new Set(drawn)).toEqual(new Set(["Mr Moreau", "Ms Tran"]));
    expect(SEEDS.map((seed) => customerOf(play(seed, 2)).name)).toEqual(drawn);
  });

  it("can draw one before the first decision, and then waits for the engine", () => {
    const story =
      "{ RANDOM(1, 2) == 1:\n    OKAFOR: Yes? #customer: OKAFOR\n- else:\n    MOREAU: Yes? #customer: MOREAU\n}";
    const replies = "*   [Go on. #plain]\n    He nods.";
    const drawn = SEEDS.map((seed) => customerOf(opened(`${story}\n${replies}`, seed)).name);
    expect(new Set(drawn)).toEqual(new Set(["Mr Okafor", "Mr Moreau"]));
    const { scenario } = opened(`${story}\n${replies}`);
    expect(preludeOf(scenario, scenario, rulebook)).toBeNull();
  });
});

describe("what is told of such a play", () => {
  it("names the one whom it was about", () => {
    const encounter = play(1, 1, 0);
    expect(ending(encounter)?.afterwards.map(({ name }) => name)).toEqual(["Ms Tran"]);
    const debrief = debriefOf(encounter, handbook);
    expect(debrief?.scenario.customer).toBe("Ms Tran");
    expect(debrief === null ? null : JSON.parse(debriefAsJson(debrief))).toMatchObject({
      scenario: { customer: "Ms Tran" },
    });
    expect(planText(encounter)).toContain("TRAN: Hello? Who is it?");
  });

  it("names each of two tries' own", () => {
    const [first, second] = [play(1, 0, 1), play(1, 1, 1)].map((encounter) => ({ encounter, roads: null }));
    const tries = first && second ? twoTries(first, second, { number: 0, most: 3 }, handbook) : null;
    expect([tries?.first.customer, tries?.second.customer]).toEqual(["Mr Moreau", "Ms Tran"]);
  });
});
