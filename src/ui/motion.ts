/** How much movement the user wants, as their system says. CSS asks by itself; this is for what CSS doesn't move. */

const little = matchMedia("(prefers-reduced-motion: reduce)");

export const wantsLittleMotion = (): boolean => little.matches;
