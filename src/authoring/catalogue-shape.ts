/** The shape of stories/guidance.yaml and of house rules: which keys there are, and what may stand behind each. */
import * as v from "valibot";
import type { Citation } from "#guidance/catalogue.ts";
import { SKILLS, STUDY_STANCES, TEMPERAMENTS } from "#guidance/words.ts";
import { ENDINGS } from "#scenario/words.ts";
import { group, list, named, problem, text, whole } from "./yaml-shape.ts";

/** What the words of one file may refer to: its own ids and those of the files before it. */
export interface KnownIds {
  readonly practices: ReadonlySet<string>;
  readonly pitfalls: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly evidence: ReadonlySet<string>;
}

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const SOURCE = /^[A-Z][A-Za-z]*$/;
const STUDY = /^[a-z]+(-[a-z]+)*-\d{4}(-[a-z]+)*$/;
/** As registered: no address before it, no full stop behind it. */
const DOI = /^10\.\d{4,9}\/\S*[^\s.,;]$/;
/** A key and a number ("B6", "H 4.2") or a key and a heading ("E Listen"). */
const CITATION = /^([A-Z][A-Za-z]*?)(?:\s*(\d+(?:\.\d+)*)|\s+(\S.*))$/;

const id = v.pipe(v.string(), v.regex(ID, problem("guidance-id-form")));
const sourceKey = v.pipe(v.string(), v.regex(SOURCE, problem("guidance-source-form")));
const studyKey = v.pipe(v.string(), v.regex(STUDY, problem("guidance-evidence-form")));
const skill = v.picklist(SKILLS, problem("guidance-unknown-skill", SKILLS));

const beyondTheMeter = problem("guidance-beyond-the-meter");
const points = v.pipe(whole, v.minValue(-100, beyondTheMeter), v.maxValue(100, beyondTheMeter));
const gain = v.pipe(points, v.minValue(0, problem("guidance-practice-costs")));
const level = v.pipe(whole, v.minValue(0, beyondTheMeter), v.maxValue(100, beyondTheMeter));
const noShare = problem("guidance-not-a-share");
/** Percent of a gain that counts: never nothing, and never more than was gained. */
const share = v.pipe(whole, v.minValue(1, noShare), v.maxValue(100, noShare));
const outOfPercent = problem("guidance-percent");
const percent = v.pipe(whole, v.minValue(0, outOfPercent), v.maxValue(1000, outOfPercent));

const outOfWeight = problem("guidance-weight");
const weight = v.pipe(whole, v.minValue(1, outOfWeight), v.maxValue(100, outOfWeight));
const outOfWorth = problem("guidance-worth");
const worth = v.pipe(whole, v.minValue(0, outOfWorth), v.maxValue(100, outOfWorth));

const oneOf = (ids: ReadonlySet<string>, code: string) =>
  v.pipe(
    v.string(problem("yaml-not-text")),
    v.check((written) => ids.has(written), problem(code, ids)),
  );

const noYear = problem("guidance-not-a-year");
const study = group({
  authors: text,
  year: v.pipe(whole, v.minValue(1900, noYear), v.maxValue(2100, noYear)),
  journal: v.optional(v.string(problem("yaml-not-text")), ""),
  doi: v.pipe(v.string(problem("yaml-not-text")), v.regex(DOI, problem("guidance-doi-form"))),
  finding: text,
  stance: v.picklist(STUDY_STANCES, problem("guidance-unknown-stance", STUDY_STANCES)),
});

/** The research that speaks to an entry or a rule, by key. */
const evidenceAmong = (known: KnownIds) => v.optional(list(oneOf(known.evidence, "guidance-unknown-evidence")));

/** The parts that the catalogue and house rules share. */
function additions(known: KnownIds) {
  const citation = v.pipe(
    v.string(problem("yaml-not-text")),
    v.regex(CITATION, problem("guidance-citation-form")),
    v.check((written) => known.sources.has(cited(written).source), problem("guidance-unknown-source", known.sources)),
    v.transform(cited),
  );
  const entry = {
    skill,
    title: text,
    advice: text,
    why: text,
    sources: list(citation),
    evidence: evidenceAmong(known),
  };
  return {
    sources: named(sourceKey, group({ title: text, by: v.optional(v.string(problem("yaml-not-text")), "") })),
    evidence: v.optional(named(studyKey, study)),
    practices: named(
      id,
      group({
        ...entry,
        example: text,
        plan: v.optional(v.string(problem("yaml-not-text")), ""),
        calm: gain,
        trust: gain,
      }),
    ),
    pitfalls: named(
      id,
      group({
        ...entry,
        "sounds-like": text,
        instead: text,
        against: list(oneOf(known.practices, "guidance-unknown-practice")),
        calm: points,
        trust: points,
      }),
    ),
  };
}

export const houseRulesShape = (known: KnownIds) => {
  const { sources, evidence, practices, pitfalls } = additions(known);
  const notHere = v.optional(v.never(problem("guidance-house-rules-only-add")));
  return group({
    sources: v.optional(sources),
    evidence,
    practices: v.optional(practices),
    pitfalls: v.optional(pitfalls),
    skills: notHere,
    temperaments: notHere,
    rules: notHere,
    colleague: notHere,
    worths: notHere,
  });
};

export const catalogueShape = (known: KnownIds) => {
  const practice = oneOf(known.practices, "guidance-unknown-practice");
  const pitfall = oneOf(known.pitfalls, "guidance-unknown-pitfall");
  const either = oneOf(new Set([...known.practices, ...known.pitfalls]), "guidance-unknown-id");
  const described = { title: text, summary: text };
  const temperament = group({ ...described, weighs: v.array(weighing(either), problem("yaml-not-a-list")) });
  const { sources, evidence, practices, pitfalls } = additions(known);
  const spoken = { evidence: evidenceAmong(known) };
  return group({
    sources,
    evidence,
    skills: group(v.entriesFromList(SKILLS, group(described))),
    temperaments: group(v.entriesFromList(TEMPERAMENTS, temperament)),
    rules: group({
      "sorry-has-its-moment": group({
        apology: practice,
        becomes: pitfall,
        "below-calm": level,
        "unless-done": list(practice),
        ...spoken,
      }),
      "heard-before-helped": group({ helping: list(skill), hearing: list(skill), "trust-percent": percent, ...spoken }),
      "anger-takes-no-detail": group({ "below-calm": level, practices: list(practice), percent, ...spoken }),
      "repeats-fade": group({
        percents: list(percent),
        except: v.array(practice, problem("yaml-not-a-list")),
        ...spoken,
      }),
      "slips-stack": group({ percent, ...spoken }),
      "promise-is-a-debt": group({ promise: pitfall, trust: level, spoils: list(practice), ...spoken }),
      "last-is-hardest": v.pipe(
        v.array(group({ from: level, percent: share }), problem("yaml-not-a-list")),
        v.check(
          (bands) => bands.every(({ from }, at) => at === 0 || from > (bands[at - 1]?.from ?? 0)),
          problem("guidance-bands-out-of-order"),
        ),
      ),
      "breath-steadies": group({ practice, "below-calm": level }),
    }),
    colleague: group({ slip: weight, other: weight }),
    worths: group({ ...v.entriesFromList(ENDINGS, worth), meters: worth }),
    practices,
    pitfalls,
  });
};

const everySkill = v.pipe(
  v.literal("all"),
  v.transform(() => [...SKILLS]),
);

function weighing(either: v.GenericSchema<string>) {
  const skills = v.optional(v.lazy((written) => (written === "all" ? everySkill : list(skill))));
  const weight = v.optional(percent);
  return v.pipe(
    group({
      ids: v.optional(list(either)),
      "practices-of": skills,
      "pitfalls-of": skills,
      calm: weight,
      trust: weight,
    }),
    v.check(
      ({ ids, calm, trust, ...of }) =>
        (ids ?? of["practices-of"] ?? of["pitfalls-of"]) !== undefined && (calm ?? trust) !== undefined,
      problem("guidance-weighs-nothing"),
    ),
  );
}

/** The source and the place in it; both empty where the form is wrong, which the schema has told by then. */
function cited(written: string): Citation {
  const [, source = "", number, heading] = CITATION.exec(written) ?? [];
  return { source, place: number ?? heading ?? "" };
}

export type CatalogueFile = v.InferOutput<ReturnType<typeof catalogueShape>>;
export type HouseRulesFile = v.InferOutput<ReturnType<typeof houseRulesShape>>;
