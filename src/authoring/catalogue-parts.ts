/** From the checked content of the YAML files to the catalogue's two halves: amounts and words. */
import type { Catalogue, Handbook, Rulebook, Rules, Weighing } from "#guidance/catalogue.ts";
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

/** The catalogue with a company's own sources, practices and pitfalls added at the end. */
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
      practices: { ...handbook.practices, ...words.practices },
      pitfalls: { ...handbook.pitfalls, ...words.pitfalls },
    },
  };
}

const described = ({ title, summary }: { readonly title: string; readonly summary: string }) => ({ title, summary });

/** What both kinds of file hold. */
type Additions = Pick<HouseRulesFile, "sources" | "practices" | "pitfalls">;

function amountsIn({ practices = {}, pitfalls = {} }: Additions): Pick<Rulebook, "practices" | "pitfalls"> {
  const amounts = ({ skill, calm, trust }: Rulebook["practices"][string]) => ({ skill, calm, trust });
  return {
    practices: mapped(practices, (_, entry) => amounts(entry)),
    pitfalls: mapped(pitfalls, (_, entry) => amounts(entry)),
  };
}

function wordsIn({
  sources = {},
  practices = {},
  pitfalls = {},
}: Additions): Pick<Handbook, "sources" | "practices" | "pitfalls"> {
  return {
    sources: mapped(sources, (key, { title, by }) => ({ key, title, by })),
    practices: mapped(practices, (id, { calm: _calm, trust: _trust, ...words }) => ({ id, ...words })),
    pitfalls: mapped(pitfalls, (id, { calm: _calm, trust: _trust, "sounds-like": soundsLike, ...words }) => ({
      id,
      soundsLike,
      ...words,
    })),
  };
}

function rulesIn({ rules, temperaments }: CatalogueFile): Rules {
  const sorry = rules["sorry-has-its-moment"];
  const heard = rules["heard-before-helped"];
  const detail = rules["anger-takes-no-detail"];
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
    repeatsFade: rules["repeats-fade"],
    slipsStack: rules["slips-stack"],
    promiseIsADebt: rules["promise-is-a-debt"],
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
