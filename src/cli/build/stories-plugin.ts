/**
 * Turns what trainers own into what the browser loads: scripts and YAML are read and checked here,
 * so that the page only ever gets checked JSON. A mistake stops the build with its diagnostic;
 * while developing, it is shown in the open game, which goes on with what was sound last.
 *
 *   x.ink              the Scenario           guidance.yaml?rulebook   the amounts
 *   x.ink?card         its ScenarioCard       guidance.yaml?handbook   the words
 *   x.ink?prelude      how every play of it begins
 *   x.ink?company      who plays in it, and what they are drawn with
 *   x.ink?portrait     address of its customers' portrait
 *   x.ink?source       the text of the script, with the parts that it includes
 *
 * The page asks for them by what they are, and never by the folder that they lie in:
 *
 *   virtual:stories    all that is fetched of each scenario when it is wanted
 *   virtual:shelf      the card and the portrait of each, and what its replies train
 *   virtual:halves     the first halves of the worst and the best plan of each
 *   virtual:rulebook   virtual:handbook
 *   virtual:guidance   the texts of the guidance and of its house rules, for those that a pack brings
 *   virtual:scripts    the text of each script, fetched when somebody writes their own from it
 *   virtual:everybody  the whole cast and all that it is drawn with, for scripts that come later
 */
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type Plugin, normalizePath } from "vite";
import { format } from "#diagnostics/diagnostic.ts";
import type { FirstHalves } from "#encounter/first-halves.ts";
import { preludeOf } from "#encounter/prelude.ts";
import type { Scenario } from "#scenario/scenario.ts";
import { findingOf } from "#authoring/finding.ts";
import { STORIES_CHANGED, STORIES_CHECKED, type StoriesChanged, WHAT_WAS_FOUND } from "#authoring/stories-changed.ts";
import { plannedHalves } from "./planned-halves.ts";
import { type Checker, openChecker } from "./check-on-save.ts";
import { wholeScript } from "#authoring/pack/whole-script.ts";
import { scenarioOfPlan } from "#authoring/plan.ts";
import { portraitOf } from "#authoring/portrait.ts";
import { cardOf, castArtOf, objectiveSkills, trainedBy } from "#authoring/shelf-facts.ts";
import { type ScriptFile, includedBy, plansIn, shippedScripts } from "#cli/read-script.ts";
import { guidanceFiles, isError, storiesFolder, storyFile } from "#cli/shared.ts";
import { type Stories, type StoryReader, storyReader } from "#cli/stories.ts";

/** Marks a mistake in the stories among all that can stop a build. */
export const MISTAKE_OF_AN_AUTHOR = "MISTAKE_OF_AN_AUTHOR";

export function stories(): Plugin {
  let root = process.cwd();
  const folder = storiesFolder();
  let building = false;
  let reader: StoryReader | undefined;
  let read: Stories | undefined;
  let checker: Checker | undefined;
  let soon: NodeJS.Timeout | undefined;
  const readAnew = (rehearsals?: number): Stories => {
    reader ??= storyReader(root, folder);
    read = reader.read(rehearsals);
    return read;
  };
  const current = (): Stories => read ?? readAnew();
  /** The folder as Vite names it: with forward slashes on every system. */
  const whole = (): string => normalizePath(join(root, folder));
  const inStories = (path: string): boolean => path.startsWith(`${whole()}/`);

  return {
    name: "composure:stories",
    configResolved(config) {
      root = config.root;
      building = config.command === "build";
    },
    configureServer({ environments, httpServer }) {
      const { hot } = environments["client"] ?? {};
      const checks = openChecker(root, (checked) => hot?.send(STORIES_CHECKED, checked));
      checker = checks;
      hot?.on(WHAT_WAS_FOUND, (_asked, page) => {
        const latest = checks.latest();
        if (latest === null) checks.check([]);
        else page.send(STORIES_CHECKED, latest);
      });
      httpServer?.on("close", () => {
        clearTimeout(soon);
        checks.close();
      });
    },
    buildStart() {
      const { diagnostics } = readAnew();
      for (const diagnostic of diagnostics.filter((one) => !isError(one))) this.warn(format(diagnostic));
      const errors = diagnostics.filter(isError);
      if (building && errors.length > 0)
        this.error({ message: errors.map(format).join("\n\n"), pluginCode: MISTAKE_OF_AN_AUTHOR });
    },
    resolveId(id) {
      if (id === RULEBOOK || id === HANDBOOK) return `${whole()}/guidance.yaml?${id.slice("virtual:".length)}`;
      return OURS.includes(id) ? `\0${id}` : null;
    },
    load(id) {
      if (id === `\0${STORIES}`) return storiesModule(filesOf(root, folder));
      if (id === `\0${SCRIPTS}`) return scriptsModule(filesOf(root, folder));
      if (id === `\0${GUIDANCE}`) return asModule(guidanceTexts(root, folder));
      if (id === `\0${EVERYBODY}`) return asModule({ looks: current().looks, library: current().library });
      if (id === `\0${SHELF}`) return shelfModule(byTitle(filesOf(root, folder), current()), current());
      if (id === `\0${HALVES}`) return asModule(halvesOf(current(), plansIn(whole(), root)));
      const [path = "", query = ""] = id.split("?");
      const known = [...queries(query)].find((part) => KINDS.includes(part)) ?? "";
      const kind = path.endsWith(".ink") ? `ink ${known}` : path.endsWith("guidance.yaml") ? `yaml ${known}` : "";
      switch (kind) {
        case "ink ":
          return asModule(scenarioOf(current(), path));
        case "ink card":
          return asModule(cardOf(scenarioOf(current(), path)));
        case "ink prelude": {
          const scenario = scenarioOf(current(), path);
          return asModule(preludeOf(scenario, cardOf(scenario), sound(current()).rulebook));
        }
        case "ink company":
          return asModule(castArtOf(current().library, current().looks, scenarioOf(current(), path)));
        case "ink portrait": {
          const scenario = scenarioOf(current(), path);
          const picture = portraitOf(current().library, current().looks, scenario);
          if (!building) return asModule(`data:image/svg+xml,${encodeURIComponent(picture)}`);
          const file = this.emitFile({ type: "asset", name: `${scenario.id}.svg`, source: picture });
          return `export default import.meta.ROLLUP_FILE_URL_${file};`;
        }
        case "ink source": {
          const text = readFileSync(path, "utf8");
          return asModule(wholeScript(text, includedBy(path, text)));
        }
        case "yaml rulebook":
          return asModule(sound(current()).rulebook);
        case "yaml handbook":
          return asModule(sound(current()).handbook);
        default:
          return null;
      }
    },
    hotUpdate({ file, type }) {
      if (!inStories(file) || !/\.(ink|ya?ml|plan)$/.test(file)) return undefined;
      const { name, hot, logger, moduleGraph } = this.environment;
      // Only the page plays stories.
      if (name !== "client") return [];
      clearTimeout(soon);
      if (!file.endsWith(".plan")) {
        const before = read;
        const tell = (now: Stories): void => {
          for (const diagnostic of now.diagnostics) logger.warn(`\n${format(diagnostic)}`);
          hot.send(STORIES_CHANGED, changeBetween(before, now));
        };
        const now = readAnew(FIRST_REHEARSALS);
        const stale = [...moduleGraph.idToModuleMap.values()].filter(
          ({ id }) => isOfStories(id ?? "") && inStories(id ?? ""),
        );
        for (const module of stale) moduleGraph.invalidateModule(module);
        tell(now);
        // The page has the words by now. What only more plays come across is told when they are done.
        soon = setTimeout(() => {
          try {
            const rehearsed = readAnew();
            if (rehearsed.diagnostics.length > now.diagnostics.length) tell(rehearsed);
          } catch (error) {
            // A file went away while it was read: the save that took it away is told next.
            logger.warn(String(error));
          }
        }, UNTIL_REHEARSED);
      }
      // A part that others include, the guidance and the cast are everybody's; so is what is no longer there.
      const script = `${whole()}/${scenarioOfFile(file)}.ink`;
      const own = file.endsWith(".plan") || file === script;
      const saved = shippedScripts(root, folder).filter(({ path }) => own && normalizePath(path) === script);
      checker?.check(saved.map((one) => one.file));
      // The page has been told all it needs: nothing is to be reloaded, unless there is another story or one less.
      const lists = [STORIES, SHELF].flatMap((list) => moduleGraph.getModuleById(`\0${list}`) ?? []);
      return type === "update" || !file.endsWith(".ink") ? [] : lists;
    },
  };
}

/** Random plays before the open game is told of a save: a fault on nearly every way shows at once. */
const FIRST_REHEARSALS = 8;
/** Milliseconds until the rest of the plays: the page comes first. */
const UNTIL_REHEARSED = 300;

/** The scenario that a script or a plan is of: `kettle` for kettle.ink and kettle.best.plan. */
const scenarioOfFile = (file: string): string =>
  file.endsWith(".plan") ? scenarioOfPlan(file) : basename(file, ".ink");

/** Of the scenarios, what is new since they were read before. */
function changeBetween(before: Stories | undefined, { catalogue, scenarios, diagnostics }: Stories): StoriesChanged {
  const changed = [...scenarios].filter(([id, scenario]) => before?.scenarios.get(id) !== scenario);
  return {
    rulebook: catalogue?.rulebook ?? null,
    scenarios: Object.fromEntries(changed),
    findings: diagnostics.map(findingOf),
  };
}

const STORIES = "virtual:stories";
const SHELF = "virtual:shelf";
const EVERYBODY = "virtual:everybody";
const HALVES = "virtual:halves";
const GUIDANCE = "virtual:guidance";
const SCRIPTS = "virtual:scripts";
const OURS: readonly string[] = [STORIES, SHELF, EVERYBODY, HALVES, GUIDANCE, SCRIPTS];
const RULEBOOK = "virtual:rulebook";
const HANDBOOK = "virtual:handbook";

/** What may be asked for behind a file's name. */
const KINDS: readonly string[] = ["card", "prelude", "company", "portrait", "source", "rulebook", "handbook"];

const queries = (query: string): Iterable<string> => new URLSearchParams(query).keys();

const isOfStories = (id: string): boolean => /\.(ink|ya?ml)(\?|$)/.test(id);

/** The scripts of all scenarios, as the page's modules name them. */
const filesOf = (root: string, folder: string): readonly string[] =>
  shippedScripts(root, folder).map(({ file }) => `/${file}`);

const guidanceTexts = (root: string, folder: string) =>
  guidanceFiles(root, folder).map((name) => ({ name, text: storyFile(root, folder, name).text }));

const fetched = (file: string): string => `() => import(${JSON.stringify(file)}).then((part) => part.default)`;

function scriptsModule(files: readonly string[]): string {
  const entries = files.map((file) => `[${JSON.stringify(basename(file, ".ink"))}, ${fetched(`${file}?source`)}]`);
  return `export const scripts = new Map([${entries.join(",\n")}]);`;
}

function storiesModule(files: readonly string[]): string {
  const entries = files.map(
    (file) =>
      `[${JSON.stringify(basename(file, ".ink"))}, { scenario: ${fetched(file)}, ` +
      `prelude: ${fetched(`${file}?prelude`)}, company: ${fetched(`${file}?company`)} }]`,
  );
  return `export const stories = new Map([${entries.join(",\n")}]);`;
}

/** Titles are compared here: a browser loads a table for it, 80 ms of the start page at a quarter of the speed. */
function byTitle(files: readonly string[], { scenarios }: Stories): readonly string[] {
  const titleOf = (file: string): string => scenarios.get(basename(file, ".ink"))?.title ?? file;
  return files.toSorted((a, b) => titleOf(a).localeCompare(titleOf(b)));
}

function shelfModule(files: readonly string[], stories: Stories): string {
  const imports = files.flatMap((file, at) => [
    `import card${at} from ${JSON.stringify(`${file}?card`)};`,
    `import portrait${at} from ${JSON.stringify(`${file}?portrait`)};`,
  ]);
  const entries = files.map((file, at) => {
    const id = basename(file, ".ink");
    const { catalogue, onOffer, scenarios } = stories;
    const scenario = scenarios.get(id);
    const trains = catalogue === null ? [] : trainedBy(onOffer.get(id) ?? [], catalogue.rulebook);
    const skills = catalogue === null || scenario === undefined ? [] : objectiveSkills(scenario, catalogue.handbook);
    const known = JSON.stringify({ trains, skills });
    return `{ card: card${at}, portrait: portrait${at}, ...${known} }`;
  });
  return `${imports.join("\n")}\nexport const shelf = [${entries.join(", ")}];`;
}

/** By scenario; those that have none are left out. They are few bytes, and all of them one file. */
function halvesOf(stories: Stories, plans: readonly ScriptFile[]): Readonly<Record<string, FirstHalves>> {
  const { rulebook } = sound(stories);
  const halves = [...stories.scenarios].map(
    ([id, scenario]) => [id, plannedHalves(scenario, rulebook, plans)] as const,
  );
  return Object.fromEntries(halves.flatMap(([id, half]) => (half === null ? [] : [[id, half] as const])));
}

/** JSON text parses faster than the same thing as a script. */
const asModule = (value: unknown): string => `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;

function sound({ catalogue, diagnostics }: Stories): NonNullable<Stories["catalogue"]> {
  if (catalogue === null) throw new Error(diagnostics.map(format).join("\n\n"));
  return catalogue;
}

function scenarioOf({ scenarios, diagnostics }: Stories, path: string): Scenario {
  const scenario = scenarios.get(basename(path, ".ink"));
  if (scenario === undefined) throw new Error(diagnostics.map(format).join("\n\n"));
  return scenario;
}
