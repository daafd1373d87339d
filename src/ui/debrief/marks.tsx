/** Shapes for marks, so that no mark depends on colour alone. */
import type { JSX } from "preact";
import type { Mark } from "#debrief/moment.ts";

export const MARK_NAMES: Readonly<Record<Mark, string>> = {
  good: "Helped",
  slip: "Slip",
  mixed: "Both at once",
  plain: "Neither",
};

const STAR = "M0-10 2.9-3.6 9.8-3 4.6 1.7 6.2 8.6 0 5 -6.2 8.6 -4.6 1.7 -9.8-3 -2.9-3.6Z";
const TRIANGLE = "M-9-7H9L0 9Z";

/** A mark within a drawing, centred on the point 0 0, 20 units high. */
export function MarkShape({ mark }: { mark: Mark }): JSX.Element {
  switch (mark) {
    case "good":
      return <path class="mark-good" d={STAR} />;
    case "slip":
      return <path class="mark-slip" d={TRIANGLE} />;
    case "mixed":
      return (
        <>
          <path class="mark-slip" d={TRIANGLE} transform="translate(4 4) scale(.8)" />
          <path class="mark-good" d={STAR} transform="translate(-4 -4) scale(.85)" />
        </>
      );
    case "plain":
      return <circle class="mark-plain" r="4" />;
  }
}

/** The trainee's own mark: a flag whose pole stands on the point 0 0. */
export const OwnMark = (): JSX.Element => <path class="mark-own" d="M0 0V-22H17L12-16 17-10H0" />;

/** The number of a turning point, centred on the point 0 0. */
export const TurningMark = ({ place }: { place: number }): JSX.Element => (
  <>
    <rect class="mark-turning" x="-10" y="-10" width="20" height="20" rx="4" transform="rotate(-4)" />
    <text class="mark-turning-number" y="5" text-anchor="middle">
      {place}
    </text>
  </>
);

/** A shape in a line of text. It is hidden from screen readers: the words beside it say the same. */
export function MarkFrame({ children }: { children: JSX.Element }): JSX.Element {
  return (
    <svg class="shape" viewBox="-12 -12 24 24" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}
