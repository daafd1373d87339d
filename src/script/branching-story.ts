/**
 * The engine, going on from copies of its state. The copies are its own, made to save a story in the background while it
 * goes on; they are cheap, and reached through private members of inkjs 2.4.0. A test fails when those move.
 */
import type { Meter } from "#guidance/words.ts";
import { COMMANDS, type Container, type InkObject, commandIn, isAssignment, isPointer, numberIn } from "./content.ts";
import { GuardedStory } from "./engine.ts";
import { containersIn } from "./flow.ts";
import type { Clock } from "./guard.ts";
import { type MeterExpression, reckoning } from "./meter-expression.ts";
import { type Reckonings, isMeter, reckoningsOf } from "./reckonings.ts";

/** What the story made of the meters by itself, and where the engine read ahead. */
export type Looked =
  /** The value that an expression had. `source` is its place in the compiled story. */
  | { readonly kind: "look"; readonly at: MeterExpression; readonly source: string; readonly value: number }
  | { readonly kind: "set"; readonly meter: Meter; readonly to: MeterExpression }
  /** The engine reads ahead from here, and may go back to the last such mark. */
  | { readonly kind: "mark" }
  | { readonly kind: "back" };

export interface Watched {
  /** What was looked at doesn't tell all that the story did with the meters: with others it might have gone otherwise. */
  readonly opaque: boolean;
  /** Containers of the compiled story that it came through, as paths. */
  readonly passed: ReadonlySet<string>;
  /** It drew lots. */
  readonly drew: boolean;
}

export class BranchingStory extends GuardedStory {
  readonly reckonings: Reckonings;
  /** A meter is handed on by reference: who reads it then does not say so. */
  private readonly handsOnMeters: boolean;
  private onLooked: ((looked: Looked) => void) | undefined;
  private readonly containers = new Set<Container>();
  private opaque = false;
  private drew = false;

  constructor(json: string, clock: Clock) {
    super(json, clock);
    // As long as the engine believes that a save is being written, it keeps what changes apart from what was before.
    this["_asyncSaving"] = true;
    const containers = containersIn(this.mainContentContainer);
    this.reckonings = reckoningsOf(containers);
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

  watch(onLooked: (looked: Looked) => void): void {
    this.onLooked = onLooked;
    this.containers.clear();
    this.opaque = this.handsOnMeters;
    this.drew = false;
  }

  watched(): Watched {
    const passed = new Set([...this.containers].map((container) => container.path.toString()));
    return { opaque: this.opaque, passed, drew: this.drew };
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
    const { container } = this.state.currentPointer;
    // The engine takes its first steps while it is being made.
    if (container !== null) this.containers?.add(container);
    super.Step();
  }

  override PerformLogicAndFlowControl(content: InkObject | null): boolean {
    const done = super.PerformLogicAndFlowControl(content);
    if (content !== null && this.onLooked !== undefined) this.note(content, this.onLooked);
    return done;
  }

  override StateSnapshot(): void {
    super.StateSnapshot();
    this.onLooked?.({ kind: "mark" });
  }

  override RestoreStateSnapshot(): void {
    super.RestoreStateSnapshot();
    this.onLooked?.({ kind: "back" });
  }

  private note(content: InkObject, onLooked: (looked: Looked) => void): void {
    const at = this.reckonings.looks.get(content);
    if (at !== undefined) this.noteLook(content, at, onLooked);
    const command = commandIn(content);
    this.drew ||= command === COMMANDS.random || command === COMMANDS.listRandom || command === COMMANDS.shuffle;
    if (!isAssignment(content) || !isMeter(content.variableName)) return;
    if (content.isNewDeclaration && !content.isGlobal) return;
    const meter = content.variableName;
    const value: unknown = this.variablesState.$(meter);
    if (typeof value !== "number") this.opaque = true;
    else onLooked({ kind: "set", meter, to: this.reckonings.sets.get(content)?.to ?? { kind: "number", value } });
  }

  private noteLook(content: InkObject, at: MeterExpression, onLooked: (looked: Looked) => void): void {
    const value = numberIn(this.state.evaluationStack.at(-1));
    const [calm, trust] = [this.variablesState.$("calm"), this.variablesState.$("trust")];
    const whole = typeof calm === "number" && typeof trust === "number";
    if (!whole || value !== reckoning(at)({ calm, trust })) this.opaque = true;
    else onLooked({ kind: "look", at, source: content.path.toString(), value });
  }
}
