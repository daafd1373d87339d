/** Words on a terminal: how they are wrapped, and how they are painted where it can show it. */
import { styleText } from "node:util";

export interface Paint {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly doubtful: (text: string) => string;
  readonly good: (text: string) => string;
}

const asIs = (text: string): string => text;

/** For files, programs and tests. */
export const UNPAINTED: Paint = { strong: asIs, faint: asIs, bad: asIs, doubtful: asIs, good: asIs };

const PAINTED: Paint = {
  strong: (text) => styleText("bold", text),
  faint: (text) => styleText("dim", text),
  bad: (text) => styleText(["bold", "red"], text),
  doubtful: (text) => styleText(["bold", "yellow"], text),
  good: (text) => styleText("green", text),
};

/** Where words go to. */
export interface Screen {
  readonly paint: Paint;
  /** Characters that fit on a line. */
  readonly width: number;
}

/** Longer lines are hard to read, however wide the window is. */
const WIDEST = 100;
/** What says that it is narrower than this doesn't know its width. */
const NARROWEST = 20;

/** The screen behind a stream; NO_COLOR (https://no-color.org) is heeded. */
export function screenOf(
  stream: { readonly isTTY?: boolean; readonly columns?: number },
  env: Readonly<Record<string, string | undefined>>,
): Screen {
  const plain = stream.isTTY !== true || (env["NO_COLOR"] ?? "") !== "" || env["TERM"] === "dumb";
  const { columns = 0 } = stream;
  const width = columns < NARROWEST ? WIDEST : Math.min(columns, WIDEST);
  return { paint: plain ? UNPAINTED : PAINTED, width };
}

/** Breaks a text between its words, each line with `indent` blanks before it. A word that is too long stays whole. */
export function wrap(text: string, width: number, indent = 0): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((one) => one !== "")) {
    const last = lines.at(-1);
    if (last === undefined || indent + last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.map((line) => " ".repeat(indent) + line);
}
