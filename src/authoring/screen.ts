/** Words on a screen of text: how they are wrapped, and how they are painted where it can show it. */

export interface TextPaint {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly doubtful: (text: string) => string;
  readonly good: (text: string) => string;
}

const asIs = (text: string): string => text;

/** For files, programs and tests. */
export const UNPAINTED: TextPaint = { strong: asIs, faint: asIs, bad: asIs, doubtful: asIs, good: asIs };

/** Where words go to. */
export interface Screen {
  readonly paint: TextPaint;
  /** Characters that fit on a line. */
  readonly width: number;
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
