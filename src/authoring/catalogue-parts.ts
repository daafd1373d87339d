/** From the checked content of the YAML files to the catalogue's two halves: amounts and words. */
import type { Catalogue, Handbook, Rulebook, Rules, Weighing } from "#guidance/catalogue.ts";
import type { Rule } from "#guidance/words.ts";
import type { CatalogueFile, HouseRulesFile } from "./catalogue-shape.ts";

export function catalogueOf(file: CatalogueFile): Catalogue {
  const { aggressive, upset, anxious, demanding, "let-down": letDown } = file.temperaments;
  return {
    rulebook: {
      ...amountsIn(file),
      rules: rulesIn(file),
      chances: { colleague: file.colleague, worths: file.worths },
    },
    handbook: {
      ...wordsIn(file),
      rules: evidenceOfRules(file),
      skills: file.skills,
      temperaments: {
        aggressive: described(aggressive),
        upset: described(upset),
        anxious: described(anxious),
        "let-down": described(letDown),
        demanding: described(demanding),
      },
    },
  };
}

/** The catalogue with a company's own sources, evidence, practices and pitfalls added at the end. */
export function withHouseRules({ rulebook, handbook }: Catalogue, file: HouseRulesFile): Catalogue {
  const amounts = amountsIn(file);
  const words = wordsIn(file);
  return {
    rulebook: {
      ...rulebook,
      practices: { ...rulebook.practices, ...amounts.practices },
      pitfalls: { ...rulebook.pitfalls, ...amounts.pitfalls },
    },
    handbook: {
      ...handbook,
      sources: { ...handbook.sources, ...words.sources },
      evidence: { ...handbook.evidence, ...words.evidence },
      practices: { ...handbook.practices, ...words.practices },
      pitfalls: { ...handbook.pitfalls, ...words.pitfalls },
    },
  };
}

const described = ({ title, summary }: { readonly title: string; readonly summary: string }) => ({ title, summary });

/** What both kinds of file hold. */
type Additions = Pick<HouseRulesFile, "sources" | "evidence" | "practices" | "pitfalls">;

function amountsIn({
  practices = {},
  pitfalls = {},
}: Pick<Additions, "practices" | "pitfalls">): Pick<Rulebook, "practices" | "pitfalls"> {
  const amounts = ({ skill, calm, trust }: Rulebook["practices"][string]) => ({ skill, calm, trust });
  return {
    practices: mapped(practices, (_, entry) => amounts(entry)),
    pitfalls: mapped(pitfalls, (_, entry) => amounts(entry)),
  };
}

function wordsIn({
  sources = {},
  evidence = {},
  practices = {},
  pitfalls = {},
}: Additions): Pick<Handbook, "sources" | "evidence" | "practices" | "pitfalls"> {
  return {
    sources: mapped(sources, (key, { title, by }) => ({ key, title, by })),
    evidence: mapped(evidence, (key, study) => ({ key, ...study })),
    practices: mapped(practices, (id, { calm: _calm, trust: _trust, evidence: named = [], ...words }) => ({
      id,
      ...words,
      evidence: named,
    })),
    pitfalls: mapped(
      pitfalls,
      (id, { calm: _calm, trust: _trust, "sounds-like": soundsLike, evidence: named = [], ...words }) => ({
        id,
        soundsLike,
        ...words,
        evidence: named,
      }),
    ),
  };
}

/** The rules that research speaks to. */
function evidenceOfRules({
  rules: { "last-is-hardest": _bands, "breath-steadies": _breath, ...rules },
}: CatalogueFile) {
  const named = Object.entries(rules satisfies Partial<Record<Rule, unknown>>);
  return Object.fromEntries(
    named.flatMap(([rule, { evidence }]) => (evidence === undefined ? [] : [[rule, evidence]])),
  );
}

function rulesIn({ rules, temperaments }: CatalogueFile): Rules {
  const sorry = rules["sorry-has-its-moment"];
  const heard = rules["heard-before-helped"];
  const detail = rules["anger-takes-no-detail"];
  const repeats = rules["repeats-fade"];
  const debt = rules["promise-is-a-debt"];
  const breath = rules["breath-steadies"];
  const weighings = (temperament: keyof typeof temperaments): Weighing[] =>
    temperaments[temperament].weighs.map(({ ids, calm, trust, ...of }) => ({
      ...(ids && { ids }),
      ...(of["practices-of"] && { practicesOf: of["practices-of"] }),
      ...(of["pitfalls-of"] && { pitfallsOf: of["pitfalls-of"] }),
      ...(calm !== undefined && { calm }),
      ...(trust !== undefined && { trust }),
    }));
  return {
    sorryHasItsMoment: {
      apology: sorry.apology,
      becomes: sorry.becomes,
      belowCalm: sorry["below-calm"],
      unlessDone: sorry["unless-done"],
    },
    heardBeforeHelped: { helping: heard.helping, hearing: heard.hearing, trustPercent: heard["trust-percent"] },
    angerTakesNoDetail: { belowCalm: detail["below-calm"], practices: detail.practices, percent: detail.percent },
    repeatsFade: { percents: repeats.percents, except: repeats.except },
    slipsStack: { percent: rules["slips-stack"].percent },
    promiseIsADebt: { promise: debt.promise, trust: debt.trust, spoils: debt.spoils },
    lastIsHardest: rules["last-is-hardest"],
    breathSteadies: { practice: breath.practice, belowCalm: breath["below-calm"] },
    temperamentsDiffer: {
      aggressive: weighings("aggressive"),
      upset: weighings("upset"),
      anxious: weighings("anxious"),
      "let-down": weighings("let-down"),
      demanding: weighings("demanding"),
    },
  };
}

const mapped = <T, U>(group: Readonly<Record<string, T>>, change: (key: string, entry: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(group).map(([key, entry]) => [key, change(key, entry)]));
