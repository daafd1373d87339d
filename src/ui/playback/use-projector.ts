/** Drives a projector on its screen: by the time that passes while the page is visible, and by keys. */
import { useEffect } from "preact/hooks";
import type { Projector } from "#session/projector.ts";
import { isFree } from "#ui/keys.ts";

/** The most milliseconds that one frame may count: time while the page is hidden is not counted. */
const MOST = 250;

/** Elements that handle keys themselves. */
const PRESSABLE = "a, button, input, select, textarea, summary, label, dialog, [role=log]";

export function useProjector(projector: Projector): void {
  const { running } = projector.film.value;

  useEffect(() => {
    projector.teller.rest(!running);
    if (!running) return undefined;
    let before: number | null = null;
    const look = (now: number): void => {
      if (before !== null) projector.pass(Math.min(MOST, now - before));
      before = now;
      frame = requestAnimationFrame(look);
    };
    let frame = requestAnimationFrame(look);
    return () => cancelAnimationFrame(frame);
  }, [projector, running]);

  useEffect(() => {
    const typed = (event: KeyboardEvent): void => {
      if (event.repeat || !isFree(event)) return;
      if (event.target instanceof Element && event.target.closest(PRESSABLE) !== null) return;
      if (!press(projector, event.key)) return;
      event.preventDefault();
    };
    addEventListener("keydown", typed);
    return () => removeEventListener("keydown", typed);
  }, [projector]);
}

/** Returns true if the key did something. */
function press(projector: Projector, key: string): boolean {
  const { at, running } = projector.film.peek();
  switch (key) {
    case " ":
      if (running) projector.pause();
      else projector.play();
      return true;
    case "ArrowRight":
      projector.step();
      return true;
    case "ArrowLeft":
      projector.goTo(at - 1);
      return true;
    default:
      return false;
  }
}
