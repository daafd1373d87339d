/**
 * What an author of a script can do wrong, all of it: the file, the header, the tags, and here the story.
 * Each example of this file is a piece of a story, set into a sound script.
 */
import { type Definition, diagnosticsOf } from "./diagnostic.ts";
import { SCRIPT_FILE_DIAGNOSTICS } from "./script-file-diagnostics.ts";
import { SCRIPT_HEADER_DIAGNOSTICS } from "./script-header-diagnostics.ts";
import { SCRIPT_TAG_DIAGNOSTICS } from "./script-tag-diagnostics.ts";
import { SCRIPT_TYPING_DIAGNOSTICS } from "./script-typing-diagnostics.ts";
import { SCRIPT_WEAVE_DIAGNOSTICS } from "./script-weave-diagnostics.ts";

export const SCRIPT_STORY_DIAGNOSTICS = {
  "unknown-speaker": {
    severity: "error",
    message: 'nobody in this scenario is called "{words}"',
    why: "nobody would say it, and the name would be read out.",
    fix: "{mend}",
    example: { source: "OKAFR: Three days!", line: 1 },
  },
  "speaker-in-small-letters": {
    severity: "error",
    message: '"{words}:" would be read as narration',
    why: "nobody would say it, and the name would be read out.",
    fix: "a speaker is written in capitals: {meant}: …",
    example: { source: "Okafor: Three days!", line: 1 },
  },
  "nothing-said": {
    severity: "error",
    message: "{speaker} says nothing here",
    why: "an empty bubble would be shown.",
    fix: "write what is said behind the colon, on the same line.",
    example: { source: "OKAFOR: #mood: angry", line: 1 },
  },
  "words-run-on": {
    severity: "error",
    message: '"-> {target}" comes after "{words}" on the same line, so the next line is joined to it',
    why: "two lines would become one, with the second speaker's name in the middle.",
    fix: "put the divert on the next line, alone.",
    example: { source: "OKAFOR: Come in, then. -> counter", line: 1 },
  },
  "reply-speaks-for-another": {
    severity: "error",
    message: 'a reply is what the trainee says, but this one begins with "{words}:"',
    why: "the trainee would speak the customer's words.",
    fix: "write the trainee's words here, and what {words} says on the next line.",
    example: { source: "*   OKAFOR: Three days! #plain\n    He looks at the clock.", line: 1 },
  },
  "reply-empty": {
    severity: "error",
    message: "this choice has no words",
    why: "an empty button would be shown.",
    fix: "write them behind the *, in brackets if they are not spoken. A choice that is taken when no other is left is written * ->",
    example: { source: "*   [ ] #plain\n    OKAFOR: Well?", line: 1 },
  },
  "reply-without-move": {
    severity: "error",
    message: 'the choice "{words}" has no #use, no #slip and no #plain',
    why: "nothing moves the meters, and the debrief has nothing to say about it.",
    fix: "add #use: and a practice, or #slip: and a pitfall. If it only moves the story on, add #plain",
    example: { source: "*   [Say nothing.]\n    OKAFOR: Well?", line: 1 },
  },
  "plain-with-move": {
    severity: "error",
    message: 'the choice "{words}" is #plain, but also has #use or #slip',
    why: "only one of the two can be true.",
    fix: "remove #plain, or remove #use and #slip.",
    example: { source: "*   [Say nothing. #plain #use: hear-out]\n    OKAFOR: Well?", line: 1 },
  },
  "unheard-with-tag": {
    severity: "error",
    message: '"#{name}" stands on a reply that the customer doesn\'t hear',
    why: "it is about what the reply does to the customer, and with #unheard nothing reaches them.",
    fix: "leave out #{name}, or leave out #unheard.",
    example: { source: "*   [Thank Jana. #use: support-colleague #unheard #trust: +3]\n    OKAFOR: Well?", line: 1 },
  },
  "seconds-without-timeout": {
    severity: "error",
    message: "there is a time limit here, but no choice that is taken when it runs out",
    why: "time would run out and nothing would happen.",
    fix: "put #timeout on one of these choices.",
    example: { source: "*   [Say nothing. #use: hear-out #seconds: 8]\n    OKAFOR: Well?", line: 1 },
  },
  "timeout-without-seconds": {
    severity: "error",
    message: "this choice is taken when time runs out, but there is no time limit here",
    why: "it would never happen.",
    fix: "put #seconds: and a number on one of these choices.",
    example: { source: "*   [Say nothing. #use: hear-out #timeout]\n    OKAFOR: Well?", line: 1 },
  },
  "two-timeouts": {
    severity: "error",
    message: "a second choice is taken when time runs out; the first is on line {first}",
    why: "only one of them can be taken.",
    fix: "keep #timeout on one of them.",
    example: {
      source:
        "*   [Wait. #plain #seconds: 8 #timeout]\n    OKAFOR: Well?\n*   [Go. #plain #timeout]\n    OKAFOR: Well?",
      line: 3,
    },
  },
  "two-time-limits": {
    severity: "error",
    message: "these choices have two time limits; the first is on line {first}",
    why: "only one clock can run.",
    fix: "a limit holds for all choices of one point: keep one #seconds.",
    example: {
      source:
        "*   [Wait. #plain #seconds: 8 #timeout]\n    OKAFOR: Well?\n*   [Go. #plain #seconds: 9]\n    OKAFOR: Well?",
      line: 3,
    },
  },
  "ending-without-outcome": {
    severity: "error",
    message: "this ending has no #outcome",
    why: "the debrief begins with it.",
    fix: "add #outcome: and one sentence to the same line.",
    example: { source: "OKAFOR: Well. #ending: resolved\n-> END", line: 1 },
  },
  "outcome-without-ending": {
    severity: "error",
    message: "there is an outcome here, but no ending",
    why: "the conversation would go on, or end without one.",
    fix: "add #ending: and one of {known} to the same line.",
    example: { source: "OKAFOR: Well. #outcome: He goes home.\n-> END", line: 1 },
  },
  "ending-not-last": {
    severity: "error",
    message: "this line has the ending, but the story goes on at line {next}",
    why: "the trainee would see how it ended, and then it would go on.",
    fix: "if it is to end here, write -> END on the next line. If not, move #ending and #outcome to the last line before -> END. If the customer tells somebody about it there, write #afterwards: and to whom, on that line.",
    example: {
      source:
        "OKAFOR: Well. #ending: resolved #outcome: He goes home.\nHe goes. #ending: resolved #outcome: He goes home.\n-> END",
      line: 1,
    },
  },
  "end-without-ending": {
    severity: "error",
    message: "the story ends here without an ending",
    why: "whoever goes this way gets no ending and no debrief.",
    fix: "the last line before -> {target} carries #ending: and #outcome:",
    example: { source: "OKAFOR: Good day.\n-> END", line: 2 },
  },
  "opening-not-whole": {
    severity: "error",
    message: '"{meter}" opens at "{words}", which isn\'t a whole number',
    why: "the meters run from 0 to 100, in whole numbers.",
    fix: "write for instance VAR {meter} = 30",
    example: { source: 'VAR calm = "low"', line: 1 },
  },
  "opening-out-of-range": {
    severity: "error",
    message: '"{meter}" opens at {words}, outside 0 to 100',
    why: "the meters run from 0 to 100.",
    fix: "write for instance VAR {meter} = 30",
    example: { source: "VAR trust = 120", line: 1 },
  },
  "slips-declared-otherwise": {
    severity: "error",
    message: '"slips" is the number of slips so far, and it begins at 0',
    why: "we count the slips as they are judged, so the name is taken.",
    fix: "write VAR slips = 0. If you meant something else, give it another name.",
    example: { source: "VAR slips = 3", line: 1 },
  },
  "slips-set": {
    severity: "error",
    message: "this line changes the number of slips, and a script can only read it",
    why: "we count each slip as it is judged. If the script counted too, every slip would count twice.",
    fix: "take this line out. If you count something else here, give it another name.",
    example: { source: "VAR slips = 0\n~ slips = slips + 1", line: 2 },
  },
  "not-an-integer": {
    severity: "error",
    message: '"{words}": scripts only use whole numbers',
    why: "browsers round fractions differently, and one play would go two ways.",
    fix: "use whole numbers; count in tenths or percent if you need finer steps.",
    example: { source: "~ calm = calm * 1.5", line: 1 },
  },
  "number-too-large": {
    severity: "error",
    message: "{words} is too big a number for a script",
    why: "the result would be wrong.",
    fix: "stay below a thousand million.",
    example: { source: "~ temp sum = 12345678901", line: 1 },
  },
  "external-function": {
    severity: "error",
    message: '"{words}" would call a program, and scripts can\'t',
    why: "a script is words only: it can't reach into the machine it is played on.",
    fix: "write it as a function in ink: === function {words}() ===",
    example: { source: "EXTERNAL ring_bell()", line: 1 },
  },
  "name-refused": {
    severity: "error",
    message: 'nothing can be called "{words}"',
    why: "the story would stop without saying why.",
    fix: "choose another name: this one is reserved.",
    example: { source: "VAR constructor = 1", line: 1 },
  },
  "note-to-self": {
    severity: "warning",
    message: "still to do: {words}",
    why: "it isn't finished.",
    fix: "remove the line when it's done.",
    example: { source: "TODO: let him name the sum\nOKAFOR: Well?", line: 1 },
  },
} as const satisfies Record<string, Definition>;
export const SCRIPT_DIAGNOSTICS = {
  ...SCRIPT_FILE_DIAGNOSTICS,
  ...SCRIPT_HEADER_DIAGNOSTICS,
  ...SCRIPT_TAG_DIAGNOSTICS,
  ...SCRIPT_STORY_DIAGNOSTICS,
  ...SCRIPT_TYPING_DIAGNOSTICS,
  ...SCRIPT_WEAVE_DIAGNOSTICS,
} as const;

export const scriptDiagnostic = diagnosticsOf(SCRIPT_DIAGNOSTICS);
