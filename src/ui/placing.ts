/** Puts what is being said beside the face that says it: scrolls the log there, and points the bubble's tail at the mouth. */
import { tailTo } from "./tail.ts";

/** What was said before stays visible above, with so many pixels of air over it. */
const AIR = 6;

/** In a narrow window the whole page scrolls, and not the log. */
const scrolls = (log: HTMLElement): boolean => getComputedStyle(log).overflowY !== "visible";

/** Brings the words that are being said into view. `smoothly` where more is said in one go. */
export function bringIntoView(log: HTMLElement, smoothly: boolean): void {
  const now = log.lastElementChild;
  if (!(now instanceof HTMLElement)) return;
  if (scrolls(log)) {
    const top = restOf(log);
    now.style.minHeight = sayingIn(log) === null ? "" : `${top + log.clientHeight - now.offsetTop}px`;
    log.scrollTo({ top, behavior: smoothly ? "smooth" : "instant" });
  } else {
    now.style.minHeight = "";
    if (!smoothly) scrollTo({ top: 0 });
  }
  pointTail(log);
}

/** Points the tail to where the mouth is now. The log may still be on its way to where it comes to rest. */
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

/** How far the log is scrolled once it rests: what is being said stands whole, below what was said before it. */
function restOf(log: HTMLElement): number {
  const saying = sayingIn(log);
  // All of it was said: the last of it, if not all fits.
  if (saying === null) return log.scrollHeight - log.clientHeight;
  const above = saying.previousElementSibling instanceof HTMLElement ? saying.previousElementSibling : saying;
  const whole = saying.offsetTop + saying.offsetHeight + AIR - log.clientHeight;
  return Math.max(0, above.offsetTop - AIR, whole);
}

/** A mouth that nobody has shown yet is where one generally is. */
const unknownMouth = (x: number, y: number, height: number): { readonly x: number; readonly y: number } =>
  x > innerWidth / 4 ? { x: x - 90, y: y + height / 2 } : { x: x + 120, y: 0 };

/** The stage says in its style where the mouth is that speaks, within itself; null while it has shown nobody. */
function mouthOnPage(): { readonly x: number; readonly y: number } | null {
  const stage = stageElement();
  const [x, y] = ["--mouth-x", "--mouth-y"].map((name) => Number.parseFloat(stage?.style.getPropertyValue(name) ?? ""));
  if (stage === null || x === undefined || y === undefined || Number.isNaN(x + y)) return null;
  const { left, top } = stage.getBoundingClientRect();
  return { x: left + x, y: top + y };
}

export const stageElement = (): HTMLElement | null => document.querySelector<HTMLElement>("#stage");
