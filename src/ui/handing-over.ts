/** Animates a reply that is given: a copy of its card slides over the counter to the customer. */
import { stageElement } from "./placing.ts";
import { wantsLittleMotion } from "./motion.ts";

/** In milliseconds. */
const SLIDES = 420;

/** Where it arrives, as shares of the stage's width and height: at the far edge of the counter. */
const ARRIVES = { across: 0.46, down: 0.7 };

/** Starts the slide with the next frame: the words of the answer come first. With reduced motion nothing slides. */
export function handOver(card: HTMLElement): void {
  const stage = stageElement();
  if (stage === null || wantsLittleMotion()) return;
  // Measured before anything moves: after the answer is in the page, measuring would force a layout.
  const from = card.getBoundingClientRect();
  // Within the page, because a narrow window scrolls back to its top for what is said next.
  const across = stage.offsetLeft + stage.offsetWidth * ARRIVES.across - (from.left + from.width / 2);
  const down = stage.offsetTop + stage.offsetHeight * ARRIVES.down - (from.top + from.height / 2);
  const likeness = card.cloneNode(true);
  if (likeness instanceof HTMLElement) requestAnimationFrame(() => slide(likeness, from, across, down));
}

/** Moves the copy from where the card was, so far across and down, and removes it when it has arrived. */
function slide(likeness: HTMLElement, { left, top, width }: DOMRect, across: number, down: number): void {
  likeness.className = "reply handed-over";
  likeness.inert = true;
  Object.assign(likeness.style, { left: `${left}px`, top: `${top}px`, width: `${width}px` });
  document.body.append(likeness);
  const sliding = likeness.animate(
    [
      { transform: "none", opacity: 1 },
      { transform: `translate(${across * 0.8}px, ${down * 0.8}px) rotate(-2deg) scale(0.62)`, opacity: 1, offset: 0.7 },
      { transform: `translate(${across}px, ${down}px) rotate(-3deg) scale(0.45)`, opacity: 0 },
    ],
    { duration: SLIDES, easing: "cubic-bezier(0.3, 0, 0.3, 1)" },
  );
  sliding.finished.finally(() => likeness.remove()).catch(() => undefined);
}
