/** The guidance as a debrief quotes it: words and citations, without the amounts. */
import type { Citation, Handbook, Pitfall, Practice } from "#guidance/catalogue.ts";
import type { Skill } from "#guidance/words.ts";

/** A practice or a pitfall of the handbook, ready to be shown. */
export interface Guidance {
  readonly kind: "practice" | "pitfall";
  readonly id: string;
  readonly skill: Skill;
  /** A practice as an instruction, "Hear them out"; a pitfall as what was done, "Told them to relax". */
  readonly title: string;
  readonly advice: string;
  readonly why: string;
  /** An example of a practice; for a pitfall, what to say instead. */
  readonly example: string;
  /** The rest of a plan that begins "When …, then"; empty for a pitfall, and if the catalogue has none. */
  readonly plan: string;
  /** The practices that a pitfall goes against, by id; none for a practice. */
  readonly against: readonly string[];
  /** Citations: "B6", "E Listen", "Acme 4.2". The debrief's sources explain the letters. */
  readonly citations: readonly string[];
}

/** The handbook's entry for this id; null for what the script did by itself, and for an unknown id. */
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

/** In the usual form: B6, but E Listen and Acme 4.2. */
const cite = ({ source, place }: Citation): string =>
  source.length === 1 && /^\d/.test(place) ? source + place : `${source} ${place}`;
