/**
 * Runs a story for one turn: line by line, with its tags applied as they pass, until it rests. No rule about the
 * meters.
 */
import type { Diagnostic } from "#diagnostics/diagnostic.ts";
import { type StoryFault, storyDiagnostic } from "#diagnostics/story-diagnostics.ts";
import { withinMeter } from "#guidance/standing.ts";
import { METERS, type Meters, SLIPS } from "#guidance/words.ts";
import type { GuardedStory } from "./engine.ts";
import { BOUNDS, Overrun } from "./guard.ts";
import { type Line, type LineTags, type Reply, YOU } from "#scenario/line.ts";
import type { Character, Scenario } from "#scenario/scenario.ts";
import { readAsides, readLineTags } from "#scenario/tags.ts";

/** What the encounter does while the story runs. */
export interface Listener {
  /**
   * Returns the meters as they are once a tag has been applied. It may be called twice for the same tag, because the
   * engine reads ahead and goes back; so it must not remember that it was called.
   */
  onTag(tags: LineTags, meters: Meters): Meters;
  /** A line was said for good; `meters` are what the story goes on with. */
  onLine(line: Line, meters: Meters): void;
}

/** Where the story rests: replies to choose from, or none when it is over. */
export interface RestPoint {
  readonly replies: readonly Reply[];
  /** The knot that it rests in, for messages. */
  readonly knot: string;
  /** A lot was drawn on the way here: with another seed the story may have gone otherwise. */
  readonly drewLots: boolean;
}

/** What taking a reply does to the story before it goes on. */
export interface MoveMade {
  /** The meters as the move left them. */
  readonly meters: Meters;
  /** The slips in it, as they were judged. */
  readonly slips: number;
}

/** What a turn begins with: the story's beginning, or a reply. */
export type TurnStart = { readonly seed: number } | (MoveMade & { readonly reply: number });

/** Runs a story, from where it rests, until it rests again. What goes wrong is thrown: see `faultOf`. */
export function runTurn(
  story: GuardedStory,
  cast: readonly Character[],
  start: TurnStart,
  listener: Listener,
): RestPoint {
  story.beginTurn();
  if ("seed" in start) {
    story.ResetState();
    story.state.storySeed = start.seed;
  }
  const order = new Order();
  let spoken = false;
  if ("reply" in start) {
    setMeters(story, start.meters);
    countSlips(story, start.slips);
    spoken = story.hasWordsOfItsOwn(start.reply);
    story.ChooseChoiceIndex(start.reply);
  }
  for (let lines = 0; story.canContinue; lines++) {
    if (lines >= BOUNDS.lines) throw new Fault("story-too-many-lines", { limit: BOUNDS.lines });
    // A reply's own words carry the reply's tags: they were applied when the move was judged.
    const own = spoken && lines === 0;
    story.onTag = own ? undefined : (tag) => setMeters(story, listener.onTag(readLineTags([tag]), metersOf(story)));
    const text = (story.Continue() ?? "").trim();
    const tags = own ? [] : (story.currentTags ?? []);
    const meters = metersOf(story);
    setMeters(story, meters);
    if (text === "" && tags.length === 0) continue;
    const line = readLine(text, tags, cast, own);
    order.say(line);
    listener.onLine(line, meters);
  }
  const replies = story.replies();
  order.rest(replies);
  return { replies, knot: story.knot, drewLots: story.drewLots };
}

/** What is said afterwards follows an ending, and nothing else follows it. */
class Order {
  private last: "words" | "ending" | "afterwards" = "words";

  say({ text, tags, afterwards }: Line): void {
    if (afterwards !== undefined ? this.last === "words" : this.last === "afterwards")
      throw new Fault("afterwards-out-of-place", {});
    if (afterwards !== undefined) this.last = "afterwards";
    else if (tags.ending !== null) this.last = "ending";
    else if (text !== "") this.last = "words";
  }

  rest(replies: readonly Reply[]): void {
    if (this.last === "afterwards" && replies.length > 0) throw new Fault("afterwards-out-of-place", {});
  }
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
    tags: {
      ...read,
      enter: read.enter.map(who),
      leave: read.leave.map(who),
      customer: read.customer === null ? null : who(read.customer),
    },
    ...readAsides(tags),
  };
}

function metersOf(story: GuardedStory): Meters {
  const read = (meter: string): number => {
    const value: unknown = story.variablesState.$(meter);
    if (typeof value === "number" && Number.isInteger(value)) return withinMeter(value);
    throw new Fault("meter-not-whole", { meter, value: String(value) });
  };
  return { calm: read("calm"), trust: read("trust") };
}

function setMeters(story: GuardedStory, meters: Meters): void {
  for (const meter of METERS) story.variablesState.$(meter, meters[meter]);
}

/** Adds to the slips that a story reads. One that doesn't declare them has no use for the number. */
function countSlips(story: GuardedStory, more: number): void {
  const { variablesState } = story;
  if (more === 0 || !variablesState.GlobalVariableExistsWithName(SLIPS)) return;
  const before: unknown = variablesState.$(SLIPS);
  if (typeof before === "number" && Number.isInteger(before)) variablesState.$(SLIPS, before + more);
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

/** What was thrown out of a turn, as a diagnostic. */
export function faultOf(error: unknown, story: GuardedStory | undefined, scenario: Scenario): Diagnostic {
  const knot = story?.knot ?? "";
  const place = scenario.knots[knot] ?? { file: `${scenario.id}.ink`, line: 0 };
  const words = { knot: knot === "" ? "the beginning" : knot, limit: 0, words: "", meter: "", value: "" };
  if (error instanceof Overrun) return storyDiagnostic(error.bound, place, { ...words, limit: error.limit });
  if (error instanceof Fault) return storyDiagnostic(error.code, place, { ...words, ...error.words });
  if (error instanceof RangeError && /call stack|recursion/i.test(error.message))
    return storyDiagnostic("story-refers-to-itself", place, words);
  const said = error instanceof Error ? error.message : String(error);
  return storyDiagnostic("story-fails", place, { ...words, words: said.replace(/^RUNTIME ERROR: (\(.*?\): )?/, "") });
}
