/** What can be wrong with the guidance: a catalogue of practices and pitfalls, or a company's house rules. */
import { type Definition, diagnosticsOf } from "./diagnostic.ts";
import { SOUND_PRACTICE, YAML_DIAGNOSTICS } from "./yaml-diagnostics.ts";

const pitfall = `pitfalls:
  got-the-name-wrong:
    skill: settle
    title: Got the name wrong
    advice: Look it up first.
    why: It is theirs.
    sounds-like: Good morning, Ms Rhys.
    instead: Good morning, Ms Reyes.
    against: [personal-touch]
    sources: [B14]
    calm: -2
    trust: -1
`;

const study = `evidence:
  frantz-2005:
    authors: Frantz and Bennigson
    year: 2005
    doi: 10.1016/j.jesp.2004.07.007
    finding: A sorry does more once people feel heard.
    stance: supports
${SOUND_PRACTICE.replace("    calm", "    evidence: [frantz-2005]\n    calm")}`;

/** Each example is a file of house rules beside a sound catalogue, and has this one mistake. */
const IN_ANY_GUIDANCE = {
  "guidance-id-form": {
    severity: "error",
    message: '"{key}" can\'t be an id',
    fix: 'write it in small letters and digits, with hyphens between the words, like "hear-out".',
    example: { source: SOUND_PRACTICE.replace("say-the-name", "Say_the_name"), line: 2 },
  },
  "guidance-source-form": {
    severity: "error",
    message: '"{key}" can\'t be the key of a source',
    fix: 'write it in letters alone, the first a capital, like "H" or "House".',
    example: { source: "sources:\n  house rules:\n    title: Harbour Street\n", line: 2 },
  },
  "guidance-defined-twice": {
    severity: "error",
    message: '"{key}" is taken: it is defined in {first}',
    fix: "practices and pitfalls share their ids, and house rules add to the guidance without changing it. Choose another.",
    example: { source: SOUND_PRACTICE.replace("say-the-name", "hear-out"), line: 2 },
  },
  "guidance-house-rules-only-add": {
    severity: "error",
    message: 'house rules can\'t have "{key}"',
    fix: "they add sources, evidence, practices and pitfalls. What weighs how much is set in the catalogue itself.",
    example: { source: "rules:\n  slips-stack:\n    percent: 200\n", line: 1 },
  },
  "guidance-unknown-skill": {
    severity: "error",
    message: "no skill is called {words}",
    fix: "{hint}The skills: {known}.",
    example: { source: SOUND_PRACTICE.replace("settle", "setle"), line: 3 },
  },
  "guidance-unknown-practice": {
    severity: "error",
    message: "no practice is called {words}",
    fix: "{hint}All practices are listed under practices, in the catalogue or in this file.",
    example: { source: pitfall.replace("personal-touch", "personal-tuch"), line: 9 },
  },
  "guidance-citation-form": {
    severity: "error",
    message: "{words} doesn't say where in which source",
    fix: 'write the source\'s key and the place: "B6" for point 6, "E Listen" for a section.',
    example: { source: SOUND_PRACTICE.replace("B14", "page 14"), line: 8 },
  },
  "guidance-unknown-source": {
    severity: "error",
    message: "{words} cites a source that isn't there",
    fix: "the sources are: {known}. A new one is added under sources, with its title.",
    example: { source: SOUND_PRACTICE.replace("B14", "Q14"), line: 8 },
  },
  "guidance-evidence-form": {
    severity: "error",
    message: '"{key}" can\'t be the key of a piece of research',
    fix: 'write a name and the year in small letters, like "frantz-2005" or "min-jung-2020-apology".',
    example: { source: study.replaceAll("frantz-2005", "frantz"), line: 2 },
  },
  "guidance-unknown-evidence": {
    severity: "error",
    message: "no research is called {words}",
    fix: "{hint}All research is listed under evidence, in the catalogue or in this file.",
    example: { source: SOUND_PRACTICE.replace("    calm", "    evidence: [nobody-1999]\n    calm"), line: 9 },
  },
  "guidance-evidence-unnamed": {
    severity: "error",
    message: 'nothing names the research "{key}"',
    fix: 'name it where it belongs, at a practice, a pitfall or a rule: "evidence: [{key}]". Or take it out.',
    example: { source: study.replace("    evidence: [frantz-2005]\n", ""), line: 2 },
  },
  "guidance-doi-form": {
    severity: "error",
    message: "{words} is no DOI",
    fix: 'a DOI begins with "10." and has a slash in it, like "10.1016/j.jesp.2004.07.007". Leave out "https://doi.org/".',
    example: { source: study.replace("10.1016/", "https://doi.org/10.1016/"), line: 5 },
  },
  "guidance-not-a-year": {
    severity: "error",
    message: '"{key}" is {words}, and that is no year of a publication',
    fix: "write the year with four digits, from 1900 to 2100.",
    example: { source: study.replace("year: 2005", "year: 205"), line: 4 },
  },
  "guidance-unknown-stance": {
    severity: "error",
    message: "{words} doesn't say what research thinks of it",
    fix: "{hint}It supports what is taught, bends it (it depends), or contradicts it.",
    example: { source: study.replace("supports", "suports"), line: 7 },
  },
  "guidance-practice-costs": {
    severity: "error",
    message: '"{key}" is {words}, and a practice never costs',
    fix: "write 0 or more; 0 is for what leaves this meter alone. What costs is a pitfall.",
    example: { source: SOUND_PRACTICE.replace("calm: 2", "calm: -2"), line: 9 },
  },
  "guidance-pitfall-pays": {
    severity: "error",
    message: '"{key}" is {words}, and a pitfall never pays',
    fix: "write 0 or less. Only the promise of the rule promise-is-a-debt may buy calm, against its debt.",
    example: { source: pitfall.replace("calm: -2", "calm: 2"), line: 11 },
  },
  "guidance-beyond-the-meter": {
    severity: "error",
    message: '"{key}" is {words}, and a meter has 100 points in all',
    fix: "3 is a little, 9 is a lot, 16 is most of what a customer starts with.",
    example: { source: SOUND_PRACTICE.replace("trust: 1", "trust: 101"), line: 10 },
  },
} as const satisfies Record<string, Definition>;

/** Each example is as much of a catalogue as shows this mistake; that the rest is missing is told beside it. */
const IN_THE_CATALOGUE_ALONE = {
  "guidance-unknown-pitfall": {
    severity: "error",
    message: "no pitfall is called {words}",
    fix: "{hint}All pitfalls are listed under pitfalls.",
    example: { source: `${pitfall}rules:\n  sorry-has-its-moment:\n    becomes: got-the-name-rong\n`, line: 15 },
  },
  "guidance-unknown-id": {
    severity: "error",
    message: "neither a practice nor a pitfall is called {words}",
    fix: "{hint}All of them are listed under practices and pitfalls.",
    example: {
      source: `${SOUND_PRACTICE}temperaments:\n  upset:\n    weighs:\n      - ids: [say-the-nam]\n`,
      line: 14,
    },
  },
  "guidance-weighs-nothing": {
    severity: "error",
    message: "this weighing has no effect",
    fix: "name what it weighs (ids, practices-of or pitfalls-of) and how much it counts (calm or trust, in percent).",
    example: { source: "temperaments:\n  upset:\n    weighs:\n      - practices-of: all\n", line: 4 },
  },
  "guidance-percent": {
    severity: "error",
    message: '"{key}" is {words}, and percents run from 0 to 1000',
    fix: "100 leaves it as it is, 50 halves it, 150 makes it half as much again. It can't be negative.",
    example: { source: "rules:\n  slips-stack:\n    percent: -50\n", line: 3 },
  },
  "guidance-not-a-share": {
    severity: "error",
    message: '"{key}" is {words}, and a gain counts for 1 to 100 percent',
    fix: "100 is the whole gain, 50 half of it. At 0 the meter could never rise any further.",
    example: { source: "rules:\n  last-is-hardest:\n    - from: 60\n      percent: 0\n", line: 4 },
  },
  "guidance-bands-out-of-order": {
    severity: "error",
    message: 'the bands of "{key}" don\'t go up',
    fix: "begin with the lowest, and let each begin higher than the one before it.",
    example: {
      source: "rules:\n  last-is-hardest:\n    - from: 80\n      percent: 25\n    - from: 60\n      percent: 50\n",
      line: 2,
    },
  },
  "guidance-weight": {
    severity: "error",
    message: '"{key}" is {words}, and a reply is taken 1 to 100 times as often as another',
    fix: "slip: 1 and other: 4 mean that a reply without a slip is taken four times as often as one with.",
    example: { source: "colleague:\n  slip: 0\n  other: 4\n", line: 2 },
  },
  "guidance-worth": {
    severity: "error",
    message: '"{key}" is {words}, and worths run from 0 to 100',
    fix: "100 is the best that an ending can be worth, 0 the least.",
    example: { source: "worths:\n  resolved: 120\n", line: 2 },
  },
  "guidance-promise-too-cheap": {
    severity: "error",
    message: 'the debt of "{key}" is {words}, no more than the {bought} points that the promise buys',
    fix: "a promise that can't be kept has to cost more than it bought, or making it is the best way to play.",
    example: {
      source: `${pitfall.replace("calm: -2", "calm: 6")}rules:\n  promise-is-a-debt:\n    promise: got-the-name-wrong\n    trust: 5\n`,
      line: 16,
    },
  },
} as const satisfies Record<string, Definition>;

export const HOUSE_RULES_DIAGNOSTICS = { ...YAML_DIAGNOSTICS, ...IN_ANY_GUIDANCE };
export const CATALOGUE_DIAGNOSTICS = IN_THE_CATALOGUE_ALONE;

export const GUIDANCE_DIAGNOSTICS = { ...HOUSE_RULES_DIAGNOSTICS, ...CATALOGUE_DIAGNOSTICS };
export const guidanceDiagnostic = diagnosticsOf(GUIDANCE_DIAGNOSTICS);
