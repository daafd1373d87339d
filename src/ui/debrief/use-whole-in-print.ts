/** On paper nothing can be opened, so everything is printed open, and folded again afterwards as it was. */
import { useEffect } from "preact/hooks";

export function useWholeInPrint(): void {
  useEffect(() => {
    let opened: HTMLDetailsElement[] = [];
    const open = (): void => {
      opened = [...document.querySelectorAll<HTMLDetailsElement>(".debrief details:not([open])")];
      for (const one of opened) one.open = true;
    };
    const close = (): void => {
      for (const one of opened) one.open = false;
      opened = [];
    };
    addEventListener("beforeprint", open);
    addEventListener("afterprint", close);
    return () => {
      removeEventListener("beforeprint", open);
      removeEventListener("afterprint", close);
    };
  }, []);
}
