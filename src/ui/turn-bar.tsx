/** How far one has come, while one decides; what comes next, while somebody speaks. */
import { ChevronsRight } from "lucide";
import type { JSX } from "preact";
import type { Conversation } from "#session/conversation.ts";
import type { Teller } from "#session/teller.ts";
import { Sign } from "./signs.tsx";

const NEXT_SIGN = <Sign of={ChevronsRight} />;

interface Props {
  readonly conversation: Conversation;
  readonly teller: Teller;
}

export function TurnBar({ conversation, teller }: Props): JSX.Element {
  const { now, scenario } = conversation.shown;
  return (
    <div class="turn-bar">
      {now.kind === "decision" ? (
        <p class="how-far">
          <span class="unseen">Reply </span>
          {now.decision.number + 1}
          {scenario.decisions === undefined
            ? null
            : ` of about ${Math.max(scenario.decisions, now.decision.number + 1)}`}
        </p>
      ) : null}
      {teller.revealed.value ? null : (
        <button type="button" class={teller.waits.value ? "go-next waits" : "go-next"} onClick={teller.press}>
          Next {NEXT_SIGN}
        </button>
      )}
    </div>
  );
}
