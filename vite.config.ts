import { basename } from "node:path";
import { defineConfig } from "vite";
import { NOTICES, notices, noticesOfWorkers } from "#cli/build/notices-plugin.ts";
import { BUILD_TARGET } from "#cli/build/browsers.ts";
import { fetchBeforeImport } from "#cli/build/fetch-first-plugin.ts";
import { offline } from "#cli/build/offline-plugin.ts";
import { page } from "#cli/build/page-plugin.ts";
import { slimPhaser } from "#cli/build/slim-phaser.ts";
import { stories } from "#cli/build/stories-plugin.ts";
import { templateInside } from "#cli/build/template-plugin.ts";

/** Chunks made of a trainer's file say which part of it they are: `forgotten-cheque-prelude-….js`, `rulebook-….js`. */
function chunkName({ name, facadeModuleId }: { name: string; facadeModuleId: string | null }): string {
  const [path = "", query = ""] = (facadeModuleId ?? "").split("?");
  if (path.endsWith(".ink")) return `assets/${basename(path, ".ink")}-${query === "" ? "story" : query}-[hash].js`;
  return `assets/${path.endsWith(".yaml") ? query : name.replace("_virtual_", "")}-[hash].js`;
}

/**
 * What the first screen shares with later ones. In one file, so that nobody who needs it later makes the first screen
 * fetch more of them; with all that it leans on itself. Each of valibot's functions that any page uses is in it: use those that
 * are there already.
 */
const BASIS = new RegExp(
  [
    String.raw`node_modules[\\/](@?preact|valibot)`,
    String.raw`src[\\/]diagnostics[\\/]diagnostic\.ts`,
    String.raw`src[\\/]scenario[\\/](language|own-scenario)\.ts`,
    String.raw`src[\\/]encounter[\\/](chance|ending-titles|shown|steps|ways-to-play)\.ts`,
    String.raw`src[\\/]records[\\/](open-mark|page-storage|passed-over|settings|store|terms)\.ts`,
    String.raw`src[\\/]ui[\\/](counted|route|meters|meter-flight|modal|scenario-words)\.tsx?`,
    String.raw`lucide.*[\\/](rotate-ccw|house)\.`,
    String.raw`src[\\/]app[\\/](built-content|fetch-first)\.ts`,
    String.raw`src[\\/]session[\\/]terms-in-force\.ts`,
  ].join("|"),
);

/**
 * The start page, with what it shares with other pages: one file. A browser fetches six at a time from most servers, so
 * each more is a round to the server more.
 */
const START_PAGE = new RegExp(
  [
    String.raw`src[\\/]app[\\/](own-pages|own-plays|shelf|start-page)\.ts`,
    String.raw`src[\\/]ui[\\/](home[\\/](filter-bar|home-screen|shelf-card|shelf-filter)|progress[\\/]next-practice)\.tsx?`,
    String.raw`src[\\/]ui[\\/](styles[\\/]home\.css|use-part\.ts|when\.ts)`,
    String.raw`lucide[\\/].*[\\/](play|shuffle)\.(m?js|ts)$`,
    String.raw`virtual:shelf`,
  ].join("|"),
);
/** What keeps the attempts: one file, too. */
const RECORDS = new RegExp(
  String.raw`src[\\/]records[\\/](attempt-log|attempt-table|database|device-records|fallback-table|memory-table|open-page-records|own-scripts|checked-rows)\.ts|node_modules[\\/]idb`,
);
/** What gives something out: by the clipboard, as a file, on paper. In one file, because each more is a name more in the first. */
const GIVING_OUT = new RegExp(
  String.raw`src[\\/]ui[\\/](copied|save-file|before[\\/]way-words)\.ts|lucide[\\/].*[\\/](download|link|printer)\.(m?js|ts)$`,
);
/** What draws people: for the stage, for the face beside written words, and for the debrief's portrait. */
const PEOPLE = /src[\\/]stage[\\/]drawing[\\/](art|colours|faces|figure|poses|shapes|svg)\.ts/;

export default defineConfig({
  // Relative addresses: the built folder can lie anywhere, in a subfolder of an intranet too.
  base: "./",
  // What tests and builds write into the cache is nothing that the open game is made of.
  server: { watch: { ignored: ["**/.cache/**"] } },
  plugins: [
    stories(),
    slimPhaser(),
    fetchBeforeImport("/src/app/fetch-first.ts"),
    page({
      eager: "/src/app/game.tsx",
      startPage: "/src/app/start-page.ts",
      beforeStart: "src/before-start.js",
    }),
    notices(),
    templateInside(),
    offline("src/app/offline-worker.ts"),
  ],
  worker: { plugins: () => [noticesOfWorkers()] },
  build: {
    target: BUILD_TARGET,
    // Small pictures and letters stay files of their own: the content policy allows no data: fonts.
    assetsInlineLimit: 0,
    license: { fileName: NOTICES },
    rolldownOptions: {
      // How long each part of the bundler took is nothing to whoever starts the game on a slow machine.
      checks: { bundlerTimings: false, pluginTimings: false },
      output: {
        chunkFileNames: chunkName,
        codeSplitting: {
          groups: [
            { name: "basis", test: BASIS },
            { name: "figure", test: PEOPLE },
            // A file of its own: it is small, and every later part needs it.
            { name: "words", test: /src[\\/]scenario[\\/]words\.ts$/ },
            // What phones and the room's screen both know of roles.
            { name: "roles", test: /src[\\/]class[\\/]role(s|-words|-sheets)\.ts$/ },
            // A group takes with it what its modules lean on. What everybody has must not go with the start page.
            { name: "game", test: /src[\\/]app[\\/](built-)?game\.tsx?$/ },
            { name: "start-page", test: START_PAGE },
            { name: "open-page-records", test: RECORDS },
            { name: "giving-out", test: GIVING_OUT },
          ],
        },
      },
    },
  },
});
