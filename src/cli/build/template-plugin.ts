/**
 * Lays the template of the one-file games beside the built game. A page that makes such files imports its address from
 * `virtual:one-file-template`, and gets the same bytes as the command line.
 */
import type { Plugin } from "vite";
import { buildTemplate } from "./template.ts";

/** The first part of its file's name, in the built folder's assets. */
export const TEMPLATE_FILE = "one-file-template";

const ADDRESS = "virtual:one-file-template";

/** While developing there is none, and the address is empty. */
export function templateInside(): Plugin {
  let root = process.cwd();
  let building = false;
  let file = "";
  return {
    name: "composure:template",
    configResolved(config) {
      root = config.root;
      building = config.command === "build";
    },
    async buildStart() {
      if (!building) return;
      const source = JSON.stringify(await buildTemplate(root));
      file = this.emitFile({ type: "asset", name: `${TEMPLATE_FILE}.json`, source });
    },
    resolveId: (id) => (id === ADDRESS ? `\0${ADDRESS}` : null),
    load(id) {
      if (id !== `\0${ADDRESS}`) return null;
      return `export default ${building ? `import.meta.ROLLUP_FILE_URL_${file}` : '""'};`;
    },
  };
}
