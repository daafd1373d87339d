/**
 * The breath on the encounter's screen: when it is taken, what it is good for, and its effect on a running time limit.
 */
import { useLayoutEffect, useState } from "preact/hooks";
import type { Shown } from "#encounter/shown.ts";
import type { Attempt } from "#session/attempt.ts";
import type { Arrival, Conversation } from "#session/conversation.ts";
import { isFree, isLetter } from "./keys.ts";

interface BreathingState {
  readonly open: boolean;
  readonly begin: () => void;
  readonly end: () => void;
  /** Called when a whole breath is taken. */
  readonly breathed: () => void;
  /** A running time limit stops: for the first breath before a decision, and no other. */
  readonly stopsTime: boolean;
  /** Sentences about what the breath is good for, and what it does to the time limit; `time` may be empty. */
  readonly use: string;
  readonly time: string;
}

/** `keys`: whether the letter B begins one. */
export function useBreathing(
  { shown, arrival, breathed }: Conversation,
  attempt: Attempt,
  keys: boolean,
): BreathingState {
  const [open, setOpen] = useState(false);
  const [stopsTime, setStopsTime] = useState(false);
  /** The arrival at which time was stopped last: another arrival is another decision. */
  const [stoppedAt, setStoppedAt] = useState<Arrival | null>(null);
  const timed = shown.now.kind === "decision" && shown.now.decision.seconds !== null;

  const begin = (): void => {
    setOpen(true);
    setStopsTime(stoppedAt !== arrival);
    setStoppedAt(arrival);
  };
  const end = (): void => {
    setOpen(false);
    setStopsTime(false);
  };
  // Time has run out meanwhile, and the conversation has gone on.
  useLayoutEffect(end, [arrival]);

  // Before the browser paints, so that no early press is lost.
  useLayoutEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (!keys || !isLetter(event, "b") || event.repeat || !isFree(event)) return;
      if (open) end();
      else if (document.querySelector("dialog[open]") === null) begin();
    };
    addEventListener("keydown", pressed);
    return () => removeEventListener("keydown", pressed);
  });

  return {
    open,
    begin,
    end,
    breathed: attempt.breathe,
    stopsTime,
    use: useOf(shown, breathed, attempt.breathCountsBelow()),
    time: timed ? timeWords(stopsTime) : "",
  };
}

const timeWords = (stops: boolean): string =>
  stops ? "The clock is paused while you breathe." : "The clock keeps running: it was already paused for one breath.";

/** `countsBelow` is null while it is not known. */
function useOf({ now, standing }: Shown, breathed: boolean, countsBelow: number | null): string {
  if (now.kind !== "decision") return "Take your time. It's good for you.";
  const { calm } = standing.meters;
  if (countsBelow !== null && calm >= countsBelow)
    return `${breathed ? "Good." : "Take your time."} They're already calm enough not to notice.`;
  if (breathed) return "Good. It will help your next reply.";
  return "Take one full breath before you reply. It calms them, too.";
}
