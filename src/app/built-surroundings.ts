/** The game as it is built and served: its parts are files beside the page. Loaded with the first screen. */
import { pageFolder } from "#records/page-storage.ts";
import { builtContent } from "./built-content.ts";
import type { Surroundings } from "./surroundings.ts";

export const builtSurroundings: Surroundings = {
  content: builtContent,
  place: pageFolder(),
  letters: () => import("#ui/letters.ts"),
  ownScripts: async (scripts, store) =>
    (await import("./page-scripts.ts")).openPageScripts(builtContent, scripts, store),
  keepOffline: import.meta.env.PROD ? async (page) => (await import("./offline.tsx")).keepOffline(page) : null,
};
