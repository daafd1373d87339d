/** The guidance as a debrief cites it: words and places, without the amounts. */
import type { Citation, Handbook, Pitfall, Practice } from "#guidance/catalogue.ts";
import type { Skill } from "#guidance/words.ts";

/** A practice or a pitfall of the handbook, ready to be shown. */
export interface Guidance {
  readonly kind: "practice" | "pitfall";
  readonly id: string;
  readonly skill: Skill;
  /** A practice as a bidding, "Hear them out"; a pitfall as what was done, "Told them to relax". */
  readonly title: string;
  readonly advice: string;
  readonly why: string;
  /** What a practice might sound like; what to say instead of a pitfall. */
  readonly example: string;
  /** How a plan goes on after "When …, then"; empty for a pitfall, and where the catalogue gives none. */
  readonly plan: string;
  /** The practices that a pitfall goes against, by id; none for a practice. */
  readonly against: readonly string[];
  /** Where it stands: "B6", "E Listen", "Acme 4.2". What the letters mean is among the debrief's sources. */
  readonly citations: readonly string[];
}

/** What the handbook has under this id; null for what the script did by itself, and for an id that it doesn't know. */
export function guidanceOf(id: string, handbook: Handbook): Guidance | null {
  const practice = handbook.practices[id];
  if (practice !== undefined)
    return { ...worded("practice", practice), example: practice.example, plan: practice.plan, against: [] };
  const pitfall = handbook.pitfalls[id];
  if (pitfall === undefined) return null;
  return { ...worded("pitfall", pitfall), example: pitfall.instead, plan: "", against: pitfall.against };
}

const worded = (kind: Guidance["kind"], { id, skill, title, advice, why, sources }: Practice | Pitfall) => ({
  kind,
  id,
  skill,
  title,
  advice,
  why,
  citations: sources.map(cite),
});

/** As people write it: B6, but E Listen and Acme 4.2. */
const cite = ({ source, place }: Citation): string =>
  source.length === 1 && /^\d/.test(place) ? source + place : `${source} ${place}`;
