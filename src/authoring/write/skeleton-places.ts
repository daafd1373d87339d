/** Where a trainer's answers stand in a new script: each as long as its place takes, and the rest behind the story. */
import { isSpeakerWord } from "#script/cast.ts";
import { inPieces, inkWords, onOneLine } from "./ink-words.ts";
import type { NewScriptAnswers } from "./new-script-answers.ts";

/** The answers as they are said, on one line each or in pieces, never empty. */
export interface Placing {
  readonly title: string;
  readonly summary: string;
  readonly role: string;
  /** The customer's name, without the brackets that a header gives it. */
  readonly name: string;
  readonly happened: readonly string[];
  readonly costs: readonly string[];
  readonly fears: string;
  readonly tried: readonly string[];
  readonly settles: readonly string[];
  /** Comments with all that had no room. Empty where there was room for everything. */
  readonly rest: string;
}

/** Characters. A bubble takes a line of so many; with more to say, lines grow up to what ink can read in one. */
const BUBBLE = 150;
const LONGEST_LINE = 800;
const LONGEST = { title: 120, summary: 1500, role: 1500, name: 60, fears: 800 } as const;
/** Characters of a comment's line. */
const COMMENT = 1500;

export function placed(answers: NewScriptAnswers): Placing {
  const rest: string[] = [];
  const short = (key: "title" | "role" | "fears", instead: string): string => {
    const [first = instead, ...more] = inPieces(onOneLine(answers[key]), LONGEST[key]);
    rest.push(...more);
    return first;
  };
  const lines = (key: "happened" | "costs" | "tried" | "settles", most: number, instead: string): readonly string[] => {
    const words = onOneLine(answers[key]);
    const few = inPieces(words, BUBBLE);
    const longer = Math.min(LONGEST_LINE, Math.max(BUBBLE, Math.ceil((words.length * 1.5) / most)));
    const pieces = few.length <= most ? few : inPieces(words, longer);
    rest.push(...pieces.slice(most));
    return pieces.length === 0 ? [instead] : pieces.slice(0, most);
  };
  const named = onOneLine(answers.customer.replaceAll(/[()\uFF08\uFF09]/gu, " "));
  const [name = "The customer", ...moreName] = inPieces(named, LONGEST.name);
  rest.push(...moreName);
  const told = onOneLine(answers.happened);
  const [summary = "What has happened, in a sentence or two."] = inPieces(told, LONGEST.summary);
  return {
    name,
    summary,
    title: short("title", "A new scenario"),
    role: short("role", "You are at the desk."),
    happened: lines("happened", 4, "Here they say what has happened."),
    costs: lines("costs", 3, "Here they say what it costs them."),
    fears: short("fears", "What if it happens again?"),
    tried: lines("tried", 2, "Here they say what they have tried."),
    settles: lines("settles", 1, "Here they say what would settle it."),
    get rest() {
      const more = rest.flatMap((words) => inPieces(words, COMMENT));
      if (more.length === 0) return "";
      return `\n// There was no room in the story for this yet:\n${more.map((words) => `// … ${words}`).join("\n")}\n`;
    },
  };
}

/** Words that ink, or a script, has for other things. */
const TAKEN: ReadonlySet<string> = new Set(
  "YOU TODO VAR CONST LIST INCLUDE EXTERNAL END DONE ELSE TRUE FALSE NOT AND OR".split(" "),
);
const LONGEST_SPEAKER = 24;

/** The word before the customer's lines: the last of their name in capitals, `NOVAK` for Ms Novak. */
export function speakerFor(name: string): string {
  const words = inkWords(name)
    .toUpperCase()
    .match(/\p{Lu}[\p{Lu}\p{N}]+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+/gu);
  const last = (words ?? []).findLast(
    (word) => isSpeakerWord(word) && !TAKEN.has(word) && !word.startsWith("INCLUDE") && word.length <= LONGEST_SPEAKER,
  );
  return last?.normalize("NFC") ?? "CUSTOMER";
}
