/** What can be wrong with a script's header. Each example stands in place of the same lines of a sound header. */
import type { Definition } from "./diagnostic.ts";

export const SCRIPT_HEADER_DIAGNOSTICS = {
  "header-unknown": {
    severity: "error",
    message: 'the header has no line called "{key}"',
    mend: "{meant}Lines of the header: {known}. A # that is to be read is written \\#",
    example: { source: "# titel: The forgotten cheque", line: 1 },
  },
  "header-repeated": {
    severity: "error",
    message: '"# {key}:" stands here a second time',
    mend: "keep one of the two; only cast and objective may have several lines.",
    example: { source: "# level: 1\n# level: 2", line: 2 },
  },
  "header-empty": {
    severity: "error",
    message: '"# {key}:" says nothing',
    mend: "write for instance # {key}: {sample}",
    example: { source: "# title:", line: 1 },
  },
  "header-not-among": {
    severity: "error",
    message: 'no {key} is called "{words}"',
    mend: "{meant}Known: {known}",
    example: { source: "# setting: bnak", line: 1 },
  },
  "header-not-whole": {
    severity: "error",
    message: '"{words}" isn\'t a whole number from {from} to {to}',
    mend: "write for instance # {key}: {sample}",
    example: { source: "# minutes: six", line: 1 },
  },
  "header-bad-language": {
    severity: "error",
    message: '"{words}" isn\'t the code of a language',
    mend: "write its short code, for instance # language: en",
    example: { source: "# language: English, please", line: 1 },
  },
  "objective-unknown": {
    severity: "error",
    message: 'no practice is called "{words}"',
    mend: "{meant}All ids: stories/guidance.yaml",
    example: { source: "# objective: hear-ou", line: 1 },
  },
  "objective-repeated": {
    severity: "error",
    message: 'the objective "{words}" stands here a second time',
    mend: "take one of the two out.",
    example: { source: "# objective: hear-out\n# objective: hear-out", line: 2 },
  },
  "customer-unreadable": {
    severity: "error",
    message: 'can\'t read the customer "{words}"',
    mend: "write it like this:\n# customer: OKAFOR (Mr Okafor), look okafor, temperament aggressive",
    example: { source: "# customer: Mr Okafor, aggressive", line: 1 },
  },
  "cast-unreadable": {
    severity: "error",
    message: 'can\'t read the cast member "{words}"',
    mend: "write it like this, with colleague, supervisor or bystander at the end:\n# cast: JANA (Jana), look jana, colleague",
    example: { source: "# cast: JANA (Jana)", line: 1 },
  },
  "speaker-not-in-capitals": {
    severity: "error",
    message: 'the speaker "{words}" isn\'t one word in capitals',
    mend: "write for instance {sample}",
    example: { source: "# cast: Jana (Jana), look jana, colleague", line: 1 },
  },
  "speaker-taken": {
    severity: "error",
    message: 'the speaker "{words}" is already {whose}',
    mend: "give every member of the cast a speaker's name of their own.",
    example: { source: "# cast: OKAFOR (Mrs Okafor), look jana, bystander", line: 1 },
  },
  "look-unknown": {
    severity: "error",
    message: 'nobody in the cast looks like "{words}"',
    mend: "{meant}All looks: stories/cast.yaml",
    example: { source: "# cast: JANA (Jana), look jann, colleague", line: 1 },
  },
  "temperament-unknown": {
    severity: "error",
    message: 'no temperament is called "{words}"',
    mend: "{meant}Known: {known}",
    example: { source: "# customer: OKAFOR (Mr Okafor), look okafor, temperament agressive", line: 1 },
  },
  "part-unknown": {
    severity: "error",
    message: 'no part is called "{words}"',
    mend: "{meant}Known: {known}",
    example: { source: "# cast: JANA (Jana), look jana, coleague", line: 1 },
  },
} as const satisfies Record<string, Definition>;
