/** What can be wrong with a plan, or with the scenario it was written for. */
import { type Definition, diagnosticsOf } from "./diagnostic.ts";

export const PLAN_DIAGNOSTICS = {
  "plan-line-unreadable": {
    severity: "error",
    message: '"{words}" is no step of a plan',
    fix: 'a step is "> " and the beginning of a reply, "NAME: words" that are said, "calm >= 40", "trust < 30" or "ending: resolved".',
    example: { source: "whatever\n", line: 1 },
  },
  "plan-ending-unknown": {
    severity: "error",
    message: 'no ending is called "{words}"',
    fix: "{didYouMean}Endings: {known}.",
    example: { source: "ending: resolvd\n", line: 1 },
  },
  "plan-reply-missing": {
    severity: "error",
    message: 'the plan takes the reply "{words}" here, and none on offer begins so',
    fix: "on offer here:\n{offered}",
    example: { source: "> Sing him a song\n", line: 1 },
  },
  "plan-reply-ambiguous": {
    severity: "error",
    message: 'more than one reply on offer begins with "{words}"',
    fix: "write more of it. On offer here:\n{offered}",
    example: { source: "> \n", line: 1 },
  },
  "plan-nothing-to-choose": {
    severity: "error",
    message: 'the plan takes the reply "{words}" here, and the conversation is over',
    fix: "it came to: {ending}.",
    example: { source: "> Goodbye\n> Goodbye\n", line: 2 },
  },
  "plan-words-unsaid": {
    severity: "error",
    message: 'the plan expects {speaker} to say "{words}" here, and something else is said',
    fix: "said since the last reply:\n{said}",
    example: { source: "GUEST: I am a teapot\n", line: 1 },
  },
  "plan-meter-differs": {
    severity: "error",
    message: "the plan expects {meter} {expected} here, and it is {value}",
    fix: "fix the scenario, or the plan if the new way is right.",
    example: { source: "calm > 99\n", line: 1 },
  },
  "plan-ending-differs": {
    severity: "error",
    message: 'the plan expects the ending "{expected}", and the conversation came to: {ending}',
    fix: "fix the scenario, or the plan if the new way is right.",
    example: { source: "ending: resolved\n", line: 1 },
  },
  "plan-stops-early": {
    severity: "error",
    message: "the plan ends in the middle of the conversation",
    fix: 'add the replies up to the end, and "ending: …" as its last line.',
    example: { source: "calm >= 0\n", line: 1 },
  },
} as const satisfies Record<string, Definition>;

export const planDiagnostic = diagnosticsOf(PLAN_DIAGNOSTICS);
