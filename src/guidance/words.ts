/** The vocabulary of the guidance: the closed lists that scripts, rules and screens share. */

export const METERS = ["calm", "trust"] as const;
/** calm: how settled the customer is. trust: how far they believe that this will be put right. */
export type Meter = (typeof METERS)[number];
/** Both meters, whole numbers from 0 to 100. */
export type Meters = Readonly<Record<Meter, number>>;

/** The variable by which a story reads how many slips it was judged so far. It is declared as the meters are. */
export const SLIPS = "slips";

/** The seven skills, in the order of a conversation. */
export const SKILLS = ["settle", "listen", "understand", "acknowledge", "resolve", "follow-through", "learn"] as const;
export type Skill = (typeof SKILLS)[number];

export const TEMPERAMENTS = ["aggressive", "upset", "anxious", "let-down", "demanding"] as const;
export type Temperament = (typeof TEMPERAMENTS)[number];

/**
 * Why a meter moved: the rules 1 to 10 of the guidance, and one for bookkeeping. A change names exactly one of them, so
 * that a debrief can say which rule gave which part.
 */
export const RULES = [
  /** 1. Every practice helps when it is timely. */
  "practice-helps",
  /** 1. Every pitfall costs. */
  "pitfall-costs",
  /** 2. An apology at the height of the anger, with nothing heard yet, is a pitfall. */
  "sorry-has-its-moment",
  /** 3. Help offered before anything was heard earns less trust. */
  "heard-before-helped",
  /** 4. Anger can't take in detail. */
  "anger-takes-no-detail",
  /** 5. Repeating the same practice counts less, then nothing. */
  "repeats-fade",
  /** 6. A pitfall straight after a pitfall costs more. */
  "slips-stack",
  /** 7. A promise is a debt that falls due; keeping promises can't follow it for free. */
  "promise-is-a-debt",
  /** 8. Temperaments differ. */
  "temperaments-differ",
  /** 9. What the author of the script added or took on a reply or a line. */
  "author-says",
  /** 10. The last of it is the hardest to win: what a practice gave where not all of it counted. */
  "last-is-hardest",
  /** The script set the meter itself. */
  "script-sets",
] as const;
export type Rule = (typeof RULES)[number];

/** What research says of something that is taught: it agrees, it shows that it depends, or it disagrees. */
export const STUDY_STANCES = ["supports", "bends", "contradicts"] as const;
export type StudyStance = (typeof STUDY_STANCES)[number];
