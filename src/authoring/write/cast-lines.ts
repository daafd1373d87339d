/** The lines of a script's header that say how its people look. They may be unfinished: what can't be read is left alone. */

import { idOfName } from "#authoring/pack/entry-ids.ts";
import { inkWords } from "./ink-words.ts";

/** Somebody of the header. */
export interface CastLine {
  /** As the script calls them: `NOVAK`. */
  readonly speaker: string;
  /** As people call them: `Ms Novak`. */
  readonly name: string;
  readonly look: string;
}

/** `# customer: SPEAKER (Name), look id` up to the look's id, and the id. */
const LINE =
  /^([^\S\n]*#[^\S\n]*(?:customer|cast):[^\S\n]*([^(),\n]+?)[^\S\n]*\(([^()\n]+)\)[^\S\n]*,[^\S\n]*look[^\S\n]+)([^,\s]*)/gim;

const headerEnd = (text: string): number => /^\s*={2,}/m.exec(text)?.index ?? text.length;

export const castLinesIn = (text: string): readonly CastLine[] =>
  [...text.slice(0, headerEnd(text)).matchAll(LINE)].map(([, , speaker = "", name = "", look = ""]) => ({
    speaker,
    name: name.trim(),
    look,
  }));

/** The script with another look for somebody of its header. */
export function withLookOf(text: string, speaker: string, look: string): string {
  const end = headerEnd(text);
  const header = text
    .slice(0, end)
    .replaceAll(LINE, (line, before: string, who: string) => (who === speaker ? before + look : line));
  return header + text.slice(end);
}

/** The script with somebody more in its header, below the others. */
export function withColleague(text: string, name: string, look: string): string {
  const people = castLinesIn(text);
  const line = castLine(name, look, "colleague", (speaker) => people.some((one) => one.speaker === speaker));
  const end = headerEnd(text);
  const last = [...text.slice(0, end).matchAll(/^[^\S\n]*#[^\S\n]*(?:customer|cast):.*$/gim)].at(-1);
  if (last === undefined) return `${line}\n${text}`;
  const at = last.index + last[0].length;
  return `${text.slice(0, at)}\n${line}${text.slice(at)}`;
}

/** A line of the header that casts somebody. */
export function castLine(
  called: string,
  look: string,
  part: "customer" | "colleague",
  isTaken: (speaker: string) => boolean = () => false,
): string {
  // These mean something to whoever reads the line.
  const name = inkWords(called.replaceAll(/[(),]/g, " "));
  const upper = (id: string): string => id.replaceAll("-", "_").toUpperCase();
  const speaker = upper(idOfName(lastWord(name), "person", (id) => isTaken(upper(id))));
  return part === "customer"
    ? `# customer: ${speaker} (${name}), look ${look}, temperament upset`
    : `# cast: ${speaker} (${name}), look ${look}, colleague`;
}

/** Scripts call people by their last name: `Mr Okafor` is OKAFOR. */
const lastWord = (name: string): string => name.trim().split(/\s+/).at(-1) ?? name;
