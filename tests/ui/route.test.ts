import { describe, expect, it } from "vitest";
import { type Route, addressOf, routeOf } from "#ui/route.ts";

const cheque = { kind: "play", scenario: "forgotten-cheque" } as const;

describe("an address", () => {
  it.each<Route>([
    { kind: "home" },
    { kind: "progress" },
    cheque,
    { kind: "before", scenario: "forgotten-cheque" },
    { kind: "before", scenario: "forgotten-cheque", query: "way=assessment&say=1" },
    { kind: "tries", scenario: "forgotten-cheque" },
    { kind: "sheets" },
    { kind: "studio" },
    { kind: "studio", script: "1ab-2cd-3ef" },
    { kind: "trial" },
    { kind: "class" },
    { kind: "class", scenario: "late-parcel" },
    { kind: "class", scenario: "late-parcel/debrief-1764270000000" },
    { kind: "join" },
    { kind: "join", code: "48291" },
    { kind: "sheets", scenario: "forgotten-cheque" },
    { kind: "one-thing", scenario: "forgotten-cheque" },
    { kind: "debrief", scenario: "forgotten-cheque" },
    { kind: "playback", scenario: "forgotten-cheque", finished: 1_790_000_000_000 },
    { kind: "replay", link: "1.forgotten-cheque.af63dc4c8601ec8c.2s.0-2-1b-3.debrief.x7k" },
  ])("is read as it was written: $kind", (route) => {
    expect(routeOf(addressOf(route))).toEqual(route);
  });

  it.each([
    "#/play/forgotten-cheque.",
    "#/play/forgotten-cheque)",
    "#/play/forgotten-cheque).",
    "#/play/forgotten-cheque>",
    "#/play/forgotten-cheque,",
    "#/play/forgotten-cheque”",
    "#/play/forgotten-cheque'",
    "#/play/forgotten-cheque%22",
    "#/play/forgotten-cheque%20",
    "#/play/forgotten-cheque/",
    "#/play/forgotten-cheque?utm_source=mail",
    "#/play/forgotten-cheque&utm_source=mail",
    "#/play/forgotten-cheque/?utm_source=a/1",
    "#/play/Forgotten-Cheque",
    "#/Play/FORGOTTEN-CHEQUE",
    "#/play/forgotten%2Dcheque",
    "#/play/forgotten_cheque",
    "#/play/Forgotten%20cheque",
    "#play/forgotten-cheque",
    "#%2Fplay%2Fforgotten-cheque",
  ])("opens what was meant: %s", (hash) => {
    expect(routeOf(hash)).toEqual(cheque);
  });

  it("keeps the time of a play, whatever stands behind it", () => {
    const play = { kind: "debrief", scenario: "forgotten-cheque", finished: 1790 };
    expect(routeOf("#/debrief/forgotten-cheque/1790).")).toEqual(play);
    expect(routeOf("#/debrief/Forgotten-Cheque/1790/?from=chat")).toEqual(play);
  });

  it("keeps a name that no scenario has, so that it can be said that there is none", () => {
    expect(routeOf("#/play/forgoten-check!")).toEqual({ kind: "play", scenario: "forgoten-check" });
    expect(routeOf("#/play/größe")).toEqual({ kind: "play", scenario: "größe" });
    expect(routeOf("#/play/%E0%A4%A")).toMatchObject({ kind: "play" });
  });

  it.each(["#/progress", "#/Progress/", "#progress", "#/progress."])("opens the progress: %s", (hash) => {
    expect(routeOf(hash)).toEqual({ kind: "progress" });
  });

  it.each(["", "#", "#/", "#/.", "#/play", "#/play/", "#/play/...", "#/elsewhere/forgotten-cheque", "#top"])(
    "is home where it names nothing: %s",
    (hash) => {
      expect(routeOf(hash)).toEqual({ kind: "home" });
    },
  );
});
