/**
 * `npm test -- spelling`: looks up the words of the stories, the docs and the screens in a British dictionary, which is
 * the one of the spell checker cspell, and in the lists of words that lie beside them.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { decodeTrie } from "cspell-trie-lib";
import { type Dictionary, misspellings, wordsOfList } from "#authoring/spelling/misspellings.ts";
import {
  languageOfScript,
  namesOfScript,
  type Prose,
  proseOfCode,
  proseOfMarkdown,
  proseOfScript,
  proseOfYaml,
} from "#authoring/spelling/prose.ts";
import { filesBelow } from "./shared.ts";
import { lookedAt } from "./stories-folder.ts";

/** Names and words of trainers, and those of whoever writes docs and screens. */
const STORY_WORDS = "stories/words.txt";
const DOCS_WORDS = "docs/words.txt";

/** A file to look through, by its path from the project's folder. */
interface Written {
  readonly file: string;
  readonly prose: readonly Prose[];
  /** The list that a right word of it belongs in. */
  readonly list: string;
  /** Words that are right in this file alone: how somebody in it types. */
  readonly own: readonly string[];
}

/** Says every misspelling of the project at `root`, one a line; nothing where all is well. */
export function spellingFindings(root: string): readonly string[] {
  const scripts = filesIn(root, "stories", /\.ink$/).map((file) => readFileSync(join(root, file), "utf8"));
  const names = scripts.flatMap(namesOfScript).flatMap((name) => name.split(/\s+/));
  const own = [STORY_WORDS, DOCS_WORDS].flatMap((list) => wordsOfList(textOf(root, list)));
  const listed = new Set([...names, ...own]);
  const dictionary = britishWords();
  return writtenIn(root).flatMap(({ file, prose, list, own: here }) =>
    misspellings(prose, { ...dictionary, listed: (word) => listed.has(word) || here.includes(word) }).map(
      ({ line, word, meant }) => {
        const asked = meant === null ? "" : ` Did you mean "${meant}"?`;
        return `${file}:${line}  "${word}" isn't a British word that we know.${asked} If it's right, add it to ${list}.`;
      },
    ),
  );
}

function writtenIn(root: string): readonly Written[] {
  const read = (files: readonly string[], list: string, proseOf: (text: string) => readonly Prose[]): Written[] =>
    files.map((file) => ({
      file,
      list,
      prose: proseOf(textOf(root, file)),
      own: wordsOfList(textOf(root, ownList(file))),
    }));
  const inEnglish = (text: string): readonly Prose[] =>
    /^en\b/.test(languageOfScript(text)) ? proseOfScript(text) : [];
  return [
    ...read(filesIn(root, "stories", /\.ink$/), STORY_WORDS, inEnglish),
    ...read(filesIn(root, "stories", /\.ya?ml$/), STORY_WORDS, proseOfYaml),
    // The pages of the interfaces and of the shelf are made of code and of scripts.
    ...read([...DOCS, ...filesIn(root, "docs", /(?<!interfaces|shelf)\.md$/)], DOCS_WORDS, proseOfMarkdown),
    ...read(
      SCREENS.flatMap((folder) => filesIn(root, folder, /\.tsx?$/)),
      DOCS_WORDS,
      proseOfCode,
    ),
  ];
}

/** Beside `kettle.ink`, `kettle.words.txt` has the words that are right in this scenario alone. */
const ownList = (file: string): string => file.replace(/\.\w+$/, ".words.txt");

const DOCS: readonly string[] = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"];
/** Where the sentences of screens and messages stand. */
const SCREENS: readonly string[] = ["src/ui", "src/debrief/words", "src/diagnostics"];

const filesIn = (root: string, folder: string, name: RegExp): readonly string[] =>
  filesBelow(join(root, folder))
    .filter((file) => name.test(file))
    .map((file) => `${folder}/${file}`);

/** Nothing where there is no such file: nobody needs a list of words. */
const textOf = (root: string, file: string): string =>
  lookedAt(join(root, file)) === null ? "" : readFileSync(join(root, file), "utf8");

/** The British dictionary of cspell. */
function britishWords(): Omit<Dictionary, "listed"> {
  const folder = dirname(createRequire(import.meta.url).resolve("@cspell/dict-en-gb-mit"));
  const trie = decodeTrie(gunzipSync(readFileSync(join(folder, "en_GB.trie.gz"))));
  return {
    has: (word) => trie.hasWord(word, true),
    similarTo: (word) => trie.suggest(word, { numSuggestions: 1 }),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const findings = spellingFindings(root);
  for (const finding of findings) console.log(finding);
  process.exitCode = findings.length > 0 ? 1 : 0;
}
