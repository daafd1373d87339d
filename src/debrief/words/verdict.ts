/** A trainer's verdict in words: its scale, where it differs from the program's, and how far they agree. */
import type { ComparedDecision } from "#debrief/verdict-compared.ts";
import type { Rating, Verdict } from "#debrief/verdict.ts";

export const RATING_NAMES: Readonly<Record<Rating, string>> = {
  strong: "Strong",
  fine: "Fine",
  weak: "Weak",
  harmful: "Harmful",
};

/** What each word means, for trainer and program alike. */
export const RATING_MEANS: Readonly<Record<Rating, string>> = {
  strong: "it helped",
  fine: "nothing wrong with it",
  weak: "a slip, or help left out",
  harmful: "a slip that cost a lot",
};

/** How the program comes to its word. */
export const JUDGED_MEANS =
  "Composure says “Strong” where a reply helped and nothing on offer was much better, “Fine” where there was no slip, “Weak” where there was a slip or something far better was on offer, and “Harmful” where a slip cost much of the chance of a good end.";

/** Who reads it: the trainer who made it, or the trainee who got it. */
export type VerdictReader = "trainer" | "trainee";

/** "You agree at 6 of 9."; of the decisions that have a blind word. */
export function agreementWords(compared: readonly ComparedDecision[], reader: VerdictReader): string {
  const rated = compared.filter(({ apart }) => apart !== null);
  const same = rated.filter(({ apart }) => apart === "same").length;
  const who = reader === "trainer" ? "You and Composure" : "Your trainer and Composure";
  if (rated.length === 0) return reader === "trainer" ? "You rated no reply." : "Your trainer rated no reply.";
  return `${who} agree at ${same} of ${rated.length}.`;
}

/** Where the two differ; empty where they agree, or there is nothing to compare. */
export function apartWords(apart: ComparedDecision["apart"], reader: VerdictReader): string {
  if (apart === null || apart === "same") return "";
  return `${reader === "trainer" ? "You were" : "Your trainer was"} ${apart} here.`;
}

/** The verdict alone, where its conversation can't be shown: one line for each decision that says something. */
export const verdictLines = ({ decisions }: Verdict): { readonly head: string; readonly note: string }[] =>
  decisions.flatMap(({ blind, now, note }, number) => {
    if (now === null && blind === null && note === "") return [];
    const word = wordNow(blind, now);
    const head = `Decision ${number + 1}${word === "" ? "" : `: ${word}`}`;
    return [{ head, note }];
  });

/** "Weak"; "Fine (Weak before seeing Composure’s view)"; empty where there is no word. */
function wordNow(blind: Rating | null, now: Rating | null): string {
  if (now === blind) return now === null ? "" : RATING_NAMES[now];
  const before = blind === null ? "no word" : RATING_NAMES[blind];
  return `${now === null ? "no word" : RATING_NAMES[now]} (${before} before seeing Composure’s view)`;
}
