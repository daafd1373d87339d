/** Lays the template of the one-file games beside the built game, so that a page can make the same files. */
import type { Plugin } from "vite";
import { buildTemplate } from "./template.ts";

/** The first part of its file's name, in the built folder's assets. */
export const TEMPLATE_FILE = "one-file-template";

export function templateInside(): Plugin {
  let root = process.cwd();
  return {
    name: "composure:template",
    apply: "build",
    configResolved(config) {
      root = config.root;
    },
    async generateBundle() {
      const source = JSON.stringify(await buildTemplate(root));
      this.emitFile({ type: "asset", name: `${TEMPLATE_FILE}.json`, source });
    },
  };
}
