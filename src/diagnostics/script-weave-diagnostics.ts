/**
 * What can be wrong with how replies, answers and gathers hang together. Each example is a piece of a story, set into a
 * sound script.
 */
import type { Definition } from "./diagnostic.ts";

export const SCRIPT_WEAVE_DIAGNOSTICS = {
  "gather-missing": {
    severity: "warning",
    message: "{count} replies are on offer here at once, from line {first} to line {last}",
    why: "two decisions have run together: the second one's replies stand beside the first one's.",
    fix: "{fix}",
    example: {
      source:
        "*   [Wait. #plain]\n    OKAFOR: Well?\n*   [Nod. #plain]\n    OKAFOR: Well?\nOKAFOR: And the rent?\n*   [Ask. #plain]\n    OKAFOR: Well.\n*   [Write. #plain]\n    OKAFOR: Well.",
      line: 5,
    },
  },
  "dash-under-reply": {
    severity: "warning",
    message: "ink takes this - for the end of all replies above it, and not for an answer to the reply on line {reply}",
    why: "it follows every one of these replies, and what comes below it is a new decision.",
    fix: "if it belongs to that reply alone, leave the - out. If it follows all of them, put it as far left as their *. To have the sign read, put a \\ before it.",
    example: {
      source: "*   [Wait. #plain]\n    - OKAFOR: Well?\n*   [Nod. #plain]\n    OKAFOR: Well.",
      line: 2,
    },
  },
  "replies-alike": {
    severity: "warning",
    message: '"{words}" is on offer twice; the first is on line {first}',
    why: "nobody can tell which of the two to press.",
    fix: "write them so that they can be told apart, or take one out. If only one of them is ever on offer, give each its condition.",
    example: {
      source: "*   [Wait. #use: hear-out]\n    OKAFOR: Well?\n*   [Wait. #slip: told-to-relax]\n    OKAFOR: Well.",
      line: 3,
    },
  },
} as const satisfies Record<string, Definition>;
