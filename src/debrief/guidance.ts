/** The guidance as a debrief quotes it: words and citations, without the amounts. */
import type { Citation, Handbook, Pitfall, Practice, Study } from "#guidance/catalogue.ts";
import type { Skill } from "#guidance/words.ts";
import { studiesOf } from "./studies.ts";

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
  /** The articles that are cited, each once, with the places in it. */
  readonly articles: readonly Article[];
  /** The research that speaks to it. */
  readonly evidence: readonly Study[];
}

/** An article, or a company's rule, and where in it the guidance is found. */
export interface Article {
  readonly title: string;
  /** Empty if the source doesn't say. */
  readonly by: string;
  readonly citations: readonly string[];
}

/** The handbook's entry for this id; null for what the script did by itself, and for an unknown id. */
export function guidanceOf(id: string, handbook: Handbook): Guidance | null {
  const practice = handbook.practices[id];
  if (practice !== undefined)
    return { ...worded("practice", practice, handbook), example: practice.example, plan: practice.plan, against: [] };
  const pitfall = handbook.pitfalls[id];
  if (pitfall === undefined) return null;
  return { ...worded("pitfall", pitfall, handbook), example: pitfall.instead, plan: "", against: pitfall.against };
}

function worded(kind: Guidance["kind"], entry: Practice | Pitfall, handbook: Handbook) {
  const { id, skill, title, advice, why, sources, evidence } = entry;
  return {
    kind,
    id,
    skill,
    title,
    advice,
    why,
    citations: sources.map(cite),
    articles: articlesIn(sources, handbook),
    evidence: studiesOf(evidence, handbook),
  };
}

const articlesIn = (places: readonly Citation[], { sources }: Handbook): Article[] =>
  [...new Set(places.map(({ source }) => source))].flatMap((key) => {
    const source = sources[key];
    const citations = places.filter((place) => place.source === key).map(cite);
    return source === undefined ? [] : { title: source.title, by: source.by, citations };
  });

/** In the usual form: B6, but E Listen and Acme 4.2. */
const cite = ({ source, place }: Citation): string =>
  source.length === 1 && /^\d/.test(place) ? source + place : `${source} ${place}`;
