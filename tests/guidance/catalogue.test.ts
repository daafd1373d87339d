/** The contents of stories/guidance.yaml: everything that the five articles ask for, each with its source. */
import { describe, expect, it } from "vitest";
import type { Citation } from "#guidance/catalogue.ts";
import { SKILLS } from "#guidance/words.ts";
import { guidanceAlone } from "../stories/shipped.ts";

const { handbook, rulebook } = guidanceAlone();

const PRACTICES = {
  "own-mindset": "C2, C3",
  "steady-self": "B3, C4, D8",
  "not-personal": "B9, C2, C4",
  "soothing-words": "B9",
  "quiet-place": "E Listen",
  "hear-out": "A Listen, B1, C5, D1, E Listen",
  "take-notes": "A Listen",
  "hear-both-sides": "A Listen, D0, D1",
  "read-cues": "D1",
  paraphrase: "B2, E Empathic",
  "open-question": "A Root cause, D1",
  "root-cause": "A Root cause, D3",
  "stick-to-facts": "C4, D3",
  "pick-battles": "D3",
  validate: "B1, D8, E Listen",
  empathise: "A Empathize, B1, D2, E Empathic",
  apologise: "B11, D2, E Apologize",
  "own-it": "C3",
  "admit-failure": "B11",
  "explain-plainly": "A Communicate, D2",
  "show-care": "C4",
  "positive-language": "B4, B6",
  "be-direct": "B5",
  "offer-solution": "A Offer, B6, E Solution",
  "make-amends": "B6, D2, E Solution",
  "solve-together": "A Offer, D1, D4",
  "common-ground": "D3, D7",
  "set-expectations": "B10, D8",
  "act-fast": "C3, D3, D5",
  "every-channel": "D4, D5",
  "involve-supervisor": "A Support, B9, C6",
  "personal-touch": "B14, D4",
  "keep-respect": "A Communicate, C4",
  "follow-up": "A Follow-up, B7, D2, D7",
  "keep-promises": "D7",
  "support-colleague": "A Support",
  "follow-up-colleague": "A Follow-up",
  "invite-feedback": "B13, D4, D6",
  "learn-from-it": "A Root cause, B8, C1, C2, D6",
  "train-empower": "A Support, B12, C6, D2, D4",
  "build-relationship": "A Nutshell, B14, D0, D7",
};

const PITFALLS = {
  "told-to-relax": "E Listen",
  interrupted: "A Listen, A Communicate, B1, D8",
  "half-listened": "C5, D1",
  "took-sides": "A Listen, A Support, D0",
  "took-it-personally": "B3, B9, C2",
  argued: "B9, C4",
  "lost-composure": "B3, C4",
  blamed: "C3",
  "made-excuses": "B6, C3",
  assumed: "D3",
  "hollow-sorry": "D2",
  "sorry-too-soon": "E Apologize",
  jargon: "A Communicate",
  vague: "B5",
  "negative-language": "B4, B6",
  "nothing-we-can-do": "E Solution",
  "over-promised": "B10",
  "unfair-fix": "A Offer, B6",
  "kept-waiting": "D5",
  "ignored-channel": "D5",
  "passed-the-buck": "C3, C6",
  avoided: "D3",
  "dropped-it": "A Follow-up, B7, D7",
  "left-colleague-alone": "A Support",
  "sweated-trivia": "D3",
  "nothing-learned": "A Root cause, B8, C1, D6",
};

const cited = ({ source, place }: Citation): string => (/^\d/.test(place) ? source + place : `${source} ${place}`);
const citations = (
  entries: Readonly<Record<string, { readonly sources: readonly Citation[] }>>,
): Record<string, string> =>
  Object.fromEntries(Object.entries(entries).map(([id, { sources }]) => [id, sources.map(cited).join(", ")]));

describe("the guidance", () => {
  it("has the 41 practices, each with its places in the articles", () => {
    expect(citations(handbook.practices)).toEqual(PRACTICES);
    expect(Object.keys(PRACTICES)).toHaveLength(41);
  });

  it("has the 26 pitfalls, each with its places in the articles", () => {
    expect(citations(handbook.pitfalls)).toEqual(PITFALLS);
    expect(Object.keys(PITFALLS)).toHaveLength(26);
  });

  it("has an amount for every word and a word for every amount", () => {
    expect(Object.keys(rulebook.practices)).toEqual(Object.keys(handbook.practices));
    expect(Object.keys(rulebook.pitfalls)).toEqual(Object.keys(handbook.pitfalls));
  });

  it("trains every skill, in the order of a conversation", () => {
    expect(Object.keys(handbook.skills)).toEqual(SKILLS);
    expect([...new Set(Object.values(handbook.practices).map(({ skill }) => skill))]).toEqual(SKILLS);
    expect([...new Set(Object.values(handbook.pitfalls).map(({ skill }) => skill))]).toEqual(SKILLS);
  });

  it("leaves no practice without effect, and no pitfall without a cost", () => {
    const idle = Object.entries(rulebook.practices).filter(([, { calm, trust }]) => calm + trust === 0);
    const free = Object.entries(rulebook.pitfalls).filter(([, { calm, trust }]) => calm + trust === 0);
    expect([idle, free]).toEqual([[], []]);
  });

  it("says nothing twice", () => {
    const texts = [...Object.values(handbook.practices), ...Object.values(handbook.pitfalls)].flatMap(
      ({ id: _id, skill: _skill, sources: _sources, ...words }) =>
        Object.values(words).filter((word) => typeof word === "string"),
    );
    expect(texts).toHaveLength(41 * 5 + 26 * 5);
    expect(texts.filter((text, at) => text.trim() === "" || texts.indexOf(text) !== at)).toEqual([]);
  });

  it("puts each practice as what somebody resolves to do, in one breath", () => {
    const resolved = Object.values(handbook.practices).map(({ plan }) => plan);
    expect(resolved.filter((words) => !/^I .*[^.]$/.test(words) || words.split(" ").length > 18)).toEqual([]);
  });

  it("gives as an example what somebody might say in one breath, without counter-speak", () => {
    const said = [
      ...Object.values(handbook.practices).map(({ example }) => example),
      ...Object.values(handbook.pitfalls).map(({ instead }) => instead),
    ];
    expect(said.filter((words) => words.split(" ").length > 25)).toEqual([]);
    expect(
      said.filter((words) => /understand your frustration|I hear you|any inconvenience|calm down/i.test(words)),
    ).toEqual([]);
  });

  it("copies to the browser as it is", () => {
    expect(JSON.parse(JSON.stringify({ rulebook, handbook }))).toEqual({ rulebook, handbook });
  });
});

describe("the title of a pitfall", () => {
  it("goes on after “You”, as what somebody did: “You told them to relax in two of three conversations.”", () => {
    const did = /^(only half )?(\w+ed|told|took|lost|made|gave|was|said|kept|left|forgot|learnt|went)\b/i;
    const titles = Object.values(handbook.pitfalls).map(({ title }) => title);
    expect(titles.filter((title) => !did.test(title))).toEqual([]);
  });
});
