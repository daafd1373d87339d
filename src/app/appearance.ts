/** What the settings make of the whole page: marks on its root, which the styles follow. */
import { effect } from "@preact/signals";
import type { Preferences } from "#session/preferences.ts";

/** Follows the settings, and the system where they leave it to the system. Begins before anything is painted. */
export function followAppearance({ settings }: Preferences): void {
  const { dataset, style } = document.documentElement;
  const little = matchMedia("(prefers-reduced-motion: reduce)");
  const more = matchMedia("(prefers-contrast: more)");
  const mark = (): void => {
    const { textSize, motion, contrast } = settings.value;
    style.setProperty("--text", String(textSize));
    dataset["text"] = textSize > 1.2 ? "large" : "usual";
    dataset["motion"] = motion === "little" || (motion === "system" && little.matches) ? "little" : "full";
    const isMore = contrast === "more" || more.matches;
    dataset["contrast"] = isMore ? "more" : "usual";
    if (isMore) import("#ui/more-contrast.ts").catch(() => undefined);
  };
  effect(mark);
  for (const wish of [little, more]) wish.addEventListener("change", mark);
}
