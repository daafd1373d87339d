/** Gives the focus to what has just come, where what had it is gone. */
import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/** The ref for a heading that can be focused. With `wanted`, it is brought to the top and focused as it comes. */
export function useFocus(wanted: boolean): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (!wanted) return;
    heading.current?.scrollIntoView({ block: "start" });
    heading.current?.focus({ preventScroll: true });
  }, [wanted]);
  return heading;
}
