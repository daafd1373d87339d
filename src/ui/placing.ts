/** Scrolls the words being said to the face that says them, and points the bubble's tail at the mouth. */
import { type DrawnTail, type FaceOnPage, type SpeakerOnPage, tailTo } from "./tail.ts";

/** Earlier words stay visible above, with so many pixels of space over them. */
const AIR = 6;

/** Played back in a narrow window, the whole page scrolls, not the log. */
const scrolls = (log: HTMLElement): boolean => getComputedStyle(log).overflowY !== "visible";

/** Scrolls the words being said into view. `smoothly` if the passage goes on. */
export function bringIntoView(log: HTMLElement, smoothly: boolean): void {
  if (scrolls(log)) {
    // Where not everything fits that was said since the reply, the earlier lines give way: they are in their own sheet.
    log.removeAttribute("data-crowded");
    log.toggleAttribute("data-crowded", sayingIn(log) !== null && heightOf(log) > log.clientHeight - paddingOf(log));
    log.scrollTo({ top: restOf(log), behavior: smoothly ? "smooth" : "instant" });
  } else if (!smoothly) scrollTo({ top: 0 });
  pointTail(log);
}

/** Points the tail at the mouth. The log may still be scrolling to its final place. */
export function pointTail(log: HTMLElement): void {
  const bubble = log.querySelector<HTMLElement>(".has-tail");
  const tail = bubble?.querySelector<SVGElement>(".tail");
  if (!bubble || !tail) return;
  const { left, top } = log.getBoundingClientRect();
  const x = left + bubble.offsetLeft;
  const y = top + bubble.offsetTop - (scrolls(log) ? restOf(log) : 0);
  const size = {
    width: bubble.offsetWidth,
    height: bubble.offsetHeight,
    above: y - top,
    covered: coveredAbove(bubble),
  };
  const speaker = speakingOnPage();
  if (speaker === NOBODY) return drawTail(tail, { path: "", behind: [] });
  const { mouth, face, others } = speaker ?? unknownSpeaker(x, y, size.height);
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
  drawTail(tail, tailTo(speaking, size));
}

const SVG = "http://www.w3.org/2000/svg";

/** Where the tail passes behind a face, it isn't drawn. */
function drawTail(tail: SVGElement, { path: drawn, behind }: DrawnTail): void {
  const [mask, path] = [tail.querySelector("mask"), tail.querySelector("path")];
  if (mask === null || path === null) return;
  path.setAttribute("d", drawn);
  mask.replaceChildren(
    shape("rect", { x: -FAR_AWAY, y: -FAR_AWAY, width: 2 * FAR_AWAY, height: 2 * FAR_AWAY, fill: "#fff" }),
    ...behind.map(({ x: cx, y: cy, radiusX: rx, radiusY: ry }) => shape("ellipse", { cx, cy, rx, ry, fill: "#000" })),
  );
}

/** Pixels: beyond every window. */
const FAR_AWAY = 5000;

function shape(name: "rect" | "ellipse", attributes: Readonly<Record<string, number | string>>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, `${value}`);
  return made;
}

/** The latest passage; the log itself while there is none. */
const now = (log: HTMLElement): HTMLElement => log.querySelector<HTMLElement>(".now") ?? log;

const sayingIn = (log: HTMLElement): HTMLElement | null => log.querySelector<HTMLElement>(".now .saying");

/** The height of the latest passage up to the words being said, with the space around it. */
function heightOf(log: HTMLElement): number {
  const saying = sayingIn(log);
  return saying === null ? 0 : saying.offsetTop + saying.offsetHeight + 2 * AIR - now(log).offsetTop;
}

/**
 * The log's final scroll position: the passage from its beginning, or as much of it as ends with the words being said. In class,
 * where letters are large, with those that were said last.
 */
function restOf(log: HTMLElement): number {
  const saying = sayingIn(log) ?? log.querySelector<HTMLElement>(".in-class .now > .said:last-of-type");
  const whole = saying === null ? 0 : saying.offsetTop + saying.offsetHeight + AIR - log.clientHeight;
  return Math.max(0, now(log).offsetTop - AIR - paddingOf(log), whole);
}

const paddingOf = (log: HTMLElement): number => Number.parseFloat(getComputedStyle(log).paddingTop) || 0;

/** Pixels above a bubble that the words before it take, of those that can be seen in the log. */
function coveredAbove(bubble: HTMLElement): number {
  let covered = 0;
  for (let above = bubble.previousElementSibling; above !== null; above = above.previousElementSibling) {
    if (!(above instanceof HTMLElement)) continue;
    // What is out of the flow only screen readers get; what has another order stands below.
    const { position, order } = getComputedStyle(above);
    if (position !== "absolute" && order === "0") covered = Math.max(covered, bubble.offsetTop - above.offsetTop);
  }
  return covered;
}

/** Where a mouth usually is, if the stage has not shown one yet. */
const unknownSpeaker = (x: number, y: number, height: number): SpeakerOnPage => ({
  mouth: x > innerWidth / 4 ? { x: x - 90, y: y + height / 2 } : { x: x + 120, y: y - 60 },
  face: null,
  others: [],
});

/** The stage shows nobody who says it. */
const NOBODY = "nobody";

/**
 * The speaker's mouth and everybody's faces, which the stage writes into its style, relative to itself; null until it
 * has shown something.
 */
function speakingOnPage(): SpeakerOnPage | typeof NOBODY | null {
  const stage = stageElement();
  if (stage === null) return null;
  if (stage.style.getPropertyValue("--mouth-x") === "none") return NOBODY;
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

/** The height of two changes, one below the other. */
const CHANGES_HIGH = 76;

/** Where the eye is while somebody answers: below the face that speaks, or at the words where there is no picture. */
export function bubbleOrFace(): { readonly x: number; readonly y: number } {
  const speaker = speakingOnPage();
  const mouth = speaker === null || speaker === NOBODY ? undefined : speaker.mouth;
  // Below the picture are the words, on a telephone.
  const edge = document.querySelector(".on-the-picture")?.getBoundingClientRect();
  const lowest = edge === undefined || edge.width === 0 ? Infinity : edge.top - CHANGES_HIGH;
  if (mouth !== undefined) return { x: Math.max(AIR, mouth.x - 70), y: Math.min(mouth.y + 48, lowest) };
  const words = document.querySelector(".passage.now .said:last-of-type")?.getBoundingClientRect();
  return words === undefined ? { x: innerWidth / 2, y: innerHeight / 3 } : { x: words.left + 16, y: words.top - 40 };
}

export const stageElement = (): HTMLElement | null => document.querySelector<HTMLElement>("#stage");
