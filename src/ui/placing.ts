/** Scrolls the words being said to the face that says them, and points the bubble's tail at the mouth. */
import { type FaceOnPage, type SpeakerOnPage, tailTo } from "./tail.ts";

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
  const size = { width: bubble.offsetWidth, height: bubble.offsetHeight, above: roomAbove(bubble) };
  const { mouth, face, others } = speakingOnPage() ?? unknownSpeaker(x, y, size.height);
  const fromBubble = <Place extends { readonly x: number; readonly y: number }>(place: Place): Place => ({
    ...place,
    x: place.x - x,
    y: place.y - y,
  });
  const speaking = {
    mouth: fromBubble(mouth),
    face: face === null ? null : fromBubble(face),
    others: others.map(fromBubble),
  };
  tail.setAttribute("d", tailTo(speaking, size));
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

/** Pixels between a bubble and what can be seen above it in the log; `Infinity` if it is the first. */
function roomAbove(bubble: HTMLElement): number {
  for (let above = bubble.previousElementSibling; above !== null; above = above.previousElementSibling) {
    if (!(above instanceof HTMLElement)) continue;
    // What is out of the flow only screen readers get; what has another order stands below.
    const { position, order } = getComputedStyle(above);
    if (position !== "absolute" && order === "0") return bubble.offsetTop - above.offsetTop - above.offsetHeight;
  }
  return Number.POSITIVE_INFINITY;
}

/** Where a mouth usually is, if the stage has not shown one yet. */
const unknownSpeaker = (x: number, y: number, height: number): SpeakerOnPage => ({
  mouth: x > innerWidth / 4 ? { x: x - 90, y: y + height / 2 } : { x: x + 120, y: y - 60 },
  face: null,
  others: [],
});

/**
 * The speaker's mouth and everybody's faces, which the stage writes into its style, relative to itself; null until it
 * has shown somebody.
 */
function speakingOnPage(): SpeakerOnPage | null {
  const stage = stageElement();
  if (stage === null) return null;
  const [x, y] = ["--mouth-x", "--mouth-y"].map((name) => Number.parseFloat(stage.style.getPropertyValue(name)));
  if (x === undefined || y === undefined || Number.isNaN(x + y)) return null;
  const { left, top } = stage.getBoundingClientRect();
  const [face = null, ...others] = stage.style
    .getPropertyValue("--faces")
    .split(",")
    .flatMap((words): FaceOnPage[] => {
      const [across, down, radiusX, radiusY] = words.trim().split(" ").map(Number);
      if (across === undefined || down === undefined || radiusX === undefined || radiusY === undefined) return [];
      return [{ x: left + across, y: top + down, radiusX, radiusY }];
    });
  return { mouth: { x: left + x, y: top + y }, face, others };
}

/** Where the eye is while somebody answers: below the face that speaks, or at the words where there is no picture. */
export function bubbleOrFace(): { readonly x: number; readonly y: number } {
  const mouth = speakingOnPage()?.mouth;
  if (mouth !== undefined) return { x: mouth.x - 70, y: mouth.y + 48 };
  const words = document.querySelector(".passage.now .said:last-of-type")?.getBoundingClientRect();
  return words === undefined ? { x: innerWidth / 2, y: innerHeight / 3 } : { x: words.left + 16, y: words.top - 40 };
}

export const stageElement = (): HTMLElement | null => document.querySelector<HTMLElement>("#stage");
