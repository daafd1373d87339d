/**
 * A story from which every reply can be taken, not only one: wherever it rests, that place is kept, and each reply is
 * told from a copy of it. Beside what is told it notes what the story made of the meters.
 */
import { type Diagnostic, type Result, failure, success } from "#diagnostics/diagnostic.ts";
import type { Meters } from "#guidance/words.ts";
import { BranchingStory, type Looked, type Watched } from "./branching-story.ts";
import type { Clock } from "./guard.ts";
import type { Line, LineTags, Reply } from "./line.ts";
import type { Scenario } from "./scenario.ts";
import { type MovesAhead, readerOf } from "./state-reader.ts";
import { type Cue, type Listener, faultOf, tellOn } from "./telling.ts";

/** A reply as it is on offer at a spot. */
export interface Offer extends Reply {
  /** The choice in the compiled story that it comes from: the same wherever it is on offer. */
  readonly source: string;
}

/** Where the story rests, kept so that each reply can be taken. */
export interface Spot {
  /** From two spots with the same key the story goes on alike, with the same replies and words, at the same meters. */
  readonly key: string;
  readonly knot: string;
  /** None when the story is over. */
  readonly offers: readonly Offer[];
  readonly ahead: MovesAhead;
  readonly state: BranchingStory["state"];
}

/** What a telling did that has to do with the meters, in the order in which it was done. */
export type Step =
  /** A tag closed, and what it does to the meters was done. */
  | { readonly kind: "heed"; readonly tags: LineTags }
  /** A line was said for good. */
  | { readonly kind: "said"; readonly line: Line }
  | Looked;

export interface Telling extends Watched {
  readonly rest: Result<Spot, Diagnostic>;
  readonly steps: readonly Step[];
}

export interface Branches {
  begin(seed: number, listener: Listener): Telling;
  /** Takes a reply at a spot, with the meters as its move left them. The spot can be gone on from again. */
  take(spot: Spot, reply: number, meters: Meters, listener: Listener): Telling;
}

export function openBranches(scenario: Scenario, clock: Clock): Branches {
  const story = new BranchingStory(scenario.story, clock);
  const reader = readerOf(story);

  const tell = (cue: Cue, listener: Listener): Telling => {
    const steps: Step[] = [];
    story.watch((looked) => steps.push(looked));
    const noting: Listener = {
      heed(tags, meters) {
        steps.push({ kind: "heed", tags });
        return listener.heed(tags, meters);
      },
      said(line, meters) {
        steps.push({ kind: "said", line });
        listener.said(line, meters);
      },
    };
    const rest = tried(() => {
      const { replies, knot } = tellOn(story, scenario.cast, cue, noting);
      const sources = story.sources();
      const offers = replies.map((reply): Offer => ({ ...reply, source: sources[reply.index] ?? "" }));
      return { knot, offers, ...reader.read(offers), state: story.state };
    });
    return { rest, steps, ...story.watched() };
  };
  const tried = (telling: () => Spot): Result<Spot, Diagnostic> => {
    try {
      return success(telling());
    } catch (error) {
      const diagnostic = faultOf(error, story, scenario);
      story.recover();
      return failure(diagnostic);
    }
  };

  return {
    begin(seed, listener) {
      return tell({ seed }, listener);
    },
    take(spot, reply, meters, listener) {
      story.branchFrom(spot.state);
      return tell({ reply, meters }, listener);
    },
  };
}
