/** Whether the best way can be found without reading: by a reply's length, its place, or its politeness. */
import type { Diagnostic } from "#diagnostics/diagnostic.ts";
import { meaningDiagnostic } from "#diagnostics/meaning-diagnostics.ts";
import { NO_END } from "#paths/ending-score.ts";
import { fares, politeWords, type Strategy } from "#paths/strategies.ts";
import type { Offer } from "#paths/walk.ts";
import { type Way, follow, offersAt } from "#paths/ways.ts";
import { placeOfReply, quotedForReport, shown, type Subject } from "./subject.ts";

/** With fewer decisions there is hardly anything to guess. */
const FEWEST_GUESSED = 3;

/** The strategies of somebody who doesn't want to think. "Most practices" is not among them: that is to know the guidance. */
const GUESSES: Readonly<Partial<Record<Strategy, string>>> = {
  longest: "the longest reply",
  shortest: "the shortest reply",
  "most-polite": "the most polite reply",
  "never-a-practice": "a reply without a practice",
};

export const guessable = (subject: Subject): Diagnostic[] => [...byStrategy(subject), ...byLength(subject)];

function byStrategy(subject: Subject): Diagnostic[] {
  const { walk, best, sourceMap, random, scenario } = subject;
  // Where all ends alike, every strategy comes to the best: that is told of the ending.
  if (new Set(random.endings.map(({ ending }) => ending.kind)).size < 2) return [];
  const told = new Set<Strategy>();
  return fares(walk).flatMap(({ strategy, way, end }) => {
    const name = GUESSES[strategy];
    // Politeness is known in English only.
    if (strategy === "most-polite" && !scenario.language.startsWith("en")) return [];
    if (name === undefined || end?.ending.kind !== best || told.has(strategy)) return [];
    if (way.choices.length < FEWEST_GUESSED) return [];
    told.add(strategy);
    const words = {
      strategy: name,
      ending: end.ending.kind,
      counted: strategy === "most-polite" ? countedIn(way) : "",
    };
    return [meaningDiagnostic("guessable", { file: sourceMap.file, line: 0 }, words, shown(subject, way))];
  });
}

/** What made the replies of a way count as polite. */
function countedIn({ words }: Way): string {
  const polite = new Set(words.flatMap(politeWords).map((word) => `"${word.toLowerCase()}"`));
  return polite.size === 0 ? "" : `\nCounted as polite here: ${[...polite].join(", ")}.`;
}

/** With fewer decisions a share says nothing. */
const FEWEST_DECISIONS = 5;
/** In percent of the decisions. */
const MOST = 60;

/** In how many decisions the best reply is the longest: best is the one with the best ending still in reach. */
function byLength(subject: Subject): Diagnostic[] {
  const decisions = decisionsByLength(subject);
  const longest = decisions.filter(({ share }) => share > 0.5);
  const [sample] = longest.toSorted((a, b) => b.share - a.share);
  if (sample === undefined || decisions.length < FEWEST_DECISIONS) return [];
  if (longest.length * 100 <= decisions.length * MOST) return [];
  const place = sample.place;
  const words = { count: longest.length, decisions: decisions.length, sample: `"${quotedForReport(sample.words)}"` };
  return [meaningDiagnostic("longest-is-best", place, words)];
}

interface ByLength {
  readonly place: ReturnType<typeof placeOfReply>;
  /** The longest reply. */
  readonly words: string;
  /** Of all random plays that come here: those for whom the longest is the best. */
  readonly share: number;
}

function decisionsByLength(subject: Subject): readonly ByLength[] {
  const { walk, surveyed, random } = subject;
  /** Millions of states have the same replies. */
  const known = new Map<readonly Offer[], readonly Offer[]>();
  const decisions = new Map<string, { come: number; best: number; place: ByLength["place"]; words: string }>();
  for (let state = 0; state < walk.states.count; state++) {
    const replies = offersAt(walk, state);
    const sorted = known.get(replies) ?? replies.toSorted((a, b) => b.text.length - a.text.length);
    known.set(replies, sorted);
    const [longest, next] = sorted;
    if (longest === undefined || next === undefined || longest.text.length === next.text.length) continue;
    const worths = replies.map(({ index }) => surveyed.best[follow(walk, state, index)] ?? NO_END);
    const highest = Math.max(...worths);
    const alike = worths.filter((worth) => worth === highest).length;
    const decision = decisions.get(longest.source) ?? {
      come: 0,
      best: 0,
      place: placeOfReply(subject, longest),
      words: longest.text,
    };
    const visits = random.visits[state] ?? 0;
    decision.come += visits;
    // Where all are as good, the longest is no better.
    if (alike < replies.length && worths[longest.index] === highest) decision.best += visits / alike;
    decisions.set(longest.source, decision);
  }
  return [...decisions.values()].map(({ come, best, place, words }) => ({
    place,
    words,
    share: come === 0 ? 0 : best / come,
  }));
}
