/** Where the project lies, and a clock that stands still: nothing in a test is to depend on how fast the machine is. */

export const ROOT = new URL("..", import.meta.url).pathname;

export const stillClock = (): number => 0;
