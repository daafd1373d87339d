/** Measures how wide a picture may be. */
import type { RefObject } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";

/** The width until it is measured. */
const LIKELY_WIDTH = 1060;

/** The width available in the present window, in units of 1/16 rem. */
export function useWidth(frame: RefObject<HTMLDivElement | null>): number {
  const [width, setWidth] = useState(LIKELY_WIDTH);
  useLayoutEffect(() => {
    const { current } = frame;
    if (current === null) return undefined;
    const measure = (): void => {
      // On paper the picture is scaled as it is, not drawn again.
      if (current.clientWidth === 0 || matchMedia("print").matches) return;
      const letters = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
      setWidth(Math.max(200, current.clientWidth / letters));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [frame]);
  return width;
}
