/** The trainer's bar below the picture: what comes next, large enough for the laptop. It can be hidden from the room. */
import { ChevronsDown, CirclePlay, Pause, Undo2 } from "lucide";
import type { ComponentChildren, JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { Sign } from "#ui/signs.tsx";

interface Props {
  readonly hidden: boolean;
  readonly hide: (hidden: boolean) => void;
  readonly paused: boolean;
  readonly pause: (paused: boolean) => void;
  /** Null if nothing can be taken back. */
  readonly takeBack: (() => void) | null;
  /** Another one has other buttons. The focus goes to the first of them where the one that was pressed has gone. */
  readonly stage: string;
  /** What can be done at this moment: the first button is marked with `data-first`. */
  readonly children: ComponentChildren;
}

export function TrainerBar({ hidden, hide, paused, pause, takeBack, stage, children }: Props): JSX.Element {
  const now = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { activeElement } = document;
    if (activeElement === document.body || activeElement === null)
      now.current?.querySelector<HTMLElement>("[data-first]")?.focus({ preventScroll: true });
  }, [stage]);
  if (hidden)
    return (
      <button type="button" class="trainer-tab" aria-keyshortcuts="t" onClick={() => hide(false)}>
        Trainer
      </button>
    );
  return (
    <section class="trainer-bar" aria-label="Trainer">
      <div class="trainer-now" ref={now}>
        {children}
      </div>
      <div class="trainer-always">
        <button
          type="button"
          class="button small"
          aria-keyshortcuts="p"
          aria-pressed={paused}
          onClick={() => pause(!paused)}
        >
          <Sign of={paused ? CirclePlay : Pause} /> {paused ? "Go on" : "Pause"}
        </button>
        {takeBack === null ? null : (
          <button type="button" class="button small" onClick={takeBack}>
            <Sign of={Undo2} /> Take back
          </button>
        )}
        <button type="button" class="button small" aria-keyshortcuts="t" onClick={() => hide(true)}>
          <Sign of={ChevronsDown} /> Hide
        </button>
      </div>
    </section>
  );
}
