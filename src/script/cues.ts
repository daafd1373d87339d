/** Speakers that don't stand alone before their colon, as in a film script: `NOVAK (tapping the lid): …`. */
import { YOU } from "#scenario/line.ts";
import type { Cast } from "./cast.ts";

export interface ScreenplayCue {
  /** The words that stand where a speaker and a colon should. */
  readonly words: string;
  readonly speaker: string;
}

/** What may stand behind a name, up to a colon: something in brackets, or behind a comma. */
const BESIDE = /\s*(?:[(\uFF08\u005B].*|[,;\u060C\u061B\u3001\uFF0C].*|[-\u2013\u2014]\s.*)$/su;
const SEPARATED =
  /^\s*(?:[;\u061B\uFF1B]|[-\u2013\u2014]+(?=\s)|[\u2013\u2014]|[(\uFF08\u005B][^:]*:|[,\u060C\u3001\uFF0C][^:]*:)/u;

/** The name before a colon, without what stands beside it. */
export const nameAlone = (before: string): string => before.replace(BESIDE, "").trim();

/**
 * Finds words that begin with somebody's name and not with a name and a colon. `reply` says that they are a reply's: there
 * it is the trainee alone whose name is sought, and only where something parts it from the words.
 */
export function cueOf(text: string, cast: Cast, reply: boolean): ScreenplayCue | null {
  const speakers = reply ? [YOU] : [...cast.people.map(({ speaker }) => speaker), YOU];
  for (const speaker of speakers) {
    if (!text.startsWith(speaker) || /^[\p{L}\p{M}\p{N}_'\u2019-]/u.test(text.slice(speaker.length))) continue;
    const rest = text.slice(speaker.length);
    if (/^\s*:/.test(rest)) return null;
    const parted = SEPARATED.exec(rest)?.[0];
    if (parted !== undefined) return { words: speaker + parted, speaker };
    // Narration may begin with a name and go on in small letters, and in a script without capitals in any way.
    if (reply || !/\p{Lu}/u.test(speaker) || /^[^\p{L}\p{N}]*\p{Ll}/u.test(rest)) continue;
    return { words: speaker + (/^[^\p{L}\p{N}]*[\p{L}\p{N}]*/u.exec(rest)?.[0] ?? ""), speaker };
  }
  const colon = text.indexOf(":");
  if (reply || colon < 1) return null;
  const before = text.slice(0, colon).trim();
  const alone = nameAlone(before).toLowerCase();
  if (alone === before.toLowerCase()) return null;
  const person = cast.people.find(({ name, speaker }) =>
    [name, speaker].some((known) => known.toLowerCase() === alone),
  );
  const speaker = alone === YOU.toLowerCase() ? YOU : person?.speaker;
  return speaker === undefined ? null : { words: text.slice(0, colon + 1), speaker };
}
