/** What a coach says about the latest reply, where a conversation is coached. */
import { useEffect, useMemo, useState } from "preact/hooks";
import type { Turn } from "#encounter/turn.ts";
import type { Remark } from "#debrief/remark.ts";
import type { RemarkWords } from "#debrief/words/remark.ts";

export type SpokenRemark = RemarkWords & Pick<Remark, "kind">;
/** Null where there is nothing to say. */
export type Coach = (turn: Turn) => SpokenRemark | null;

/** `fetchCoach` is called once a conversation is coached; without its answer nothing is said. */
export function useCoach(
  isCoached: boolean,
  turn: Turn | undefined,
  fetchCoach: () => Promise<Coach>,
): SpokenRemark | null {
  const [coach, setCoach] = useState<Coach | null>(null);
  useEffect(() => {
    if (!isCoached) return;
    fetchCoach().then(
      (fetched) => setCoach(() => fetched),
      () => undefined,
    );
  }, [isCoached, fetchCoach]);
  return useMemo(
    () => (isCoached && turn !== undefined && coach !== null ? coach(turn) : null),
    [isCoached, turn, coach],
  );
}
