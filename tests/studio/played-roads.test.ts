import { expect, test } from "vitest";
import type { MapLinks } from "#authoring/look-through/looked-through.ts";
import { playedRoads } from "#studio/played-roads.ts";

/** Two decisions that offer the same words, and an ending. */
const LINKS: MapLinks = {
  replies: [
    { card: 0, reply: 0, words: "Wait." },
    { card: 0, reply: 1, words: "Sorry." },
    { card: 1, reply: 0, words: "Wait." },
    { card: 1, reply: 1, words: "Go." },
  ],
  roads: [
    { from: 0, reply: 0, to: 1 },
    { from: 0, reply: 1, to: 1 },
    { from: 0, reply: 1, to: 2 },
    { from: 1, reply: 0, to: 2 },
    { from: 1, reply: 1, to: 0 },
  ],
};
const roads = (...played: string[]): readonly number[] => playedRoads(LINKS, played).roads;

test("each reply is found where the one before can lead to", () => {
  expect(playedRoads(LINKS, ["Sorry.", "Wait."])).toEqual({
    roads: [1, 3],
    replies: [
      { card: 0, reply: 1, words: "Sorry." },
      { card: 1, reply: 0, words: "Wait." },
    ],
  });
});

test("where the last reply has led to is drawn only if it can lead to one place", () => {
  expect(roads("Wait.")).toEqual([0]);
  expect(roads("Sorry.")).toEqual([]);
  expect(roads()).toEqual([]);
});

test("words that the map doesn't know are left out, and the play goes on behind them", () => {
  expect(roads("Wait.", "Something new.", "Go.")).toEqual([4]);
});
