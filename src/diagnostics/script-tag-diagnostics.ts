/** What can be wrong with the tags of a story. Each example is a piece of a story, set into a sound script. */
import type { Definition } from "./diagnostic.ts";

export const SCRIPT_TAG_DIAGNOSTICS = {
  "unknown-tag": {
    severity: "error",
    message: 'no tag is called "{words}": the line is cut at the #',
    mend: "{meant}If the # is to be read, write \\#",
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
    mend: "{meant}Moods: {known}",
    example: { source: "OKAFOR: Well? #mood: angri", line: 1 },
  },
  "unknown-gesture": {
    severity: "error",
    message: 'no gesture is called "{words}"',
    mend: "{meant}Gestures: {known}",
    example: { source: "OKAFOR: Well? #gesture: wave", line: 1 },
  },
  "unknown-sound": {
    severity: "error",
    message: 'no sound is called "{words}"',
    mend: "{meant}Sounds: {known}",
    example: { source: "OKAFOR: Well? #sound: thunder", line: 1 },
  },
  "unknown-scene": {
    severity: "error",
    message: 'no setting is called "{words}"',
    mend: "{meant}Settings: {known}",
    example: { source: "OKAFOR: Well? #scene: kitchen", line: 1 },
  },
  "unknown-ending": {
    severity: "error",
    message: 'no ending is called "{words}"',
    mend: "{meant}Endings: {known}",
    example: { source: "OKAFOR: Well. #ending: happy #outcome: He goes home.\n-> END", line: 1 },
  },
  "unknown-person": {
    severity: "error",
    message: 'nobody in this scenario is called "{words}"',
    mend: "{meant}People: {known}",
    example: { source: "The door opens. #enter: Janna", line: 1 },
  },
  "unknown-practice": {
    severity: "error",
    message: 'no practice is called "{words}"',
    mend: "{meant}All ids: stories/guidance.yaml",
    example: { source: "*   [Say nothing. #use: hear-oat]\n    OKAFOR: Well?", line: 1 },
  },
  "unknown-pitfall": {
    severity: "error",
    message: 'no pitfall is called "{words}"',
    mend: "{meant}All ids: stories/guidance.yaml",
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
} as const satisfies Record<string, Definition>;
