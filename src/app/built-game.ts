/** The game as it is built and served: its parts are files beside the page. Loaded with the first screen. */
import type { Prelude } from "#encounter/prelude.ts";
import { pageFolder } from "#records/page-storage.ts";
import type { Content } from "./content.ts";
import { start } from "./game.tsx";
import type { Surroundings } from "./surroundings.ts";

/** As `start`, with the content of the build. */
export function startBuilt(host: HTMLElement, content: Content, beginning: Promise<Prelude | null> | undefined): void {
  const surroundings: Surroundings = {
    content,
    place: pageFolder(),
    letters: () => import("#ui/letters.ts"),
    ownScripts: async (scripts, store) => (await import("./page-scripts.ts")).openPageScripts(content, scripts, store),
    served: async (to, means) => (await import("./served-pages.ts")).openServedPage(to, means),
    keepOffline: import.meta.env.PROD ? async (page) => (await import("./offline.tsx")).keepOffline(page) : null,
  };
  start(host, surroundings, beginning);
}
