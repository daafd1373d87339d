/** All of a one-file game but its scenarios: the build makes it once, and every export puts its scenarios in. */
import * as v from "valibot";

/** The parts that are text, compressed: see deflated.ts. */
export const TEMPLATE_PARTS = ["program", "styles", "letters", "licences"] as const;
export type TemplatePart = (typeof TEMPLATE_PARTS)[number];

const Template = v.object({
  format: v.literal(1),
  /** The page's content policy. It names what may run by its hash, and lets nothing in from anywhere. */
  policy: v.string(),
  /** The script that unpacks the program, as it is. */
  loader: v.string(),
  parts: v.object(v.entriesFromList(TEMPLATE_PARTS, v.string())),
  /** The files of sounds in base64, by their names: `voice-warm.webm`. */
  sounds: v.record(v.string(), v.string()),
});

export type PackageTemplate = v.InferOutput<typeof Template>;

/** The template in a file that the build wrote; null if it is none, or one of another version. */
export function readTemplate(text: string): PackageTemplate | null {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), Template), text);
  return read.success ? read.output : null;
}
