import { describe, expect, it } from "vitest";
import type { SuggestionReason } from "#practice/suggest-next.ts";
import { suggestionWords } from "#practice/words/suggestion.ts";
import { handbook } from "../../guidance/the-guidance.ts";

const said = (reason: SuggestionReason, remedyAlone = false): string => {
  const { why, afterTitle } = suggestionWords({ scenario: "late-parcel", reason, remedyAlone }, handbook);
  return `${why} The late parcel${afterTitle}`;
};

describe("a suggestion in words", () => {
  it.each<[SuggestionReason, string]>([
    [{ kind: "first" }, "Start here. The late parcel shows you how it works."],
    [
      { kind: "slipped", pitfall: "sorry-too-soon", slipped: 2, conversations: 3 },
      "You said sorry too soon in two of three conversations. The late parcel will test that.",
    ],
    [
      { kind: "slipped", pitfall: "told-to-relax", slipped: 1, conversations: 1 },
      "You told them to relax in a recent conversation. The late parcel will test that.",
    ],
    [
      { kind: "slipped", pitfall: "jargon", slipped: 3, conversations: 3 },
      "You talked shop in each of three conversations. The late parcel will test that.",
    ],
    [
      { kind: "missed", practice: "empathise", taken: 1, offered: 4 },
      "Stand in their place: you took one of four chances. The late parcel gives you another go.",
    ],
    [
      { kind: "missed", practice: "not-personal", taken: 0, offered: 2 },
      "Don't take it personally: you missed both chances. The late parcel gives you another go.",
    ],
    [
      { kind: "missed", practice: "hear-out", taken: 0, offered: 1 },
      "Hear them out: you missed the chance. The late parcel gives you another go.",
    ],
    [
      { kind: "fading", practice: "keep-promises", days: 24 },
      "You last did this three weeks ago: keep your word. The late parcel brings it back.",
    ],
    [
      { kind: "untried", practice: "open-question" },
      "You haven’t practised this yet: ask open questions. The late parcel gives you the chance.",
    ],
    [{ kind: "unplayed" }, "Somebody you haven’t met yet. The late parcel is new to you."],
    [{ kind: "well-known" }, "Nothing needs work just now. The late parcel is good practice any time."],
  ])("says why, and what to play: %j", (reason, words) => {
    expect(said(reason)).toBe(words);
  });

  it("promises no test where the same slip can't happen", () => {
    expect(said({ kind: "slipped", pitfall: "jargon", slipped: 2, conversations: 3 }, true)).toBe(
      "You talked shop in two of three conversations. The late parcel helps with that.",
    );
  });
});
