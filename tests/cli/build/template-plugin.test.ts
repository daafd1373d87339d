import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { expect, it } from "vitest";
import { readTemplate } from "#authoring/package/package-template.ts";
import { buildTemplate } from "#cli/build/template.ts";
import { templateInside } from "#cli/build/template-plugin.ts";
import { projectRoot } from "../../../scripts/project.mjs";
import { folderOf } from "../../house/fixture.ts";

it("a page that makes one-file games finds the template beside it, with the same bytes as the command line", async () => {
  const folder = folderOf({});
  const entry = join(folder, "page.js");
  writeFileSync(entry, 'import address from "virtual:one-file-template"; console.log(address);');
  const made = await build({
    configFile: false,
    root: projectRoot,
    logLevel: "silent",
    plugins: [templateInside()],
    build: { write: false, copyPublicDir: false, rolldownOptions: { input: entry } },
  });
  const files = "output" in made ? made.output : [];
  const template = files.find((file) => file.type === "asset" && file.fileName.endsWith(".json"));
  const [program] = files.flatMap((file) => (file.type === "chunk" ? [file.code] : []));
  const text = template?.type === "asset" ? String(template.source) : "";
  expect(template?.fileName).toMatch(/^assets\/one-file-template-[\w-]{8}\.json$/);
  expect(program).toContain(template?.fileName.split("/").at(-1));
  expect(readTemplate(text)).toEqual(await buildTemplate(projectRoot));
}, 120_000);
