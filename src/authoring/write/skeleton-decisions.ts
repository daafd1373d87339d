/** The decisions of a new script: one for each practice that it trains, with three replies to weigh. */
import type { Catalogue } from "#guidance/catalogue.ts";
import { SKILLS } from "#guidance/words.ts";
import { onOneLine } from "./ink-words.ts";
import { MOST_OBJECTIVES } from "./new-script-answers.ts";
import type { SkeletonDecision, SkeletonReply } from "./skeleton-tests.ts";
import { GOOD_WORDS, PLAIN_WORDS, SLIP_WORDS } from "./skeleton-words.ts";

/** What a scenario trains where its trainer has picked fewer. */
const USUAL: readonly string[] = ["hear-out", "empathise", "offer-solution", "own-it", "set-expectations"];
const FEWEST = 4;

/**
 * The practices that a new scenario trains, in the order of a conversation: those that were picked, as far as the guidance
 * has them, made up to four; never more than six.
 */
export function trainedIn(picked: readonly string[], { rulebook, handbook }: Catalogue): readonly string[] {
  const { practices } = rulebook;
  const known = [...new Set(picked)].filter((id) => Object.hasOwn(practices, id)).slice(0, MOST_OBJECTIVES);
  const more = [...USUAL, ...Object.keys(practices)].filter((id) => Object.hasOwn(practices, id));
  const chosen = [...new Set([...known, ...more])].slice(0, Math.max(FEWEST, known.length));
  const place = (id: string): number => SKILLS.indexOf(handbook.practices[id]?.skill ?? "settle");
  return chosen.toSorted((a, b) => place(a) - place(b));
}

/** A decision for each practice, in their order. No pitfall comes twice, as far as there are enough of them. */
export function skeletonDecisions(trained: readonly string[], catalogue: Catalogue): readonly SkeletonDecision[] {
  const { handbook } = catalogue;
  const slipped = new Set<string>();
  return trained.map((practice, index): SkeletonDecision => {
    const slip = pitfallFor(practice, catalogue, { before: slipped, mild: index === 0 });
    slipped.add(slip);
    // The best reply is now the longest, now the shortest: nobody is to find it by its length.
    const plain = PLAIN_WORDS[index % 2 === 0 ? "long" : "short"];
    const good: SkeletonReply = {
      kind: "good",
      words: GOOD_WORDS[practice] ?? bracketed(handbook.practices[practice]?.advice ?? practice),
      move: { ...NOTHING, practices: [practice] },
    };
    const middling: SkeletonReply = {
      kind: "plain",
      words: plain[Math.floor(index / 2) % plain.length] ?? "",
      move: { ...NOTHING, ...TIRES },
    };
    const bad: SkeletonReply = {
      kind: "slip",
      words: SLIP_WORDS[slip] ?? bracketed(handbook.pitfalls[slip]?.title ?? slip),
      move: { ...NOTHING, pitfalls: [slip] },
    };
    const turned = [
      [good, middling, bad],
      [bad, good, middling],
      [middling, bad, good],
    ] as const;
    return turned[index % turned.length] ?? turned[0];
  });
}

const NOTHING = { practices: [], pitfalls: [], calm: 0, trust: 0 } as const;

/** To be asked once more tires people a little: without that, half of the good replies would be enough. */
const TIRES = { calm: -3, trust: -2 } as const;

/** A reply that is only shown: what a house rule says, until its trainer has put it into words. */
const bracketed = (words: string): string => `[${onOneLine(words).replaceAll(/[[\]]/g, "")}]`;

interface Wanted {
  /** The pitfalls that have come. */
  readonly before: ReadonlySet<string>;
  /** The one that costs least: a bad beginning is to be won back. */
  readonly mild: boolean;
}

/** The pitfall that goes against a practice, or is of its skill, or is any that hasn't come yet. */
function pitfallFor(practice: string, { handbook, rulebook }: Catalogue, { before, mild }: Wanted): string {
  const skill = handbook.practices[practice]?.skill;
  const { promiseIsADebt, sorryHasItsMoment } = rulebook.rules;
  const all = Object.values(handbook.pitfalls).filter(
    // A promise buys calm, and a sorry that comes too soon is only that at the height of the anger.
    ({ id }) => id !== promiseIsADebt.promise && id !== sorryHasItsMoment.becomes && costs(rulebook.pitfalls[id]),
  );
  const cost = (id: string): number => -(rulebook.pitfalls[id]?.calm ?? 0);
  const near = [
    ...all.filter(({ against }) => against.includes(practice)),
    ...all.filter((pitfall) => pitfall.skill === skill),
  ];
  const fitting = [
    ...(mild ? near.toSorted((a, b) => cost(a.id) - cost(b.id)) : near),
    ...all.filter(({ id }) => Object.hasOwn(SLIP_WORDS, id)),
    ...all,
  ];
  const found = fitting.find(({ id }) => !before.has(id)) ?? fitting[0];
  if (found === undefined) throw new Error("the guidance has no pitfall that costs anything");
  return found.id;
}

const costs = (effect: { readonly calm: number; readonly trust: number } | undefined): boolean =>
  effect !== undefined && effect.calm + effect.trust < 0;
