/** One of the ways to hand a script on: what it is good for, its button, and what became of it. */
import type { IconNode } from "lucide";
import type { ComponentChildren, JSX } from "preact";
import { useId } from "preact/hooks";
import { Sign } from "#ui/signs.tsx";
import type { Making } from "./handing-on.ts";

interface Props {
  readonly sign: IconNode;
  readonly title: string;
  readonly button: string;
  /** It is what most people come for. */
  readonly isMain?: boolean;
  /** What becomes of it; null while nobody has asked for it. */
  readonly making: Making | null;
  /** Something is being made. */
  readonly busy: boolean;
  /** Why it can't be had, as a sentence; null if it can. */
  readonly whyNot: string | null;
  readonly press: () => void;
  readonly children: ComponentChildren;
}

export function HandOnWay({ sign, title, button, isMain, making, busy, whyNot, press, children }: Props): JSX.Element {
  const about = useId();
  const off = busy || whyNot !== null;
  return (
    <li class="hand-on-way">
      <Sign of={sign} />
      <div>
        <h3>{title}</h3>
        <p id={about}>{whyNot ?? children}</p>
        {/* It is there from the beginning, so that a screen reader hears what comes into it. */}
        <p class="hand-on-state" role="status">
          {making === null || making.kind === "refused" ? "" : making.words}
        </p>
        {making?.kind === "refused" ? (
          <p class="hand-on-refused" role="alert">
            {making.why} Your text is kept.
          </p>
        ) : null}
      </div>
      <button
        type="button"
        class={`button small${isMain === true ? " primary" : ""}`}
        aria-disabled={off}
        aria-describedby={about}
        onClick={() => (off ? undefined : press())}
      >
        {button}
      </button>
    </li>
  );
}
