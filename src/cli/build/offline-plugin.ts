/** Builds the service worker (app/offline-worker.ts), and gives it the list of all files of the game. */
import type { Plugin } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { BUILD_TARGET } from "./browsers.ts";
import { TEMPLATE_FILE } from "./template-plugin.ts";

/** `worker` is the worker's file from the project's folder. The built one lies beside the page, under the same name. */
export function offline(worker: string): Plugin[] {
  const [, srcDir = ".", filename = ""] = /^(.*)\/([^/]+)$/.exec(worker) ?? [];
  const plugins = VitePWA({
    strategies: "injectManifest",
    srcDir,
    filename,
    // The game registers it, and public/ has the manifest.
    injectRegister: null,
    manifest: false,
    integration: {
      // A build that goes well is quiet.
      configureCustomSWViteBuild: (config) => void (config.logLevel = "warn"),
    },
    injectManifest: {
      target: BUILD_TARGET,
      // One script without imports: browsers of 2023 know no modules there.
      rollupFormat: "iife",
      globPatterns: ["**/*"],
      // The template of the one-file games is for a trainer who makes one, and the texts of the scripts for who writes.
      globIgnores: ["**/*.{br,gz,map}", `assets/${TEMPLATE_FILE}-*`, "assets/*-source-*.js"],
      dontCacheBustURLsMatching: /^assets\//,
    },
  });
  return plugins.map(onlyIfBuilt);
}

/** After an author's mistake, which is said alone, the plugin would throw it once more, and look for files in vain. */
function onlyIfBuilt(plugin: Plugin): Plugin {
  const { closeBundle } = plugin;
  if (typeof closeBundle !== "object") return plugin;
  let failed = false;
  return {
    ...plugin,
    buildEnd: (error) => void (failed = error !== undefined),
    closeBundle: {
      ...closeBundle,
      handler(error) {
        return failed ? undefined : closeBundle.handler.call(this, error);
      },
    },
  };
}
