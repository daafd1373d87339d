/** Gives something of a script another name, everywhere in its text. */
import { YOU } from "#scenario/line.ts";
import { METERS } from "#guidance/words.ts";
import { INK_WORDS, isSpeakerWord } from "#script/cast.ts";
import { NAMES_REFUSED } from "#script/check-logic.ts";
import type { NameKind, NamePlace, ScriptName } from "./name-table.ts";
import { nameAt, scriptIndex } from "./script-index.ts";
import { lineStarts, outlineOf, THE_SCRIPT } from "./script-outline.ts";

export type Renamed =
  | {
      readonly ok: true;
      readonly text: string;
      /** How many places have the new name now. */
      readonly places: number;
    }
  | {
      readonly ok: false;
      /** A sentence for the author. */
      readonly why: string;
    };

/** What can be given another name, for whoever asks for one. */
export interface Renameable {
  readonly kind: NameKind;
  readonly name: string;
  /** In the script itself. */
  readonly places: number;
}

/** What each kind of name is called. */
export const NAME_KINDS: Readonly<Record<NameKind, string>> = {
  knot: "knot",
  function: "function",
  stitch: "stitch",
  label: "label",
  variable: "variable",
  constant: "constant",
  list: "list",
  item: "word of a list",
  local: "variable of this knot",
  speaker: "speaker",
};

/** What stands at an offset of the text and has a name; null where nothing does. */
export function renameable(text: string, offset: number, includes?: ReadonlyMap<string, string>): Renameable | null {
  const found = nameAt(scriptIndex(text, includes), text, offset);
  return found === null ? null : { kind: found.kind, name: found.name, places: placesOf(found).length };
}

/**
 * The text with another name for what stands at the offset: in diverts, conditions and logic, in the header's cast and
 * before spoken lines. Words that are said, comments and quotations stay. It is refused where something else has that
 * name, where ink or the program has it, where ink couldn't read it, and where a part that is included uses it, too.
 */
export function renamed(
  text: string,
  offset: number,
  newName: string,
  includes?: ReadonlyMap<string, string>,
): Renamed {
  const names = scriptIndex(text, includes);
  const found = nameAt(names, text, offset);
  if (found === null) return refused("There is no name here that can be changed.");
  const meant = newName.trim().normalize("NFC");
  const why = whyFixed(found) ?? whyRefused(meant, found.kind) ?? whyTaken(meant, found, names, text);
  if (why !== null) return refused(why);
  const starts = lineStarts(text);
  const places = placesOf(found).toSorted((a, b) => b.line - a.line || b.column - a.column);
  let after = text;
  for (const { line, column, length } of places) {
    const from = (starts[line - 1] ?? 0) + column - 1;
    after = after.slice(0, from) + meant + after.slice(from + length);
  }
  return { ok: true, text: after, places: places.length };
}

const refused = (why: string): Renamed => ({ ok: false, why });

const placesOf = ({ definition, uses }: ScriptName): readonly NamePlace[] =>
  [...(definition === null ? [] : [definition]), ...uses].filter(({ file }) => file === THE_SCRIPT);

/** Variables that the program reads and moves. */
const PROGRAMS: readonly string[] = [...METERS, "slips"];

function whyFixed({ kind, name, definition, uses }: ScriptName): string | null {
  if (kind === "speaker" && name === YOU) return `${YOU} is the trainee in every script, and stays ${YOU}.`;
  if (kind === "speaker" && definition === null)
    return `${name} isn't in the header yet. Write a line for them there, for instance: # cast: ${name} (Name), look …, bystander`;
  if (PROGRAMS.includes(name)) return `The game itself knows ${name} by this name, so it stays.`;
  const other = [...(definition === null ? [] : [definition]), ...uses].find(({ file }) => file !== THE_SCRIPT);
  return other === undefined
    ? null
    : `${name} is also in ${other.file}, which this script includes. Change it in both files by hand.`;
}

/** Words of ink's own, in logic or behind an arrow. */
const RESERVED: ReadonlySet<string> = new Set([
  ..."true false not and or mod has hasnt else temp ref return function stopping cycle shuffle once END DONE".split(
    " ",
  ),
  ..."CHOICE_COUNT TURNS TURNS_SINCE READ_COUNT RANDOM SEED_RANDOM MIN MAX POW FLOOR CEILING INT FLOAT".split(" "),
  ..."LIST_VALUE LIST_COUNT LIST_MIN LIST_MAX LIST_ALL LIST_INVERT LIST_RANGE LIST_RANDOM".split(" "),
  ...INK_WORDS,
  ...NAMES_REFUSED,
  YOU,
]);

/** Letters and digits that ink takes in names: Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic, Chinese, Korean. */
const OF_NAMES =
  /^[\d_\u0041-\u005A\u0061-\u007A\u00AA-\u024F\u0370-\u0377\u0386-\u03FF\u0400-\u0481\u048A-\u04FF\u0531-\u06FF\uAC00-\uD7AF\u4E00-\u9FFF]+$/u;

function whyRefused(name: string, kind: NameKind): string | null {
  if (name === "") return "Write the new name first.";
  if (RESERVED.has(name)) return `${name} means something else in every script. Take another name.`;
  if (kind === "speaker") {
    if (!isSpeakerWord(name)) return `A speaker is one word in capitals, for instance ${asSpeaker(name)}.`;
    // Ink takes any line that begins so for the name of a file.
    return name.startsWith("INCLUDE") ? "A line that begins with INCLUDE fetches a file. Take another name." : null;
  }
  if (PROGRAMS.includes(name)) return `The game itself has the name ${name}. Take another one.`;
  if (/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && OF_NAMES.test(name)) return null;
  const one = name.replaceAll(/[^\p{L}\p{N}]+/gu, "_").replaceAll(/^[_\d]+|_+$/g, "");
  return OF_NAMES.test(one) && one !== name
    ? `A name is one word of letters, digits and _, and begins with a letter: ${one}.`
    : "A name is one word of letters, digits and _, and begins with a letter.";
}

function asSpeaker(name: string): string {
  const word = name
    .toUpperCase()
    .replaceAll(/[^\p{Lu}\p{N}]+/gu, "_")
    .replaceAll(/^[_\d]+|_+$/g, "");
  return isSpeakerWord(word) && !word.startsWith("INCLUDE") ? word : "CUSTOMER";
}

function whyTaken(meant: string, found: ScriptName, names: readonly ScriptName[], text: string): string | null {
  if (meant === found.name) return `It is called ${meant} already.`;
  const isSpeaker = found.kind === "speaker";
  // Two knots may each have their own of a name that only they know.
  const apart = (knot: string): boolean => knot !== "" && found.knot !== "" && knot !== found.knot;
  const other = names.find(
    ({ name, kind, knot }) => name === meant && (kind === "speaker") === isSpeaker && !apart(knot),
  );
  if (other !== undefined) {
    const where = other.definition ?? other.uses[0];
    const at = where === undefined || where.file !== THE_SCRIPT ? "" : ` on line ${where.line}`;
    return `There is a ${NAME_KINDS[other.kind]} ${meant}${at} already. Take another name.`;
  }
  const called = isSpeaker ? outlineOf(text).people.find(({ name }) => name === meant) : undefined;
  return called === undefined || called.speaker === found.name
    ? null
    : `Somebody else in this script is called ${meant}. Take another name.`;
}
