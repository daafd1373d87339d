/** Who is in a scenario, as its header says: the lines `# customer:` and `# cast:`. */
import type { Diagnostic, Place } from "#diagnostics/diagnostic.ts";
import { didYouMean } from "#diagnostics/did-you-mean.ts";
import { scriptDiagnostic } from "#diagnostics/script-diagnostics.ts";
import { type Temperament, TEMPERAMENTS } from "#guidance/words.ts";
import { YOU } from "#scenario/line.ts";
import type { Character } from "#scenario/scenario.ts";
import { type Voice, VOICES } from "#scenario/words.ts";
import { type Span, placeInSource, placeOfWords, trimmed, within } from "./source-line.ts";

/** What the header says about people, as far as it can be read. */
export interface Cast {
  /** The customers first. */
  readonly people: readonly Character[];
  /** All who may be the customer, as far as they can be read. */
  readonly customers: readonly Character[];
  readonly temperament: Temperament | null;
  /** False if somebody may be missing. Then an unknown name is not an error of its line. */
  readonly complete: boolean;
}

/** Everybody who can play a part: the id of their look, and their voice. */
export type Looks = ReadonlyMap<string, Voice>;

/** An entry of the header, with the place of its value. */
interface Entry {
  readonly value: string;
  readonly span: Span;
}

/** As many as fit on a card of the shelf, by picture and by name. */
const MOST_CUSTOMERS = 3;
const PARTS: readonly Character["part"][] = ["colleague", "supervisor", "bystander"];
/** One word in capitals; in a script that has none, one word. Georgian has capitals that nobody writes names in. */
const SPEAKER = /^[\p{Lu}\p{Lo}\p{Script=Georgian}][\p{Lu}\p{Lo}\p{Lm}\p{M}\p{N}\p{Script=Georgian}\u200C-\u200D_-]*$/u;
const NOT_IN_A_SPEAKER = /[^\p{Lu}\p{Lo}\p{Lm}\p{M}\p{N}\u200C-\u200D]+/gu;
/** Words that start another statement of ink. */
export const INK_WORDS: readonly string[] = ["TODO", "VAR", "CONST", "LIST", "INCLUDE", "EXTERNAL"];

/** `SPEAKER (Name), look id, ` and the last part: `temperament id`, or a part in the cast. */
const PERSON = /^([^(),]+)\(([^()]+)\)\s*,\s*look\s+([^,\s]+)\s*,\s*([^,]+)$/d;

/** Whether a word may stand before a line as its speaker's name. */
export const isSpeakerWord = (word: string): boolean => SPEAKER.test(word);

/** The speaker that a line of the header names, and where; null where it can't be read. */
export function speakerIn({
  value,
  span,
}: Entry): { readonly speaker: string; readonly name: string; readonly span: Span } | null {
  const [, speaker = "", name = ""] = (PERSON.exec(value) ?? []).map((part) => part.trim());
  const at = span.line.text.indexOf(speaker, span.at);
  return speaker === "" || at < 0 ? null : { speaker, name, span: trimmed(span.line, at, at + speaker.length) };
}

export function readCastLines(
  customerEntries: readonly Entry[],
  castEntries: readonly Entry[],
  looks: Looks,
  problems: Diagnostic[],
): Cast {
  const people: Character[] = [];
  const [first, ...more] = customerEntries.filter(({ value }) => value !== "");
  let complete = first !== undefined;
  const customers: Character[] = [];

  const readPerson = (
    entry: Entry,
    unreadable: "customer-unreadable" | "cast-unreadable",
  ): { person: Omit<Character, "part">; last: string; placeOfLast: (words: string) => Place } | null => {
    const found = PERSON.exec(entry.value);
    const placeOfPart = (part: number, words: string): Place => {
      const [from, to] = found?.indices?.[part] ?? [0, entry.value.length];
      return placeOfWords(within(entry.span, from, to - from), words);
    };
    const [, speaker = "", name = "", look = "", last = ""] = (found ?? []).map((part) => part.trim());
    if (found === null || name === "" || speaker === "") {
      complete = false;
      problems.push(scriptDiagnostic(unreadable, placeInSource(entry.span), { words: entry.value }));
      return null;
    }
    if (!SPEAKER.test(speaker)) {
      complete = false;
      const word = speaker
        .toUpperCase()
        .replaceAll(NOT_IN_A_SPEAKER, "_")
        .replaceAll(/^[_\p{N}]+|_+$/gu, "");
      const sample = word === "" ? "CUSTOMER" : word;
      problems.push(scriptDiagnostic("speaker-not-in-capitals", placeOfPart(1, speaker), { words: speaker, sample }));
      return null;
    }
    const whose = takenBy(speaker, people);
    if (whose !== undefined) {
      problems.push(scriptDiagnostic("speaker-taken", placeOfPart(1, speaker), { words: speaker, whose }));
      return null;
    }
    const voice = looks.get(look);
    if (voice === undefined) {
      const meant = didYouMean(look, looks.keys());
      problems.push(scriptDiagnostic("look-unknown", placeOfPart(3, look), { words: look, meant }));
    }
    return {
      person: { speaker, name, look, voice: voice ?? VOICES[0] },
      last,
      placeOfLast: (words) => placeOfPart(4, words),
    };
  };

  /** Adds a customer, and returns their temperament; null if it can't be read. */
  const readCustomer = (entry: Entry): { temperament: Temperament; place: Place } | null => {
    const read = readPerson(entry, "customer-unreadable");
    if (read === null) return null;
    const customer: Character = { ...read.person, part: "customer" };
    customers.push(customer);
    people.push(customer);
    const words = /^temperament\s+(\S+)$/.exec(read.last)?.[1];
    if (words === undefined) {
      problems.push(scriptDiagnostic("customer-unreadable", placeInSource(entry.span), { words: entry.value }));
      return null;
    }
    const known = TEMPERAMENTS.find((one) => one === words);
    if (known !== undefined) return { temperament: known, place: read.placeOfLast(words) };
    const blanks = { words, meant: didYouMean(words, TEMPERAMENTS), known: TEMPERAMENTS.join(", ") };
    problems.push(scriptDiagnostic("temperament-unknown", read.placeOfLast(words), blanks));
    return null;
  };

  const temperament = first === undefined ? null : (readCustomer(first)?.temperament ?? null);
  for (const entry of more) {
    const read = readCustomer(entry);
    if (read === null || temperament === null || read.temperament === temperament) continue;
    const blanks = { words: read.temperament, first: temperament };
    problems.push(scriptDiagnostic("temperaments-differ", read.place, blanks));
  }
  const over = more[MOST_CUSTOMERS - 1];
  if (over !== undefined)
    problems.push(scriptDiagnostic("customers-too-many", placeInSource(over.span), { limit: MOST_CUSTOMERS }));
  for (const entry of castEntries) {
    if (entry.value === "") continue;
    const member = readPerson(entry, "cast-unreadable");
    if (member === null) continue;
    const part = PARTS.find((known) => known === member.last);
    people.push({ ...member.person, part: part ?? "bystander" });
    if (part !== undefined) continue;
    const blanks = { words: member.last, meant: didYouMean(member.last, PARTS), known: PARTS.join(", ") };
    problems.push(scriptDiagnostic("part-unknown", member.placeOfLast(member.last), blanks));
  }
  return { people, customers, temperament, complete };
}

function takenBy(speaker: string, people: readonly Character[]): string | undefined {
  if (speaker === YOU) return "the trainee";
  if (INK_WORDS.includes(speaker)) return "a word of ink";
  return people.find((person) => person.speaker === speaker)?.name;
}
