/** Whether the user wants little motion: by their setting, or else by their system's. CSS asks the same mark. */
export const wantsLittleMotion = (): boolean => document.documentElement.dataset["motion"] === "little";

/** Calls back whenever what they want changes while the page is open. */
export function whenMotionChanges(changed: () => void): void {
  let before = wantsLittleMotion();
  new MutationObserver(() => {
    if (wantsLittleMotion() === before) return;
    before = !before;
    changed();
  }).observe(document.documentElement, { attributeFilter: ["data-motion"] });
}
