/**
 * The control-flow graph of a compiled story: where it can go from each of its places. It is conservative: where the
 * way can't be told, all ways are open. A call leads into what is called and on behind it; a return leads nowhere,
 * because what lies behind it stands on the call stack.
 */
import { COMMANDS } from "#story/ink-numbers.ts";
import {
  type Container,
  type DivertTargetValue,
  type InkObject,
  commandIn,
  isAssignment,
  isChoicePoint,
  isContainer,
  isDivert,
  isReference,
  isTarget,
} from "./ink-objects.ts";

export interface Flow {
  readonly containers: readonly Container[];
  /** How many places there are. A container has one before each of its parts and one behind the last. */
  readonly places: number;
  /** The place before the part with this number. */
  placeOf(container: Container, index: number): number;
  /** The part at each place; null behind the last of a container. */
  readonly parts: readonly (InkObject | null)[];
  /** The container that each place is in, and its number in there. */
  readonly homes: readonly (readonly [container: Container, index: number])[];
  /** The places that can come next. */
  readonly next: readonly (readonly number[])[];
}

/** The name under which ink notes where to go on behind the words that a choice shares with its answer. */
export const SHARED_WORDS = "$r";

export function flowOf(root: Container): Flow {
  const containers = containersIn(root);
  const first = new Map<Container, number>();
  const parts: (InkObject | null)[] = [];
  const homes: (readonly [Container, number])[] = [];
  for (const container of containers) {
    first.set(container, parts.length);
    for (const [index, part] of [...container.content, null].entries()) {
      parts.push(part);
      homes.push([container, index]);
    }
  }
  const placeOf = (container: Container, index: number): number => {
    const place = first.get(container);
    if (place === undefined) throw new Error(`${container.path.toString()} is not part of the story`);
    return place + Math.min(Math.max(index, 0), container.content.length);
  };
  const start = (container: Container | null): readonly number[] => (container === null ? [] : [placeOf(container, 0)]);
  const at = (target: DivertTargetValue): readonly number[] => {
    const found = target.targetPath === null ? null : root.ContentAtPath(target.targetPath).correctObj;
    if (isContainer(found)) return start(found);
    const around = found?.parent;
    return isContainer(around)
      ? [
          placeOf(
            around,
            around.content.findIndex((part) => part === found),
          ),
        ]
      : [];
  };
  const stored = containers.flatMap((container) =>
    container.content.flatMap((part, index) =>
      isTarget(part) && !isSharedReturn(container, index) && !isCounted(container, index) ? at(part) : [],
    ),
  );

  const after = (container: Container, index: number): readonly number[] => {
    const part = container.content[index];
    const behind = [placeOf(container, index + 1)];
    if (part === undefined) return outOf(container);
    if (isContainer(part)) return start(part);
    if (isChoicePoint(part)) return [...behind, ...start(part.choiceTarget)];
    if (isTarget(part)) return isSharedReturn(container, index) ? [...behind, ...at(part)] : behind;
    if (isDivert(part)) {
      if (part.isExternal) return behind;
      const goesOn = part.isConditional || part.pushesToStack || startsThread(container, index);
      const { variableDivertName: variable } = part;
      const targets = variable === null ? pointed(part.targetPointer) : variable === SHARED_WORDS ? [] : stored;
      return goesOn ? [...behind, ...targets] : targets;
    }
    switch (commandIn(part)) {
      case COMMANDS.done:
      case COMMANDS.end:
      case COMMANDS.returnFunction:
        return [];
      case COMMANDS.returnTunnel:
        return returnsElsewhere(container, index) ? stored : [];
      default:
        return behind;
    }
  };
  /** Behind its last part, a container is left for what follows it in the one around it. */
  const outOf = (container: Container): readonly number[] => {
    const around = container.parent;
    const index = isContainer(around) ? around.content.indexOf(container) : -1;
    return isContainer(around) && index >= 0 ? [placeOf(around, index + 1)] : [];
  };
  const pointed = ({ container, index }: { readonly container: Container | null; readonly index: number }) =>
    container === null ? [] : [placeOf(container, index)];

  return {
    containers,
    places: parts.length,
    placeOf,
    parts,
    homes,
    next: homes.map(([container, index]) => after(container, index)),
  };
}

/** All containers of a story, each once. */
export function containersIn(root: Container): readonly Container[] {
  const found = new Set([root]);
  for (const container of found)
    for (const part of [...container.content, ...container.namedContent.values()])
      if (isContainer(part)) found.add(part);
  return [...found];
}

/** A target that says where to go on behind the words that a choice shares with its answer. */
const isSharedReturn = ({ content }: Container, index: number): boolean =>
  content.slice(index + 1, index + 3).some((part) => isAssignment(part) && part.variableName === SHARED_WORDS);

/** A target whose visits are asked for: nothing goes there. */
function isCounted({ content }: Container, index: number): boolean {
  const next = commandIn(content[index + 1]);
  return next === COMMANDS.turnsSince || next === COMMANDS.readCount;
}

const startsThread = ({ content }: Container, index: number): boolean =>
  commandIn(content[index - 1]) === COMMANDS.thread;

/** `->-> elsewhere`: not back, but to a target that was pushed before. */
function returnsElsewhere({ content }: Container, index: number): boolean {
  const pushed = content[index - 2];
  return isTarget(pushed) || isReference(pushed) || isDivert(pushed) || pushed === undefined;
}
