/** The project's folder, and a clock that stands still: no test may depend on how fast the machine is. */

export const ROOT = new URL("..", import.meta.url).pathname;

export const stillClock = (): number => 0;
