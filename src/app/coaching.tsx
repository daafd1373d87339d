/** The remarks on each reply in a coached conversation. Loaded for those alone. */
import { remarkOn } from "#debrief/remark.ts";
import { remarkWords } from "#debrief/words/remark.ts";
import type { Turn } from "#encounter/turn.ts";
import type { Attempt } from "#session/attempt.ts";
import { encounterIn } from "#session/conversation.ts";
import { RemarkSaid, RemarkSeen, type SpokenRemark } from "#ui/coach-remark.tsx";
import type { Coach } from "#ui/use-coach.ts";
import "#ui/styles/coached.css";
import type { Content } from "./content.ts";

export async function openCoach(
  content: Pick<Content, "handbook" | "houseGuidance">,
  attempt: Pick<Attempt, "conversation">,
): Promise<Coach> {
  const ofAll = await content.handbook();
  const about = (turn: Turn | undefined): SpokenRemark | null => {
    const played = encounterIn(attempt.conversation.peek());
    const handbook = (played === null ? null : content.houseGuidance(played.scenario)?.handbook) ?? ofAll;
    const remark = turn === undefined ? null : remarkOn(turn, handbook);
    return remark === null ? null : { kind: remark.kind, ...remarkWords(remark) };
  };
  return {
    Seen: ({ turn }) => <RemarkSeen remark={about(turn)} />,
    Said: ({ turn }) => <RemarkSaid remark={about(turn)} />,
  };
}
