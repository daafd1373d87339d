import { defineConfig } from "vite";
import { page } from "./src/authoring/build/page-plugin.ts";
import { slimPhaser } from "./src/authoring/build/slim-phaser.ts";
import { stories } from "./src/authoring/build/stories-plugin.ts";

export default defineConfig({
  // Relative addresses: the built folder can lie anywhere, in a subfolder of an intranet too.
  base: "./",
  plugins: [stories(), slimPhaser(), page("/src/game.tsx")],
  build: {
    target: "es2022",
    // Small pictures and letters stay files of their own: the content policy allows no data: fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
