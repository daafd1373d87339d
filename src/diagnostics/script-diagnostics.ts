/**
 * What an author of a script can do wrong, all of it: the file, the header, and here the story.
 * Each example of this file is a piece of a story, set into a sound script.
 */
import { type Definition, diagnosticsOf } from "./diagnostic.ts";
import { SCRIPT_FILE_DIAGNOSTICS } from "./script-file-diagnostics.ts";
import { SCRIPT_HEADER_DIAGNOSTICS } from "./script-header-diagnostics.ts";

export const SCRIPT_STORY_DIAGNOSTICS = {
  "unknown-speaker": {
    severity: "error",
    message: 'nobody in this scenario is called "{words}"',
    mend: "{meant}speakers: {known}. A new one needs a line in the header: # cast: {sample} (Name), look …, bystander. Narration doesn't begin with capitals and a colon.",
    example: { source: "OKAFR: Three days!", line: 1 },
  },
  "speaker-in-small-letters": {
    severity: "error",
    message: '"{words}:" would be read as narration',
    mend: "a speaker is written in capitals: {meant}: …",
    example: { source: "Okafor: Three days!", line: 1 },
  },
  "nothing-said": {
    severity: "error",
    message: "{speaker} says nothing here",
    mend: "write what is said behind the colon, on the same line.",
    example: { source: "OKAFOR: #mood: angry", line: 1 },
  },
  "reply-speaks-for-another": {
    severity: "error",
    message: 'a reply is what the trainee says, but this one begins with "{words}:"',
    mend: "write the trainee's words here, and what {words} says on the next line.",
    example: { source: "*   OKAFOR: Three days! #plain\n    He looks at the clock.", line: 1 },
  },
  "unknown-tag": {
    severity: "error",
    message: 'no tag is called "{words}": the line is cut at the #',
    mend: "{meant}if the # is to be read, write \\#",
    example: { source: "OKAFOR: I was in this queue. #moood: angry", line: 1 },
  },
  "header-late": {
    severity: "error",
    message: '"# {key}:" belongs to the header, and the story has already begun',
    mend: "move it to the top of the script, above the first line that is said.",
    example: { source: "He waits.\n# minutes: 6\nHe waits.", line: 2 },
  },
  "tag-of-replies": {
    severity: "error",
    message: '"#{name}" belongs on a choice, and this is a line',
    mend: "tags of a line: {known}",
    example: { source: "OKAFOR: I was in this queue. #use: hear-out", line: 1 },
  },
  "tag-of-lines": {
    severity: "error",
    message: '"#{name}" belongs on a line, and this is a choice',
    mend: "put it on the answer below. Tags of a choice: {known}",
    example: { source: "*   [Say nothing. #use: hear-out #mood: angry]\n    OKAFOR: Well?", line: 1 },
  },
  "tag-alone": {
    severity: "error",
    message: '"#{name}" stands alone, and no line follows that could carry it',
    mend: "put it at the end of the line that it is about.",
    example: { source: "OKAFOR: Well?\n# mood: angry\n-> counter_two\n=== counter_two ===", line: 2 },
  },
  "tag-twice": {
    severity: "error",
    message: '"#{name}" stands twice on this line, and only the last one would count',
    mend: "keep the one that is meant.",
    example: { source: "OKAFOR: Well? #mood: angry #mood: tense", line: 1 },
  },
  "tag-with-braces": {
    severity: "error",
    message: '"#{name}" has braces in it: a tag can\'t change while the story is played',
    mend: "write the line once for each case, with its own tag.",
    example: { source: "OKAFOR: Well? #mood: {calm > 50:tense|angry}", line: 1 },
  },
  "tag-empty": {
    severity: "error",
    message: '"#{name}" says nothing',
    mend: "write the words behind a colon: #{name}: …",
    example: { source: "OKAFOR: Well? #later", line: 1 },
  },
  "tag-takes-nothing": {
    severity: "error",
    message: '"#{name}" stands alone, without "{words}"',
    mend: "write #{name}",
    example: { source: "*   [Go on. #plain: yes]\n    OKAFOR: Well?", line: 1 },
  },
  "tag-not-whole": {
    severity: "error",
    message: '"#{name}: {words}" isn\'t a whole number from {from} to {to}',
    mend: "write for instance #{name}: {sample}",
    example: { source: "OKAFOR: Well? #calm: 2.5", line: 1 },
  },
  "unknown-mood": {
    severity: "error",
    message: 'no mood is called "{words}"',
    mend: "{meant}moods: {known}",
    example: { source: "OKAFOR: Well? #mood: angri", line: 1 },
  },
  "unknown-gesture": {
    severity: "error",
    message: 'no gesture is called "{words}"',
    mend: "{meant}gestures: {known}",
    example: { source: "OKAFOR: Well? #gesture: wave", line: 1 },
  },
  "unknown-sound": {
    severity: "error",
    message: 'no sound is called "{words}"',
    mend: "{meant}sounds: {known}",
    example: { source: "OKAFOR: Well? #sound: thunder", line: 1 },
  },
  "unknown-scene": {
    severity: "error",
    message: 'no setting is called "{words}"',
    mend: "{meant}settings: {known}",
    example: { source: "OKAFOR: Well? #scene: kitchen", line: 1 },
  },
  "unknown-ending": {
    severity: "error",
    message: 'no ending is called "{words}"',
    mend: "{meant}endings: {known}",
    example: { source: "OKAFOR: Well. #ending: happy #outcome: He goes home.\n-> END", line: 1 },
  },
  "unknown-person": {
    severity: "error",
    message: 'nobody in this scenario is called "{words}"',
    mend: "{meant}people: {known}",
    example: { source: "The door opens. #enter: Janna", line: 1 },
  },
  "unknown-practice": {
    severity: "error",
    message: 'no practice is called "{words}"',
    mend: "{meant}all ids: stories/guidance.yaml",
    example: { source: "*   [Say nothing. #use: hear-oat]\n    OKAFOR: Well?", line: 1 },
  },
  "unknown-pitfall": {
    severity: "error",
    message: 'no pitfall is called "{words}"',
    mend: "{meant}all ids: stories/guidance.yaml",
    example: { source: "*   [Try to relax. #slip: told-to-relaxx]\n    OKAFOR: Well?", line: 1 },
  },
  "practice-is-a-pitfall": {
    severity: "error",
    message: '"{words}" is a pitfall',
    mend: "write #slip: {words}",
    example: { source: "*   [Try to relax. #use: told-to-relax]\n    OKAFOR: Well?", line: 1 },
  },
  "pitfall-is-a-practice": {
    severity: "error",
    message: '"{words}" is a practice',
    mend: "write #use: {words}",
    example: { source: "*   [Say nothing. #slip: hear-out]\n    OKAFOR: Well?", line: 1 },
  },
  "id-badly-written": {
    severity: "error",
    message: 'the id "{words}" has more in it than small letters, digits and hyphens',
    mend: "write for instance #id: {sample}",
    example: { source: "OKAFOR: Well? #id: Okafor 3", line: 1 },
  },
  "id-repeated": {
    severity: "error",
    message: 'the id "{words}" is already that of {where}',
    mend: "no two lines or choices have the same id: change the later one.",
    example: { source: "OKAFOR: Well? #id: okafor-1\nOKAFOR: Well! #id: okafor-1", line: 2 },
  },
  "reply-empty": {
    severity: "error",
    message: "this choice has no words to choose it by",
    mend: "write them behind the *, in brackets if they are not spoken. A choice that is taken when no other is left is written * ->",
    example: { source: "*   [ ] #plain\n    OKAFOR: Well?", line: 1 },
  },
  "reply-without-move": {
    severity: "error",
    message: 'the choice "{words}" says neither what it does well nor what goes wrong in it',
    mend: "add #use: and a practice, or #slip: and a pitfall. If it is no more than going on: #plain",
    example: { source: "*   [Say nothing.]\n    OKAFOR: Well?", line: 1 },
  },
  "plain-with-move": {
    severity: "error",
    message: 'the choice "{words}" is #plain, and has a move all the same',
    mend: "take #plain out, or #use and #slip.",
    example: { source: "*   [Say nothing. #plain #use: hear-out]\n    OKAFOR: Well?", line: 1 },
  },
  "seconds-without-timeout": {
    severity: "error",
    message: "there is a time limit here, but no choice that is taken when it runs out",
    mend: "put #timeout on one of these choices.",
    example: { source: "*   [Say nothing. #use: hear-out #seconds: 8]\n    OKAFOR: Well?", line: 1 },
  },
  "timeout-without-seconds": {
    severity: "error",
    message: "this choice is taken when time runs out, but there is no time limit here",
    mend: "put #seconds: and a number on one of these choices.",
    example: { source: "*   [Say nothing. #use: hear-out #timeout]\n    OKAFOR: Well?", line: 1 },
  },
  "two-timeouts": {
    severity: "error",
    message: "a second choice is taken when time runs out; the first is on line {first}",
    mend: "keep #timeout on one of them.",
    example: {
      source:
        "*   [Wait. #plain #seconds: 8 #timeout]\n    OKAFOR: Well?\n*   [Go. #plain #timeout]\n    OKAFOR: Well?",
      line: 3,
    },
  },
  "two-time-limits": {
    severity: "error",
    message: "these choices have two time limits; the first is on line {first}",
    mend: "a limit holds for all choices of one point: keep one #seconds.",
    example: {
      source:
        "*   [Wait. #plain #seconds: 8 #timeout]\n    OKAFOR: Well?\n*   [Go. #plain #seconds: 9]\n    OKAFOR: Well?",
      line: 3,
    },
  },
  "ending-without-outcome": {
    severity: "error",
    message: "the ending doesn't say what became of it",
    mend: "add #outcome: and one sentence to the same line.",
    example: { source: "OKAFOR: Well. #ending: resolved\n-> END", line: 1 },
  },
  "outcome-without-ending": {
    severity: "error",
    message: "there is an outcome here, but no ending",
    mend: "add #ending: and one of {known} to the same line.",
    example: { source: "OKAFOR: Well. #outcome: He goes home.\n-> END", line: 1 },
  },
  "ending-not-last": {
    severity: "error",
    message: "this line carries the ending, but the story goes on on line {next}",
    mend: "move #ending and #outcome to the last line before -> END",
    example: {
      source:
        "OKAFOR: Well. #ending: resolved #outcome: He goes home.\nHe goes. #ending: resolved #outcome: He goes home.\n-> END",
      line: 1,
    },
  },
  "end-without-ending": {
    severity: "error",
    message: "the story ends here without an ending",
    mend: "the last line before -> {target} carries #ending: and #outcome:",
    example: { source: "OKAFOR: Good day.\n-> END", line: 2 },
  },
  "opening-not-whole": {
    severity: "error",
    message: '"{meter}" opens at "{words}", which isn\'t a whole number',
    mend: "write for instance VAR {meter} = 30",
    example: { source: 'VAR calm = "low"', line: 1 },
  },
  "opening-out-of-range": {
    severity: "error",
    message: '"{meter}" opens at {words}, outside 0 to 100',
    mend: "write for instance VAR {meter} = 30",
    example: { source: "VAR trust = 120", line: 1 },
  },
  "not-an-integer": {
    severity: "error",
    message: '"{words}": scripts reckon in whole numbers only',
    mend: "use whole numbers; count in tenths or percent if you need finer steps.",
    example: { source: "~ calm = calm * 1.5", line: 1 },
  },
  "number-too-large": {
    severity: "error",
    message: "{words} is more than a script can reckon with",
    mend: "stay below a thousand million.",
    example: { source: "~ temp sum = 12345678901", line: 1 },
  },
  "external-function": {
    severity: "error",
    message: '"{words}" would call a program, and scripts can\'t',
    mend: "write it as a function in ink: === function {words}() ===",
    example: { source: "EXTERNAL ring_bell()", line: 1 },
  },
  "name-refused": {
    severity: "error",
    message: 'nothing can be called "{words}"',
    mend: "choose another name: the program needs this one itself.",
    example: { source: "VAR constructor = 1", line: 1 },
  },
  "note-to-self": {
    severity: "warning",
    message: "still to do: {words}",
    mend: "take the line out when it is done.",
    example: { source: "TODO: let him name the sum\nOKAFOR: Well?", line: 1 },
  },
} as const satisfies Record<string, Definition>;

export const SCRIPT_DIAGNOSTICS = {
  ...SCRIPT_FILE_DIAGNOSTICS,
  ...SCRIPT_HEADER_DIAGNOSTICS,
  ...SCRIPT_STORY_DIAGNOSTICS,
} as const;

export const scriptDiagnostic = diagnosticsOf(SCRIPT_DIAGNOSTICS);
