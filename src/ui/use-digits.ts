/** Digits that are pressed instead of buttons. */
import { useLayoutEffect } from "preact/hooks";
import { digitOf, isFree } from "./keys.ts";

/**
 * Calls `pressed` with the place, from 0, of each digit that is typed outside of fields, and while no dialog is open. A key
 * that is held down counts once. What was drawn last is what is pressed, however fast the next digit comes.
 */
export function useDigits(pressed: (place: number) => void): void {
  useLayoutEffect(() => {
    const typed = (event: KeyboardEvent): void => {
      const digit = digitOf(event);
      if (digit === null || event.repeat || !isFree(event) || document.querySelector("dialog[open]") !== null) return;
      pressed(digit - 1);
    };
    addEventListener("keydown", typed);
    return () => removeEventListener("keydown", typed);
  });
}
