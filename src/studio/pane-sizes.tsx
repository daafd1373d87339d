/** The bars between the panes of the desk: dragged, or moved by the arrow keys. Where they stand is remembered. */
import type { JSX } from "preact";

/** Shares of the desk, from 0 to 1: of its width for the text, of its height for the play. */
export interface PaneSizes {
  readonly text: number;
  readonly play: number;
}

export const FIRST_SIZES: PaneSizes = { text: 0.5, play: 0.6 };

/** No pane may be pushed away altogether. */
const LEAST = 0.2;
const STEP = 0.02;

/** What was remembered, if it can be used. */
export function sizesFrom(kept: unknown): PaneSizes {
  const { text, play } = { ...FIRST_SIZES, ...(typeof kept === "object" ? kept : {}) };
  return typeof text === "number" && typeof play === "number"
    ? { text: within(text), play: within(play) }
    : FIRST_SIZES;
}

const within = (share: number): number => Math.min(1 - LEAST, Math.max(LEAST, share));

interface Props {
  readonly label: string;
  readonly upright: boolean;
  readonly share: number;
  readonly move: (share: number) => void;
}

export function PaneBar({ label, upright, share, move }: Props): JSX.Element {
  const keys: Readonly<Record<string, number>> = upright
    ? { ArrowLeft: share - STEP, ArrowRight: share + STEP, Home: LEAST, End: 1 - LEAST }
    : { ArrowUp: share - STEP, ArrowDown: share + STEP, Home: LEAST, End: 1 - LEAST };
  return (
    <div
      class={`pane-bar ${upright ? "upright" : "level"}`}
      role="separator"
      aria-label={label}
      aria-orientation={upright ? "vertical" : "horizontal"}
      aria-valuenow={Math.round(share * 100)}
      aria-valuemin={LEAST * 100}
      aria-valuemax={(1 - LEAST) * 100}
      tabIndex={0}
      onKeyDown={(event) => {
        const to = keys[event.key];
        if (to === undefined) return;
        event.preventDefault();
        move(within(to));
      }}
      onPointerDown={({ currentTarget, pointerId }) => currentTarget.setPointerCapture(pointerId)}
      onPointerMove={({ currentTarget, pointerId, clientX, clientY }) => {
        if (!currentTarget.hasPointerCapture(pointerId)) return;
        const desk = currentTarget.parentElement?.getBoundingClientRect();
        if (desk === undefined) return;
        move(within(upright ? (clientX - desk.left) / desk.width : (clientY - desk.top) / desk.height));
      }}
    />
  );
}
