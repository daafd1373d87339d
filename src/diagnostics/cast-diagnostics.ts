/** What can be wrong with a look in the cast, beyond the shape of the file (yaml-diagnostics.ts). Each example has one mistake. */
import { type Definition, diagnosticsOf } from "./diagnostic.ts";
import { YAML_DIAGNOSTICS } from "./yaml-diagnostics.ts";

/** A sound cast of one look, six lines long, for examples to spoil. */
const SOUND_CAST = `reyes:
  skin: "#d08b5b"
  hair: "#2b211f"
  head: bob
  garment: jacket
  top: "#3f7f8c"
`;
const spoilt = (sound: string, bad: string): string => SOUND_CAST.replace(sound, bad);

export const CAST_ONLY_DIAGNOSTICS = {
  "cast-id-form": {
    severity: "error",
    message: 'a look can\'t be called "{words}"',
    fix: "write its name in small letters, with a hyphen between words: mr-okafor.",
    example: { source: spoilt("reyes:", "Ms Reyes:"), line: 1 },
  },
  "cast-unknown-head": {
    severity: "error",
    message: "no head is called {words}",
    fix: "{hint}All heads: {known}.",
    example: { source: spoilt("bob", "bobb"), line: 4 },
  },
  "cast-unknown-garment": {
    severity: "error",
    message: "no garment is called {words}",
    fix: "{hint}All garments: {known}.",
    example: { source: spoilt("jacket", "jaket"), line: 5 },
  },
  "cast-unknown-glasses": {
    severity: "error",
    message: "no glasses are called {words}",
    fix: "{hint}All glasses: {known}. For none, leave the line out.",
    example: { source: `${SOUND_CAST}  glasses: rounded\n`, line: 7 },
  },
  "cast-unknown-beard": {
    severity: "error",
    message: "no beard is called {words}",
    fix: "{hint}All beards: {known}. For none, leave the line out.",
    example: { source: `${SOUND_CAST}  beard: chinn\n`, line: 7 },
  },
  "cast-unknown-voice": {
    severity: "error",
    message: "no voice is called {words}",
    fix: "{hint}All voices, from low to high: {known}. Without the line, one is found that fits the look.",
    example: { source: `${SOUND_CAST}  voice: brihgt\n`, line: 7 },
  },
  "cast-colour-form": {
    severity: "error",
    message: '"{key}" is a colour, and {words} is not',
    fix: 'write # and six digits from 0 to 9 and a to f, in quotation marks: "#c75146".',
    example: { source: spoilt('"#3f7f8c"', "teal"), line: 6 },
  },
  "cast-colour-unquoted": {
    severity: "error",
    message: 'no colour is written for "{key}"',
    fix: 'put quotation marks around it: "#c75146". Without them, # begins a comment.',
    example: { source: spoilt('"#3f7f8c"', "#3f7f8c"), line: 6 },
  },
  "cast-skin-too-dark": {
    severity: "error",
    message: "on skin as dark as {words} the lines of the face can't be seen",
    fix: 'take a colour about as bright as "{known}", or brighter.',
    example: { source: spoilt("#d08b5b", "#4a2c1a"), line: 2 },
  },
  "cast-age-form": {
    severity: "error",
    message: "an age is a whole number of years, from 1 to 120, and {words} is not",
    fix: "write it like this, without quotation marks: age: 34. Or leave the line out.",
    example: { source: `${SOUND_CAST}  age: thirty\n`, line: 7 },
  },
  "cast-not-yes-or-no": {
    severity: "error",
    message: '"{key}" is true or false, and {words} is neither',
    fix: "write true, or leave the line out. No quotation marks.",
    example: { source: `${SOUND_CAST}  chair: maybe\n`, line: 7 },
  },
  "cast-chair-without-jacket": {
    severity: "error",
    message: "somebody in a wheelchair can only wear a jacket, not {words}",
    fix: 'write "garment: jacket", or remove the wheelchair: we only have a drawing of a jacket for it.',
    example: { source: spoilt("jacket", "tee\n  chair: true"), line: 5 },
  },
} as const satisfies Record<string, Definition>;

/** Everything that can be wrong with the cast, the shape of its file included. */
export const CAST_DIAGNOSTICS = { ...YAML_DIAGNOSTICS, ...CAST_ONLY_DIAGNOSTICS } as const;

export const castDiagnostic = diagnosticsOf(CAST_DIAGNOSTICS);
