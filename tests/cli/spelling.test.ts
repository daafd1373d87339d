import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { spellingFindings } from "#cli/spelling.ts";
import { folderOf } from "../house/fixture.ts";

/** A project with these files, and all folders that are looked through. */
function projectOf(files: Readonly<Record<string, string>>): string {
  const root = folderOf({});
  for (const folder of ["stories", "docs", "src/ui", "src/debrief/words", "src/diagnostics"])
    mkdirSync(join(root, folder), { recursive: true });
  for (const [file, text] of Object.entries({ "README.md": "", "CONTRIBUTING.md": "", "CHANGELOG.md": "", ...files }))
    writeFileSync(join(root, file), text);
  return root;
}

const story = `# title: The kettle
# customer: NOVAKOVA (Ms Novakova), look novak, temperament let-down
NOVAKOVA: I recieved it in good color, said Brzt, and Ms Novakova knows. #ending: resolved #outcome: Good.
`;

it("says file, line, word, what may be meant, and where a right word is added", () => {
  expect(spellingFindings(projectOf({ "stories/kettle.ink": story, "stories/words.txt": "Brzt\n" }))).toEqual([
    `stories/kettle.ink:3  "recieved" isn't a British word that we know. Did you mean "received"? If it's right, add it to stories/words.txt.`,
    `stories/kettle.ink:3  "color" isn't a British word that we know. Did you mean "colour"? If it's right, add it to stories/words.txt.`,
  ]);
});

it("looks through docs and screens too, and leaves other languages alone", () => {
  const root = projectOf({
    "stories/wasserkocher.ink": "# title: Der Wasserkocher\n# language: de\nNOVAK: Guten Tag.\n",
    "docs/guide.md": "A grumpy custommer.\n",
    "src/ui/home.tsx": 'const words = "Pick a scenarrio";\n',
  });
  expect(spellingFindings(root).map((finding) => finding.split("  ")[0])).toEqual([
    "docs/guide.md:1",
    "src/ui/home.tsx:1",
  ]);
});

it("takes a word as it is typed in one scenario, and in no other", () => {
  const root = projectOf({
    "stories/chat.ink": story.replace("recieved it in good color", "dont know"),
    "stories/chat.words.txt": "dont\n",
    "stories/mail.ink": story.replace("recieved it in good color", "dont know"),
    "stories/words.txt": "Brzt\n",
  });
  expect(spellingFindings(root).map((finding) => finding.split("  ")[0])).toEqual(["stories/mail.ink:3"]);
});
