/**
 * The entry point. If nothing here starts, before-start.js says so. It requests the beginning of the story in the address at once, while the rest of the program loads.
 */
import "#app/newer-methods.ts";
import { builtContent } from "#app/built-content.ts";

const host = document.querySelector<HTMLElement>("#app");
const [, named] = /^#\/play\/([a-z0-9-]+)$/.exec(location.hash) ?? [];
const tooOld = "tooOld" in document.documentElement.dataset;
// What fails is asked for again by whoever opens the page.
const beginning = named === undefined || tooOld ? undefined : builtContent.prelude(named).catch(() => null);

if (!tooOld)
  void import("#app/built-game.ts").then(({ startBuilt }) => {
    if (host !== null) startBuilt(host, builtContent, beginning);
  });
