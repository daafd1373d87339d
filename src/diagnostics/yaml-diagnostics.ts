/**
 * What can be wrong with the shape of any YAML file that a trainer writes: guidance, house rules, cast.
 * What the words in it mean is not known here.
 * Each example is a file of house rules, and has this one mistake.
 */
import type { Definition } from "./diagnostic.ts";

const source = `sources:
  H:
    title: Harbour Street, our own rules
`;
/** A sound file of house rules, of ten lines, for examples to spoil. */
export const SOUND_PRACTICE = `practices:
  say-the-name:
    skill: settle
    title: Say the name
    advice: Use the customer's name once.
    why: It is theirs.
    example: Good morning, Ms Reyes.
    sources: [B14]
    calm: 2
    trust: 1
`;

/** The blanks of those that a schema finds: key, owner (what the key belongs to), words, hint, known. */
export const YAML_DIAGNOSTICS = {
  "yaml-syntax": {
    severity: "error",
    message: "this can't be read as YAML: {words}",
    fix: "{hint}",
    example: { source: `${source}    by: the Harbour: a bank\n`, line: 4 },
  },
  "yaml-too-big": {
    severity: "error",
    message: "this file is {words}",
    fix: "no guidance is that big. Is it the right file?",
    example: { source: `${source}    by: ${"[".repeat(200)}${"]".repeat(200)}\n`, line: 4 },
  },
  "yaml-empty": {
    severity: "error",
    message: "this file is empty",
    fix: "nothing but comments counts as empty too. Write something in it, or remove the file.",
    example: { source: "# sources: to come\n", line: 1 },
  },
  "yaml-alias": {
    severity: "error",
    message: '"*{words}" stands for another part of the file',
    fix: "write the text itself here. Only a text that really begins with * needs quotation marks.",
    example: { source: "sources:\n  H:\n    title: &name Harbour Street\n    by: *name\n", line: 4 },
  },
  "yaml-key-twice": {
    severity: "error",
    message: '"{key}" is here twice; the first is on line {first}',
    fix: "keep one of them, or give this one a name of its own.",
    example: { source: `${source}    title: Harbour Street again\n`, line: 4 },
  },
  "yaml-key-reserved": {
    severity: "error",
    message: 'nothing can be called "{key}"',
    fix: "this word is reserved. Choose another name.",
    example: { source: `${source}  constructor:\n    title: The builder's rules\n`, line: 4 },
  },
  "yaml-unknown-key": {
    severity: "error",
    message: '{owner} has no place for "{key}"',
    fix: "{hint}It takes: {known}.",
    example: { source: `${source}    bye: Harbour Street\n`, line: 4 },
  },
  "yaml-missing-key": {
    severity: "error",
    message: '{owner} has no "{key}"',
    fix: 'add a line "{key}: …" to it.',
    example: { source: "sources:\n  H:\n    by: Harbour Street\n", line: 2 },
  },
  "yaml-nothing-written": {
    severity: "error",
    message: 'nothing is written for "{key}"',
    fix: "write it after the colon, or indented on the lines below.",
    example: { source: "sources:\n  H:\n    title:\n", line: 3 },
  },
  "yaml-not-text": {
    severity: "error",
    message: '"{key}" is a text, and {words} is not',
    fix: "put quotation marks around it if it is meant as text.",
    example: { source: "sources:\n  H:\n    title: 24\n", line: 3 },
  },
  "yaml-not-a-whole-number": {
    severity: "error",
    message: '"{key}" is a whole number, and {words} is not',
    fix: "write digits alone: 7, or -7 for what costs. No quotation marks, no fraction.",
    example: { source: SOUND_PRACTICE.replace("calm: 2", "calm: 2.5"), line: 9 },
  },
  "yaml-not-a-list": {
    severity: "error",
    message: '"{key}" is a list, and {words} is not',
    fix: "put it in square brackets, with commas in between: [first, second].",
    example: { source: SOUND_PRACTICE.replace("[B14]", "B14"), line: 8 },
  },
  "yaml-empty-list": {
    severity: "error",
    message: '"{key}" is an empty list',
    fix: "name at least one.",
    example: { source: SOUND_PRACTICE.replace("[B14]", "[]"), line: 8 },
  },
  "yaml-not-a-group": {
    severity: "error",
    message: '"{key}" has lines of its own below it, and {words} is none',
    fix: 'write "name: …" on the lines below it, each indented by two spaces more.',
    example: { source: "sources:\n  H: Harbour Street\n", line: 2 },
  },
} as const satisfies Record<string, Definition>;
