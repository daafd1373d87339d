import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Debrief } from "#debrief/debrief.ts";
import type { SkillReport } from "#debrief/skills.ts";
import { instancesWords } from "#debrief/words/instance.ts";
import { REASONS } from "#debrief/words/rules.ts";
import { playAtRandom } from "#encounter/rehearse.ts";
import { SKILLS } from "#guidance/words.ts";
import { beginCheque } from "../own-stories/the-cheque.ts";
import { RENT_PLAYS, debriefed, oneWay, playedWith, rentPlayed } from "./small-plays.ts";

const skill = ({ skills }: Debrief, id: string): Debrief["skills"][number] | undefined =>
  skills.find((one) => one.skill === id);

const chequeDebriefs = fc
  .tuple(fc.nat(), fc.nat())
  .map(([seed, play]) => debriefed(playAtRandom(beginCheque(seed), play)));

const evidenceOf = (report: SkillReport | undefined): string => instancesWords(report?.instances ?? []);

describe("the skills of a debrief", () => {
  it("are those that the scenario gave a chance to show, in the order of a conversation", () => {
    const debrief = debriefed(rentPlayed("1 0 0"));
    expect(debrief.skills.map((one) => one.skill)).toEqual(["listen", "understand", "resolve"]);
  });

  it("are never one that could not have helped and was not slipped in", () => {
    fc.assert(
      fc.property(chequeDebriefs, ({ skills, moments }) => {
        const shown = new Set(skills.map((one) => one.skill));
        const breath = moments.flatMap(({ practised }) => practised.map(({ guidance }) => guidance.skill));
        const offered = moments.flatMap(({ replies }) =>
          replies.flatMap(({ helping }) => helping.map((one) => one.skill)),
        );
        const slipped = moments.flatMap(({ slips }) => slips.map(({ guidance }) => guidance.skill));
        const chances = new Set([...offered, ...breath, ...slipped]);
        expect(SKILLS.filter((one) => shown.has(one))).toEqual(SKILLS.filter((one) => chances.has(one)));
      }),
      { numRuns: 20 },
    );
  });

  it("have what was used, what was on offer and never taken, and what was slipped", () => {
    const debrief = debriefed(rentPlayed("1 1 0"));
    const ids = (shown: readonly { readonly guidance: { readonly id: string }; readonly at: readonly number[] }[]) =>
      shown.map(({ guidance, at }) => `${guidance.id} at ${at.join()}`);
    const reports = debrief.skills.map((one) => ({
      skill: one.skill,
      used: ids(one.used),
      missed: ids(one.missed),
      slipped: ids(one.slipped),
    }));
    expect(reports).toEqual([
      { skill: "listen", used: ["hear-out at 0"], missed: [], slipped: [] },
      { skill: "understand", used: [], missed: ["open-question at 1"], slipped: [] },
      { skill: "acknowledge", used: [], missed: [], slipped: ["blamed at 1"] },
      { skill: "resolve", used: ["offer-solution at 2", "be-direct at 2"], missed: [], slipped: [] },
    ]);
  });

  it("have no score where another good reply was taken wherever they were on offer", () => {
    const debrief = debriefed(playedWith("*   [Listen. #use: hear-out]\n*   [Nod. #use: validate]", 0));
    expect(debrief.skills.map((one) => [one.skill, one.score?.score ?? null])).toEqual([
      ["listen", 100],
      ["acknowledge", null],
    ]);
    expect(evidenceOf(skill(debrief, "acknowledge"))).toBe(
      "At decision 1 you chose “Listen.” Missed: Grant them their anger. You could have said “Nod.”",
    );
  });

  it("miss nothing that would not have helped", () => {
    const debrief = debriefed(playedWith("*   [Wait. #plain]\n*   I'm sorry. #use: apologise", 0));
    expect(debrief.skills).toEqual([]);
  });

  it("don't take a sorry that came too soon for the practice", () => {
    const acknowledge = skill(debriefed(rentPlayed("2 0 0")), "acknowledge");
    expect(acknowledge?.used).toEqual([]);
    expect(acknowledge?.slipped.map(({ guidance }) => guidance.id)).toEqual(["sorry-too-soon"]);
  });
});

describe("the evidence for a skill", () => {
  it.each([
    ["1 0 0", "listen", "At decision 1 you chose “Say nothing. Let him finish.” Hear them out: calm +8, trust +3."],
    [
      "0 0 0",
      "listen",
      "At decision 1 you chose “Please, Mr Okafor, try to relax.” Told them to relax: calm −20, trust −4. You recovered with your next reply.",
    ],
    [
      "0 1 2",
      "understand",
      "At decision 2 you said “That was the system, not us.” Missed: Ask open questions. You could have said “What did they tell you on Monday?”",
    ],
    ["1b 0 0", "settle", "At decision 1 you took a breath before “Say nothing. Let him finish.”: calm +5, trust +2."],
    [
      "2 0 0",
      "acknowledge",
      "At decision 1 you said “I am so sorry about this.” Said sorry too soon: calm −8, trust −3. You recovered with your next reply.",
    ],
  ])("of the play %s in %s quotes what was said", (play, id, evidence) => {
    expect(evidenceOf(skill(debriefed(rentPlayed(play)), id))).toBe(evidence);
  });

  it("quotes a turn that happened, and in the trainee's own words, in every sentence", () => {
    const check = ({ skills, moments }: Debrief): void => {
      for (const report of skills) {
        const evidence = evidenceOf(report);
        const quotes = report.instances.map(({ moment }) => moment.number);
        expect(quotes.length).toBeGreaterThan(0);
        for (const number of quotes) {
          expect(moments[number]?.number).toBe(number);
          expect(evidence).toContain(moments[number]?.said);
          expect(evidence).toContain(`decision ${number + 1}`);
        }
        const named = [...evidence.matchAll(/decision (\d+)/g)].map(([, number]) => Number(number) - 1);
        expect(named.filter((number) => !quotes.includes(number))).toEqual([]);
      }
    };
    for (const play of RENT_PLAYS) check(debriefed(rentPlayed(play)));
    fc.assert(fc.property(chequeDebriefs, check), { numRuns: 25 });
  });

  it("says why a practice came to nothing", () => {
    const debrief = debriefed(oneWay(["#slip: over-promised", "#use: keep-promises"]));
    expect(evidenceOf(skill(debrief, "follow-through"))).toBe(
      `At decision 2 you chose “Say 1.” Keep your word: no change this time. ${REASONS["promise-is-a-debt"]}`,
    );
  });
});
