/**
 * The running story: the only file that touches the ink engine.
 * It says lines and offers replies; it knows the meters as two variables, and no rule about them.
 * The engine's members used here are those of inkjs 2.4.0; tests fail when they change.
 */
import { Story } from "inkjs";
import { type Diagnostic, type Result, failure, success } from "#diagnostics/diagnostic.ts";
import { type StoryFault, storyDiagnostic } from "#diagnostics/story-diagnostics.ts";
import { withinMeter } from "#guidance/standing.ts";
import { METERS, type Meters } from "#guidance/words.ts";
import { BOUNDS, Overrun } from "./guard.ts";
import { type Line, type LineTags, type Reply, YOU } from "./line.ts";
import type { Character, Scenario } from "./scenario.ts";
import { readLineTags, readReplyTags } from "./tags.ts";

/** Milliseconds of a clock that only runs forward. */
export type Clock = () => number;

/**
 * A place in a story: how it was told up to there. Nothing is written down of the engine's state, which costs more than
 * the telling; whoever turns back to an earlier place has the story told again. It lives as long as the page.
 */
export interface Bookmark {
  readonly start: Start;
  /** What the listener answered to each tag it was asked about, in order: so it need not be asked again. */
  readonly heeded: readonly Meters[];
}

/** What the encounter does while the story is being told. */
export interface Listener {
  /**
   * The meters as they are once a tag has been heeded. It may be asked twice about the same tag,
   * because the engine reads ahead and goes back; so it must not remember that it was asked.
   */
  heed(tags: LineTags, meters: Meters): Meters;
  /** A line was said for good; `meters` are what the story goes on with. */
  said(line: Line, meters: Meters): void;
}

/** What the story goes on from: its beginning, or a reply taken at a bookmark, with the meters as the move left them. */
export type Start =
  | { readonly seed: number }
  | { readonly at: Bookmark; readonly reply: number; readonly meters: Meters };

/** Where the story rests: replies to choose from, or none when it is over. */
export interface Rest {
  readonly bookmark: Bookmark;
  readonly replies: readonly Reply[];
  /** The knot that it rests in, for messages. */
  readonly knot: string;
}

export interface Narrator {
  /** Tells the story from `start` until it rests. Any fault leaves the narrator usable for the next telling. */
  tell(start: Start, listener: Listener): Result<Rest, Diagnostic>;
}

export function openNarrator(scenario: Scenario, clock: Clock): Narrator {
  let story: GuardedStory | undefined;
  let at: Bookmark | undefined;

  /** Brings the story to a start's place, if it isn't there, and tells it on from there. */
  const tellFrom = (start: Start, listener: Listener): Rest => {
    if ("at" in start && at !== start.at) returnTo(start.at);
    at = undefined;
    story ??= new GuardedStory(scenario.story, clock);
    const heeded: Meters[] = [];
    const noting: Listener = {
      said: listener.said,
      heed(tags, meters) {
        const after = listener.heed(tags, meters);
        heeded.push(after);
        return after;
      },
    };
    const told = tellOn(story, scenario.cast, start, noting);
    at = { start, heeded };
    return { ...told, bookmark: at };
  };
  const returnTo = (place: Bookmark): void => {
    const { start, heeded } = place;
    let asked = 0;
    tellFrom(start, { said: () => undefined, heed: (_tags, meters) => heeded[asked++] ?? meters });
    at = place;
  };

  return {
    tell(start, listener) {
      try {
        return success(tellFrom(start, listener));
      } catch (error) {
        const diagnostic = faultOf(error, story, scenario);
        story = undefined;
        at = undefined;
        return failure(diagnostic);
      }
    },
  };
}

type Told = Omit<Rest, "bookmark">;

function tellOn(story: GuardedStory, cast: readonly Character[], start: Start, listener: Listener): Told {
  story.beginTurn();
  if ("seed" in start) {
    story.ResetState();
    story.state.storySeed = start.seed;
  }
  let spoken = false;
  if ("at" in start) {
    setMeters(story, start.meters);
    spoken = story.hasWordsOfItsOwn(start.reply);
    story.ChooseChoiceIndex(start.reply);
  }
  for (let lines = 0; story.canContinue; lines++) {
    if (lines >= BOUNDS.lines) throw new Fault("story-too-many-lines", { limit: BOUNDS.lines });
    // A reply's own words carry the reply's tags: they were heeded when the move was judged.
    const own = spoken && lines === 0;
    story.onTag = own ? undefined : (tag) => setMeters(story, listener.heed(readLineTags([tag]), metersOf(story)));
    const text = (story.Continue() ?? "").trim();
    const tags = own ? [] : (story.currentTags ?? []);
    const meters = metersOf(story);
    setMeters(story, meters);
    if (text !== "" || tags.length > 0) listener.said(readLine(text, tags, cast, own), meters);
  }
  return { replies: story.replies(), knot: story.knot };
}

function readLine(text: string, tags: readonly string[], cast: readonly Character[], own: boolean): Line {
  const colon = text.indexOf(":");
  const before = text.slice(0, Math.max(0, colon)).trim();
  const known = before === YOU || cast.some((character) => character.speaker === before);
  const who = (words: string): string =>
    cast.find(({ name, speaker }) => words === name || words === speaker)?.speaker ?? words;
  const read = readLineTags(tags);
  return {
    speaker: known ? before : own ? YOU : null,
    text: known ? text.slice(colon + 1).trim() : text,
    tags: { ...read, enter: read.enter.map(who), leave: read.leave.map(who) },
  };
}

function metersOf(story: Story): Meters {
  const read = (meter: string): number => {
    const value: unknown = story.variablesState.$(meter);
    if (typeof value === "number" && Number.isInteger(value)) return withinMeter(value);
    throw new Fault("meter-not-whole", { meter, value: String(value) });
  };
  return { calm: read("calm"), trust: read("trust") };
}

function setMeters(story: Story, meters: Meters): void {
  for (const meter of METERS) story.variablesState.$(meter, meters[meter]);
}

/** Something that a script did wrong while it ran. `words` fill the blanks of the diagnostic's text. */
class Fault extends Error {
  readonly code: StoryFault;
  readonly words: Readonly<Record<string, string | number>>;
  constructor(code: StoryFault, words: Readonly<Record<string, string | number>>) {
    super(code);
    this.code = code;
    this.words = words;
  }
}

function faultOf(error: unknown, story: GuardedStory | undefined, scenario: Scenario): Diagnostic {
  const knot = story?.knot ?? "";
  const place = scenario.knots[knot] ?? { file: `${scenario.id}.ink`, line: 0 };
  const words = { knot: knot === "" ? "the beginning" : knot, limit: 0, words: "", meter: "", value: "" };
  if (error instanceof Overrun) return storyDiagnostic(error.bound, place, { ...words, limit: error.limit });
  if (error instanceof Fault) return storyDiagnostic(error.code, place, { ...words, ...error.words });
  const said = error instanceof Error ? error.message : String(error);
  return storyDiagnostic("story-fails", place, { ...words, words: said.replace(/^RUNTIME ERROR: (\(.*?\): )?/, "") });
}

/** The engine's number for the command that closes a tag. */
const END_TAG = 25;

/** The ink engine held to bounds. */
class GuardedStory extends Story {
  /** Told of each tag as the story passes it, before anything after it runs. */
  onTag: ((tag: string) => void) | undefined;
  private readonly clock: Clock;
  private steps = 0;
  private startedAt = 0;
  private printed = 0;
  private lastPrinted: unknown;
  private lastContainer: GuardedStory["state"]["currentPointer"]["container"] | undefined;

  constructor(json: string, clock: Clock) {
    super(json);
    this.clock = clock;
    this.onError = (message) => {
      throw new Error(message);
    };
  }

  beginTurn(): void {
    this.steps = 0;
    this.printed = 0;
    this.startedAt = this.clock();
  }

  /** The knot that the story is in, or was in last; empty before the first. */
  get knot(): string {
    const [name = ""] = (this.lastContainer?.path?.toString() ?? "").split(".");
    return /^\d*$/.test(name) ? "" : name;
  }

  override Step(): void {
    this.steps += 1;
    this.lastContainer = this.state.currentPointer.container ?? this.lastContainer;
    if (this.steps > BOUNDS.steps) throw new Overrun("story-never-rests", BOUNDS.steps);
    if (this.steps % 1024 === 0 && this.clock() - this.startedAt > BOUNDS.seconds * 1000)
      throw new Overrun("story-too-slow", BOUNDS.seconds);
    super.Step();
    if (this.state.callstackDepth > BOUNDS.depth) throw new Overrun("story-too-deep", BOUNDS.depth);
    this.measureTexts();
  }

  override PerformLogicAndFlowControl(content: Parameters<Story["PerformLogicAndFlowControl"]>[0]): boolean {
    const done = super.PerformLogicAndFlowControl(content);
    const closesTag = content !== null && "commandType" in content && content.commandType === END_TAG;
    if (closesTag && this.onTag !== undefined && !this.state.inStringEvaluation) {
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
      const { practices, pitfalls, calm, trust, plain, seconds, timeout, note, id } = tags;
      const text = choice.text.replace(new RegExp(`^${YOU}\\s*:\\s*`), "").trim();
      return { index, text, move: { practices, pitfalls, calm, trust }, plain, seconds, timeout, note, id };
    });
  }

  /** Whether taking this choice says something by itself: words that stand outside its brackets. */
  hasWordsOfItsOwn(index: number): boolean {
    const before = this.targetOf(index)?.namedContent.has("$r2") === true;
    return before || this.behindBracket(index).hasWords;
  }

  /** What stands on the choice's own line behind its bracket. The engine counts tags there as the next line's. */
  private behindBracket(index: number): { readonly hasWords: boolean; readonly tags: readonly string[] } {
    const tags: string[] = [];
    let hasWords = false;
    let tag: string | undefined;
    for (const content of this.targetOf(index)?.content ?? []) {
      if ("commandType" in content && content.commandType === END_TAG && tag !== undefined) {
        tags.push(tag.trim());
        tag = undefined;
      } else if ("commandType" in content && content.commandType === END_TAG - 1) tag = "";
      else if ("value" in content && typeof content.value === "string") {
        if (content.value === "\n") break;
        if (tag !== undefined) tag += content.value;
        else hasWords ||= content.value.trim() !== "";
      } else break;
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
