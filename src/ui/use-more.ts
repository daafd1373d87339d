/** Says in the page that a scrolling list goes on below its edge, so that the edge can show it. */
import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";

/** Sets `data-more` on the element, and `data-holds-more` on the one around it, while more of it lies below; `data-earlier` while some lies above. `content` changes with what is in the list. */
export function useMore(list: RefObject<HTMLElement | null>, content: unknown): void {
  useEffect(() => {
    const { current } = list;
    if (current === null) return undefined;
    const look = (): void => {
      const below = current.scrollHeight - current.clientHeight - current.scrollTop;
      current.toggleAttribute("data-more", below > ROUNDING);
      current.parentElement?.toggleAttribute("data-holds-more", below > ROUNDING);
      current.toggleAttribute("data-earlier", current.scrollTop > ROUNDING);
    };
    const sizes = new ResizeObserver(look);
    sizes.observe(current);
    for (const child of current.children) sizes.observe(child);
    current.addEventListener("scroll", look, { passive: true });
    // What moves into its place counts only once it is there.
    current.addEventListener("transitionend", look);
    return () => {
      sizes.disconnect();
      current.removeEventListener("scroll", look);
      current.removeEventListener("transitionend", look);
    };
  }, [list, content]);
}

/** Fewer pixels than this are no more to see. */
const ROUNDING = 6;
