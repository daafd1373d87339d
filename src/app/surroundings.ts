/** What the game is started in: a built folder that is served, or one file that has all of it inside. */
import type { ReadonlySignal } from "@preact/signals";
import type { FunctionComponent } from "preact";
import type { ScriptTable } from "#records/own-scripts.ts";
import type { Store } from "#records/store.ts";
import type { SoundAddress } from "#sound/sprite.ts";
import type { Page } from "#ui/app.tsx";
import type { Content } from "./content.ts";
import type { OwnScripts } from "./own-scripts.ts";
import type { ServedMeans, ServedRoute } from "./served-pages.ts";

export interface Surroundings {
  readonly content: Content;
  /** Names what is kept in the browser: games of different places keep apart. */
  readonly place: string;
  /** Loads the fonts that the words are set in. */
  readonly letters: () => Promise<unknown>;
  /** Where each file of sounds is; undefined where the sounds know it themselves. */
  readonly soundAddress?: SoundAddress;
  /** Opens the scripts of one's own; null where none can be opened. */
  readonly ownScripts: ((scripts: ScriptTable, store: Store) => Promise<OwnScripts>) | null;
  /** Opens the studio, the frame on its desk, a class, and a phone in it; null where there is no server that has them. */
  readonly served: ((to: ServedRoute, means: ServedMeans) => Promise<Page>) | null;
  /** Has the browser keep the game for playing without a network; null where there is nothing to fetch. */
  readonly keepOffline: ((page: ReadonlySignal<Page>) => Promise<void>) | null;
  /** The last lines of the start page; undefined for those of the built game. */
  readonly Colophon?: FunctionComponent;
}
