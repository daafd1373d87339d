/** A remark on a reply in words, short enough to be read before the next one. */
import type { Remark } from "#debrief/remark.ts";

export interface RemarkWords {
  /** "That helped: Hear them out."; empty where there is no guidance in the reply. */
  readonly head: string;
  /** Why, in one sentence. */
  readonly why: string;
  /** `why` is the author's own, in the scenario's language. */
  readonly whyIsQuoted: boolean;
}

export function remarkWords({ kind, guidance, note }: Remark): RemarkWords {
  const head = guidance === null ? "" : `${HEADS[kind]}: ${guidance.title}.`;
  if (note !== "") return { head, why: note, whyIsQuoted: true };
  const why = kind === "no-help" ? "It changed nothing this time." : firstSentence(guidance?.why ?? "");
  return { head, why, whyIsQuoted: false };
}

const HEADS: Readonly<Record<Remark["kind"], string>> = {
  helped: "That helped",
  "no-help": "Good, but not now",
  slip: "Careful",
  plain: "",
};

const firstSentence = (text: string): string => /^.*?[.!?](?=\s|$)/s.exec(text.trim())?.[0] ?? text.trim();
