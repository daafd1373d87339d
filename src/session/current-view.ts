/**
 * The conversation that picture and sound follow now: the attempt, one that is played back, or none. Its state is given
 * as signals, what happens in it as events.
 */
import { type ReadonlySignal, computed, effect, untracked } from "@preact/signals";
import type { Arrival, OnScreen } from "./conversation.ts";
import type { ConversationListener } from "./events.ts";
import type { Saying, Teller } from "./teller.ts";

/** A conversation, and the teller that reveals it. */
export interface View {
  readonly conversation: ReadonlySignal<OnScreen | null>;
  readonly teller: Pick<Teller, "scenario" | "saying" | "attended" | "resting" | "listen">;
}

/** What the teller of the conversation on the screen says; the empty values while there is none. */
export interface CurrentView {
  /** The scenario's id. */
  readonly scenario: ReadonlySignal<string | null>;
  readonly saying: ReadonlySignal<Saying | null>;
  readonly attended: ReadonlySignal<boolean>;
  readonly resting: ReadonlySignal<boolean>;
  /**
   * Calls `listener` for what happens from now on. A new listener, or one whose view comes back to a conversation,
   * first gets "entered" and the line that is being said, and nothing that was said before. Returns a function that
   * unsubscribes.
   */
  readonly listen: (listener: ConversationListener) => () => void;
}

export function openCurrentView(view: ReadonlySignal<View | null>): CurrentView {
  const now = <Value>(part: (teller: View["teller"]) => ReadonlySignal<Value>, none: Value): ReadonlySignal<Value> =>
    computed(() => (view.value === null ? none : part(view.value.teller).value));
  return {
    scenario: now<string | null>(({ scenario }) => scenario, null),
    saying: now<Saying | null>(({ saying }) => saying, null),
    attended: now(({ attended }) => attended, false),
    resting: now(({ resting }) => resting, false),
    listen: (listener) => listenTo(view, listener),
  };
}

function listenTo(view: ReadonlySignal<View | null>, listener: ConversationListener): () => void {
  /** The arrival that was on the screen at the latest event. */
  let heard: Arrival | null = view.peek()?.conversation.peek()?.arrival ?? null;
  let followed: View | null = null;
  let stop = (): void => undefined;
  const turnTo = (next: View | null): void => {
    stop();
    stop = (): void => undefined;
    if (followed !== null && next === null) listener({ kind: "left" });
    followed = next;
    if (next === null) return;
    enter(next, heard, listener);
    heard = next.conversation.peek()?.arrival ?? null;
    stop = next.teller.listen((event) => {
      heard = next.conversation.peek()?.arrival ?? null;
      listener(event);
    });
  };
  const end = effect(() => {
    const next = view.value;
    untracked(() => turnTo(next));
  });
  return () => {
    end();
    stop();
  };
}

/** Sends the events that a listener needs to join a conversation that is already on the screen. */
function enter({ conversation, teller }: View, heard: Arrival | null, listener: ConversationListener): void {
  const onScreen = conversation.peek();
  if (onScreen === null) return;
  const { shown, arrival } = onScreen;
  const begins = arrival.isNew && arrival !== heard && shown.turns.length === 0;
  listener({ kind: "entered", language: shown.scenario.language, begins });
  const saying = teller.saying.peek();
  if (saying?.aloud === true && !teller.resting.peek())
    listener({ kind: "line", beat: saying.beat, lasting: saying.lasting });
}
