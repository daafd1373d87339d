/** Boots. It asks for the story that the address names at once, so that story and program arrive together. */
import { loadScenario } from "./stories.ts";

const host = document.querySelector<HTMLElement>("#app");
const [, named] = /^#\/(?:play|debrief)\/([a-z0-9-]+)$/.exec(location.hash) ?? [];
const opening = named === undefined ? undefined : loadScenario(named);

void import("./game.tsx").then(({ start }) => {
  if (host !== null) start(host, opening);
});
