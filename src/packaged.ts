/** The entry point of a one-file game: what main.ts is for the built one. */
import "#app/newer-methods.ts";
import "#ui/styles/main.css";
import { start } from "#app/game.tsx";
import { contentsInside } from "#app/inside-page.ts";
import { packagedSurroundings } from "#app/packaged-surroundings.tsx";

const host = document.querySelector<HTMLElement>("#app");
const surroundings = packagedSurroundings(contentsInside());
const [, named] = /^#\/play\/([a-z0-9-]+)$/.exec(location.hash) ?? [];

host?.replaceChildren();
if (host !== null) start(host, surroundings, named === undefined ? undefined : surroundings.content.prelude(named));
