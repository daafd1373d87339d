/**
 * A replay to share, as the end of a link: which scenario, what makes the conversation again, and what to open. No
 * name is in it, and nothing that was written. A link looks like this:
 *
 *     1.forgotten-cheque.af63dc4c8601ec8c.2s.0-2-1b-3.debrief.x7k
 *
 * version, scenario, the script's hash, the seed in base 36, the replies (`b`: a breath first), what opens, a check.
 * Where a trainer has sent a verdict back, it stands packed behind what opens: `verdict-1eJyr…`.
 */
import { courseText, readCourse } from "#encounter/course-text.ts";
import type { PlayedSteps } from "#encounter/steps.ts";

/** What a link opens first. `verdict`: a trainer's own, before they have seen the debrief. */
export const OPENINGS = ["debrief", "playback", "verdict"] as const;

export interface Replay {
  /** The scenario's id. */
  readonly scenario: string;
  /**
   * Its hash is that of the script it was played on: if the scenario's present hash differs, the script has changed.
   */
  readonly made: PlayedSteps;
  readonly opens: (typeof OPENINGS)[number];
  /** The verdict that a trainer sent back, packed (see app/verdict-link.ts); missing in a link that asks for one. */
  readonly verdict?: string;
}

/** Why a link can't be read, with a sentence for the user who opened it. */
export interface Unreadable {
  /**
   * empty: there is no replay in it. version: another version of the program made it. broken: it was cut or changed on
   * the way.
   */
  readonly kind: "empty" | "version" | "broken";
  readonly words: string;
}

export type Read = { readonly ok: true; readonly value: Replay } | { readonly ok: false; readonly error: Unreadable };

const VERSION = "1";
/** Seeds are whole numbers of 32 bits. */
const SEEDS = 2 ** 32;
/** More replies than any conversation has. */
const MOST_REPLIES = 1000;

const PATTERN = /^([^.]+)\.([0-9a-f]{1,32})\.([0-9a-z]{1,7})\.([0-9b-]*)\.([a-z]+)(?:-([\w-]+))?$/;

/** Writes a replay, using only characters that need no escaping after a link's `#`. */
export function writeReplay({ scenario, made, opens, verdict }: Replay): string {
  const id = encodeURIComponent(scenario).replace(/[.!'()*~]/g, escaped);
  const course = courseText(made.steps).replaceAll(" ", "-");
  const opening = verdict === undefined ? opens : `${opens}-${verdict}`;
  const text = [VERSION, id, made.hash, (made.seed >>> 0).toString(36), course, opening].join(".");
  return `${text}.${checkOf(text)}`;
}

const escaped = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;

/**
 * Reads what `writeReplay` wrote, with whatever mail programs, chats and people have put behind it: a full stop, a
 * bracket, a query. Anything else is refused with a reason.
 */
export function readReplay(link: string): Read {
  const whole = readExactly(link);
  if (whole.ok) return whole;
  const bare = (decoded(link) ?? link).trim().replace(/[^\w.%~-].*$/s, "");
  const again = [bare, bare.replace(/[^\da-z]+$/i, "")].flatMap((text) => [text, text.toLowerCase()]);
  for (const text of again) {
    const read = readExactly(text);
    if (read.ok) return read;
  }
  return whole;
}

function readExactly(link: string): Read {
  if (link === "") return { ok: false, error: EMPTY };
  const [version = ""] = link.split(".");
  if (/^\d{1,4}$/.test(version) && version !== VERSION) return { ok: false, error: otherVersion(version) };
  const text = link.slice(0, link.lastIndexOf("."));
  const replay = checkOf(text) === link.slice(text.length + 1) ? partsOf(text.slice(version.length + 1)) : null;
  return replay === null ? { ok: false, error: BROKEN_LINK } : { ok: true, value: replay };
}

const EMPTY: Unreadable = { kind: "empty", words: "This link is empty." };

/** Why what another version of the program wrote can't be read. */
export const otherVersion = (version: string): Unreadable => ({
  kind: "version",
  words: `This link was made by another version of Composure (${version}; this one reads ${VERSION}). Ask for a new link, or open it where it was made.`,
});

export const BROKEN_LINK: Unreadable = {
  kind: "broken",
  words: "Part of this link is missing or changed. Ask for it again and copy all of it.",
};

function partsOf(text: string): Replay | null {
  const [, id = "", hash = "", digits = "", replies = "", what, verdict] = PATTERN.exec(text) ?? [];
  const scenario = decoded(id);
  const seed = Number.parseInt(digits, 36);
  const course = readCourse(replies.replaceAll("-", " "));
  const opens = OPENINGS.find((one) => one === what);
  if (scenario === null || !course.ok || opens === undefined || !(seed < SEEDS)) return null;
  if (course.value.length > MOST_REPLIES) return null;
  const replay = { scenario, made: { hash, seed, steps: course.value }, opens };
  if (verdict === undefined) return replay;
  return opens === "verdict" ? { ...replay, verdict } : null;
}

function decoded(id: string): string | null {
  try {
    return id === "" ? null : decodeURIComponent(id);
  } catch {
    return null;
  }
}

/**
 * A checksum of three characters. It changes when one character is lost, changed or moved; it protects against
 * accidents only.
 */
function checkOf(text: string): string {
  let sum = 7;
  for (const character of text) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 46_649;
  return sum.toString(36).padStart(3, "0");
}

/** The message if the scenario's script has changed since a link was made. */
export const scriptChanged = (title: string): string =>
  `“${title}” has been updated since this link was made, so we can’t show that conversation. You can play the scenario as it is now.`;
