/**
 * The licence texts of all that the built game is made of, in one file beside it: MIT, ISC and the Open Font License
 * ask for them wherever a copy goes. The bundler writes those of the programs; the typefaces are added here.
 */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Plugin } from "vite";

/** What the file of licence texts is called in the built folder. */
export const NOTICES = "third-party.txt";

const IN_A_PACKAGE = /^(.*node_modules\/((?:@[^/]+\/)?[^/]+))\//;

/** The modules of the workers: each is bundled by itself, and the bundler's file knows nothing of them. */
const ofWorkers = new Set<string>();

/** Notes what each worker is made of. */
export const noticesOfWorkers = (): Plugin => ({
  name: "composure:notices-of-workers",
  apply: "build",
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle))
      if (file.type === "chunk") for (const id of file.moduleIds) ofWorkers.add(id);
  },
});

/** Stops the build where something of a package is shipped whose licence text can't be found. */
export function notices(): Plugin {
  let root = process.cwd();
  return {
    name: "composure:notices",
    apply: "build",
    configResolved(config) {
      root = config.root;
    },
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const shipped = Object.values(bundle).flatMap((file) => (file.type === "asset" ? file.originalFileNames : []));
        const folders = new Map(
          [...shipped, ...ofWorkers].flatMap((file) => {
            const [, folder, name] = IN_A_PACKAGE.exec(file.replaceAll("\\", "/")) ?? [];
            return folder === undefined || name === undefined ? [] : [[name, resolve(root, folder)] as const];
          }),
        );
        const written = bundle[NOTICES];
        if (written?.type !== "asset") this.error(`the bundler wrote no ${NOTICES}`);
        const before = asText(written.source);
        const missing = [...folders].filter(([name]) => !before.includes(`## ${name} - `));
        const texts = missing.map(([name, folder]) => {
          const text = licenceIn(folder);
          if (text === null) this.error(`${name} is shipped, and has no licence text in ${folder}`);
          return `## ${name}\n\n${text.trim()}\n`;
        });
        written.source = [before.trimEnd(), ...texts].join("\n\n");
      },
    },
  };
}

/** The licence text in a folder; null if there is none. */
export function licenceIn(folder: string): string | null {
  const file = ["LICENSE", "LICENSE.md", "LICENSE.txt"]
    .map((name) => join(folder, name))
    .find((one) => existsSync(one));
  return file === undefined ? null : readFileSync(file, "utf8");
}

const asText = (source: string | Uint8Array): string =>
  typeof source === "string" ? source : new TextDecoder().decode(source);
