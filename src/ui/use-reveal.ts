/** What drives the reveal on the encounter's screen: time that is seen to pass, and presses. */
import { useEffect, useLayoutEffect } from "preact/hooks";
import type { Teller } from "#session/teller.ts";

/** The most that one frame may count, in milliseconds: what passed while nobody saw it is not counted. */
const MOST = 250;

/** On these a press means something of its own. */
const PRESSABLE = "a, button, input, select, textarea, summary, label, dialog, .notice";

/** Lets the reveal go on while the page is seen, unless it is `resting`. */
export function useTime(teller: Teller, resting: boolean): void {
  const revealed = teller.revealed.value;
  // Both before the next frame: a word that began meanwhile would be seen and heard by who has paused.
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
    // Browsers give a page that nobody sees no frames.
    let frame = requestAnimationFrame(look);
    return () => cancelAnimationFrame(frame);
  }, [teller, resting, revealed]);
}

/** A press anywhere on the picture or the words, Space or Enter: shows the whole line, then goes on. */
export function usePresses(teller: Teller): void {
  useEffect(() => {
    const meant = (target: EventTarget | null): boolean =>
      !teller.revealed.peek() &&
      document.querySelector("dialog[open]") === null &&
      !(target instanceof Element && target.closest(PRESSABLE) !== null);
    const pressed = (event: MouseEvent): void => {
      // Who has marked words wants to keep them.
      if (meant(event.target) && getSelection()?.isCollapsed !== false) teller.press();
    };
    const typed = (event: KeyboardEvent): void => {
      if ((event.key !== " " && event.key !== "Enter") || !meant(event.target)) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
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
