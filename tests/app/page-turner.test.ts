import { signal } from "@preact/signals";
import { describe, expect, it } from "vitest";
import { turnPages } from "../../src/app/page-turner.ts";

/** A program whose pages load when the test says so. */
function aProgram(first: string): {
  readonly goTo: (route: string) => void;
  /** The page of this address loads, or fails. */
  readonly arrive: (route: string, page: string | Error) => Promise<void>;
  readonly shown: readonly string[];
} {
  const route = signal(first);
  const shown: string[] = [];
  const waiting = new Map<string, (page: string | Error) => void>();
  turnPages<string, string>({
    route,
    open: async (to, show) => {
      const page = await new Promise<string | Error>((arrive) => waiting.set(to, arrive));
      if (page instanceof Error) throw page;
      show(page);
    },
    show: (page) => shown.push(page),
    failed: (error) => `failed: ${error instanceof Error ? error.message : ""}`,
  });
  return {
    goTo: (to) => (route.value = to),
    async arrive(to, page) {
      waiting.get(to)?.(page);
      await new Promise((done) => setTimeout(done));
    },
    shown,
  };
}

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
