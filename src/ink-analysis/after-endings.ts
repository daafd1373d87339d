/**
 * Finds what is only said after an ending. A walk asks how a conversation ends, and not what the customer says of it
 * afterwards: were that run, all that it tests would have to be told apart from the beginning on.
 */
import { COMMANDS } from "#story/ink-numbers.ts";
import { parseTag } from "#scenario/tags.ts";
import type { Flow } from "./control-flow.ts";
import {
  type Container,
  type InkObject,
  commandIn,
  isAssignment,
  isChoicePoint,
  isGlue,
  isText,
} from "./ink-objects.ts";
import { isMeter } from "./symbolic.ts";

/**
 * For each place at which nothing follows an ending but what is said afterwards: the containers of that. A place from
 * which anything else may be come to, or at which it can't be told, is left out; it is run as any other.
 */
export function afterEndings(flow: Flow): ReadonlyMap<number, ReadonlySet<Container>> {
  // A thread goes on elsewhere, wherever it ends; and glue may make one line of an ending's and of what follows it.
  if (flow.parts.some((part) => commandIn(part) === COMMANDS.thread || isGlue(part))) return new Map();
  const found = new Map<number, ReadonlySet<Container>>();
  for (const [place, part] of flow.parts.entries()) {
    const home = flow.homes[place];
    if (home === undefined || commandIn(part) !== COMMANDS.tag || nameAt(...home) !== "ending") continue;
    const behind = behindLine(flow, ...home);
    const reached = behind === null ? null : onlyAfterwards(flow, behind);
    if (behind !== null && reached !== null) found.set(behind, reached);
  }
  return found;
}

/** The place behind the line that a tag of this container stands on; null where the line ends elsewhere. */
function behindLine(flow: Flow, container: Container, index: number): number | null {
  const end = container.content.findIndex((part, at) => at > index && isText(part) && part.value === "\n");
  if (end < 0) return null;
  let place = flow.placeOf(container, end + 1);
  // Behind its last part, the story is in the container around it.
  while (flow.parts[place] === null) {
    const [next] = flow.next[place] ?? [];
    if (next === undefined) return null;
    place = next;
  }
  return place;
}

/** The containers that are come to from a place; null where anything else than what is said afterwards is. */
function onlyAfterwards({ next, parts, homes }: Flow, from: number): ReadonlySet<Container> | null {
  const reached = new Set([from]);
  const containers = new Set<Container>();
  let told = false;
  for (const place of reached) {
    const part = parts[place] ?? null;
    const home = homes[place];
    if (home === undefined || goesElsewhere(part, next[place] ?? [])) return null;
    containers.add(home[0]);
    if (commandIn(part) === COMMANDS.tag) {
      const name = nameAt(...home);
      if (name !== "afterwards" && name !== "id") return null;
      told ||= name === "afterwards";
    }
    for (const after of next[place] ?? []) reached.add(after);
  }
  return told ? containers : null;
}

function goesElsewhere(part: InkObject | null, next: readonly number[]): boolean {
  if (isChoicePoint(part) || (isAssignment(part) && isMeter(part.variableName))) return true;
  const command = commandIn(part);
  return next.length === 0 && command !== COMMANDS.end && command !== COMMANDS.done;
}

/** The name of the tag that begins at this part; empty where it is only made while the story runs. */
function nameAt({ content }: Container, index: number): string {
  const parts = content.slice(index + 1);
  const length = parts.findIndex((part) => !isText(part));
  if (commandIn(parts[length]) !== COMMANDS.tagEnds) return "";
  return parseTag(
    parts
      .slice(0, length)
      .map((part) => (isText(part) ? part.value : ""))
      .join("")
      .trim(),
  ).name;
}
