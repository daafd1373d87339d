/** Boots. It asks for the beginning of the story that the address names at once, so that both arrive together. */
import { builtContent } from "#app/built-content.ts";

const host = document.querySelector<HTMLElement>("#app");
const [, named] = /^#\/play\/([a-z0-9-]+)$/.exec(location.hash) ?? [];
const beginning = named === undefined ? undefined : builtContent.prelude(named);

void import("#app/game.tsx").then(({ start }) => {
  if (host !== null) start(host, builtContent, beginning);
});
