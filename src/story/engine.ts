/**
 * The ink engine, held to bounds: the one file that needs it to run. No line and no rule is understood here.
 * The engine's members used here are those of inkjs 2.4.0; tests fail when they change.
 */
import { Story } from "inkjs";
import { BOUNDS, type Clock, Overrun } from "./guard.ts";
import { COMMANDS } from "./ink-numbers.ts";
import { type Reply, YOU } from "#scenario/line.ts";
import { readReplyTags } from "#scenario/tags.ts";

/** Commands that draw a lot. `SEED_RANDOM` draws none: it only says where the next begin. */
const DRAWS: ReadonlySet<number> = new Set([COMMANDS.random, COMMANDS.listRandom, COMMANDS.shuffle]);

export type { Story } from "inkjs";

/** Reads a compiled story: by far the longest work of the engine's, and most of what it holds in memory. */
export const readStory = (json: string): Story => new Story(json);

/** What a variable holds, as text, and of which kind that is: only a list can't be set by hand. */
export interface Variable {
  readonly text: string;
  readonly kind: "truth" | "number" | "words" | "list";
}

const KINDS: Readonly<Record<string, Variable["kind"]>> = { boolean: "truth", number: "number", string: "words" };

const variableOf = (held: unknown): Variable => ({ text: String(held), kind: KINDS[typeof held] ?? "list" });

/** The ink engine held to bounds. */
export class GuardedStory extends Story {
  /** Called with each tag as the story passes it, before anything after it runs. */
  onTag: ((tag: string) => void) | undefined;
  /** A lot was drawn since the turn began, even one that came to nothing: the engine reads ahead and goes back. */
  drewLots = false;
  private readonly clock: Clock;
  private steps = 0;
  private startedAt = 0;
  private printed = 0;
  private lastPrinted: unknown;
  private lastContainer: GuardedStory["state"]["currentPointer"]["container"] | undefined;

  /** Runs what was read, from its beginning. Running never changes it: any number of stories may share it. */
  constructor(read: Story, clock: Clock) {
    super(read.mainContentContainer, read.listDefinitions?.lists ?? null);
    this.clock = clock;
    this.onError = (message) => {
      throw new Error(message);
    };
    this.ResetState();
  }

  beginTurn(): void {
    this.steps = 0;
    this.printed = 0;
    this.drewLots = false;
    this.startedAt = this.clock();
  }

  /** The knot that the story is in, or was in last; empty before the first. */
  get knot(): string {
    const [name = ""] = (this.lastContainer?.path?.toString() ?? "").split(".");
    return /^\d*$/.test(name) ? "" : name;
  }

  /** The script's variables with what they hold, by name. */
  variables(): Readonly<Record<string, Variable>> {
    const all: unknown = this.variablesState["_globalVariables"];
    if (!(all instanceof Map)) throw new Error("the engine keeps its variables elsewhere");
    const names = [...all.keys()].map(String);
    return Object.fromEntries(names.map((name) => [name, variableOf(this.variablesState.$(name))]));
  }

  /** Lets a variable hold something else of its own kind, written as text. What can't be that changes nothing. */
  setVariable(name: string, text: string): void {
    const kind = this.variables()[name]?.kind;
    if (kind === "words") this.variablesState.$(name, text);
    if (kind === "truth" && /^(true|false)$/.test(text)) this.variablesState.$(name, text === "true");
    if (kind === "number" && text.trim() !== "" && Number.isFinite(Number(text)))
      this.variablesState.$(name, Number(text));
  }

  override Step(): void {
    this.steps += 1;
    // Not `state.currentPointer`: that is a copy each time.
    this.lastContainer = this.state.callStack.currentElement.currentPointer.container ?? this.lastContainer;
    if (this.steps > BOUNDS.steps) throw new Overrun("story-never-rests", BOUNDS.steps);
    if (this.steps % 1024 === 0 && this.clock() - this.startedAt > BOUNDS.seconds * 1000)
      throw new Overrun("story-too-slow", BOUNDS.seconds);
    super.Step();
    if (this.state.callstackDepth > BOUNDS.depth) throw new Overrun("story-too-deep", BOUNDS.depth);
    this.measureTexts();
  }

  override PerformLogicAndFlowControl(content: Parameters<Story["PerformLogicAndFlowControl"]>[0]): boolean {
    const done = super.PerformLogicAndFlowControl(content);
    const command = content !== null && "commandType" in content ? content.commandType : null;
    if (typeof command !== "number") return done;
    if (DRAWS.has(command)) this.drewLots = true;
    if (command === COMMANDS.tagEnds && this.onTag !== undefined && !this.state.inStringEvaluation) {
      const tag = this.state.currentTags?.at(-1);
      if (tag !== undefined) this.onTag(tag);
    }
    return done;
  }

  override ProcessChoice(point: Parameters<Story["ProcessChoice"]>[0]): ReturnType<Story["ProcessChoice"]> {
    if (this.state.generatedChoices.length >= BOUNDS.choices)
      throw new Overrun("story-too-many-choices", BOUNDS.choices);
    return super.ProcessChoice(point);
  }

  replies(): Reply[] {
    return this.currentChoices.map((choice, index) => {
      const tags = readReplyTags([...(choice.tags ?? []), ...this.behindBracket(index).tags]);
      const { practices, pitfalls, calm, trust, unheard, ...more } = tags;
      const heard = { practices, pitfalls, calm, trust };
      const text = choice.text.replace(new RegExp(`^${YOU}\\s*:\\s*`), "").trim();
      return { index, text, move: unheard ? { ...heard, unheard } : heard, ...more };
    });
  }

  /** Whether taking this choice says something by itself: words that stand outside its brackets. */
  hasWordsOfItsOwn(index: number): boolean {
    const before = this.targetOf(index)?.namedContent.has("$r2") === true;
    return before || this.behindBracket(index).hasWords;
  }

  /**
   * What stands on the choice's own line behind its bracket. The engine counts tags there as the next line's. Words may
   * stand before them, and values and alternatives among the words.
   */
  private behindBracket(index: number): { readonly hasWords: boolean; readonly tags: readonly string[] } {
    const target = this.targetOf(index);
    const tags: string[] = [];
    let hasWords = false;
    let tag: string | undefined;
    // Where words stand before the bracket, the engine says them first, and comes back to this place.
    const back: unknown = target?.namedContent.get("$r2");
    let begun = back === undefined;
    for (const content of target?.content ?? []) {
      if (!begun) begun = content === back;
      else if ("commandType" in content) {
        if (content.commandType === COMMANDS.tag) tag = "";
        else if (content.commandType === COMMANDS.tagEnds && tag !== undefined) {
          tags.push(tag.trim());
          tag = undefined;
        } else if (content.commandType === COMMANDS.print) hasWords ||= tag === undefined;
      } else if ("value" in content && typeof content.value === "string") {
        if (content.value === "\n") break;
        if (tag !== undefined) tag += content.value;
        else hasWords ||= content.value.trim() !== "";
      } else if ("namedContent" in content) hasWords ||= tag === undefined;
      // A function's call comes back; any other divert leaves the line.
      else if ("pushesToStack" in content && !content.pushesToStack) break;
    }
    return { hasWords, tags };
  }

  private targetOf(index: number): ReturnType<Story["KnotContainerWithName"]> {
    const path = this.currentChoices[index]?.targetPath;
    return path === null || path === undefined ? null : this.ContentAtPath(path).container;
  }

  /** Texts in variables pass over the evaluation stack; texts on the way out lie in the output stream. */
  private measureTexts(): void {
    const reckoned: unknown = this.state.evaluationStack.at(-1);
    const printed: unknown = this.state.outputStream.at(-1);
    if (textLength(reckoned) > BOUNDS.text) throw new Overrun("story-text-grows", BOUNDS.text);
    if (printed === this.lastPrinted) return;
    this.lastPrinted = printed;
    this.printed += textLength(printed);
    if (this.printed > BOUNDS.text * 4) throw new Overrun("story-text-grows", BOUNDS.text);
  }
}

const textLength = (value: unknown): number =>
  typeof value === "object" && value !== null && "value" in value && typeof value.value === "string"
    ? value.value.length
    : 0;
