/**
 * Reads a stories folder of the project, and reads it again while somebody writes in it: only what has changed is read
 * anew, and what depends on that.
 */
import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import { basename, join } from "node:path";
import { type Diagnostic, inReadingOrder } from "#diagnostics/diagnostic.ts";
import { decisionsIn, rehearse } from "#encounter/rehearse.ts";
import type { Rulebook } from "#guidance/catalogue.ts";
import type { Scenario } from "#scenario/scenario.ts";
import type { Looks } from "#script/cast.ts";
import { readScenario } from "#script/read-scenario.ts";
import { includesIn } from "#script/source.ts";
import type { ArtParts } from "#stage/drawing/art.ts";
import { onOfferIn } from "#authoring/shelf-facts.ts";
import { LIBRARY, readArtLibrary } from "./art-library.ts";
import { type Shared, castOf, filesBelow, readShared, sharedFiles, storiesFolder, storyFile } from "./shared.ts";
import { listStories } from "./stories-folder.ts";

export interface Stories extends Shared {
  /** The sound scenarios, by id. While nothing changes about one, it stays the same object. */
  readonly scenarios: ReadonlyMap<string, Scenario>;
  /** The practices and pitfalls that the replies of each of them have, by the scenario's id; in the guidance's order. */
  readonly onOffer: ReadonlyMap<string, readonly string[]>;
  /** Everything that is wrong anywhere, in reading order. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface StoryReader {
  /** Everything as it lies in the folder now, each scenario rehearsed by so many random plays at least. */
  read(rehearsals?: number): Stories;
}

/** Random plays of each scenario: enough to come across what is broken on any common way. */
const REHEARSALS = 40;

/** Random plays that tell how many decisions a conversation has. */
const COUNTED = 20;

/** A script as it was read, for as long as all that was read for it stays the same. */
interface ReadScript {
  readonly key: string;
  /** Null where the script has errors. */
  readonly scenario: Scenario | null;
  readonly onOffer: readonly string[];
  readonly problems: readonly Diagnostic[];
  readonly rehearsals: number;
  /** What the rehearsals have found. */
  readonly broken: readonly Diagnostic[];
}

/** Reads the stories folder once. Nothing that an author can get wrong is thrown. */
export const readStories = (root: string, folder = storiesFolder()): Stories => storyReader(root, folder).read();

/**
 * A reader of a stories folder of the project at `root`: what all scenarios share, and each .ink as a scenario; .ink
 * files in folders are there to be included. It remembers what it has read.
 */
export function storyReader(root: string, folder = storiesFolder()): StoryReader {
  const sharedNow = sharedReader(root, folder);
  let scripts = new Map<string, ReadScript>();
  return {
    read(rehearsals = REHEARSALS) {
      const shared = sharedNow();
      const { catalogue, diagnostics } = shared;
      if (catalogue === null || diagnostics.length > 0) return { ...shared, scenarios: new Map(), onOffer: new Map() };
      const { rulebook } = catalogue;
      const looks = castOf(shared);
      const { inkFiles: names, passedOver } = listStories(join(root, folder), folder);
      const texts = new Map(names.map((name) => [name, storyFile(root, folder, name).text]));
      const known = keyOf([rulebook, [...looks]]);
      const now = new Map<string, ReadScript>();
      for (const name of names.filter((name) => basename(name) === name)) {
        const key = keyOf([known, name, whatIsReadFor(name, texts)]);
        const before = scripts.get(name);
        const read = before?.key === key ? before : readOne(key, `${folder}/${name}`, name, { texts, rulebook, looks });
        now.set(name, rehearsed(read, rulebook, rehearsals));
      }
      scripts = now;
      return storiesOf(shared, [...now.values()], passedOver);
    },
  };
}

function storiesOf(shared: Shared, scripts: readonly ReadScript[], passedOver: readonly Diagnostic[]): Stories {
  const sound = scripts.flatMap(({ scenario, broken, onOffer }) =>
    scenario !== null && broken.length === 0 ? [{ scenario, onOffer }] : [],
  );
  return {
    ...shared,
    scenarios: new Map(sound.map(({ scenario }) => [scenario.id, scenario])),
    onOffer: new Map(sound.map(({ scenario, onOffer }) => [scenario.id, onOffer])),
    diagnostics: inReadingOrder([
      ...passedOver,
      ...scripts.flatMap(({ problems, broken }) => [...problems, ...broken]),
    ]),
  };
}

interface Known {
  /** Of all .ink files, by their names from the folder. */
  readonly texts: ReadonlyMap<string, string>;
  readonly rulebook: Rulebook;
  readonly looks: Looks;
}

function readOne(key: string, file: string, name: string, { texts, rulebook, looks }: Known): ReadScript {
  const read = readScenario({ file, text: texts.get(name) ?? "", includes: texts, rulebook, looks });
  return {
    key,
    scenario: read.ok ? read.value.scenario : null,
    onOffer: read.ok ? onOfferIn(read.value.sourceMap, rulebook) : [],
    problems: read.ok ? read.value.warnings : read.error,
    rehearsals: 0,
    broken: [],
  };
}

function rehearsed(script: ReadScript, rulebook: Rulebook, rehearsals: number): ReadScript {
  const { scenario } = script;
  if (scenario === null || script.rehearsals >= rehearsals) return script;
  const clock = (): number => performance.now();
  const broken = rehearse(scenario, rulebook, rehearsals, clock);
  // While nothing changes about a scenario, it stays the same object: it is counted once.
  if (broken.length > 0 || scenario.decisions !== undefined) return { ...script, rehearsals, broken };
  const decisions = decisionsIn(scenario, rulebook, COUNTED, clock);
  return { ...script, rehearsals, broken, scenario: { ...scenario, decisions } };
}

/**
 * The texts that are read for a script: its own, and what it includes. Where one of them is missing, the names of those
 * that are there as well, for the nearest of them is proposed.
 */
function whatIsReadFor(script: string, texts: ReadonlyMap<string, string>): unknown {
  const used = new Map<string, string | null>();
  const add = (name: string): void => {
    if (used.has(name)) return;
    const text = texts.get(name) ?? null;
    used.set(name, text);
    if (text !== null) for (const included of includesIn(text)) add(included);
  };
  add(script);
  return [[...used], [...used.values()].includes(null) ? [...texts.keys()] : []];
}

/** Reads the guidance, the cast and the drawings: each time anew, but for what still lies there as it did. */
function sharedReader(root: string, folder: string): () => Shared {
  let library: { readonly key: string; readonly parts: ArtParts } | undefined;
  let shared: { readonly key: string; readonly read: Shared } | undefined;
  return () => {
    const drawings = keyOf(filesBelow(join(root, LIBRARY)).map((name) => [name, signOf(join(root, LIBRARY, name))]));
    if (library?.key !== drawings) library = { key: drawings, parts: readArtLibrary(root) };
    const files = sharedFiles(root, folder).map((name) => storyFile(root, folder, name));
    const key = keyOf([drawings, files.map(({ file, text }) => [file, text])]);
    if (shared?.key !== key) shared = { key, read: readShared(root, folder, library.parts) };
    return shared.read;
  };
}

/** By what a file that nobody writes by hand is known to be the same. */
function signOf(path: string): readonly number[] {
  const { mtimeMs, size } = statSync(path);
  return [mtimeMs, size];
}

const keyOf = (value: unknown): string => createHash("sha256").update(JSON.stringify(value)).digest("base64");
