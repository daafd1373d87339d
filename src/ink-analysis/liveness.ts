/**
 * Live-variable analysis, the textbook backward data-flow pass: what a story can still read from each of its places on.
 * It over-approximates: it may call something live that is not, never the other way round.
 */
import { COMMANDS } from "#story/ink-numbers.ts";
import {
  type Container,
  type InkObject,
  commandIn,
  isAssignment,
  isChoicePoint,
  isContainer,
  isDivert,
  isPointer,
  isReference,
  isTarget,
  isText,
} from "./ink-objects.ts";
import { type Flow, SHARED_WORDS, flowOf } from "./control-flow.ts";
import { afterEndings } from "./after-endings.ts";
import { SLIPS } from "#guidance/words.ts";
import { slipsView } from "./slips-view.ts";
import { type CountView, type Symbolic, isMeter, variablesRead } from "./symbolic.ts";
import { parseTag, readReplyTags } from "#scenario/tags.ts";

/** Something that can be read, or a practice or pitfall that can come to be judged. */
export type Fact =
  /** `view` is how closely the story looks at its slips: at other variables it may look as closely as it likes. */
  | { readonly kind: "variable"; readonly name: string; readonly view?: CountView }
  | { readonly kind: "temporary"; readonly name: string }
  | { readonly kind: "visits"; readonly of: Container; readonly view: CountView }
  | { readonly kind: "turns-since"; readonly of: Container; readonly view: CountView }
  | { readonly kind: "turns"; readonly view: CountView }
  /** What `RANDOM` and its like draw next. */
  | { readonly kind: "lots" }
  /** What shuffles are drawn from. */
  | { readonly kind: "seed" }
  | { readonly kind: "practice"; readonly id: string }
  | { readonly kind: "pitfall"; readonly id: string }
  /** A tag that is written while the story runs: it can name anything. */
  | { readonly kind: "any-move" };

/** Facts by their number, as bits. */
export type Facts = Uint32Array;

export interface Liveness {
  readonly facts: readonly Fact[];
  /** What can be read from the part with this number of a container on. */
  from(container: Container, index: number): Facts;
  /** A set of none. */
  none(): Facts;
  /** The numbers of the facts that a part reads itself. */
  readonly reads: ReadonlyMap<InkObject, readonly number[]>;
  /** The numbers of the facts that are variables of the story, by their names. */
  readonly variables: ReadonlyMap<string, number>;
  /** What is only said after an ending from this part on, as its containers; null where something else may follow. */
  afterEnding(container: Container, index: number): ReadonlySet<Container> | null;
  /** Variables are handed on by reference: who reads or sets one then need not name it. */
  readonly hasPointers: boolean;
}

/** `root` is the story's outermost container; `symbolic` tells how closely each part looks at its count. */
export function livenessOf(root: Container, symbolic: Symbolic, hasLists: boolean): Liveness {
  const flow = flowOf(root);
  const variables = variablesRead(flow.containers);
  const facts: Fact[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (fact: Fact): number => {
    const name = nameOf(fact);
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, facts.length);
    return facts.push(fact) - 1;
  };
  const hasPointers = flow.parts.some(isPointer);
  const slips = hasPointers ? undefined : slipsView(flow.containers, symbolic);
  const viewOf = (part: InkObject): CountView => symbolic.views.get(part) ?? { kind: "all" };
  const variable = (name: string | null): readonly Fact[] => {
    if (name === null || name === SHARED_WORDS || isMeter(name)) return [];
    if (!variables.has(name)) return [{ kind: "temporary", name }];
    return [
      name === SLIPS && slips !== undefined ? { kind: "variable", name, view: slips } : { kind: "variable", name },
    ];
  };

  const reads = (part: InkObject, [container, index]: readonly [Container, number]): readonly Fact[] => {
    if (isReference(part)) {
      const { containerForCount: of } = part;
      return of === null ? variable(part.name) : [{ kind: "visits", of, view: viewOf(part) }];
    }
    if (isPointer(part)) return variable(part.variableName);
    if (isDivert(part)) return variable(part.variableDivertName);
    if (isChoicePoint(part)) {
      const { onceOnly, choiceTarget: of } = part;
      return onceOnly && of !== null ? [{ kind: "visits", of, view: { kind: "up-to", most: 1 } }] : [];
    }
    if (isAssignment(part)) {
      // An empty list keeps what the old value says of where its items come from; through a pointer, the name says
      // which variable is meant.
      const keeps = hasLists || (hasPointers && !part.isNewDeclaration);
      return keeps ? variable(part.variableName) : [];
    }
    switch (commandIn(part)) {
      case COMMANDS.visits:
        return [{ kind: "visits", of: container, view: viewOf(part) }];
      case COMMANDS.turns:
        return [{ kind: "turns", view: viewOf(part) }];
      case COMMANDS.turnsSince:
        return counted(flow, root, container.content[index - 1], "turnIndexShouldBeCounted").map((of) => ({
          kind: "turns-since",
          of,
          view: viewOf(part),
        }));
      case COMMANDS.readCount:
        return counted(flow, root, container.content[index - 1], "visitsShouldBeCounted").map((of) => ({
          kind: "visits",
          of,
          view: viewOf(part),
        }));
      case COMMANDS.random:
      case COMMANDS.listRandom:
        return [{ kind: "lots" }];
      case COMMANDS.shuffle:
        return [{ kind: "seed" }];
      case COMMANDS.tag:
        return movesTagged(container, index);
      default:
        return [];
    }
  };
  /** What is not needed from before this part, because it is made anew here. */
  const makes = (part: InkObject): readonly Fact[] => {
    if (commandIn(part) === COMMANDS.seedRandom) return [{ kind: "lots" }, { kind: "seed" }];
    if (!isAssignment(part) || hasLists) return [];
    const { variableName: name, isNewDeclaration, isGlobal } = part;
    if (isNewDeclaration && !isGlobal && name !== null) return [{ kind: "temporary", name }];
    return variable(name).filter(({ kind }) => kind === "variable");
  };

  const over = afterEndings(flow);
  const gained = flow.parts.map((part, place) => {
    const home = flow.homes[place];
    return part === null || home === undefined || over.has(place) ? [] : reads(part, home).map(numberOf);
  });
  const lost = flow.parts.map((part) => (part === null ? [] : makes(part).map(numberOf)));
  const words = Math.ceil(facts.length / 32);
  const next = flow.next.map((after, place) => (over.has(place) ? [] : after));
  const bits = spread({ ...flow, next }, words, gained, lost);
  return {
    facts,
    from(container, index) {
      const place = flow.placeOf(container, index);
      return bits.subarray(place * words, (place + 1) * words);
    },
    none: () => new Uint32Array(words),
    reads: new Map(flow.parts.flatMap((part, place) => (part === null ? [] : [[part, gained[place] ?? []]]))),
    variables: new Map(facts.flatMap((fact, at) => (fact.kind === "variable" ? [[fact.name, at]] : []))),
    hasPointers,
    afterEnding: (container, index) => over.get(flow.placeOf(container, index)) ?? null,
  };
}

/** Solves live = gained + (live after - lost) for all places: backwards along the flow, until nothing changes. */
function spread(
  { places, next }: Flow,
  words: number,
  gained: readonly (readonly number[])[],
  lost: readonly (readonly number[])[],
): Uint32Array {
  const bits = new Uint32Array(places * words);
  const merged = new Uint32Array(words);
  const [gains, losses] = [masksOf(gained, words), masksOf(lost, words)];
  for (let changed = true; changed;) {
    changed = false;
    for (let place = places - 1; place >= 0; place--) {
      merged.fill(0);
      for (const after of next[place] ?? [])
        for (let word = 0; word < words; word++) merged[word] = (merged[word] ?? 0) | (bits[after * words + word] ?? 0);
      for (let word = 0; word < words; word++) {
        const at = place * words + word;
        const value = (gains[at] ?? 0) | ((merged[word] ?? 0) & ~(losses[at] ?? 0));
        if (value >>> 0 === bits[at]) continue;
        bits[at] = value;
        changed = true;
      }
    }
  }
  return bits;
}

/** The facts of each place as bits, so many words a place. */
function masksOf(facts: readonly (readonly number[])[], words: number): Uint32Array {
  const masks = new Uint32Array(facts.length * words);
  for (const [place, numbers] of facts.entries())
    for (const fact of numbers) {
      const at = place * words + (fact >>> 5);
      masks[at] = (masks[at] ?? 0) | (1 << (fact & 31));
    }
  return masks;
}

/** The containers whose visits a command asks for: the one that was named before it, or any that is counted. */
function counted(
  { containers }: Flow,
  root: Container,
  asked: InkObject | undefined,
  count: "visitsShouldBeCounted" | "turnIndexShouldBeCounted",
): readonly Container[] {
  const named = isTarget(asked) && asked.targetPath !== null ? root.ContentAtPath(asked.targetPath).correctObj : null;
  return isContainer(named) ? [named] : containers.filter((container) => container[count]);
}

/** The practices and pitfalls that a tag names, which begins at this part of a container. */
function movesTagged({ content }: Container, index: number): readonly Fact[] {
  const length = content.slice(index + 1).findIndex((part) => !isText(part));
  const parts = content.slice(index + 1, length < 0 ? undefined : index + 1 + length);
  const text = parts.map((part) => (isText(part) ? part.value : "")).join("");
  const isWhole = length >= 0 && commandIn(content[index + 1 + length]) === COMMANDS.tagEnds;
  if (!isWhole) {
    // A tag at the end of a branch ends behind the branch. Once its colon is written, nothing can change its name.
    const namesNoMove = text.includes(":") && !MOVE_TAGS.has(parseTag(text).name);
    return namesNoMove ? [] : [{ kind: "any-move" }];
  }
  const { practices, pitfalls } = readReplyTags([text.trim()]);
  return [
    ...practices.map((id): Fact => ({ kind: "practice", id })),
    ...pitfalls.map((id): Fact => ({ kind: "pitfall", id })),
  ];
}

/** The tags that name practices and pitfalls. */
const MOVE_TAGS: ReadonlySet<string> = new Set(["use", "slip"]);

function nameOf(fact: Fact): string {
  const seen = "view" in fact ? JSON.stringify(fact.view) : "";
  switch (fact.kind) {
    case "variable":
    case "temporary":
      return `${fact.kind} ${fact.name}`;
    case "visits":
    case "turns-since":
      return `${fact.kind} ${fact.of.path.toString()} ${seen}`;
    case "turns":
      return `turns ${seen}`;
    case "practice":
    case "pitfall":
      return `${fact.kind} ${fact.id}`;
    case "lots":
    case "seed":
    case "any-move":
      return fact.kind;
  }
}
