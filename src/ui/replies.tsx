/**
 * The replies on offer, as cards on the counter, taken by a press or the keys 1 to 9. They appear when the customer has
 * finished.
 */
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Decision, Reply } from "#encounter/turn.ts";
import type { Attempt } from "#session/attempt.ts";
import type { Arrival, Conversation } from "#session/conversation.ts";
import { handOver } from "./handing-over.ts";
import { digitOf, isFree } from "./keys.ts";
import type { AnswerClock } from "#session/answer-clock.ts";
import type { Teller } from "#session/teller.ts";
import type { TimeLimitProps } from "./time-limit.tsx";
import { usePart } from "./use-part.ts";
import { useReady } from "./use-ready.ts";
import { useMore } from "./use-more.ts";
import { useWords } from "./scenario-words.tsx";

const inShownOrder = ({ shown, replies }: Decision): Reply[] => shown.flatMap((index) => replies[index] ?? []);

interface Props {
  decision: Decision;
  conversation: Conversation;
  attempt: Attempt;
  teller: Teller;
  /** The factor for a time limit; 0 for none. */
  time: number;
  /** Fetches what keeps the time to answer. */
  fetchClock: () => Promise<AnswerClock>;
  /** Whether digits give replies. */
  keys: boolean;
  paused: boolean;
  /** What stands above them. */
  above: JSX.Element | null;
}

export function Replies(props: Props): JSX.Element {
  const { decision, conversation, attempt, teller, time, fetchClock, keys, paused, above } = props;
  const { seconds, timeout } = decision;
  const group = useRef<HTMLDivElement>(null);
  const shown = inShownOrder(decision);
  const words = useWords();
  // They are in the page while the customer speaks, so that nothing moves when they appear.
  const held = !teller.revealed.value;
  // The reply that was pressed and waits for its answer.
  const taken = conversation.stage === "preview" ? conversation.pressed : null;
  const { ready, pressBegins, takes } = useReady(held, conversation.arrival);
  const [early, setEarly] = useState<EarlyPress | null>(null);
  const pressed = (reply: Reply, card: Element | null | undefined): void => {
    if (takes()) give(attempt, decision, reply, card);
    else setEarly({ arrival: conversation.arrival, reply: reply.index });
  };
  useMore(group, decision);

  useEffect(() => {
    const typed = (event: KeyboardEvent): void => {
      // The present state, which the screen may not show yet.
      const now = attempt.conversation.peek()?.shown.now;
      const digit = keys ? digitOf(event) : null;
      if (now?.kind !== "decision" || digit === null) return;
      const place = digit - 1;
      const reply = inShownOrder(now.decision)[place];
      if (reply === undefined || event.repeat || !isFree(event)) return;
      if (document.querySelector("dialog[open]") !== null) return;
      event.preventDefault();
      // A reply can't be given before it is visible: until then the key reveals the replies.
      if (!teller.revealed.peek()) return teller.finish();
      pressBegins();
      pressed(reply, group.current?.querySelectorAll(".reply")[place]);
    };
    addEventListener("keydown", typed);
    return () => removeEventListener("keydown", typed);
  });

  // Once a reply is given, the customer no longer waits for a look at it.
  useEffect(() => () => teller.attend(false), [teller, decision]);

  // The card that was pressed is gone, and the focus with it: it moves to where the next replies are. Not while the
  // words are being inserted: focusing then would force a layout.
  useEffect(() => {
    const isNext = decision.number > 0 || conversation.said !== null;
    if (!held && isNext && (document.activeElement === document.body || document.activeElement === null))
      group.current?.focus({ preventScroll: true });
  }, [decision, held, conversation.said]);

  const look = (): void =>
    teller.attend(group.current?.querySelector(".reply:hover, .reply:focus-visible") instanceof Element);
  const focused = ({ target }: FocusEvent): void => {
    if (held && target !== group.current) teller.finish();
    look();
  };

  return (
    <div class={held ? "tray held" : "tray"}>
      <div
        class={`replies of-${shown.length}${held ? " held" : ""}`}
        role="group"
        aria-label="Your reply"
        tabIndex={-1}
        ref={group}
        onPointerOver={look}
        onPointerOut={look}
        onFocusIn={focused}
        onFocusOut={look}
      >
        {above}
        {seconds === null || timeout === null || time === 0 ? null : (
          <TimeLimitLater
            // A decision that is reached again has its full time again, but in an assessment.
            key={conversation.arrival}
            seconds={seconds * time}
            paused={paused || held}
            fetchClock={fetchClock}
            runOut={() => attempt.choose({ decision: decision.number, reply: timeout })}
          />
        )}
        {conversation.said === null || conversation.said === "" ? null : (
          <p class="your-words">
            <strong>Pick the reply nearest to yours, or another one.</strong> You: “{conversation.said}”
          </p>
        )}
        {shown.map((reply, place) => (
          <button
            key={`${decision.number}.${reply.index}`}
            type="button"
            class={reply.index === taken ? "reply taken" : "reply"}
            aria-disabled={!ready || (taken !== null && taken !== reply.index)}
            aria-keyshortcuts={keys && place < 9 ? String(place + 1) : undefined}
            onPointerDown={pressBegins}
            onKeyDown={pressBegins}
            onClick={({ currentTarget }) => pressed(reply, currentTarget)}
          >
            <span class="reply-number" translate={false} aria-hidden="true">
              {place + 1}
            </span>
            <span {...words}>{reply.text}</span>
            {early?.arrival === conversation.arrival && early.reply === reply.index && taken === null ? (
              <span class="reply-early" role="status">
                That was quick. Press again to say this.
              </span>
            ) : null}
          </button>
        ))}
      </div>
    </div>
  );
}

/** A press that came before anybody can have read the reply, and took nothing. */
interface EarlyPress {
  /** How the words came that it would have answered; the same when the story itself has come. */
  readonly arrival: Arrival;
  readonly reply: number;
}

function give(attempt: Attempt, { number }: Decision, { index }: Reply, card: Element | null | undefined): void {
  if (card instanceof HTMLElement && attempt.conversation.peek()?.stage === "play") handOver(card);
  attempt.choose({ decision: number, reply: index });
}

/** The time left, fetched while the customer speaks. Where it can't be had, nobody is hurried. */
function TimeLimitLater({
  fetchClock,
  ...limit
}: Omit<TimeLimitProps, "clock"> & Pick<Props, "fetchClock">): JSX.Element | null {
  const part = usePart(async () => {
    const [{ TimeLimit }, clock] = await Promise.all([import("./time-limit.tsx"), fetchClock()]);
    return { TimeLimit, clock };
  });
  return part === null || part === "missing" ? null : <part.TimeLimit {...limit} clock={part.clock} />;
}
