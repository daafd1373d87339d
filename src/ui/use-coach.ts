/** Who speaks about each reply, where a conversation is coached. */
import type { FunctionComponent } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Turn } from "#encounter/turn.ts";

/** A remark on the turn; nothing where there is none, or nothing to say about it. */
type OnTurn = FunctionComponent<{ readonly turn: Turn | undefined }>;

export interface Coach {
  /** What is seen. */
  readonly Seen: OnTurn;
  /** The same for screen readers: a status that is in the page before it has words. */
  readonly Said: OnTurn;
}

/** `fetchCoach` is called once a conversation is coached; null until its answer, and without one. */
export function useCoach(isCoached: boolean, fetchCoach: () => Promise<Coach>): Coach | null {
  const [coach, setCoach] = useState<Coach | null>(null);
  useEffect(() => {
    if (isCoached) fetchCoach().then(setCoach, () => undefined);
  }, [isCoached, fetchCoach]);
  return isCoached ? coach : null;
}
