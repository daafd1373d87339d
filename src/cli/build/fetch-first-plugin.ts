/**
 * Has each part of the program that is loaded later be fetched before it is imported, with all that it leans on
 * (app/fetch-first.ts): a file that fails can then be asked for again, which an import can't in every browser.
 */
import type { Plugin, Rollup, ResolveModulePreloadDependenciesFn } from "vite";

/** The module that Vite wraps around each `import()` of the build. */
const WRAPPER = "\0vite/preload-helper.js";

/** `fetches` is the module that stands in for the wrapper. */
export function fetchBeforeImport(fetches: string): Plugin {
  let built: Rollup.OutputBundle = {};
  const withItself: ResolveModulePreloadDependenciesFn = (file, needed, { hostType }) => {
    const part = built[file];
    // A part that is styles alone exports nothing, and its file of code is left out of the build.
    const hasCode = part?.type === "chunk" && part.exports.length > 0;
    return hostType === "html" || !hasCode ? needed : [...new Set([file, ...needed])];
  };
  return {
    name: "composure:fetch-first",
    apply: "build",
    enforce: "pre",
    config: () => ({ build: { modulePreload: { polyfill: false, resolveDependencies: withItself } } }),
    resolveId: (id) => (id === WRAPPER ? id : null),
    load: (id) => (id === WRAPPER ? `export { fetchFirst as __vitePreload } from ${JSON.stringify(fetches)};` : null),
    generateBundle: {
      order: "pre",
      handler(_options, bundle) {
        built = bundle;
      },
    },
  };
}
