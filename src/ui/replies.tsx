/** The replies on offer, as cards on the counter: pressed, or taken by the keys 1 to 9. */
import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Decision, Reply } from "#encounter/turn.ts";
import { TimeLimit } from "./time-limit.tsx";

const inShownOrder = ({ shown, replies }: Decision): Reply[] => shown.flatMap((index) => replies[index] ?? []);

export function Replies(props: {
  decision: Decision;
  /** The reply that was pressed already and waits for its answer. */
  taken: number | null;
  choose: (index: number) => void;
  /** How many times as long a time limit is; 0 for none. */
  time: number;
  paused: boolean;
}): JSX.Element {
  const { decision, taken, choose, time, paused } = props;
  const { seconds, timeout } = decision;
  const group = useRef<HTMLDivElement>(null);
  const shown = inShownOrder(decision);

  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const reply = inShownOrder(decision)[Number(event.key) - 1];
      if (reply === undefined || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
      if (document.querySelector("dialog[open]") !== null) return;
      event.preventDefault();
      choose(reply.index);
    };
    addEventListener("keydown", pressed);
    return () => removeEventListener("keydown", pressed);
  }, [decision, choose]);

  // The reply that was pressed is gone, and the focus with it: it goes on where the next reply is found.
  // Not while the words are being put there: to focus, the browser would have to lay them out at once.
  useEffect(() => {
    if (decision.number > 0 && (document.activeElement === document.body || document.activeElement === null))
      group.current?.focus({ preventScroll: true });
  }, [decision]);

  return (
    <div class={`replies of-${shown.length}`} role="group" aria-label="Your reply" tabIndex={-1} ref={group}>
      {seconds === null || timeout === null || time === 0 ? null : (
        <TimeLimit key={decision.number} seconds={seconds * time} paused={paused} runOut={() => choose(timeout)} />
      )}
      {shown.map((reply, place) => (
        <button
          key={`${decision.number}.${reply.index}`}
          type="button"
          class={reply.index === taken ? "reply taken" : "reply"}
          aria-disabled={taken !== null && taken !== reply.index}
          aria-keyshortcuts={place < 9 ? String(place + 1) : undefined}
          onClick={() => choose(reply.index)}
        >
          <span class="reply-number" aria-hidden="true">
            {place + 1}
          </span>
          <span>{reply.text}</span>
        </button>
      ))}
    </div>
  );
}
