/**
 * What people type that ink takes, and means something else by: it would be read aloud, swallowed or shown as a sign.
 * Each example is a piece of a story, set into a sound script.
 */
import type { Definition } from "./diagnostic.ts";

export const SCRIPT_TYPING_DIAGNOSTICS = {
  "speaker-not-alone": {
    severity: "error",
    message: '"{words}" would be read out as narration',
    why: "nobody would say the line, and the name would be read out.",
    fix: "a speaker stands alone before the colon: {speaker}: … What they do has a line of its own, or a #gesture:. If it is narration, write the name as people say it, and not in capitals.",
    example: { source: "OKAFOR (tapping the desk): Three days!", line: 1 },
  },
  "sign-of-word-processor": {
    severity: "error",
    message: 'a word processor has made "{words}" of {meant}',
    why: "ink doesn't know the sign, and reads it out.",
    fix: "write {meant} here, with plain signs. To have the sign itself read, put a \\ before it. A plain text editor leaves signs as you type them.",
    example: { source: "OKAFOR: Well?\n\u2192 counter", line: 2 },
  },
  "condition-printed": {
    severity: "error",
    message: "this doesn't ask for {words}, it says aloud what it comes to: {said}",
    why: "the line begins with a number, or with true or false.",
    fix: "put a colon behind the condition, and what hangs on it before the brace closes: {sample}",
    example: { source: "{calm > 35} OKAFOR: Three days!", line: 1 },
  },
  "else-in-words": {
    severity: "error",
    message: '"{words}" would be read out',
    why: "within one line ink knows no else.",
    fix: "within one line, write | before what holds otherwise: {sample}",
    example: { source: "{calm > 41: OKAFOR: Well. - else: OKAFOR: No.}", line: 1 },
  },
  "logic-read-out": {
    severity: "error",
    message: '"{words}" would be read out, and changes nothing',
    why: "what changes a variable begins with ~, on a line of its own.",
    fix: "write it on a line of its own: ~ {logic}\nBelow a condition, open the braces on one line and close them on another.",
    example: { source: "calm = calm + 10", line: 1 },
  },
  "value-taken-for-condition": {
    severity: "warning",
    message: '"{words}" in braces at the front of a reply is a condition, and isn\'t shown',
    why: "the trainee would read the reply without it.",
    fix: "to have it shown, put a \\ and a space before it: {sample}",
    example: { source: "VAR price = 49\n*   {price} euros back? #use: apologise\n    OKAFOR: Well.", line: 2 },
  },
  "alternatives-at-the-front": {
    severity: "error",
    message: 'ink takes "{words}" at the front of a reply for a condition, and can\'t read it',
    why: "ink refuses the whole script because of it.",
    fix: "decide it above the first reply of this decision, and begin the reply with what came of it, behind a \\ and a space:\n{decided}\n{sample}",
    example: { source: "*   {~Well|So}, I am sorry. #use: apologise\n    OKAFOR: Well.", line: 1 },
  },
  "label-never-asked-for": {
    severity: "warning",
    message: "({words}) is a label, and isn't shown; nothing in the script asks for it",
    why: "if it says what somebody does, nobody will read it.",
    fix: "to have it shown, write \\({words}). If it is meant as a label that nothing asks for yet, leave it out.",
    example: { source: "*   (shrugging) It might be. #slip: assumed\n    OKAFOR: Well.", line: 1 },
  },
  "reply-varies": {
    severity: "error",
    message: '"{words}" is worked out once for the button and once more when it is said, and may differ',
    why: "the trainee would press one thing and say another.",
    fix: "decide it above the first reply of this decision, and use what came of it:\n{decided}\n{sample}\nOr put the whole reply in [brackets]: then it is only shown.",
    example: { source: "*   I am {so|really} sorry. #use: apologise\n    OKAFOR: Well.", line: 1 },
  },
  "reply-may-say-nothing": {
    severity: "error",
    message: "all that this reply says hangs on a condition, so it may say nothing",
    why: "the next line would be taken for the trainee's.",
    fix: "write what is said otherwise, too, behind a |. Or put the condition before the reply's words, so that it is offered only then.",
    example: { source: "*   [Ask.] {calm > 20: And then?} #use: hear-out\n    OKAFOR: Well.", line: 1 },
  },
  "tag-in-reply-braces": {
    severity: "error",
    message: '"#{name}" stands within the braces of a reply',
    why: "a reply's tags are known before it is taken: they can't differ.",
    fix: "write the reply once for each case, with its own tags and its condition at the front:\n{sample}",
    example: {
      source: "*   [{calm > 41: Ask. #use: hear-out|Wait.} #use: apologise]\n    OKAFOR: Well.",
      line: 1,
    },
  },
  "sign-vanishes": {
    severity: "warning",
    message: '"{words}" would lose its \\',
    why: "ink takes a \\ away: it means that the next sign is read as it is.",
    fix: "to break a line, write two lines. To show a \\, write it twice: \\\\",
    example: { source: "OKAFOR: It says:\\nPaid.", line: 1 },
  },
  "markup-in-words": {
    severity: "warning",
    message: '"{words}" would be shown as it stands',
    why: "a script's words are shown as plain text.",
    fix: "leave the signs out. To have them shown, put a \\ before each.",
    example: { source: "OKAFOR: That is **too** much.", line: 1 },
  },
  "end-in-small-letters": {
    severity: "error",
    message: 'no knot, stitch or label is called "{name}"',
    why: "the story stops when it gets here.",
    fix: "did you mean -> END? It ends the story, and is written in capitals.",
    example: { source: "OKAFOR: Well. #ending: partly #outcome: He stays.\n-> End", line: 2 },
  },
  "name-not-one-word": {
    severity: "error",
    message: 'a name is one word, and "{words}" isn\'t',
    why: "ink takes the first word for the name, and can't read the rest.",
    fix: "write it with an underscore, here and wherever it is named: {meant}",
    example: { source: "OKAFOR: Well?\n-> the-desk\n=== the_desk ===\nOKAFOR: So.", line: 2 },
  },
  "line-begins-with-equals": {
    severity: "error",
    message: "a line that begins with = opens a stitch, a part of a knot with a name of its own",
    why: "ink can't read this line as a stitch, and refuses the whole script because of it.",
    fix: "to have the line read, put a \\ before the =: \\{words}",
    example: { source: "OKAFOR: They wrote this.\n= no such street.", line: 2 },
  },
  "variable-known-elsewhere": {
    severity: "error",
    message: '"{name}" is known in {where} only',
    why: "what ~ temp remembers is forgotten where the story leaves the knot.",
    fix: "to know it everywhere, write VAR {name} = {sample} at the top, and leave temp out in {where}. To pass it on, write -> {here}({name}) there, and === {here}({name}) === here.",
    example: { source: "~ temp times = 2\nOKAFOR: Well?\n-> later\n=== later ===\nOKAFOR: {times} times.", line: 5 },
  },
  "list-has-no-such-item": {
    severity: "error",
    message: '"{words}" is nothing: the list {list} has no item with this number',
    why: "the list would be empty from here on.",
    fix: "its items: {known}",
    example: { source: "LIST Parcels = small, large\n~ Parcels = Parcels(7)\nOKAFOR: {Parcels}.", line: 2 },
  },
} as const satisfies Record<string, Definition>;
