/** The row beside the replies: a breath while the customer is upset, how far one has come, and what comes next. */
import { Check, ChevronsRight, Wind } from "lucide";
import type { JSX } from "preact";
import type { Conversation } from "#session/conversation.ts";
import type { Teller } from "#session/teller.ts";
import { Sign } from "./signs.tsx";

const SIGNS = { next: <Sign of={ChevronsRight} />, breathe: <Sign of={Wind} />, taken: <Sign of={Check} /> } as const;

interface Props {
  readonly conversation: Conversation;
  readonly teller: Teller;
  /** A breath helps at calm below this; null while that is not known. */
  readonly breathHelpsBelow: number | null;
  readonly breathe: () => void;
}

export function TurnBar({ conversation, teller, breathHelpsBelow, breathe }: Props): JSX.Element {
  const { shown, breathed } = conversation;
  const { now, scenario, standing } = shown;
  const revealed = teller.revealed.value;
  const deciding = revealed && now.kind === "decision";
  const upset = breathHelpsBelow !== null && standing.meters.calm < breathHelpsBelow;
  return (
    <div class="turn-bar">
      {deciding && upset && !breathed ? (
        <button type="button" class="take-a-breath" onClick={breathe}>
          {SIGNS.breathe} Take a breath
        </button>
      ) : null}
      {deciding && breathed ? <p class="take-a-breath taken">{SIGNS.taken} You took a breath</p> : null}
      {now.kind === "decision" ? (
        <p class="how-far">
          <span class="unseen">Reply </span>
          {now.decision.number + 1}
          {scenario.decisions === undefined
            ? null
            : ` of about ${Math.max(scenario.decisions, now.decision.number + 1)}`}
        </p>
      ) : null}
      {revealed ? null : (
        <button type="button" class={teller.waits.value ? "next waits" : "next"} onClick={teller.press}>
          Next {SIGNS.next}
        </button>
      )}
    </div>
  );
}
