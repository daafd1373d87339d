/** Builds the template of the one-file games: the program, its styles, fonts and sounds, each as text. */
import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { type PluginOption, type Rollup, build } from "vite";
import { asBase64 } from "#authoring/package/base64.ts";
import { deflated } from "#authoring/package/deflated.ts";
import type { PackageTemplate } from "#authoring/package/package-template.ts";
import { BROWSERS_IN_WORDS, BUILD_TARGET } from "./browsers.ts";
import { NOTICES, licenceIn, notices, noticesOfWorkers } from "./notices-plugin.ts";
import { slimPhaser } from "./slim-phaser.ts";
import { workersInside } from "./workers-inside.ts";

const SOUNDS = "assets/sound/sprites";
/** The fonts, each with the part of its name that its style sheet is known by: see ui/letters.ts. */
const LETTERS = ["@fontsource-variable/atkinson-hyperlegible-next", "@fontsource-variable/shantell-sans"] as const;

/** Builds it from the sources of the project at `root`. Of the same sources, the same template. */
export async function buildTemplate(root: string): Promise<PackageTemplate> {
  const program = await bundled(root, "src/packaged.ts", [slimPhaser(), workersInside(), notices()], BUILD_TARGET);
  // Whatever is older runs at least what says so.
  const unpack = await bundled(root, "src/app/unpack.ts", [], ["es2015"]);
  const loader = unpack.code.replaceAll("%BROWSERS%", BROWSERS_IN_WORDS).trim();
  const letters = LETTERS.map((name) => lettersOf(join(root, "node_modules", name))).join("\n");
  return {
    format: 1,
    policy: policyOf([loader, program.code], [program.styles, letters]),
    loader,
    parts: {
      program: deflated(program.code),
      styles: deflated(program.styles),
      letters: deflated(letters),
      licences: deflated([program.licences, ...LETTERS.map((name) => licenceOf(root, name))].join("\n\n")),
    },
    sounds: Object.fromEntries(
      readdirSync(join(root, SOUNDS))
        .toSorted()
        .map((file) => [file, asBase64(readFileSync(join(root, SOUNDS, file)))]),
    ),
  };
}

/** What runs is known by its hash, and nothing is asked of anywhere. */
function policyOf(scripts: readonly string[], styles: readonly string[]): string {
  const hashes = (texts: readonly string[]): string =>
    texts.map((text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`).join(" ");
  return [
    "default-src 'none'",
    `script-src ${hashes(scripts)}`,
    `style-src ${hashes(styles)}`,
    "img-src data: blob:",
    "media-src data: blob:",
    "font-src data:",
    "worker-src blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join("; ");
}

interface Bundled {
  readonly code: string;
  readonly styles: string;
  readonly licences: string;
}

/** One script of an entry and all that it imports, at once or later. */
async function bundled(
  root: string,
  entry: string,
  plugins: readonly PluginOption[],
  target: string[],
): Promise<Bundled> {
  const made = await build({
    configFile: false,
    root,
    logLevel: "silent",
    // Whoever builds for production gets production, whatever else is set around.
    mode: "production",
    plugins: [...plugins],
    worker: { format: "iife", plugins: () => [noticesOfWorkers()] },
    build: {
      write: false,
      target,
      copyPublicDir: false,
      cssCodeSplit: false,
      modulePreload: false,
      assetsInlineLimit: 0,
      license: { fileName: NOTICES },
      rolldownOptions: { input: join(root, entry), output: { format: "iife", codeSplitting: false } },
    },
  });
  const files = "output" in made ? made.output : [];
  const [chunk, ...others] = files.flatMap((file) => (file.type === "chunk" ? [file] : []));
  if (chunk === undefined || others.length > 0) throw new Error(`${entry} became ${others.length + 1} files, not one`);
  return {
    code: chunk.code,
    styles: assetsOf(files, ".css"),
    licences: assetsOf(files, NOTICES),
  };
}

const assetsOf = (files: readonly (Rollup.OutputAsset | Rollup.OutputChunk)[], end: string): string =>
  files
    .flatMap((file) => (file.type === "asset" && file.fileName.endsWith(end) ? [asText(file.source)] : []))
    .join("\n");

const asText = (source: string | Uint8Array): string =>
  typeof source === "string" ? source : new TextDecoder().decode(source);

/** The style sheet of a font with its files inside. */
function lettersOf(folder: string): string {
  const sheet = join(folder, "wght.css");
  return readFileSync(sheet, "utf8").replaceAll(/url\(([^)]+\.woff2)\)/g, (_whole, file: string) => {
    const data = asBase64(readFileSync(join(dirname(sheet), file)));
    return `url(data:font/woff2;base64,${data})`;
  });
}

function licenceOf(root: string, name: string): string {
  const text = licenceIn(join(root, "node_modules", name));
  if (text === null) throw new Error(`${name} has no licence text`);
  return `## ${name}\n\n${text.trim()}\n`;
}
