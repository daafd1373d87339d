/**
 * Browser tests: the built game, as `npm start` serves it, in a real Chromium. It is built of the tests' own stories;
 * tests/play/shipped.spec.ts alone opens what ships.
 */
import { defineConfig } from "@playwright/test";
import { chromiumsOfSystem, WITHOUT_UNSEEN_PAGES } from "./scripts/chromium.mjs";
import { OWN_STORIES } from "./scripts/project.mjs";

// Where the system has none, Playwright looks for its own.
const chromium = chromiumsOfSystem()[0];

export default defineConfig({
  testDir: "tests/play",
  outputDir: ".cache/browser",
  workers: 3,
  fullyParallel: true,
  // The machine is shared: one unlucky wait refuses no change. What passed only then is named: scripts/count-tests.mjs.
  retries: 1,
  forbidOnly: true,
  // Generous: a hundred pages are drawn by the processor, three at a time, on whatever machine this is.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: [["list"], ["json", { outputFile: process.env["PLAYWRIGHT_JSON_OUTPUT_FILE"] ?? ".cache/browser.json" }]],
  webServer: {
    command: "node scripts/run.mjs start --no-open --port 0",
    env: { COMPOSURE_STORIES: OWN_STORIES },
    wait: { stdout: /Composure is at {2}(?<composure_address>\S+)/ },
    timeout: 180_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 5000 },
  },
  use: {
    // Where there is no graphics card, most of the processor's time goes into drawing what moves. The tests of what moves
    // ask for it: IN_MOTION.
    contextOptions: { reducedMotion: "reduce" },
    // Once there is one, it answers in place of the networks that tests break. tests/play/kept.spec.ts is about it.
    serviceWorkers: "block",
    // Known once the server has said it, which is before any test begins.
    ...(process.env["COMPOSURE_ADDRESS"] === undefined ? {} : { baseURL: process.env["COMPOSURE_ADDRESS"] }),
    // A trace takes as long again as the page it follows: `--trace on` makes one of a test that fails.
    trace: "off",
    launchOptions: {
      ...(chromium === undefined ? {} : { executablePath: chromium }),
      args: [
        "--no-sandbox",
        "--no-first-run",
        "--disable-quic",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        // What a graphics card would draw takes half as long again where there is none. The stage does without; that it
        // draws by WebGL too is held in tests/stage.
        "--disable-gpu",
        WITHOUT_UNSEEN_PAGES,
      ],
    },
  },
});
