/** Packs as trainers make them, and as nobody should. */
import { strToU8, zipSync } from "fflate";
import type { PackFile } from "#authoring/pack/read-pack.ts";

export const HOUSE_RULES = `
sources:
  Acme:
    title: How we do it
    by: Acme
practices:
  name-the-clerk:
    skill: settle
    title: Say who you are
    advice: Say your own name.
    why: Nobody shouts at a name for long.
    example: I’m Ada.
    plan: I say my name
    sources: [Acme on names]
    calm: 5
    trust: 6
`;

/** A zip file that holds these, whatever they are called. */
export const zipped = (files: Readonly<Record<string, string | Uint8Array>>, level: 0 | 9 = 9): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [name, typeof content === "string" ? strToU8(content) : content]),
    ),
    { level, mtime: new Date(1980, 0, 1) },
  );

/** The zip file with the sizes that its list claims replaced. */
export function claiming(zip: Uint8Array, size: number): Uint8Array {
  const lying = zip.slice();
  const view = new DataView(lying.buffer);
  for (let at = 0; at + 46 < lying.length; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  return lying;
}

export const A_PACK: readonly PackFile[] = [
  { name: "kettle.ink", text: "# title: The kettle\nÄöü 🙂\n" },
  { name: "parcel.ink", text: "# title: The parcel\nINCLUDE parts/hall.ink\n" },
  { name: "guidance.acme.yaml", text: HOUSE_RULES },
  { name: "cast.yaml", text: "ada:\n  head: bun\n" },
  { name: "parts/hall.ink", text: "=== hall ===\n" },
];

const CLERK = `# title: Who are you?
# summary: Mr Okafor wants to know whom he is talking to.
# role: You are at the counter.
# setting: shop
# channel: counter
# customer: OKAFOR (Mr Okafor), look ada, temperament upset
# level: 1
# minutes: 1
# objective: name-the-clerk

VAR calm = 40
VAR trust = 30

INCLUDE parts/hall.ink
-> desk

=== desk ===
OKAFOR: And who are you? #mood: angry
*   I’m Ada, and I’ll look for it. #use: name-the-clerk #note: He knows whom he talks to.
    OKAFOR: Then look, Ada. #mood: upset
*   Does that matter, sir? #slip: blamed #note: To him it does.
    OKAFOR: It does to me. #mood: furious
-   -> hall
`;

/** Two scripts, what they include, house rules and a look: all that a pack can hold, and it can be played. */
export const BRANCH: readonly PackFile[] = [
  { name: "clerk.ink", text: CLERK },
  { name: "again.ink", text: CLERK.replace("# title: Who are you?", "# title: Who are you again?") },
  {
    name: "parts/hall.ink",
    text: `=== hall ===
OKAFOR: You have until noon. #ending: partly #outcome: He comes back at noon.
-> END
`,
  },
  { name: "guidance.acme.yaml", text: HOUSE_RULES },
  {
    name: "cast.yaml",
    text: 'ada: { skin: "#caa58a", hair: "#222222", head: long-straight, garment: jumper, top: "#335577" }\n',
  },
];
