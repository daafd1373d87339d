/** Unit tests and scenario plays. What needs the whole game is in tests/play, what measures in tests/bench. */
import { defineConfig } from "vitest/config";

/** These tests look at the stage in a real browser, and share one. */
const IN_BROWSER = "tests/stage/playing/in-browser/**";

export default defineConfig({
  test: {
    environment: "node",
    maxWorkers: 3,
    // Far more than any test takes, so that a busy machine fails none.
    testTimeout: 30_000,
    expect: { poll: { timeout: 20_000 } },
    allowOnly: false,
    projects: [
      {
        extends: true,
        test: {
          name: "headless",
          // A module is run once for all files of a worker: most of the time went into running the same ones anew for
          // each. So a test leaves nothing behind in a module, and takes back what it puts into the globals.
          isolate: false,
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/play/**", "tests/bench/**", IN_BROWSER],
        },
      },
      {
        extends: true,
        test: {
          name: "stage",
          include: [`${IN_BROWSER}/*.test.ts`],
          // What it opens is opened once a run, and not at all where none of these tests run.
          globalSetup: ["tests/stage/playing/in-browser/open-theatre.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
