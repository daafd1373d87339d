/**
 * What can go wrong while a story runs: the guard's bounds, and what only a play can show.
 * The story in each example is stopped with the diagnostic; `line` is that of the knot it names.
 */
import { type Definition, diagnosticsOf } from "./diagnostic.ts";

const opening = `# title: T
VAR calm = 20
VAR trust = 30
-> counter
=== counter ===
`;

export const STORY_DIAGNOSTICS = {
  "story-never-rests": {
    severity: "error",
    message: 'the story never stops in knot "{knot}": it comes to no choice and no ending',
    fix: "we stopped it after {limit} steps. Look for a divert that leads back to where it came from without a choice in between.",
    example: { source: `${opening}-> counter\n`, line: 5 },
  },
  "story-too-deep": {
    severity: "error",
    message: 'knot "{knot}" calls itself, or is called, more than {limit} deep',
    fix: "end the tunnel with ->-> or let the function return before it calls itself again.",
    example: { source: `${opening}~ deeper(1)\n-> END\n=== function deeper(n) ===\n~ return deeper(n + 1)\n`, line: 8 },
  },
  "story-refers-to-itself": {
    severity: "error",
    message: 'in knot "{knot}" a variable stands for itself, so it never comes to a value',
    fix: "the name behind ref is also the name of what is passed to it. Give one of the two another name.",
    example: {
      source: `VAR calm = 20\nVAR trust = 30\n~ temp told = 0\n-> ask(told)\n=== ask(ref told) ===\n~ told++\nHe waits.\n-> END\n`,
      line: 5,
    },
  },
  "story-text-grows": {
    severity: "error",
    message: 'a text in knot "{knot}" grew beyond {limit} characters',
    fix: "look for a variable or a line that is added to itself in a loop.",
    example: {
      source: `VAR s = "aa"\n${opening}- (again) ~ s = s + s\n-> again\n`,
      line: 6,
    },
  },
  "story-too-many-lines": {
    severity: "error",
    message: 'knot "{knot}" says more than {limit} lines without a choice',
    fix: "give the trainee something to choose, or look for a loop that repeats its lines.",
    example: { source: `${opening}- (again) He says it again.\n-> again\n`, line: 5 },
  },
  "story-too-many-choices": {
    severity: "error",
    message: 'knot "{knot}" offers more than {limit} choices at once',
    fix: "three or four are enough. Look for a thread that adds its choices in a loop.",
    example: {
      source: `VAR n = 0\n${opening}- (again) <- more\n~ n = n + 1\n{n < 200: -> again}\n-> DONE\n=== more ===\n+ [Go on. #plain] -> DONE\n`,
      line: 11,
    },
  },
  "story-too-slow": {
    severity: "error",
    message: 'the story took more than {limit} seconds over one turn in knot "{knot}"',
    fix: "look for a loop that calculates a lot.",
    example: { source: `${opening}-> counter\n`, line: 5 },
  },
  "story-fails": {
    severity: "error",
    message: 'the story can\'t go on in knot "{knot}": {words}',
    fix: "look at the sums and the diverts in that knot. The usual causes are a division by 0 and an empty divert variable.",
    example: { source: `VAR none = 0\n${opening}~ calm = 5 % none\nHe waits.\n-> END\n`, line: 6 },
  },
  "story-stops-short": {
    severity: "error",
    message: 'in knot "{knot}" there is nothing left to choose and no ending',
    fix: "the last line before -> END needs #ending: and #outcome:. If all replies of a choice are used up, add one that stays (+) or a way out (-> knot).",
    example: { source: `${opening}He walks away.\n-> END\n`, line: 5 },
  },
  "story-goes-round": {
    severity: "error",
    message: 'after {limit} decisions taken at random the conversation is still in knot "{knot}", and has not ended',
    fix: "look for choices that lead back to themselves. Every loop needs a way out.",
    example: { source: `${opening}OKAFOR: Well?\n+ [Wait. #plain] -> counter\n+ [Nod. #plain] -> counter\n`, line: 5 },
  },
  "afterwards-out-of-place": {
    severity: "error",
    message: "in knot \"{knot}\" a line with #afterwards doesn't stand between the ending's line and -> END",
    fix: "put it straight after the line with #ending:, with nothing but -> END or more such lines behind it.",
    example: { source: `${opening}He nods.\nOKAFOR: She nodded. #afterwards: to his daughter\n-> END\n`, line: 5 },
  },
  "meter-not-whole": {
    severity: "error",
    message: '{meter} became "{value}" in knot "{knot}": a meter is a whole number from 0 to 100',
    fix: "use whole numbers only, and INT() around a division.",
    example: { source: `${opening}~ calm = "low"\nHe waits.\n-> END\n`, line: 5 },
  },
} as const satisfies Record<string, Definition>;

export const storyDiagnostic = diagnosticsOf(STORY_DIAGNOSTICS);
export type StoryFault = keyof typeof STORY_DIAGNOSTICS;
