/** A suggestion as two sentences: why, and what to play. */
import { uncapital } from "#debrief/words/phrases.ts";
import type { Suggestion } from "#practice/suggest-next.ts";
import type { Taught } from "#practice/taught.ts";
import { countWords, daysWords, numberWords } from "./counts.ts";

/** The scenario's title stands apart: it may be in another language than the sentences. */
export interface SuggestionWords {
  /** One sentence. */
  readonly why: string;
  /** What the second sentence says after the scenario's title, which begins it. */
  readonly afterTitle: string;
}

/**
 * "You apologised too soon in two of three conversations." and "The late parcel will test that.", of which the title is
 * left out. A pitfall's title goes on after "You"; a practice's title is an instruction.
 */
export function suggestionWords({ reason, remedyAlone }: Suggestion, { practices, pitfalls }: Taught): SuggestionWords {
  const practice = (id: string): string => practices[id]?.title ?? id;
  switch (reason.kind) {
    case "first":
      return { why: "Start here.", afterTitle: " shows you how it works." };
    case "slipped": {
      const did = uncapital(pitfalls[reason.pitfall]?.title ?? reason.pitfall);
      return {
        why: `You ${did} ${oftenWords(reason)}.`,
        afterTitle: remedyAlone ? " helps with that." : " will test that.",
      };
    }
    case "missed":
      return {
        why: `${practice(reason.practice)}: ${chanceTakenWords(reason)}.`,
        afterTitle: " gives you another go.",
      };
    case "fading":
      return {
        why: `You last did this ${reason.days === 0 ? "today" : `${daysWords(reason.days)} ago`}: ${uncapital(practice(reason.practice))}.`,
        afterTitle: " brings it back.",
      };
    case "untried":
      return {
        why: `You haven’t practised this yet: ${uncapital(practice(reason.practice))}.`,
        afterTitle: " gives you the chance.",
      };
    case "unplayed":
      return { why: "Somebody you haven’t met yet.", afterTitle: " is new to you." };
    case "well-known":
      return { why: "Nothing needs work just now.", afterTitle: " is good practice any time." };
  }
}

function oftenWords({ slipped, conversations }: { readonly slipped: number; readonly conversations: number }): string {
  if (conversations === 1) return "in a recent conversation";
  if (slipped === conversations) return `in each of ${numberWords(conversations)} conversations`;
  return `in ${numberWords(slipped)} of ${countWords(conversations, "conversation", "conversations")}`;
}

function chanceTakenWords({ taken, offered }: { readonly taken: number; readonly offered: number }): string {
  if (offered === 1) return "you missed the chance";
  return taken === 0
    ? `you missed ${offered === 2 ? "both" : `all ${numberWords(offered)}`} chances`
    : `you took ${numberWords(taken)} of ${countWords(offered, "chance", "chances")}`;
}
