/** Makes one text of a script and the parts that it includes, as ink would read them: for whoever edits a single file. */
import { takeOutComments } from "#script/comments.ts";
import { includesIn } from "#script/source.ts";

/**
 * The parts stand where they were included; their knots come at the end, as ink plays them. An INCLUDE that names no file
 * of `includes`, or one that stands there already, is left as it is: the check says what is wrong with it.
 */
export function wholeScript(text: string, includes: ReadonlyMap<string, string>): string {
  const seen = new Set<string>();
  const late: string[] = [];

  /** Gives the lines up to the first knot, and puts those from there on into `knots`. */
  const read = (raw: string, knots: string[]): readonly string[] => {
    const normal = raw.replace(/^\uFEFF/, "").replaceAll(/\r\n?/g, "\n");
    const written = normal.replace(/\n$/, "").split("\n");
    const uncommented = takeOutComments(normal).lines;
    const top: string[] = [];
    let into = top;
    for (const [at, line] of written.entries()) {
      const words = uncommented[at]?.text ?? "";
      if (/^\s*={2,}/.test(words)) into = knots;
      const [path] = includesIn(words);
      const part = path === undefined || seen.has(path) ? undefined : includes.get(path);
      if (path === undefined || part === undefined) {
        into.push(line);
        continue;
      }
      seen.add(path);
      const ofPart: string[] = [];
      into.push(...read(part, ofPart));
      late.push(...ofPart);
    }
    return top;
  };

  if (includes.size === 0 || includesIn(text).length === 0) return text;
  const knots: string[] = [];
  const top = read(text, knots);
  return `${[...top, ...knots, ...late].join("\n")}\n`;
}
