/** Builds the service worker (app/offline-worker.ts), and gives it the list of all files of the game. */
import type { Plugin } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { BUILD_TARGET } from "./browsers.ts";

/** `worker` is the worker's file from the project's folder. The built one lies beside the page, under the same name. */
export function offline(worker: string): Plugin[] {
  const [, srcDir = ".", filename = ""] = /^(.*)\/([^/]+)$/.exec(worker) ?? [];
  return VitePWA({
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
      globIgnores: ["**/*.{br,gz,map}"],
      dontCacheBustURLsMatching: /^assets\//,
    },
  });
}
