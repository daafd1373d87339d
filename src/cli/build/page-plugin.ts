/**
 * What the page's head needs: the words for when the program doesn't start; in the build also the content policy, and
 * the program's code asked for without delay.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type HtmlTagDescriptor, type Plugin, type Rollup, minifySync } from "vite";
import { BROWSERS_IN_WORDS } from "./browsers.ts";

interface PageOptions {
  /** The module, by the end of its path, whose chunk the page will want first. */
  readonly eager: string;
  /** The module, by the end of its path, in whose chunk the start page is. */
  readonly startPage: string;
  /** The script that says what is wrong if nothing starts. */
  readonly beforeStart: string;
}

/**
 * Scripts, pictures and sounds from the page's own place and nothing else. Story text is never markup. `script` is the
 * only one in the page itself.
 */
const policyWith = (script: string): string =>
  [
    "default-src 'none'",
    `script-src 'self' 'sha256-${createHash("sha256").update(script).digest("base64")}'`,
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "media-src 'self' blob:",
    "font-src 'self'",
    "worker-src 'self'",
    // The studio plays what is written in a frame of its own.
    "frame-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join("; ");

export function page({ eager, startPage, beforeStart }: PageOptions): Plugin {
  let root = process.cwd();
  return {
    name: "composure:page",
    configResolved(config) {
      root = config.root;
    },
    transformIndexHtml: {
      order: "post",
      handler(_html, { bundle }) {
        const chunks = Object.values(bundle ?? {}).filter((file) => file.type === "chunk");
        const withThePage = chunksOf(chunks, eager);
        const later = [...stylesOf(chunks, startPage), ...chunksOf(chunks, startPage)].filter(
          (name) => !withThePage.includes(name),
        );
        const script = scriptFrom(join(root, beforeStart), later);
        const policy = { "http-equiv": "Content-Security-Policy", content: policyWith(script) };
        // The encoding first: browsers look for it in the first 1,024 bytes. The script before any style sheet: it would
        // wait for one that comes before it.
        return [
          first("meta", { charset: "utf-8" }),
          ...(bundle === undefined ? [] : [first("meta", policy)]),
          first("script", {}, script),
          ...withThePage.map(preload),
        ];
      },
    },
  };
}

const first = (tag: string, attrs: Record<string, string>, children = ""): HtmlTagDescriptor => ({
  tag,
  attrs,
  children,
  injectTo: "head-prepend",
});

/**
 * The script without its comments. Its strings are quoted as they were: old browsers know no template strings.
 * `startPage` are the files that the start page fetches.
 */
function scriptFrom(file: string, startPage: readonly string[]): string {
  const source = readFileSync(file, "utf8")
    .replaceAll("%BROWSERS%", BROWSERS_IN_WORDS)
    .replaceAll('"%START_PAGE%".split(" ")', JSON.stringify(startPage.map((name) => `./${name}`)));
  const { code } = minifySync(file, source, { compress: { target: "es2015" } });
  return code.replaceAll(/`([^`]*)`/g, (_whole, text: string) => JSON.stringify(text)).trim();
}

/**
 * The files of the chunks that hold these modules, with what it imports, without the entry and what that imports, which the page
 * has anyway.
 */
function chunksOf(chunks: readonly Rollup.OutputChunk[], module: string): readonly string[] {
  const wanted = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(module)));
  const entry = chunks.find(({ isEntry }) => isEntry);
  const there = entry === undefined ? [] : [entry.fileName, ...entry.imports];
  return wanted === undefined ? [] : [wanted.fileName, ...wanted.imports].filter((name) => !there.includes(name));
}

/** The style sheets that come with it. */
const stylesOf = (chunks: readonly Rollup.OutputChunk[], module: string): readonly string[] => {
  const names = chunksOf(chunks, module);
  const wanted = chunks.filter(({ fileName }) => names.includes(fileName));
  return [...new Set(wanted.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]))];
};

const preload = (name: string): HtmlTagDescriptor => ({
  tag: "link",
  attrs: { rel: "modulepreload", crossorigin: true, href: `./${name}` },
  injectTo: "head",
});
