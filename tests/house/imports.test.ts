import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { inProject } from "../../scripts/project.mjs";
import { lint } from "./lint.ts";

/** The folders of src. */
const FOLDERS = readdirSync(inProject("src"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const PACKAGES = [
  "inkjs",
  "inkjs/full",
  "phaser",
  "howler",
  "preact",
  "lucide",
  "valibot",
  "yaml",
  "node:fs",
  "some-package",
];

/** What each file may import, apart from its own folder. Anything else is refused. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  "diagnostics/a.ts": [],
  "guidance/a.ts": ["diagnostics"],
  "scenario/a.ts": ["diagnostics", "guidance"],
  "script/a.ts": ["diagnostics", "guidance", "scenario"],
  "script/compile.ts": ["diagnostics", "guidance", "scenario", "inkjs/full"],
  "story/a.ts": ["diagnostics", "guidance", "scenario"],
  "story/engine.ts": ["diagnostics", "guidance", "scenario", "inkjs"],
  "ink-analysis/a.ts": ["diagnostics", "guidance", "scenario", "story"],
  "encounter/a.ts": ["diagnostics", "guidance", "scenario", "story"],
  "paths/a.ts": ["diagnostics", "guidance", "scenario", "story", "ink-analysis", "encounter"],
  "debrief/a.ts": ["guidance", "scenario", "encounter", "paths"],
  "practice/a.ts": ["guidance", "scenario", "encounter", "debrief"],
  "records/a.ts": ["guidance", "scenario", "encounter", "debrief", "valibot"],
  "session/a.ts": ["diagnostics", "guidance", "scenario", "encounter", "records"],
  "stage/a.ts": ["scenario", "encounter", "phaser"],
  "sound/a.ts": ["scenario", "encounter", "howler"],
  "ui/a.tsx": [
    "diagnostics",
    "guidance",
    "scenario",
    "encounter",
    "debrief",
    "practice",
    "records",
    "session",
    "preact",
    "lucide",
  ],
  "workbench/a.tsx": ["diagnostics", "guidance", "scenario", "encounter", "preact"],
  "studio/a.tsx": ["diagnostics", "guidance", "scenario", "encounter", "authoring", "ui", "preact", "lucide"],
  "class/a.tsx": [
    "diagnostics",
    "guidance",
    "scenario",
    "encounter",
    "session",
    "debrief",
    "ui",
    "preact",
    "lucide",
    "valibot",
  ],
  "authoring/a.ts": [
    "diagnostics",
    "guidance",
    "scenario",
    "script",
    "story",
    "encounter",
    "paths",
    "debrief",
    "yaml",
    "valibot",
  ],
  "cli/a.ts": [
    "diagnostics",
    "guidance",
    "scenario",
    "script",
    "story",
    "encounter",
    "paths",
    "debrief",
    "authoring",
    "node:fs",
    "valibot",
  ],
  "app/a.tsx": [
    "diagnostics",
    "guidance",
    "scenario",
    "encounter",
    "debrief",
    "practice",
    "records",
    "session",
    "stage",
    "sound",
    "ui",
    "studio",
    "class",
    "preact",
  ],
  "main.ts": ["app"],
};

it("says of every folder what it may import", () => {
  const said = Object.keys(MAY_IMPORT).map((file) => file.split("/")[0] ?? "");
  expect(FOLDERS.filter((folder) => !said.includes(folder))).toEqual([]);
});

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

  it("lets authoring hand pictures to the stage, and use nothing else of it", () => {
    const found = lint({
      "src/authoring/art.ts": 'import { SLOTS } from "#stage/drawing/art.ts";\nexport const slots = SLOTS;\n',
      "src/authoring/draw.ts": 'import { draw } from "#stage/playing/person.ts";\nexport const drawn = draw;\n',
    });
    expect(found.map(({ file }) => file)).toEqual(["src/authoring/draw.ts"]);
  });

  it("keeps the debrief's facts free of its sentences, which the exports are made of", () => {
    const found = lint({
      "src/debrief/fact.ts": 'import { quoted } from "./words/phrases.ts";\nexport const fact = quoted("x");\n',
      "src/debrief/other.ts":
        'import { quoted } from "#debrief/words/phrases.ts";\nexport const other = quoted("x");\n',
      "src/debrief/export-x.ts": 'import { quoted } from "./words/phrases.ts";\nexport const out = quoted("x");\n',
      "src/debrief/words/more.ts": 'import { quoted } from "./phrases.ts";\nexport const more = quoted("x");\n',
    });
    expect(found.map(({ file }) => file).toSorted()).toEqual(["src/debrief/fact.ts", "src/debrief/other.ts"]);
  });

  it("keeps the stage's drawings free of Phaser and of what plays them", () => {
    const found = lint({
      "src/stage/drawing/people.ts": 'import { poses } from "#stage/drawing/poses.ts";\nexport const people = poses;\n',
      "src/stage/drawing/game.ts": 'import { Game } from "phaser";\nexport const game = Game;\n',
      "src/stage/drawing/move.ts": 'import { motion } from "#stage/playing/motion.ts";\nexport const move = motion;\n',
      "src/stage/playing/show.ts": 'import { poses } from "#stage/drawing/poses.ts";\nexport const show = poses;\n',
    });
    expect(found.map(({ file }) => file).toSorted()).toEqual([
      "src/stage/drawing/game.ts",
      "src/stage/drawing/move.ts",
    ]);
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

  it.each([
    ["values", 'import { b } from "./b.ts";\nexport const a = (): unknown => b;\n'],
    ["types", 'import type { b } from "./b.ts";\nexport type A = typeof b;\nexport const a = 1;\n'],
  ])("has no circles of imports, those of %s counted", (_, source) => {
    const found = rulesBrokenBy({
      "src/script/a.ts": source,
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
