import { basename } from "node:path";
import { defineConfig } from "vite";
import { page } from "./src/authoring/build/page-plugin.ts";
import { slimPhaser } from "./src/authoring/build/slim-phaser.ts";
import { stories } from "./src/authoring/build/stories-plugin.ts";

/** Chunks made of a script say which part of it they are: `forgotten-cheque-prelude-….js`. */
function chunkName({ name, facadeModuleId }: { name: string; facadeModuleId: string | null }): string {
  const [path = "", query = ""] = (facadeModuleId ?? "").split("?");
  const whole = path.endsWith(".ink") ? `${basename(path, ".ink")}-${query === "" ? "story" : query}` : name;
  return `assets/${whole}-[hash].js`;
}

export default defineConfig({
  // Relative addresses: the built folder can lie anywhere, in a subfolder of an intranet too.
  base: "./",
  plugins: [stories(), slimPhaser(), page("/src/game.tsx")],
  build: {
    target: "es2022",
    // Small pictures and letters stay files of their own: the content policy allows no data: fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        chunkFileNames: chunkName,
        codeSplitting: { groups: [{ name: "preact", test: /node_modules[\\/]@?preact|src[\\/]ui[\\/]route\.ts/ }] },
      },
    },
  },
});
