/** The replies on offer, as cards on the counter: pressed, or taken by the keys 1 to 9. They come when the customer has finished. */
import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Decision, Reply } from "#encounter/turn.ts";
import type { Attempt } from "#session/attempt.ts";
import type { Conversation } from "#session/conversation.ts";
import { handOver } from "./handing-over.ts";
import type { Teller } from "#session/teller.ts";
import { TimeLimit } from "./time-limit.tsx";
import { useWords } from "./scenario-words.tsx";

const inShownOrder = ({ shown, replies }: Decision): Reply[] => shown.flatMap((index) => replies[index] ?? []);

export function Replies(props: {
  decision: Decision;
  conversation: Conversation;
  attempt: Attempt;
  teller: Teller;
  /** How many times as long a time limit is; 0 for none. */
  time: number;
  paused: boolean;
}): JSX.Element {
  const { decision, conversation, attempt, teller, time, paused } = props;
  const { seconds, timeout } = decision;
  const group = useRef<HTMLDivElement>(null);
  const shown = inShownOrder(decision);
  const words = useWords();
  // They lie ready while the customer speaks, so that nothing moves when they come.
  const held = !teller.revealed.value;
  // The reply that was pressed already and waits for its answer.
  const taken = conversation.stage === "preview" ? conversation.pressed : null;

  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      // As it is at this moment, whatever the screen has come to show of it.
      const now = attempt.conversation.peek()?.shown.now;
      const place = Number(event.key) - 1;
      if (now?.kind !== "decision") return;
      const reply = inShownOrder(now.decision)[place];
      if (reply === undefined || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
      if (document.querySelector("dialog[open]") !== null) return;
      event.preventDefault();
      // Nobody gives a reply that they have not seen: before they are there, the key asks for them.
      if (teller.revealed.peek()) give(attempt, now.decision, reply, group.current?.querySelectorAll(".reply")[place]);
      else teller.finish();
    };
    addEventListener("keydown", pressed);
    return () => removeEventListener("keydown", pressed);
  }, [attempt, teller]);

  // Who looks at no reply any more, because they have given one, isn't waited for.
  useEffect(() => () => teller.attend(false), [teller, decision]);

  // The reply that was pressed is gone, and the focus with it: it goes on where the next reply is found.
  // Not while the words are being put there: to focus, the browser would have to lay them out at once.
  useEffect(() => {
    if (!held && decision.number > 0 && (document.activeElement === document.body || document.activeElement === null))
      group.current?.focus({ preventScroll: true });
  }, [decision, held]);

  const look = (): void =>
    teller.attend(group.current?.querySelector(".reply:hover, .reply:focus-visible") instanceof Element);
  const focused = ({ target }: FocusEvent): void => {
    if (held && target !== group.current) teller.finish();
    look();
  };

  return (
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
      {seconds === null || timeout === null || time === 0 ? null : (
        <TimeLimit
          // Who comes to a decision once more has all of the time once more.
          key={conversation.arrival}
          seconds={seconds * time}
          paused={paused || held}
          runOut={() => attempt.choose({ decision: decision.number, reply: timeout })}
        />
      )}
      {shown.map((reply, place) => (
        <button
          key={`${decision.number}.${reply.index}`}
          type="button"
          class={reply.index === taken ? "reply taken" : "reply"}
          aria-disabled={taken !== null && taken !== reply.index}
          aria-keyshortcuts={place < 9 ? String(place + 1) : undefined}
          onClick={({ currentTarget }) => give(attempt, decision, reply, currentTarget)}
        >
          <span class="reply-number" aria-hidden="true">
            {place + 1}
          </span>
          <span {...words}>{reply.text}</span>
        </button>
      ))}
    </div>
  );
}

function give(attempt: Attempt, { number }: Decision, { index }: Reply, card: Element | null | undefined): void {
  if (card instanceof HTMLElement && attempt.conversation.peek()?.stage === "play") handOver(card);
  attempt.choose({ decision: number, reply: index });
}
