/** The foot of the screen: the replies, the ending, or what broke. */
import type { JSX } from "preact";
import { format } from "#diagnostics/diagnostic.ts";
import type { Decision } from "#encounter/turn.ts";
import type { AnswerClock } from "#session/answer-clock.ts";
import type { Attempt } from "#session/attempt.ts";
import type { Conversation } from "#session/conversation.ts";
import { Replies } from "./replies.tsx";
import { go } from "./route.ts";
import type { SayFirstProps } from "./say-first.tsx";
import type { StretchEndProps } from "./stretch-end.tsx";
import { placeInStretch, stretchIsOver } from "#session/stretch.ts";
import type { Teller } from "#session/teller.ts";
import { usePart } from "./use-part.ts";

interface Props {
  conversation: Conversation;
  attempt: Attempt;
  teller: Teller;
  /** Null if there is nothing to undo. */
  takeBack: (() => void) | null;
  /** The factor for time limits; 0 for none. */
  time: number;
  /** Fetches what keeps the time to answer. */
  fetchClock: () => Promise<AnswerClock>;
  /** Whether digits give replies. */
  keys: boolean;
  paused: boolean;
  /** The trainee says it in their own words before they see the replies. */
  sayFirst: boolean;
  /** What stands above the replies, or above how it ended. */
  above: JSX.Element | null;
}

export function Foot(props: Props): JSX.Element | null {
  const { conversation, attempt, teller, takeBack } = props;
  const { shown } = conversation;
  const { now, scenario } = shown;
  const ending = usePart(() => import("./ending-moment.tsx"));
  const canCompare = placeInStretch(attempt.retry.value, shown.turns.length) !== null;
  if (now.kind === "decision" && stretchIsOver(attempt.retry.value, shown.turns.length))
    return <StretchEndLater held={!teller.revealed.value} scenario={scenario.id} goOn={attempt.goOn} />;
  if (now.kind === "decision") return <ToReply decision={now.decision} {...props} />;
  // Before the ending, no replies come; their room stays, so that nothing beside it moves.
  if (!teller.revealed.value && teller.accounts.value === 0) return <div class="tray held" />;
  if (now.kind === "ending" && ending === null) return <div class="tray held" />;
  if (now.kind === "ending" && ending !== null && ending !== "missing")
    return (
      <ending.EndingMoment
        shown={shown}
        ending={now.ending}
        teller={teller}
        above={props.above}
        readDebrief={() => go({ kind: "debrief", scenario: scenario.id })}
        compare={canCompare ? () => go({ kind: "tries", scenario: scenario.id }) : null}
        playAgain={() =>
          attempt.beginsWithOneThing() ? go({ kind: "one-thing", scenario: scenario.id }) : attempt.restart()
        }
      />
    );
  if (now.kind === "ending")
    return (
      <section class="foot panel">
        <p>{now.ending.outcome}</p>
        <button type="button" class="button primary" onClick={() => go({ kind: "debrief", scenario: scenario.id })}>
          See how you did
        </button>
      </section>
    );
  return (
    <section class="foot panel" role="alert">
      <h2>This scenario has a mistake here</h2>
      <pre class="diagnostic">{format(now.diagnostic)}</pre>
      <p>Your progress is saved. Please show this message to your trainer.</p>
      {takeBack === null ? null : (
        <button type="button" class="button primary" onClick={takeBack}>
          Undo last reply
        </button>
      )}
      <button type="button" class="button" onClick={() => attempt.restart()}>
        Start again
      </button>
    </section>
  );
}

/** The end of a second try, fetched while the customer speaks; where it can't be had, the conversation goes on. */
function StretchEndLater({ held, ...props }: StretchEndProps & { held: boolean }): JSX.Element {
  const part = usePart(() => import("./stretch-end.tsx"));
  if (held || part === null) return <div class="tray held" />;
  return (
    <div class="tray">
      {part === "missing" ? (
        <button type="button" class="button" onClick={props.goOn}>
          Carry on from here
        </button>
      ) : (
        <part.StretchEnd {...props} />
      )}
    </div>
  );
}

/** The replies; before them, the question what the trainee would say, if they want it. */
function ToReply({ sayFirst, ...props }: Props & { decision: Decision }): JSX.Element {
  const { conversation, attempt, teller } = props;
  const isPressed = conversation.stage === "preview" && conversation.pressed !== null;
  if (!sayFirst || conversation.said !== null || isPressed) return <Replies {...props} />;
  return (
    <SayFirstLater
      held={!teller.revealed.value}
      say={attempt.say}
      above={props.above}
      otherwise={<Replies {...props} />}
    />
  );
}

/** The question, fetched while the customer speaks; the replies where it can't be had. */
function SayFirstLater(props: SayFirstProps & { otherwise: JSX.Element }): JSX.Element {
  const { otherwise, ...asked } = props;
  const part = usePart(() => import("./say-first.tsx"));
  if (part === "missing") return otherwise;
  return part === null ? <div class="tray held" /> : <part.SayFirst {...asked} />;
}
