import { describe, expect, it } from "vitest";
import { NOTHING_ADDED } from "#debrief/added.ts";
import { debriefAsCsv } from "#debrief/export-csv.ts";
import { debriefAsJson } from "#debrief/export-json.ts";
import { debriefAsText } from "#debrief/export-text.ts";
import { type SaidFirst, saidFirstIn } from "#debrief/said-first.ts";
import { writeReplay } from "#debrief/share-link.ts";
import { saidFirstWords } from "#debrief/words/said-first.ts";
import { begin, choose } from "#encounter/encounter.ts";
import { rulebook } from "../guidance/the-guidance.ts";
import { stillClock } from "../root.ts";
import { debriefed, rentPlayed, theRent } from "./small-plays.ts";

const OWN = "That sounds like a dreadful week.";

/** The rent, played with the trainee's own words before the first reply. */
const spoken = [0, 1, 2].reduce(
  (encounter, reply, number) => choose(encounter, reply, { breathed: false, ...(number === 0 ? { said: OWN } : {}) }),
  begin(theRent, rulebook, rentPlayed("0 1 2").seed, stillClock),
);
const debrief = debriefed(spoken);

describe("what was said in one's own words first", () => {
  it("stands beside the reply, and changes nothing else", () => {
    expect(debrief.moments.map(({ saidFirst }) => saidFirst)).toEqual([OWN, "", ""]);
    const silent = debriefed(rentPlayed("0 1 2"));
    expect(debrief.score).toEqual(silent.score);
    expect(debrief.moments.map(({ after }) => after)).toEqual(silent.moments.map(({ after }) => after));
  });

  it("is in no export unless it is asked for", () => {
    const exports = [debriefAsText, debriefAsJson, debriefAsCsv];
    for (const write of exports) {
      expect(write(debrief)).not.toContain(OWN);
      expect(write(debrief, { ...NOTHING_ADDED, ownWords: true })).toContain(OWN);
    }
  });

  it("is never in a link", () => {
    const link = (of: typeof debrief): string => writeReplay({ scenario: theRent.id, made: of.made, opens: "debrief" });
    expect(link(debrief)).toBe(link(debriefed(rentPlayed("0 1 2"))));
  });
});

describe("the count of what was said and what was recognised", () => {
  const good = { mark: "good", saidFirst: "" } as const;
  const slip = { mark: "slip", saidFirst: "" } as const;

  it("is none where nothing was said first", () => {
    expect(saidFirstIn([good, slip])).toBeNull();
  });

  it("tells replies that helped after own words from those that were recognised", () => {
    const moments = [
      { ...good, saidFirst: OWN },
      { ...slip, saidFirst: OWN },
      good,
      { mark: "mixed", saidFirst: "" } as const,
      slip,
    ];
    expect(saidFirstIn(moments)).toEqual({ decisions: 5, said: 2, saidAndHelped: 1, recognised: 2 });
  });

  it.each<[SaidFirst, string]>([
    [
      { decisions: 8, said: 3, saidAndHelped: 2, recognised: 4 },
      "in 3 of 8 decisions, and 2 of the replies you then picked helped. In 4 more",
    ],
    [
      { decisions: 8, said: 3, saidAndHelped: 0, recognised: 0 },
      "in 3 of 8 decisions, and none of the replies you then picked helped. Finding",
    ],
    [
      { decisions: 8, said: 8, saidAndHelped: 8, recognised: 0 },
      "in 8 of 8 decisions, and all of the replies you then picked helped.",
    ],
    [
      { decisions: 1, said: 1, saidAndHelped: 1, recognised: 0 },
      "in 1 of 1 decision, and the reply you then picked helped.",
    ],
    [
      { decisions: 2, said: 1, saidAndHelped: 0, recognised: 0 },
      "in 1 of 2 decisions, and the reply you then picked didn’t help.",
    ],
  ])("is said in plain words: %o", (counted, words) => {
    expect(saidFirstWords(counted)).toContain(words);
  });
});
