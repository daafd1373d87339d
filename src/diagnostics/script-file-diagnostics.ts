/**
 * What can be wrong with a script's file: whether it can be read at all, its comments, its included files,
 * what it lacks altogether, and what the ink compiler itself refuses. Each example is a whole file.
 */
import type { Definition } from "./diagnostic.ts";

export const SCRIPT_FILE_DIAGNOSTICS = {
  "script-empty": {
    severity: "error",
    message: "the file is empty",
    mend: "write the scenario into it, or copy another script and change that.",
    example: { source: " \n\n", line: 0 },
  },
  "script-name-refused": {
    severity: "error",
    message: "a scenario's address is its file's name, and \"{name}\" can't be one",
    mend: 'call the file "{meant}": small letters, digits and hyphens.',
    example: { source: "He waits.\n", line: 0, file: "My Kettle.ink" },
  },
  "script-not-text": {
    severity: "error",
    message: "this isn't readable text: {what}",
    mend: "save the script as plain text in UTF-8, not as a document of a word processor.",
    example: { source: "VAR calm = 20\nOKAFOR: Hello\u0000\n", line: 2 },
  },
  "script-is-other-format": {
    severity: "error",
    message: 'this is {format}, not a script: it begins with "{words}"',
    mend: "a script is the .ink text itself. Open the file that was written, not one that a program made of it.",
    example: { source: '{"inkVersion": 21, "root": []}', line: 1 },
  },
  "script-too-large": {
    severity: "error",
    message: "the script has {size}, with all that it includes, and no more than {limit} are read",
    mend: "make two scenarios of it.",
    example: { source: `He waits.\n${"He waits and waits and looks at the clock.\n".repeat(25_000)}`, line: 0 },
  },
  "line-too-long": {
    severity: "error",
    message: "this line has {size} characters: nobody says so much in one breath",
    mend: "at most {limit}. Break it into several lines.",
    example: { source: `He waits.\n${"He waits and waits. ".repeat(300)}\n-> END\n`, line: 2 },
  },
  "comment-not-closed": {
    severity: "error",
    message: "the comment that begins here never ends, so the rest of the file is not played",
    mend: "close it with */",
    example: { source: "# title: T\n/* to do later\n-> END\n", line: 2 },
  },
  "address-cut": {
    severity: "error",
    message: 'ink takes everything after "{words}" for a comment: the line is cut there',
    mend: "leave the https:// out, or write it as {escaped}",
    example: { source: "He points at the screen: https://example.com\n-> END\n", line: 1 },
  },
  "comment-in-words": {
    severity: "warning",
    message: 'the comment begins in the middle of "{words}"',
    mend: "put a space before // if it is a comment. If it is to be read, write \\/\\/",
    example: { source: "He asks for his money and//or a manager.\n-> END\n", line: 1 },
  },
  "include-missing": {
    severity: "error",
    message: 'no file is called "{name}"',
    mend: "{meant}The name is looked up beside this script.",
    example: { source: "# title: T\nINCLUDE people.ink\n-> END\n", line: 2 },
  },
  "include-circular": {
    severity: "error",
    message: '"{name}" includes itself: {chain}',
    mend: "take one of these INCLUDE lines out.",
    example: { source: "# title: T\nINCLUDE example.ink\n-> END\n", line: 2 },
  },
  "include-twice": {
    severity: "error",
    message: '"{name}" is included a second time',
    mend: "include it once; everything in it is known everywhere.",
    example: { source: "INCLUDE empty.ink\nINCLUDE empty.ink\n-> END\n", line: 2 },
  },
  "brace-not-closed": {
    severity: "error",
    message: 'the brace that opens at "{words}" is never closed',
    mend: "close it with }. A condition over several lines ends with a line that is nothing but the closing brace.",
    example: { source: "VAR calm = 20\n{calm > 10: He nods.\n-> END\n", line: 2 },
  },
  "brace-stray": {
    severity: "error",
    message: "a brace is closed here that was never opened",
    mend: "take it out, or open the brace that it should close. If it is to be read, put a \\ before it.",
    example: { source: "He nods.}\n-> END\n", line: 1 },
  },
  "too-deep": {
    severity: "error",
    message: "{what} within {what}, {depth} deep: nobody can follow that",
    mend: "at most {limit}. Give the inner part a knot of its own and divert to it.",
    example: { source: `VAR x = 1\n${"{x:".repeat(30)}deep${"}".repeat(30)}\n-> END\n`, line: 2 },
  },
  "header-missing": {
    severity: "error",
    message: "the header doesn't say: {key}",
    mend: "add a line at the top, for instance\n# {key}: {sample}",
    example: { source: "OKAFOR: Well?\n-> END\n", line: 0 },
  },
  "meter-missing": {
    severity: "error",
    message: 'the script doesn\'t declare "{meter}"',
    mend: "write it above the story with its opening value: VAR {meter} = 30",
    example: { source: "VAR calm = 20\nVAR trsut = 30\n", line: 0 },
  },
  "no-ending": {
    severity: "error",
    message: "no line of this script carries an ending",
    mend: "the last line before -> END carries #ending: resolved (or another) and #outcome: one sentence",
    example: { source: "-> counter\n=== counter ===\nHe waits.\n+ [Wait.] -> counter\n", line: 0 },
  },
  "unknown-target": {
    severity: "error",
    message: 'no knot, stitch or label is called "{name}"',
    mend: "{meant}Write === {name} === above the part that is to be played there.",
    example: { source: "He waits.\n-> counte\n=== counter ===\nHe goes.\n-> END\n", line: 2 },
  },
  "unknown-variable": {
    severity: "error",
    message: 'no variable, knot or label is called "{name}"',
    mend: "{meant}Declare it at the top: VAR {name} = 0",
    example: { source: "VAR calm = 20\n{clam > 10: He nods.}\n-> END\n", line: 2 },
  },
  "bracket-not-closed": {
    severity: "error",
    message: "the bracket of this choice is never closed",
    mend: "what stands between [ and ] is shown on the choice and not said: close it on the same line.",
    example: { source: "*   [Wait. #plain\n    He waits.\n-   He goes.\n-> END\n", line: 1 },
  },
  "name-taken": {
    severity: "error",
    message: 'the name "{name}" is already taken: {words}',
    mend: "knots, variables and labels share their names: change one of the two.",
    example: { source: "VAR counter = 1\n-> counter\n=== counter ===\nHe waits.\n-> END\n", line: 1 },
  },
  "knot-empty": {
    severity: "error",
    message: "the knot that ends here has nothing in it",
    mend: "write what is played there on the lines below its name, or take it out.",
    example: { source: "-> counter\n=== counter ===\n=== desk ===\nHe waits.\n-> END\n", line: 3 },
  },
  "loose-end": {
    severity: "error",
    message: "the story runs out here, with neither a choice nor a divert",
    mend: "go on with -> and a knot's name, or end with a line that carries #ending and #outcome, and then -> END",
    example: { source: "-> counter\n=== counter ===\nHe waits.\n", line: 3 },
  },
  "ink-says": {
    severity: "error",
    message: "ink can't make sense of this: {words}",
    mend: "compare the line with one that works. A sign that is to be read and not to be played has a \\ before it.",
    example: { source: "He waits.\n~ temp = 5 5\n-> END\n", line: 2 },
  },
  "ink-warns": {
    severity: "warning",
    message: "ink isn't sure about this: {words}",
    mend: "write it so that it can be read in one way only.",
    example: { source: "He waits.\nreturn the cheque, he says.\n-> END\n", line: 2 },
  },
  "could-not-read": {
    severity: "error",
    message: "the script could not be read near this line: {words}",
    mend: "look for a sign too many or too few, here or just above: a brace, a bracket, an arrow, a star, a #",
    example: { source: "He waits.\n~ temp late = -true\n-> END\n", line: 2 },
  },
  "too-tangled": {
    severity: "error",
    message: "the script is too tangled to be read near this line",
    mend: "look for braces or quotation marks that are opened many times and not closed.",
    example: { source: `VAR x = 1\n~ x = ${'"{'.repeat(9)}1${'}"'.repeat(9)}\n-> END\n`, line: 2 },
  },
} as const satisfies Record<string, Definition>;
