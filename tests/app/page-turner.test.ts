import { signal } from "@preact/signals";
import { describe, expect, it } from "vitest";
import { LATE, type Wait, turnPages } from "../../src/app/page-turner.ts";

/** A program whose pages load when the test says so. */
function aProgram(first: string): {
  readonly goTo: (route: string) => void;
  /** The page of this address loads, or fails. */
  readonly arrive: (route: string, page: string | Error) => Promise<void>;
  readonly shown: readonly string[];
  /** What was said to be waited for, in order. */
  readonly waited: readonly (Wait<string> | null)[];
  /** So many milliseconds go by. */
  readonly pass: (ms: number) => void;
  readonly again: () => void;
} {
  const route = signal(first);
  const shown: string[] = [];
  const waited: (Wait<string> | null)[] = [];
  let timers: { run: () => void; ms: number }[] = [];
  const waiting = new Map<string, (page: string | Error) => void>();
  const again = turnPages<string, string>({
    route,
    open: async (to, show) => {
      const page = await new Promise<string | Error>((arrive) => waiting.set(to, arrive));
      if (page instanceof Error) throw page;
      show(page);
    },
    show: (page) => shown.push(page),
    failed: (error) => (error instanceof NotThere ? null : `failed: ${error instanceof Error ? error.message : ""}`),
    wait: (wait) => waited.push(wait),
    later(run, ms) {
      const timer = { run, ms };
      timers.push(timer);
      return () => (timers = timers.filter((other) => other !== timer));
    },
  });
  return {
    goTo: (to) => (route.value = to),
    async arrive(to, page) {
      waiting.get(to)?.(page);
      await new Promise((done) => setTimeout(done));
    },
    shown,
    waited,
    pass(ms) {
      for (const timer of timers) if (timer.ms <= ms) timer.run();
    },
    again,
  };
}

/** A page that can be had later. */
class NotThere extends Error {}

describe("which page is shown", () => {
  it("is the one that the address names, once it has come", async () => {
    const { arrive, shown } = aProgram("home");
    expect(shown).toEqual([]);
    await arrive("home", "Home");
    expect(shown).toEqual(["Home"]);
  });

  it("is the one that was asked for last, whichever comes first", async () => {
    for (const order of [
      ["slow", "quick"],
      ["quick", "slow"],
    ]) {
      const { goTo, arrive, shown } = aProgram("home");
      goTo("slow");
      goTo("quick");
      for (const route of order) await arrive(route, route);
      await arrive("home", "home");
      expect(shown).toEqual(["quick"]);
    }
  });

  it("is the one that is open, though another that was left could not be opened", async () => {
    const { goTo, arrive, shown } = aProgram("gone");
    goTo("here");
    await arrive("here", "Here");
    await arrive("gone", new Error("no network"));
    expect(shown).toEqual(["Here"]);
  });

  it("says why a page can't be opened", async () => {
    const { arrive, shown } = aProgram("gone");
    await arrive("gone", new Error("no network"));
    expect(shown).toEqual(["failed: no network"]);
  });
});

describe("a page that doesn't come", () => {
  it("is said to be late, until it is there", async () => {
    const { arrive, pass, shown, waited } = aProgram("debrief");
    pass(LATE);
    expect(waited.at(-1)).toEqual({ to: "debrief", error: null });
    await arrive("debrief", "Debrief");
    expect(shown).toEqual(["Debrief"]);
    expect(waited.at(-1)).toBeNull();
  });

  it("is never said to be late when it was there in time", async () => {
    const { arrive, pass, waited } = aProgram("debrief");
    await arrive("debrief", "Debrief");
    pass(LATE);
    expect(waited.filter((wait) => wait !== null)).toEqual([]);
  });

  it("leaves the page before it as it is, says what is missing, and opens when it is asked for again", async () => {
    const { goTo, arrive, again, shown, waited } = aProgram("ending");
    await arrive("ending", "Ending");
    goTo("debrief");
    const missing = new NotThere("debrief.js");
    await arrive("debrief", missing);
    expect(shown).toEqual(["Ending"]);
    expect(waited.at(-1)).toEqual({ to: "debrief", error: missing });
    again();
    expect(waited.at(-1)).toBeNull();
    await arrive("debrief", "Debrief");
    expect(shown).toEqual(["Ending", "Debrief"]);
  });

  it("is no more waited for once another is open", async () => {
    const { goTo, arrive, pass, shown, waited } = aProgram("debrief");
    goTo("home");
    await arrive("home", "Home");
    pass(LATE);
    await arrive("debrief", new NotThere("debrief.js"));
    expect(shown).toEqual(["Home"]);
    expect(waited.at(-1)).toBeNull();
  });
});
