import { describe, expect, it } from "vitest";
import { lint } from "./lint.ts";

const FOLDERS = [
  "diagnostics",
  "guidance",
  "script",
  "encounter",
  "paths",
  "debrief",
  "records",
  "stage",
  "sound",
  "ui",
  "authoring",
];
const PACKAGES = [
  "inkjs",
  "inkjs/full",
  "phaser",
  "howler",
  "preact",
  "lucide",
  "idb",
  "valibot",
  "yaml",
  "node:fs",
  "some-package",
];

/** What each file may import, beside its own folder. Everything that is not here is refused. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  "diagnostics/a.ts": [],
  "guidance/a.ts": ["diagnostics"],
  "script/a.ts": ["diagnostics", "guidance"],
  "script/engine.ts": ["diagnostics", "guidance", "inkjs"],
  "script/compile.ts": ["diagnostics", "guidance", "inkjs/full"],
  "encounter/a.ts": ["diagnostics", "guidance", "script"],
  "paths/a.ts": ["diagnostics", "guidance", "script", "encounter"],
  "debrief/a.ts": ["guidance", "encounter", "paths"],
  "records/a.ts": ["guidance", "encounter", "debrief", "valibot"],
  "records/database.ts": ["guidance", "encounter", "debrief", "valibot", "idb"],
  "stage/a.ts": ["encounter", "phaser"],
  "sound/a.ts": ["encounter", "howler"],
  "ui/a.tsx": ["diagnostics", "guidance", "encounter", "debrief", "records", "preact", "lucide"],
  "authoring/a.ts": [
    "diagnostics",
    "guidance",
    "script",
    "encounter",
    "paths",
    "debrief",
    "node:fs",
    "yaml",
    "valibot",
  ],
  "authoring/build/a.ts": [
    "diagnostics",
    "guidance",
    "script",
    "encounter",
    "paths",
    "debrief",
    "node:fs",
    "yaml",
    "valibot",
  ],
  "main.tsx": [...FOLDERS.filter((folder) => folder !== "authoring"), "preact", "lucide", "valibot", "some-package"],
};

/** A file of a folder, or a package, as an import names it. */
const specifierOf = (name: string): string => (FOLDERS.includes(name) ? `#${name}/some-file.ts` : name);
const lineOf = (name: string, index: number): string =>
  `import { thing as thing${index} } from "${specifierOf(name)}";\n`;

const complaints = lint(
  Object.fromEntries(
    Object.keys(MAY_IMPORT).map((file) => [`src/${file}`, [...FOLDERS, ...PACKAGES].map(lineOf).join("")]),
  ),
).filter(({ rule }) => rule.includes("no-restricted-imports"));

describe("who may import whom", () => {
  it.each(Object.entries(MAY_IMPORT))("src/%s imports its own folder and %j, and nothing else", (file, allowed) => {
    const own = file.split("/")[0] ?? "";
    const refused = complaints
      .filter((complaint) => complaint.file.endsWith(`src/${file}`))
      .map(({ message }) => /'([^']+)'/.exec(message)?.[1] ?? "");
    const expected = [...FOLDERS, ...PACKAGES].filter((name) => name !== own && !allowed.includes(name));
    expect(refused.toSorted()).toEqual(expected.map(specifierOf).toSorted());
  });

  it("gives a reason with every refusal", () => {
    expect(complaints.length).toBeGreaterThan(100);
    expect(complaints.filter(({ help }) => help.length < 30)).toEqual([]);
  });

  it("lets stage and ui name the script's words as types, and not as values", () => {
    const found = lint({
      "src/stage/types.ts": 'import type { Mood } from "#script/words.ts";\nexport type Face = Mood;\n',
      "src/stage/values.ts": 'import { MOODS } from "#script/words.ts";\nexport const faces = MOODS;\n',
      "src/ui/types.ts": 'import type { ScenarioCard } from "#script/scenario.ts";\nexport type Card = ScenarioCard;\n',
      "src/ui/values.ts": 'import { ENDINGS } from "#script/words.ts";\nexport const endings = ENDINGS;\n',
    });
    expect(found.map(({ file }) => file).toSorted()).toEqual(["src/stage/values.ts", "src/ui/values.ts"]);
  });

  it("lets sound have the names of its cues from the script's words, and nothing else of it", () => {
    const found = lint({
      "src/sound/words.ts": 'import { SOUNDS } from "#script/words.ts";\nexport const cues = SOUNDS;\n',
      "src/sound/tags.ts": 'import { readTags } from "#script/tags.ts";\nexport const tags = readTags;\n',
    });
    expect(found.map(({ file }) => file)).toEqual(["src/sound/tags.ts"]);
  });

  it("lets authoring hand pictures to the stage, and use nothing else of it", () => {
    const found = lint({
      "src/authoring/art.ts": 'import { SLOTS } from "#stage/art.ts";\nexport const slots = SLOTS;\n',
      "src/authoring/draw.ts": 'import { draw } from "#stage/person.ts";\nexport const drawn = draw;\n',
    });
    expect(found.map(({ file }) => file)).toEqual(["src/authoring/draw.ts"]);
  });

  it("refuses the ways around: import types, lazy imports and re-exports", () => {
    const found = lint({
      "src/stage/type.ts": 'export type S = import("#ui/screen.ts").Screen;\n',
      "src/stage/lazy.ts": 'export const s = (): Promise<unknown> => import("#ui/screen.ts");\n',
      "src/stage/again.ts": 'export { screen } from "#ui/screen.ts";\n',
    });
    expect(new Set(found.map(({ file }) => file))).toEqual(
      new Set(["src/stage/type.ts", "src/stage/lazy.ts", "src/stage/again.ts"]),
    );
  });

  it("keeps the scripts free of packages, for they run before anything is installed", () => {
    const source = 'import { x } from "sirv";\nexport const y = x;\n';
    const found = lint({ "scripts/start.mjs": source, "scripts/serve.mjs": source });
    expect(found.map(({ file }) => file)).toEqual(["scripts/start.mjs"]);
  });
});

describe("the house's other rules", () => {
  const rulesBrokenBy = (files: Readonly<Record<string, string>>): string[] => lint(files).map(({ rule }) => rule);

  it("has no circles of imports", () => {
    const found = rulesBrokenBy({
      "src/script/a.ts": 'import { b } from "./b.ts";\nexport const a = (): unknown => b;\n',
      "src/script/b.ts": 'import { a } from "./a.ts";\nexport const b = (): unknown => a;\n',
    });
    expect(found).toEqual(["import(no-cycle)", "import(no-cycle)"]);
  });

  it.each([
    ["no any", "export const a = (x: any): unknown => x;\n", "typescript(no-explicit-any)"],
    ["no !", "export const a = (x: string | null): string => x!;\n", "typescript(no-non-null-assertion)"],
    ["no TODO", "// TODO: later\nexport const a = 1;\n", "eslint(no-warning-comments)"],
    ["no default export", "export default 1;\n", "import(no-default-export)"],
    ["no missing extension", 'import { b } from "./b";\nexport const a = b;\n', "import(extensions)"],
    ["no file over 300 lines", "export const a = [\n" + "  1,\n".repeat(300) + "];\n", "eslint(max-lines)"],
  ])("has %s", (_, source, rule) => {
    expect(rulesBrokenBy({ "src/script/a.ts": source, "src/script/b.ts": "export const b = 1;\n" })).toEqual([rule]);
  });
});
