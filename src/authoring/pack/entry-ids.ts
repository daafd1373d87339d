/** Ids made of names that people type: small plain letters, digits and hyphens, different from all that are taken. */
import { untakenId } from "#scenario/own-scenario-id.ts";

/** Letters that lose no mark when they are taken apart. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  þ: "th",
  ı: "i",
};

const plainLetters = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[ßæœøđðłþı]/g, (letter) => PLAIN[letter] ?? letter)
    .normalize("NFKD")
    .replaceAll(/\p{M}|['’]/gu, "");

/** `mr-ordonez` for `Mr Ordóñez`. `otherwise` stands in where no plain letter is left, as of 王. */
export function idOfName(name: string, otherwise: string, isTaken: (id: string) => boolean): string {
  const id = plainLetters(name)
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^[^a-z]+|-$/g, "")
    .slice(0, LONGEST)
    .replaceAll(/-$/g, "");
  return untakenId(id === "" ? otherwise : id, isTaken);
}

/** The key of a source: letters alone, the first a capital. `Hill` for `Hill Hardware, 2024`. */
export function sourceKeyOf(title: string, isTaken: (key: string) => boolean): string {
  const words = plainLetters(title).match(/[a-z]+/g) ?? [];
  const [word = "house"] = words.filter((one) => one.length > 2 && !COMMON.has(one));
  const key = `${word.slice(0, 1).toUpperCase()}${word.slice(1, LONGEST)}`;
  return lettered(key, isTaken);
}

/** The key of a piece of research: a name and the year, `packard-2021`. */
export function studyKeyOf(authors: string, year: string, isTaken: (key: string) => boolean): string {
  const [name = "study"] = plainLetters(authors).match(/[a-z]+/g) ?? [];
  const key = `${name}-${/^\d{4}$/.test(year) ? year : "2000"}`;
  return isTaken(key) ? lettered(`${key}-`, isTaken) : key;
}

/** Characters. */
const LONGEST = 40;
const COMMON = new Set(["our", "the", "and", "how", "for", "own"]);

/** With the first letters behind it that make it one that isn't taken. */
function lettered(key: string, isTaken: (key: string) => boolean): string {
  if (!key.endsWith("-") && !isTaken(key)) return key;
  let more = "b";
  while (isTaken(key + more)) more += "b";
  return key + more;
}
