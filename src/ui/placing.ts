/** Scrolls the words being said to the face that says them, and points the bubble's tail at the mouth. */
import { tailTo } from "./tail.ts";

/** Earlier words stay visible above, with so many pixels of space over them. */
const AIR = 6;

/** Where the words stand beside the picture, not below it: as in the style sheets. */
const BESIDE = "(width >= 51em) and (height >= 32em)";

/** Played back in a narrow window, the whole page scrolls, not the log. */
const scrolls = (log: HTMLElement): boolean => getComputedStyle(log).overflowY !== "visible";

/** Scrolls the words being said into view. `smoothly` if the passage goes on. */
export function bringIntoView(log: HTMLElement, smoothly: boolean): void {
  const now = log.lastElementChild;
  if (!(now instanceof HTMLElement)) return;
  if (scrolls(log)) {
    const top = restOf(log);
    // Beside the picture, the words being said begin at its top, with the earlier ones out of sight above.
    const beside = matchMedia(BESIDE).matches && sayingIn(log) !== null;
    now.style.minHeight = beside ? `${top + log.clientHeight - now.offsetTop}px` : "";
    log.scrollTo({ top, behavior: smoothly ? "smooth" : "instant" });
  } else {
    now.style.minHeight = "";
    if (!smoothly) scrollTo({ top: 0 });
  }
  pointTail(log);
}

/** Points the tail at the mouth. The log may still be scrolling to its final place. */
export function pointTail(log: HTMLElement): void {
  const bubble = log.querySelector<HTMLElement>(".has-tail");
  const tail = bubble?.querySelector("path");
  if (!bubble || !tail) return;
  const { left, top } = log.getBoundingClientRect();
  const x = left + bubble.offsetLeft;
  const y = top + bubble.offsetTop - (scrolls(log) ? restOf(log) : 0);
  const size = { width: bubble.offsetWidth, height: bubble.offsetHeight };
  const mouth = mouthOnPage() ?? unknownMouth(x, y, size.height);
  tail.setAttribute("d", tailTo({ x: mouth.x - x, y: mouth.y - y }, size));
}

const sayingIn = (log: HTMLElement): HTMLElement | null => log.querySelector<HTMLElement>(".now .saying");

/** The log's final scroll position: the line being said is wholly visible, below the earlier ones. */
function restOf(log: HTMLElement): number {
  const saying = sayingIn(log);
  // All is said: its end is visible, if not all of it fits.
  if (saying === null) return log.scrollHeight - log.clientHeight;
  const above = saying.previousElementSibling instanceof HTMLElement ? saying.previousElementSibling : saying;
  // As long as all that was said since the reply fits, nothing moves.
  const passage = saying.parentElement;
  const fits = passage !== null && saying.offsetTop + saying.offsetHeight + AIR - passage.offsetTop < log.clientHeight;
  if (fits) return Math.max(0, passage.offsetTop - AIR);
  const whole = saying.offsetTop + saying.offsetHeight + AIR - log.clientHeight;
  return Math.max(0, above.offsetTop - AIR, whole);
}

/** Where a mouth usually is, if the stage has not shown one yet. */
const unknownMouth = (x: number, y: number, height: number): { readonly x: number; readonly y: number } =>
  x > innerWidth / 4 ? { x: x - 90, y: y + height / 2 } : { x: x + 120, y: 0 };

/**
 * The mouth of the speaker, which the stage writes into its style, relative to itself; null until it has shown
 * somebody.
 */
function mouthOnPage(): { readonly x: number; readonly y: number } | null {
  const stage = stageElement();
  const [x, y] = ["--mouth-x", "--mouth-y"].map((name) => Number.parseFloat(stage?.style.getPropertyValue(name) ?? ""));
  if (stage === null || x === undefined || y === undefined || Number.isNaN(x + y)) return null;
  const { left, top } = stage.getBoundingClientRect();
  return { x: left + x, y: top + y };
}

/** Where the eye is while somebody answers: below the face that speaks, or at the words where there is no picture. */
export function bubbleOrFace(): { readonly x: number; readonly y: number } {
  const mouth = mouthOnPage();
  if (mouth !== null) return { x: mouth.x - 70, y: mouth.y + 48 };
  const words = document.querySelector(".passage.now .said:last-of-type")?.getBoundingClientRect();
  return words === undefined ? { x: innerWidth / 2, y: innerHeight / 3 } : { x: words.left + 16, y: words.top - 40 };
}

export const stageElement = (): HTMLElement | null => document.querySelector<HTMLElement>("#stage");
