/**
 * The engine, going on from copies of its state. The copies are its own, made to save a story in the background while
 * it goes on; they are cheap, and reached through private members of inkjs 2.4.0. A test fails when those move.
 */
import { COMMANDS } from "#story/ink-numbers.ts";
import type { Meter } from "#guidance/words.ts";
import { type Container, type InkObject, commandIn, isAssignment, isPointer, numberIn } from "./ink-objects.ts";
import { type Liveness, type Fact, livenessOf } from "./liveness.ts";
import { GuardedStory, readStory } from "#story/engine.ts";
import { containersIn } from "./control-flow.ts";
import type { Clock } from "#story/guard.ts";
import { type Expression, asksMeters, evaluator, variablesIn, withNumbers } from "./expression.ts";
import { type Symbolic, isMeter, evaluateSymbolically } from "./symbolic.ts";
import { type Value, type Values, numberOf, overwrittenBy, observed, valueOf, variableNamed } from "./values.ts";

/** What the story asked for and what it did with it, in order, and where the engine read ahead. */
export type Observation =
  /**
   * The value that an expression had. Variables in it are as they were before the engine turn; `source` is its place.
   */
  | { readonly kind: "look"; readonly at: Expression; readonly source: string; readonly value: number }
  | { readonly kind: "set"; readonly meter: Meter; readonly to: Expression }
  /** What it observed of a fact as it was before the engine turn; a count was counted up by `more` since. */
  | { readonly kind: "read"; readonly fact: number; readonly more: number; readonly observed: string }
  /** The engine reads ahead from here, and may rewind to the last such snapshot. */
  | { readonly kind: "snapshot" }
  | { readonly kind: "rewind" };

export interface Watched {
  /** The trace misses something that the story did with the meters: with other meters it might have gone otherwise. */
  readonly opaque: boolean;
  /** It drew lots. */
  readonly drew: boolean;
}

/** The liveness analysis has missed something that can be read: its answers can't be relied on. */
export class Unforeseen extends Error {}

export class BranchingStory extends GuardedStory {
  readonly symbolic: Symbolic;
  readonly liveness: Liveness;
  /** A meter is handed on by reference: who reads it then does not say so. */
  private readonly handsOnMeters: boolean;
  private onObserved: ((looked: Observation) => void) | undefined;
  private readonly containers = new Set<Container>();
  /** The facts as they were before the engine turn; null at the beginning of the story. */
  private before: Values | null = null;
  /** What was overwritten since, as `overwrittenBy` names it, and what was when the engine began to read ahead. */
  private overwritten = new Set<unknown>();
  private overwrittenAtMark = new Set<unknown>();
  private readonly seen = new Set<string>();
  private turnBefore = 0;
  /** Facts that were read for an expression that is not computed to its end yet. */
  private pending: number[] = [];
  private opaque = false;

  constructor(json: string, clock: Clock) {
    super(readStory(json), clock);
    // As long as the engine believes that a save is being written, it keeps what changes apart from what was before.
    this["_asyncSaving"] = true;
    const containers = containersIn(this.mainContentContainer);
    this.symbolic = evaluateSymbolically(containers);
    const hasLists = (this.listDefinitions?.lists.length ?? 0) > 0;
    this.liveness = livenessOf(this.mainContentContainer, this.symbolic, hasLists);
    this.handsOnMeters = containers.some(({ content }) =>
      content.some((part) => isPointer(part) && isMeter(part.variableName)),
    );
  }

  /** To a copy of a state that the story rested in; the state stays as it is. */
  branchFrom(state: BranchingStory["state"]): void {
    state.RestoreAfterPatch();
    const copy = state.CopyAndStartPatching(false);
    this["_state"] = copy;
    copy.RestoreAfterPatch();
  }

  /**
   * Watches the next engine turn. `before` is what the facts are that can be asked for; null at the story's beginning.
   */
  watch(before: Values | null, onObserved: (looked: Observation) => void): void {
    this.onObserved = onObserved;
    this.before = before;
    this.turnBefore = this.state.currentTurnIndex;
    this.overwritten = new Set();
    this.seen.clear();
    this.pending = [];
    this.opaque = this.handsOnMeters;
  }

  /** Watches no turn until `watch` is called again. */
  unwatch(): void {
    this.onObserved = undefined;
  }

  /** Whether a fact no longer depends on what it was before the engine turn, but for having been counted up. */
  isOverwritten(fact: Fact): boolean {
    return this.overwritten.has(overwrittenBy(fact));
  }

  /** What was watched since. The story is over, rests or is broken. */
  watched(): Watched {
    this.readPending();
    return { opaque: this.opaque, drew: this.drewLots };
  }

  /** The containers that all engine turns so far have entered, as paths in the compiled story. */
  visited(): ReadonlySet<string> {
    return new Set([...this.containers].map((container) => container.path.toString()));
  }

  /**
   * By how much a fact was counted up in the engine turn: by turns where turns are counted, whether there are any yet
   * or not.
   */
  countedUp(fact: Fact, before: Value, now: Value): number {
    if (fact.kind === "turns-since") return this.state.currentTurnIndex - this.turnBefore;
    return typeof now === "number" && typeof before === "number" ? now - before : 0;
  }

  /** What was thrown out of the engine's middle has left it in no state to go on from; the states it kept are whole. */
  recover(): void {
    this["_recursiveContinueCount"] = 0;
    this["_asyncContinueActive"] = false;
    this["_stateSnapshotAtLastNewline"] = null;
  }

  /** The choices on offer, as places in the compiled story. */
  sources(): readonly string[] {
    return this.currentChoices.map(({ sourcePath }) => sourcePath);
  }

  override ChooseChoiceIndex(index: number): undefined {
    // A choice is shared by all copies of the state that it was made in: its thread is to stay as it was.
    const choice = this.currentChoices[index];
    const thread = choice?.threadAtGeneration;
    if (choice === undefined || thread === null || thread === undefined) return super.ChooseChoiceIndex(index);
    choice.threadAtGeneration = thread.Copy();
    super.ChooseChoiceIndex(index);
    choice.threadAtGeneration = thread;
    return undefined;
  }

  override Step(): void {
    const { container, index } = this.state.callStack.currentElement.currentPointer;
    // The engine takes its first steps while it is being made.
    if (container !== null) this.containers?.add(container);
    const over = container === null ? null : (this.liveness?.afterEnding(container, index) ?? null);
    if (over === null) return super.Step();
    // It would be said, whatever it is: nobody has to be told that no way leads there.
    for (const said of over) this.containers.add(said);
    this.state.ForceEnd();
  }

  override PerformLogicAndFlowControl(content: InkObject | null): boolean {
    if (content === null || this.onObserved === undefined) return super.PerformLogicAndFlowControl(content);
    const within = this.symbolic.within.has(content);
    for (const fact of this.liveness.reads.get(content) ?? [])
      if (within) this.pending.push(fact);
      else this.noteRead(fact, this.onObserved);
    const done = super.PerformLogicAndFlowControl(content);
    this.note(content, this.onObserved);
    return done;
  }

  override VisitContainer(container: Container, atStart: boolean): void {
    if (container.turnIndexShouldBeCounted && (atStart || !container.countingAtStartOnly))
      this.overwritten?.add(container);
    super.VisitContainer(container, atStart);
  }

  override StateSnapshot(): void {
    super.StateSnapshot();
    this.overwrittenAtMark = new Set(this.overwritten);
    this.onObserved?.({ kind: "snapshot" });
  }

  override RestoreStateSnapshot(): void {
    super.RestoreStateSnapshot();
    this.overwritten = new Set(this.overwrittenAtMark);
    this.onObserved?.({ kind: "rewind" });
  }

  private note(content: InkObject, onObserved: (looked: Observation) => void): void {
    const at = this.symbolic.looks.get(content);
    if (at !== undefined) this.noteLook(content, at, onObserved);
    const command = commandIn(content);
    if (command !== null && SHUFFLES_ANEW.has(command)) this.overwritten.add("lots");
    if (command === COMMANDS.seedRandom) this.overwritten.add("seed");
    if (!isAssignment(content) || (content.isNewDeclaration && !content.isGlobal)) return;
    this.overwritten.add(variableNamed(content.variableName ?? ""));
    if (!isMeter(content.variableName)) return;
    const meter = content.variableName;
    const value: unknown = this.variablesState.$(meter);
    if (typeof value !== "number") this.opaque = true;
    else onObserved({ kind: "set", meter, to: this.setTo(content, value) });
  }

  /** What a meter was set to. Where it can't be told from the meters as they were, it is the number that came out. */
  private setTo(content: InkObject, value: number): Expression {
    const to = this.symbolic.sets.get(content)?.to;
    const plain = to === undefined ? null : withNumbers(to, (name) => this.holding(name));
    if (plain !== null && variablesIn(plain).length === 0) return plain;
    this.opaque ||= plain !== null && asksMeters(plain);
    return { kind: "number", value };
  }

  /** The number that a variable holds now. */
  private holding(name: string): number | null {
    const number = this.liveness.variables.get(name);
    const fact = number === undefined ? undefined : this.liveness.facts[number];
    const value = fact === undefined ? null : valueOf(this, fact);
    return value === null ? null : numberOf(value);
  }

  private readPending(): void {
    for (const fact of this.pending) if (this.onObserved !== undefined) this.noteRead(fact, this.onObserved);
    this.pending = [];
  }

  /**
   * What is read of a fact as it was before the engine turn. Practices and a frame's own variables are no such facts.
   */
  private noteRead(number: number, onObserved: (looked: Observation) => void): void {
    // At the beginning nothing was before, and what is declared later is not there yet.
    if (this.before === null) return;
    const fact = this.liveness.facts[number];
    const now = fact === undefined || this.isOverwritten(fact) ? null : valueOf(this, fact);
    if (fact === undefined || now === null) return;
    const before = this.before.get(number);
    if (before === undefined) throw new Unforeseen(`${fact.kind} ${JSON.stringify(now)} was read, and not foreseen`);
    const more = this.countedUp(fact, before, now);
    const name = `${number} ${more}`;
    if (this.seen.has(name)) return;
    this.seen.add(name);
    onObserved({ kind: "read", fact: number, more, observed: observed(fact, now) });
  }

  private noteLook(content: InkObject, expression: Expression, onObserved: (looked: Observation) => void): void {
    const value = numberIn(this.state.evaluationStack.at(-1));
    const [calm, trust] = [this.variablesState.$("calm"), this.variablesState.$("trust")];
    const now = withNumbers(expression, (name) => this.holding(name));
    // A frame's own variables have no number here; nor has a variable that holds anything but a number.
    const plain = variablesIn(now).length === 0;
    if (typeof calm !== "number" || typeof trust !== "number") this.opaque = true;
    else if (plain && value !== evaluator(now)({ calm, trust })) this.opaque = true;
    if (!plain) {
      this.readPending();
      this.opaque ||= asksMeters(expression);
      return;
    }
    this.pending = [];
    // What is handed on by reference is overwritten under another name.
    const isOld = (name: string): boolean => !this.liveness.hasPointers && !this.overwritten.has(variableNamed(name));
    const at = withNumbers(expression, (name) => (isOld(name) ? null : this.holding(name)));
    onObserved({ kind: "look", at, source: content.path.toString(), value: value ?? 0 });
  }
}

const SHUFFLES_ANEW: ReadonlySet<number> = new Set([COMMANDS.random, COMMANDS.listRandom, COMMANDS.seedRandom]);
