/** How soon the open game hears of a save, beside a bare compile of the script that was saved. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type ViteDevServer, createServer } from "vite";
import { STORIES_CHANGED } from "#authoring/stories-changed.ts";
import { type ScriptFile, readScript } from "#cli/read-script.ts";
import { readShared } from "#cli/shared.ts";
import { compileStory } from "#script/compile.ts";
import type { SourceLine } from "#script/source-line.ts";
import { OWN_STORIES, inProject, projectRoot } from "../../scripts/project.mjs";
import { UserError } from "../../scripts/user-error.mjs";
import { type Figure, spreadOf, spreadText } from "./figures.ts";

const STORIES = 12;
const SAVES = 7;
/** Budget, in milliseconds. */
const BEYOND_COMPILING = 300;

/** Of the project's folder, where the server watches. */
const FOLDER = ".cache/bench/stories";

export async function saves(progress: (words: string) => void): Promise<readonly Figure[]> {
  const script = writeStories();
  const lines = linesOf(script);
  const server = await openServer();
  const times: number[] = [];
  const compiles: number[] = [];
  try {
    for (let save = 0; save <= SAVES; save++) {
      progress(`from a save to the open game: save ${save} of ${SAVES}`);
      const compile = timeOf(() => compileStory(script.file, lines));
      const time = await timeOfSave(server, script, save);
      if (save === 0) continue;
      compiles.push(compile);
      times.push(time);
    }
  } finally {
    await server.close();
  }
  const [time, compile] = [spreadOf(times), spreadOf(compiles)];
  return [
    {
      what: "from a save to the open game, beyond compiling",
      value: time.median - compile.median,
      unit: "ms",
      budget: BEYOND_COMPILING,
      from: `${spreadText(time, "ms")} against ${spreadText(compile, "ms")}, ${SAVES} saves of one of ${STORIES} stories`,
    },
  ];
}

/** Twelve times the cheque, each under a name of its own. Gives back the one that is saved. */
function writeStories(): ScriptFile {
  const folder = inProject(FOLDER);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of ["guidance.yaml", "cast.yaml"]) cpSync(inProject(OWN_STORIES, name), join(folder, name));
  for (let story = 1; story <= STORIES; story++)
    cpSync(inProject(OWN_STORIES, "forgotten-cheque.ink"), join(folder, `cheque-${story}.ink`));
  return { path: join(folder, "cheque-1.ink"), file: `${FOLDER}/cheque-1.ink` };
}

function linesOf(script: ScriptFile): readonly SourceLine[] {
  const shared = readShared(projectRoot, FOLDER);
  const read = shared.catalogue === null ? null : readScript(script, shared.catalogue, shared);
  if (read === null || !read.ok) throw new UserError(`${script.file} is not sound.`, "npm run check");
  return read.value.sourceMap.lines;
}

async function openServer(): Promise<ViteDevServer> {
  const before = process.env["COMPOSURE_STORIES"];
  process.env["COMPOSURE_STORIES"] = FOLDER;
  try {
    const server = await createServer({
      root: projectRoot,
      configFile: inProject("vite.config.ts"),
      cacheDir: inProject(".cache/bench/vite"),
      logLevel: "silent",
      server: { port: 0 },
    });
    await server.listen();
    // A save that the watcher has not seen the file of is no change.
    await new Promise((resolve) => setTimeout(resolve, REST));
    return server;
  } finally {
    if (before === undefined) delete process.env["COMPOSURE_STORIES"];
    else process.env["COMPOSURE_STORIES"] = before;
  }
}

/** Milliseconds from the moment that a changed script is written to the moment that the page is sent it. */
function timeOfSave(server: ViteDevServer, { path }: ScriptFile, save: number): Promise<number> {
  const { hot } = server.environments.client;
  const send = hot.send;
  return new Promise((resolve) => {
    let begun = 0;
    hot.send = (...message: unknown[]) => {
      if (message[0] !== STORIES_CHANGED) return;
      hot.send = send;
      // Only once the server has rested: what it does after one save is no part of the next.
      const time = performance.now() - begun;
      setTimeout(() => resolve(time), REST);
    };
    const text = readFileSync(path, "utf8").replace(/\n# title: .*/, `\n# title: Saved ${save} times`);
    begun = performance.now();
    writeFileSync(path, text.replace(/OKAFOR: (Saved \d+ times\. )?/, `OKAFOR: Saved ${save} times. `));
  });
}

/** Milliseconds between two saves. */
const REST = 3000;

function timeOf(run: () => void): number {
  const begun = performance.now();
  run();
  return performance.now() - begun;
}
