/** Icons: the kettle is drawn for this program, all others are lucide's. */
import type { IconNode } from "lucide";
import { type JSX, h } from "preact";

/** One of lucide's icons. It is hidden from screen readers: the element around it has a name. */
export function Sign({ of }: { of: IconNode }): JSX.Element {
  return (
    <svg class="sign" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {of.map(([tag, attributes]) => h(tag, attributes))}
    </svg>
  );
}

/** The icon of calm: a kettle, which steams when it boils. */
export function Kettle({ boiling }: { boiling: boolean }): JSX.Element {
  return (
    <svg class="sign" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d="M6.5 21h9.5c1.6-2.6 2-6.6.2-9.5H6.3c-1.8 2.9-1.4 6.9.2 9.5Z" />
      <path d="M17.3 13.2c1.6-.1 2.5-.9 3.7-2.7M5.6 13.5c-2.3 0-3.2 1.4-2.9 3 .2 1.4 1.4 2.1 2.9 2" />
      <path d="M8.4 11.4c.7-2 5-2 5.8 0" />
      {boiling ? <path d={STEAM} /> : null}
    </svg>
  );
}

/** The steam over a kettle: as an image of its own it fades without the page being painted again. */
export function Steam(): JSX.Element {
  return (
    <svg class="sign steam" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={STEAM} />
    </svg>
  );
}

const STEAM = "M8.5 6.5c-1.3-1.6 1.2-2.4 0-4.2M13 6.5c-1.3-1.6 1.2-2.4 0-4.2";
