/**
 * The catalogue: what good handling is, in words and in amounts. Trainers write it in stories/guidance.yaml; it is
 * checked before it gets here.
 */
import type { Rule, Skill, StudyStance, Temperament } from "./words.ts";

/** An article, or a rule of a company, that the guidance is based on. */
export interface Source {
  readonly key: string;
  readonly title: string;
  /** Who wrote or published it; empty if the source doesn't say. */
  readonly by: string;
}

/** A place in a source: `B6` is point 6 of article B, `E Listen` the section of that name in E. */
export interface Citation {
  readonly source: string;
  readonly place: string;
}

/** What one piece of published research found out about something that is taught. */
export interface Study {
  readonly key: string;
  /** "Frantz and Bennigson", "Herhausen and five others". */
  readonly authors: string;
  /** The year of publication, 1900 to 2100. */
  readonly year: number;
  /** Empty if the catalogue doesn't say. */
  readonly journal: string;
  /** Its digital object identifier, "10.1016/j.jesp.2004.07.007". */
  readonly doi: string;
  /** What it found, as one plain sentence of our own. */
  readonly finding: string;
  readonly stance: StudyStance;
}

interface Entry {
  readonly id: string;
  readonly skill: Skill;
  readonly title: string;
  /** What to do, in one or two sentences. */
  readonly advice: string;
  readonly why: string;
  readonly sources: readonly Citation[];
  /** Keys of the research that speaks to it. */
  readonly evidence: readonly string[];
}

/** Something that good handling does. */
export interface Practice extends Entry {
  /** What one might say. */
  readonly example: string;
  /** The rest of a plan that begins "When …, then": "I let them tell all of it". Empty if there is none. */
  readonly plan: string;
}

/** Something that makes it worse. */
export interface Pitfall extends Entry {
  readonly soundsLike: string;
  readonly instead: string;
  /** The practices it goes against. */
  readonly against: readonly string[];
}

/** What a timely practice adds to each meter: points, 0 or more. */
export interface PracticeEffect {
  readonly skill: Skill;
  readonly calm: number;
  readonly trust: number;
}

/**
 * What a pitfall does to each meter: points, 0 or less. Only a promise that can't be kept may buy calm (more than 0),
 * for which its debt is paid later.
 */
export interface PitfallEffect {
  readonly skill: Skill;
  readonly calm: number;
  readonly trust: number;
}

/**
 * Changes the effect of what it names, to `calm` and `trust` percent of its size. What it doesn't name stays as it is.
 */
export interface Weighing {
  /** Ids of practices and pitfalls, in place of whole skills. */
  readonly ids?: readonly string[];
  /** All practices, or all pitfalls, of these skills. */
  readonly practicesOf?: readonly Skill[];
  readonly pitfallsOf?: readonly Skill[];
  readonly calm?: number;
  readonly trust?: number;
}

/** From this level of a meter on, a gain counts only so much: whole percent, 1 to 100. */
export interface Band {
  readonly from: number;
  readonly percent: number;
}

/** The rules' amounts. Numbers are points of a meter, or percent where the name says so. */
export interface Rules {
  readonly sorryHasItsMoment: {
    readonly apology: string;
    readonly becomes: string;
    readonly belowCalm: number;
    /** If one of these was done, any apology is timely. */
    readonly unlessDone: readonly string[];
  };
  readonly heardBeforeHelped: {
    readonly helping: readonly Skill[];
    readonly hearing: readonly Skill[];
    readonly trustPercent: number;
  };
  readonly angerTakesNoDetail: {
    readonly belowCalm: number;
    readonly practices: readonly string[];
    readonly percent: number;
  };
  readonly repeatsFade: {
    /** Percent for the first use, the second, and so on; the last one applies from there on. */
    readonly percents: readonly number[];
    readonly except: readonly string[];
  };
  readonly slipsStack: { readonly percent: number };
  readonly promiseIsADebt: {
    readonly promise: string;
    /** What each promise costs in trust when it falls due: points, more than it gained. */
    readonly trust: number;
    /** The practices that earn nothing once such a promise was made. */
    readonly spoils: readonly string[];
  };
  /** Bands of both meters, the lowest first. Below them a gain counts in full; a loss does everywhere. */
  readonly lastIsHardest: readonly Band[];
  /** A breath taken before a reply, at calm below this, counts as this practice. */
  readonly breathSteadies: { readonly practice: string; readonly belowCalm: number };
  readonly temperamentsDiffer: Readonly<Record<Temperament, readonly Weighing[]>>;
}

/**
 * What the chances of a conversation are reckoned by. It moves no meter: plays that were kept before a change of it can
 * still be opened.
 */
export interface ChanceRules {
  /** How often an ordinary colleague takes a reply with a slip against one without: weights, 1 to 100. */
  readonly colleague: { readonly slip: number; readonly other: number };
  /** What each kind of ending is worth, 0 to 100; and up to `meters` more, for calm and trust at the end. */
  readonly worths: Readonly<
    Record<"resolved" | "partly" | "unresolved" | "escalated" | "walked-out" | "meters", number>
  >;
}

/** The half of the catalogue that an encounter needs: amounts without words. */
export interface Rulebook {
  readonly practices: Readonly<Record<string, PracticeEffect>>;
  readonly pitfalls: Readonly<Record<string, PitfallEffect>>;
  readonly rules: Rules;
  readonly chances: ChanceRules;
}

/** The half that a debrief needs: words without amounts. */
export interface Handbook {
  readonly sources: Readonly<Record<string, Source>>;
  readonly evidence: Readonly<Record<string, Study>>;
  /** Keys of the research that speaks to a rule; a rule without any isn't here. */
  readonly rules: Readonly<Partial<Record<Rule, readonly string[]>>>;
  readonly skills: Readonly<Record<Skill, { readonly title: string; readonly summary: string }>>;
  readonly temperaments: Readonly<Record<Temperament, { readonly title: string; readonly summary: string }>>;
  readonly practices: Readonly<Record<string, Practice>>;
  readonly pitfalls: Readonly<Record<string, Pitfall>>;
}

export interface Catalogue {
  readonly rulebook: Rulebook;
  readonly handbook: Handbook;
}
