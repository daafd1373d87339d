/** Builds the template of the one-file games into the file that the command line names. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { buildTemplate } from "./template.ts";

const [, , file = "template.json"] = process.argv;

const template = await buildTemplate(fileURLToPath(new URL("../../..", import.meta.url)));
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, JSON.stringify(template));
