/**
 * Whether the user prefers reduced motion, by their system's setting. CSS asks by itself; this is for all other
 * movement.
 */

const little = matchMedia("(prefers-reduced-motion: reduce)");

export const wantsLittleMotion = (): boolean => little.matches;
