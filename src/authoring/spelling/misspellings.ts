/** Finds the words that no British dictionary and no list of one's own has. It knows no file and no dictionary itself. */
import type { Prose } from "./prose.ts";

/** Looks words up, letter by letter: a capital is another letter. */
export interface Dictionary {
  has(word: string): boolean;
  /** It stands in a list of one's own, so it is right however it is spelt in Britain. */
  listed(word: string): boolean;
  /** Words that are spelt in a similar way, the likeliest first. */
  similarTo(word: string): readonly string[];
}

/** A word that should be spelt otherwise, or that nobody has put into a list yet. */
export interface Misspelling {
  readonly line: number;
  readonly word: string;
  /** Null where nothing is similar. */
  readonly meant: string | null;
}

/** American spellings that the dictionary has all the same. */
const AMERICAN: ReadonlyMap<string, string> = new Map([
  ["gray", "grey"],
  ["grays", "greys"],
  ["graying", "greying"],
]);

/** An apostrophe or a hyphen between letters belongs to a word. */
const WORD = /\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu;
/** Addresses, paths, names of files, words with digits or underscores: nobody spells them. */
const NO_WORD =
  /\w+:\/\/\S+|\S+@\S+\.\S+|[\w.*-]*\/[\w./*#-]+|\b[\w-]+\.(?:ink|plan|yaml|ts|tsx|md|json|mjs|txt)\b|#[\w-]+:?|\S*[\d_]\S*/gu;

/** The misspellings of these words, in reading order; each word once a line. */
export function misspellings(prose: readonly Prose[], dictionary: Dictionary): readonly Misspelling[] {
  return prose.flatMap(({ line, text }) => {
    const words = text.replaceAll(NO_WORD, " ").match(WORD) ?? [];
    const wrong = [...new Set(words)].flatMap((written) => wrongPartsOf(written.replaceAll("’", "'"), dictionary));
    return [...new Set(wrong)].map((word) => ({ line, word, meant: meantBy(word, dictionary) }));
  });
}

/** Words that are joined by hyphens are looked up together, then one by one. */
function wrongPartsOf(word: string, dictionary: Dictionary): readonly string[] {
  if (isRight(word, dictionary)) return [];
  const parts = word.split("-");
  return parts.filter((part) => !isRight(part, dictionary));
}

function isRight(word: string, dictionary: Dictionary): boolean {
  // One letter is a list's item or somebody's initial.
  if (word.length < 2) return true;
  const forms = [word, small(word), capital(word)].flatMap((form) => [form, form.replace(/'(s|S)?$/, "")]);
  if (forms.some((form) => dictionary.listed(form))) return true;
  return americanOf(word, dictionary) === null && forms.some((form) => dictionary.has(form));
}

const small = (word: string): string => word.toLowerCase();
/** Of a word that is all in capitals, as it is spelt in a sentence. */
const capital = (word: string): string =>
  word === word.toUpperCase() ? word.slice(0, 1) + small(word.slice(1)) : word;

/** How an American spelling is spelt in Britain; null for any other word. House style takes -ise where both are known. */
function americanOf(written: string, dictionary: Dictionary): string | null {
  const word = small(written);
  const known = AMERICAN.get(word);
  if (known !== undefined) return known;
  const british = word.replace(/iz(e|es|ed|er|ers|ing|ation|ations)$/, "is$1");
  // Shorter words with a z are spelt so everywhere: size, prize, seize.
  return british !== word && word.length > SHORT && dictionary.has(british) ? british : null;
}
const SHORT = 6;

/** What Britain writes where America writes the first: colour, centre, catalogue, travelled, defence. */
const BRITISH_FORMS: readonly (readonly [RegExp, string])[] = [
  [/or/, "our"],
  [/er$/, "re"],
  [/yz/, "ys"],
  [/l(ed|er|ing)$/, "ll$1"],
  [/ens(e|es)$/, "enc$1"],
];

function meantBy(word: string, dictionary: Dictionary): string | null {
  const british = BRITISH_FORMS.map(([american, form]) => small(word).replace(american, form)).find(
    (form) => form !== small(word) && dictionary.has(form),
  );
  const similar = americanOf(word, dictionary) ?? british ?? dictionary.similarTo(small(word))[0] ?? null;
  return similar === word ? word.slice(0, 1).toUpperCase() + word.slice(1) : similar;
}

/** The words of a list: one a line, `#` before a remark. A word in small letters is right with a capital, too. */
export const wordsOfList = (text: string): readonly string[] =>
  text
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/#.*/, "").trim())
    .filter((word) => word !== "");
