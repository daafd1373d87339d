/** Builds the page of studio-parts/ as the game is built, and serves it beside the game, under its content policy. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { type Plugin, build } from "vite";
import { stories } from "#cli/build/stories-plugin.ts";
import { distOf } from "../../scripts/build.mjs";
import { OWN_STORIES, projectRoot } from "../../scripts/project.mjs";

const TYPES: Readonly<Record<string, string>> = { js: "text/javascript", css: "text/css", svg: "image/svg+xml" };

const HTML = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Studio</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; font-src 'self'; worker-src 'self'">
<link rel="icon" href="data:,"><link rel="stylesheet" href="page.css"></head>
<body><div id="app"></div><script type="module" src="page.js"></script></body></html>`;

/** The template that lies in the built game: building it once more would take a minute. */
const templateOfTheGame = (): Plugin => ({
  name: "tests:template",
  enforce: "pre",
  resolveId: (id) => (id === "virtual:one-file-template" ? `\0${id}` : null),
  load(id) {
    if (id !== "\0virtual:one-file-template") return null;
    const names = readdirSync(join(distOf(OWN_STORIES), "assets"));
    const file = names.find((name) => /^one-file-template-.*\.json$/.test(name));
    return `export default ${JSON.stringify(`/assets/${file ?? "missing"}`)};`;
  },
});

type Files = ReadonlyMap<string, string | Uint8Array>;

async function builtFiles(): Promise<Files> {
  const before = process.env["COMPOSURE_STORIES"];
  process.env["COMPOSURE_STORIES"] = OWN_STORIES;
  const made = await build({
    configFile: false,
    root: projectRoot,
    base: "./",
    logLevel: "silent",
    plugins: [templateOfTheGame(), stories()],
    build: {
      write: false,
      copyPublicDir: false,
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: {
        input: join(projectRoot, "tests/play/studio-parts/page.tsx"),
        output: { entryFileNames: "page.js" },
      },
    },
  });
  // The next tests of this process look for their stories where they always do.
  if (before === undefined) delete process.env["COMPOSURE_STORIES"];
  else process.env["COMPOSURE_STORIES"] = before;
  const files = "output" in made ? made.output : [];
  return new Map(
    files.map((file) => {
      const content = file.type === "chunk" ? file.code : file.source;
      return [file.fileName.endsWith(".css") ? "page.css" : file.fileName, content] as const;
    }),
  );
}

let files: Promise<Files> | null = null;

export async function openParts(page: Page): Promise<void> {
  files ??= builtFiles();
  const all = await files;
  await page.route("**/studio-parts/**", async (route) => {
    const name = new URL(route.request().url()).pathname.replace(/^.*?\/studio-parts\//, "");
    if (name === "") return route.fulfill({ contentType: "text/html", body: HTML });
    const content = all.get(name);
    if (content === undefined) return route.fulfill({ status: 404 });
    const body = typeof content === "string" ? content : Buffer.from(content);
    return route.fulfill({ contentType: TYPES[name.split(".").at(-1) ?? ""] ?? "application/octet-stream", body });
  });
  await page.goto("/studio-parts/");
}
