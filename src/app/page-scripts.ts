/** Opens the scripts of one's own with the page's workers and clock. Loaded when one is asked for. */
import type { ScriptTable } from "#records/own-scripts.ts";
import type { Store } from "#records/store.ts";
import type { Content } from "./content.ts";
import { type OwnScripts, openOwnScripts } from "./own-scripts.ts";

export const openPageScripts = (built: Content, scripts: ScriptTable, store: Store): OwnScripts =>
  openOwnScripts({
    built,
    everybody: async () => (await import("virtual:everybody")).default,
    guidance: async () => (await import("virtual:guidance")).default,
    scripts,
    store,
    checkWorker: () => new Worker(new URL("./own-script-worker.ts", import.meta.url), { type: "module" }),
    packWorker: () => new Worker(new URL("./own-pack-worker.ts", import.meta.url), { type: "module" }),
    later(run, ms) {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
  });
