/** Drives the reveal on the encounter's screen: by the time that passes while the page is visible, and by presses. */
import { useEffect, useLayoutEffect } from "preact/hooks";
import type { Teller } from "#session/teller.ts";
import { isFree } from "./keys.ts";

/** The most milliseconds that one frame may count: time while the page is hidden is not counted. */
const MOST = 250;

/** Elements that handle presses themselves. */
const PRESSABLE = "a, button, input, select, textarea, summary, label, dialog, .notice";

/** Lets time pass for the reveal while the page is visible, unless it is `resting`. */
export function useTime(teller: Teller, resting: boolean): void {
  const revealed = teller.revealed.value;
  // Both before the next frame: otherwise a word could begin, and be seen and heard, after a pause.
  useLayoutEffect(() => {
    teller.rest(resting);
  }, [teller, resting]);
  useLayoutEffect(() => {
    if (resting || revealed) return undefined;
    let before: number | null = null;
    const look = (now: number): void => {
      if (before !== null) teller.pass(Math.min(MOST, now - before));
      before = now;
      frame = requestAnimationFrame(look);
    };
    // Browsers run no frames for a hidden page.
    let frame = requestAnimationFrame(look);
    return () => cancelAnimationFrame(frame);
  }, [teller, resting, revealed]);
}

/** Handles a press anywhere on the picture or the words, Space or Enter: it shows the whole line, then goes on. */
export function usePresses(teller: Teller): void {
  useEffect(() => {
    const meant = (target: EventTarget | null): boolean =>
      !teller.revealed.peek() &&
      document.querySelector("dialog[open]") === null &&
      !(target instanceof Element && target.closest(PRESSABLE) !== null);
    const pressed = (event: MouseEvent): void => {
      // A user who has selected words wants to keep the selection.
      if (meant(event.target) && getSelection()?.isCollapsed !== false) teller.press();
    };
    const typed = (event: KeyboardEvent): void => {
      if ((event.key !== " " && event.key !== "Enter") || !isFree(event) || !meant(event.target)) return;
      event.preventDefault();
      if (!event.repeat) teller.press();
    };
    addEventListener("click", pressed);
    addEventListener("keydown", typed);
    return () => {
      removeEventListener("click", pressed);
      removeEventListener("keydown", typed);
    };
  }, [teller]);
}
