import { describe, expect, it } from "vitest";
import { thinGuidance } from "#authoring/check/matrix.ts";
import { guidanceOnOffer } from "./on-offer.ts";
import { suggestNext } from "#practice/suggest-next.ts";
import { guidanceAlone, shipped, shippedCatalogue } from "./shipped.ts";

/** A company's own rules are what its own scenario trains. */
const { practices: taught } = guidanceAlone().handbook;

describe("over the whole shelf", () => {
  const { practices, pitfalls } = thinGuidance(guidanceOnOffer);

  it("every practice is on offer in at least two scenarios", () => {
    expect(practices.filter((id) => id in taught)).toEqual([]);
  });

  it("every pitfall can be slipped into in at least one", () => {
    expect(pitfalls).toEqual([]);
  });
});

describe("somebody who has played nothing", () => {
  it("is suggested the first day", () => {
    const shelf = [...shipped.scenarios.values()].map((card) => ({ card, trains: shipped.onOffer.get(card.id) ?? [] }));
    const [first] = suggestNext([], shelf, shippedCatalogue().handbook, 0);
    expect(first).toEqual({ scenario: "first-day", reason: { kind: "first" }, remedyAlone: false });
  });
});
