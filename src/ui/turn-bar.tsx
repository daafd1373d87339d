/** How far one has come, while one decides; what comes next, while somebody speaks. */
import { ChevronsRight } from "lucide";
import type { JSX } from "preact";
import type { Attempt } from "#session/attempt.ts";
import type { Conversation } from "#session/conversation.ts";
import { STRETCH, placeInStretch } from "#session/stretch.ts";
import type { Teller } from "#session/teller.ts";
import { Sign } from "./signs.tsx";

const NEXT_SIGN = <Sign of={ChevronsRight} />;

interface Props {
  readonly attempt: Attempt;
  readonly conversation: Conversation;
  readonly teller: Teller;
}

export function TurnBar({ conversation, attempt, teller }: Props): JSX.Element {
  const { now, scenario, turns } = conversation.shown;
  const place = placeInStretch(attempt.retry.value, turns.length);
  return (
    <div class="turn-bar">
      {place !== null && place <= STRETCH && now.kind === "decision" ? (
        <p class="how-far">
          Second try: {place} of {STRETCH}
        </p>
      ) : null}
      {now.kind === "decision" && place === null ? (
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
