/** Parts of a screen that are fetched after it: what the first words don't need doesn't keep them waiting. */
import { useEffect, useState } from "preact/hooks";

/**
 * What `load` imports, once it is there; null until then, and "missing" if it couldn't be had. It is asked for once, when the
 * screen is shown.
 */
export function usePart<Part extends object>(load: () => Promise<Part>): Part | "missing" | null {
  const [part, setPart] = useState<Part | "missing" | null>(null);
  useEffect(() => {
    load().then(
      (loaded) => setPart(loaded),
      () => setPart("missing"),
    );
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the same is loaded each time
  }, []);
  return part;
}
