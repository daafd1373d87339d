/**
 * The running story: it says lines and offers replies; it knows the meters as two variables, and no rule about them.
 */
import { type Diagnostic, type Result, failure, success } from "#diagnostics/diagnostic.ts";
import type { Meters } from "#guidance/words.ts";
import { GuardedStory, type Story, type Variable, readStory } from "./engine.ts";
import type { Clock } from "./guard.ts";
import type { Scenario } from "#scenario/scenario.ts";
import { type Listener, type MoveMade, type RestPoint, faultOf, runTurn } from "./run-turn.ts";
export type { Variable } from "./engine.ts";
export type { Clock } from "./guard.ts";
export type { Listener } from "./run-turn.ts";

/**
 * A place in a story: the turns that lead there. The engine's state is not saved, because saving it costs more than
 * running the turns again; whoever turns back to an earlier place has them run again. It lives as long as the page.
 */
export interface Bookmark {
  readonly start: Start;
  /** What the listener answered to each tag it was asked about, in order: so it need not be asked again. */
  readonly answers: readonly Meters[];
  /** Variables that a trainer has set by hand when the story was there, as text, by name. */
  readonly supposed?: Readonly<Record<string, string>>;
}

/** What the story goes on from: its beginning, or a reply taken at a bookmark. */
export type Start = { readonly seed: number } | (MoveMade & { readonly at: Bookmark; readonly reply: number });

/** Where the story rests. */
export interface Rest extends RestPoint {
  readonly bookmark: Bookmark;
}

export interface Narrator {
  /** Runs the story from `start` until it rests. Any fault leaves the narrator usable for the next turn. */
  run(start: Start, listener: Listener): Result<Rest, Diagnostic>;
  /** The script's variables as they are at a place, by name: for a trainer to look at. */
  variables(at: Bookmark): Readonly<Record<string, Variable>>;
}

/** What was read of each scenario's story, as long as somebody has that scenario. */
const stories = new WeakMap<Scenario, Story>();

/** The story of a scenario, read but once however many run it. */
function storyOf(scenario: Scenario): Story {
  const read = stories.get(scenario) ?? readStory(scenario.story);
  stories.set(scenario, read);
  return read;
}

export function openNarrator(scenario: Scenario, clock: Clock): Narrator {
  let story: GuardedStory | undefined;
  let at: Bookmark | undefined;

  /** Brings the story to a start's place, if it isn't there, and runs it on from there. */
  const runFrom = (start: Start, listener: Listener): Rest => {
    if ("at" in start && at !== start.at) returnTo(start.at);
    at = undefined;
    story ??= new GuardedStory(storyOf(scenario), clock);
    const answers: Meters[] = [];
    const noting: Listener = {
      onLine: listener.onLine,
      onTag(tags, meters) {
        const after = listener.onTag(tags, meters);
        answers.push(after);
        return after;
      },
    };
    const rest = runTurn(story, scenario.cast, start, noting);
    at = { start, answers };
    return { ...rest, bookmark: at };
  };
  const returnTo = (place: Bookmark): void => {
    const { start, answers, supposed = {} } = place;
    let asked = 0;
    runFrom(start, { onLine: () => undefined, onTag: (_tags, meters) => answers[asked++] ?? meters });
    for (const [name, text] of Object.entries(supposed)) story?.setVariable(name, text);
    at = place;
  };

  return {
    run(start, listener) {
      try {
        return success(runFrom(start, listener));
      } catch (error) {
        const diagnostic = faultOf(error, story, scenario);
        story = undefined;
        at = undefined;
        return failure(diagnostic);
      }
    },
    variables(place) {
      if (at !== place) returnTo(place);
      return story?.variables() ?? {};
    },
  };
}
