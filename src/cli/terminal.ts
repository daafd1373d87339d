/** The terminal that a command runs in: how wide it is, and whether it can show colours. */
import { styleText } from "node:util";
import { type TextPaint, type Screen, UNPAINTED } from "#authoring/screen.ts";

const PAINTED: TextPaint = {
  strong: (text) => styleText("bold", text),
  faint: (text) => styleText("dim", text),
  bad: (text) => styleText(["bold", "red"], text),
  doubtful: (text) => styleText(["bold", "yellow"], text),
  good: (text) => styleText("green", text),
};

/** Paints, or leaves all as it is: for a thread, which sees no terminal of its own. */
export const paintOf = (painted: boolean): TextPaint => (painted ? PAINTED : UNPAINTED);

/** Longer lines are hard to read, however wide the window is. */
const WIDEST = 100;
/** What says that it is narrower than this doesn't know its width. */
const NARROWEST = 20;

/** The screen behind a stream; NO_COLOR (https://no-color.org) is respected. */
export function screenOf(
  stream: { readonly isTTY?: boolean; readonly columns?: number },
  env: Readonly<Record<string, string | undefined>>,
): Screen {
  const plain = stream.isTTY !== true || (env["NO_COLOR"] ?? "") !== "" || env["TERM"] === "dumb";
  const { columns = 0 } = stream;
  const width = columns < NARROWEST ? WIDEST : Math.min(columns, WIDEST);
  return { paint: paintOf(!plain), width };
}

/** Ends the program in silence once nobody reads on what it writes, as behind `| head`. */
export function endWhenNobodyReads(stream: NodeJS.WriteStream): void {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
}
