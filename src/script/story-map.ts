/**
 * The places of a compiled story's parts in its script. A part is named by its path in the compiled story, such as
 * `counter.0.c-1.4`; the path stays the same while the story is played.
 */
import type { Place } from "#diagnostics/diagnostic.ts";

export interface StoryMap {
  /** The place of a part; null if there is no such part, or if the compiler noted no line for it. */
  placeOf(path: string): Place | null;
  /** The paths of all choices that can be shown; not those that ink takes by itself when no other is left. */
  choices(): readonly string[];
}

/** `root` is the story as the compiler made it; `placeOf` gives the place of each line of the compiled text. */
export function mapStory(root: unknown, placeOf: (line: number) => Place): StoryMap {
  return {
    placeOf(path) {
      let part = root;
      for (const step of path.split(".")) part = childOf(part, step);
      const line = lineOf(part);
      return line === null ? null : placeOf(line);
    },
    choices: () => choicesIn(root, ""),
  };
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** The child of a container, by its number or its name. */
function childOf(container: unknown, step: string): unknown {
  if (!isObject(container)) return undefined;
  if (/^\d+$/.test(step))
    return "content" in container && Array.isArray(container.content) ? container.content[Number(step)] : undefined;
  return "namedContent" in container && container.namedContent instanceof Map
    ? container.namedContent.get(step)
    : undefined;
}

function lineOf(part: unknown): number | null {
  if (!isObject(part) || !("debugMetadata" in part)) return null;
  const { debugMetadata } = part;
  if (!isObject(debugMetadata) || !("startLineNumber" in debugMetadata)) return null;
  return typeof debugMetadata.startLineNumber === "number" ? debugMetadata.startLineNumber : null;
}

function choicesIn(part: unknown, path: string): readonly string[] {
  if (!isObject(part)) return [];
  if ("isInvisibleDefault" in part) return part.isInvisibleDefault === true ? [] : [path];
  const below = (step: string | number, child: unknown): readonly string[] =>
    choicesIn(child, path === "" ? `${step}` : `${path}.${step}`);
  const numbered: readonly unknown[] = "content" in part && Array.isArray(part.content) ? part.content : [];
  // A named part may be among the numbered parts as well; its path uses its name.
  const named: readonly (readonly [unknown, unknown])[] =
    "namedContent" in part && part.namedContent instanceof Map ? [...part.namedContent] : [];
  const byName = new Set(named.map(([, child]) => child));
  return [
    ...numbered.flatMap((child, at) => (byName.has(child) ? [] : below(at, child))),
    ...named.flatMap(([name, child]) => below(String(name), child)),
  ];
}
