import { describe, expect, it } from "vitest";
import { remarkOn } from "#debrief/remark.ts";
import { type RemarkWords, remarkWords } from "#debrief/words/remark.ts";
import type { Encounter } from "#encounter/encounter.ts";
import { handbook } from "../guidance/the-guidance.ts";
import { oneWay, playedWith, rentPlayed } from "./small-plays.ts";

/** What is said about the latest reply; null if nothing. */
function saidOf({ turns }: Encounter): (RemarkWords & { kind: string }) | null {
  const turn = turns.at(-1);
  const remark = turn === undefined ? null : remarkOn(turn, handbook);
  return remark === null ? null : { kind: remark.kind, ...remarkWords(remark) };
}

describe("a remark on a reply", () => {
  it("names the practice that helped, and why, in one sentence", () => {
    const said = saidOf(rentPlayed("1"));
    expect(said).toMatchObject({ kind: "helped", head: "That helped: Hear them out.", whyIsQuoted: false });
    expect(handbook.practices["hear-out"]?.why.startsWith(said?.why ?? "-")).toBe(true);
    expect(said?.why).toMatch(/^[^.!?]+[.!?]$/);
  });

  it("names the slip, also one that only the moment makes of a good thing", () => {
    expect(saidOf(rentPlayed("0"))).toMatchObject({ kind: "slip", head: "Careful: Told them to relax." });
    expect(saidOf(rentPlayed("2"))?.kind).toBe("slip");
  });

  it("names a slip before what helped in the same reply", () => {
    const play = playedWith("*   [Say it. #use: hear-out #slip: told-to-relax]\n    OKAFOR: Hm.", 0);
    expect(saidOf(play)?.head).toBe("Careful: Told them to relax.");
  });

  it("quotes the author's own comment instead, where there is one", () => {
    expect(saidOf(rentPlayed("1 0 0"))).toMatchObject({
      kind: "helped",
      why: "A sum, a day, an hour.",
      whyIsQuoted: true,
    });
    const plain = playedWith("*   [Wait. #plain #note: He needs a moment.]\n    OKAFOR: Hm.", 0);
    expect(saidOf(plain)).toEqual({ kind: "plain", head: "", why: "He needs a moment.", whyIsQuoted: true });
  });

  it("says that a good thing added nothing, once it was said too often", () => {
    expect(saidOf(oneWay(Array.from({ length: 8 }, () => "#use: be-direct")))).toBeNull();
    const many = oneWay(Array.from({ length: 8 }, () => "#use: be-direct"));
    const turn = many.turns[7];
    const remark = turn === undefined ? null : remarkOn(turn, handbook);
    expect(remark === null ? "" : remarkWords(remark).why).toBe("It changed nothing this time.");
  });

  it("is none on a reply in which there is nothing", () => {
    expect(saidOf(rentPlayed("1 2"))).toBeNull();
  });
});
