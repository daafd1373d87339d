/**
 * A group's play as it is handed in: a small file with its votes, or a link without them. What comes back may be either, or a
 * debrief that was saved as JSON. No names are in any of it.
 */
import * as v from "valibot";
import { readReplay, writeReplay } from "#debrief/share-link.ts";
import { type PlayedSteps, courseOf } from "#encounter/steps.ts";
import { type GroupStep, GroupStepSchema } from "./group-play.ts";

const FORMAT_OF_GROUP = "composure-group-play";
const VERSION_OF_GROUP = 1;

/** More replies than any conversation has. */
const MOST_STEPS = 1000;

const Seed = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 32 - 1));
const Scenario = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const Hash = v.pipe(
  v.string(),
  v.check((text) => /^[0-9a-f]{1,32}$/.test(text)),
);
const Steps = v.pipe(v.array(GroupStepSchema), v.maxLength(MOST_STEPS));

export const HandedInSchema = v.object({ scenario: Scenario, hash: Hash, seed: Seed, steps: Steps });
/** A play, of which nothing but its form was checked: it may not fit the scenario. */
export type HandedIn = Readonly<v.InferOutput<typeof HandedInSchema>>;

const Index = v.pipe(v.number(), v.integer(), v.minValue(0));
const SavedDebrief = v.object({
  format: v.literal("composure-debrief"),
  scenario: v.object({ id: Scenario, hash: Hash }),
  play: v.object({
    seed: Seed,
    choices: v.pipe(v.array(Index), v.maxLength(MOST_STEPS)),
    breaths: v.pipe(v.array(Index), v.maxLength(MOST_STEPS)),
  }),
});

/** Bytes. A play with its votes has a hundredth of it, a debrief a tenth. */
export const LARGEST_HANDED_IN = 2_000_000;

/** A play that has ended, with or without votes. */
type PlayToHandIn = Omit<PlayedSteps, "steps"> & { readonly steps: readonly GroupStep[] };

/** The file of a group's play; `scenario` is the scenario's id. */
export function handInFile(scenario: string, { hash, seed, steps }: PlayToHandIn): string {
  const play: HandedIn = { scenario, hash, seed: seed >>> 0, steps: [...steps] };
  return `${JSON.stringify({ format: FORMAT_OF_GROUP, version: VERSION_OF_GROUP, ...play }, null, 1)}\n`;
}

/** Its name: `forgotten-cheque-2026-11-27-14.32.group.json`, with the time at which it ended. */
export function handInName(scenario: string, ended: number): string {
  const at = new Date(ended);
  const two = (part: number): string => String(part).padStart(2, "0");
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${scenario}-${day}-${two(at.getHours())}.${two(at.getMinutes())}.group.json`;
}

/** What stands behind `#/replay/` in a link to the play. */
export const handInLink = (scenario: string, { hash, seed, steps }: PlayToHandIn): string =>
  writeReplay({ scenario, made: { hash, seed, steps }, opens: "debrief" });

export type ReadHandedIn =
  | { readonly ok: true; readonly value: HandedIn }
  | { readonly ok: false; readonly why: string };

const refused = (why: string): ReadHandedIn => ({ ok: false, why });

const NO_PLAY =
  "This isn’t a group’s play. Drop the file whose name ends with .group.json, or paste the link that the group copied.";
const BROKEN = "Part of this file is missing or changed. Ask the group to save it again.";

/** Reads the text of a file: a group's play, or a debrief that was saved as JSON. */
export function readHandedFile(text: string): ReadHandedIn {
  const value = parsed(text);
  const format = formatOf(value);
  if (format === FORMAT_OF_GROUP) {
    if (versionOf(value) > VERSION_OF_GROUP) return refused(NEWER);
    const read = v.safeParse(HandedInSchema, value);
    return read.success ? { ok: true, value: read.output } : refused(BROKEN);
  }
  if (format === "composure-class-debrief") return ofDebrief(fieldOf(value, "debrief"));
  if (format === "composure-debrief") return ofDebrief(value);
  // What was cut off in the middle still says what it was.
  return refused(value === undefined && text.includes(`"${FORMAT_OF_GROUP}"`) ? BROKEN : NO_PLAY);
}

const NEWER = "A newer version of Composure saved this file. Open it there, or ask the group for a link.";

function ofDebrief(value: unknown): ReadHandedIn {
  const read = v.safeParse(SavedDebrief, value);
  if (!read.success) return refused(BROKEN);
  const { scenario, play } = read.output;
  const steps = courseOf(play.choices, play.breaths).map(({ reply, breathed }): GroupStep => ({ reply, breathed }));
  return { ok: true, value: { scenario: scenario.id, hash: scenario.hash, seed: play.seed, steps } };
}

/** Reads a link, whole or only what stands behind `#/replay/`. */
export function readHandedLink(line: string): ReadHandedIn {
  const [, behind] = /#\/replay\/(\S*)/i.exec(line) ?? [];
  const link = behind ?? (/^\d+\.[^\s/]+$/.test(line.trim()) ? line.trim() : null);
  if (link === null) return refused("This isn’t a link to a play. It has “#/replay/” in it.");
  const read = readReplay(link);
  if (!read.ok) return refused(read.error.words);
  const { scenario, made } = read.value;
  const steps = made.steps.map(({ reply, breathed }): GroupStep => ({ reply, breathed }));
  return { ok: true, value: { scenario, hash: made.hash, seed: made.seed >>> 0, steps } };
}

/** The lines that something stands on. Of a line with several links, each is one. */
export const linesOf = (text: string): readonly string[] =>
  text
    .split(/\r?\n/)
    .flatMap((line) => {
      const links = line.match(/\S*#\/replay\/\S*/gi) ?? [];
      return links.length > 1 ? links : [line.trim()];
    })
    .filter((line) => line !== "");

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined;

const formatOf = (value: unknown): unknown => fieldOf(value, "format");

function versionOf(value: unknown): number {
  const version = fieldOf(value, "version");
  return typeof version === "number" ? version : 0;
}
