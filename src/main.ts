/**
 * The entry point. It requests the beginning of the story in the address at once, while the rest of the program loads.
 */
import { builtContent } from "#app/built-content.ts";

const host = document.querySelector<HTMLElement>("#app");
const [, named] = /^#\/play\/([a-z0-9-]+)$/.exec(location.hash) ?? [];
const beginning = named === undefined ? undefined : builtContent.prelude(named);

void import("#app/game.tsx").then(({ start }) => {
  if (host !== null) start(host, builtContent, beginning);
});
