/**
 * Makes one HTML file of a template and scenarios: it plays from a double click, without a server and without a network.
 * Pure, so that the command line and a page make the same bytes of the same scenarios.
 */
import { deflated } from "./deflated.ts";
import { INSIDE } from "./inside-ids.ts";
import { neededSounds } from "./needed-sounds.ts";
import type { PackageContents } from "./package-contents.ts";
import { type PackageTemplate, TEMPLATE_PARTS } from "./package-template.ts";

/** The whole text of the file. */
export function makePackage(template: PackageTemplate, contents: PackageContents): string {
  const sounds = neededSounds(Object.keys(template.sounds), contents.scenarios);
  const blocks = [
    ...TEMPLATE_PARTS.map((part) => block(INSIDE.part + part, template.parts[part])),
    block(INSIDE.contents, deflated(JSON.stringify(contents))),
    ...sounds.map((file) => block(INSIDE.sound + file, template.sounds[file] ?? "")),
  ];
  const [only, ...others] = contents.scenarios.map(({ card }) => card);
  const title = only === undefined || others.length > 0 ? "Composure" : `${only.title} · Composure`;
  const language = only === undefined || others.length > 0 ? "en" : only.language;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${asText(template.policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Composure, version ${contents.version} of ${asText(contents.date)}">
<title lang="${asText(language)}">${asText(title)}</title>
</head>
<body>
<div id="stage" aria-hidden="true"></div>
<div id="app"><p>Composure is opening …</p></div>
<noscript>
<p>Composure needs JavaScript, and here it is switched off. Save this file, then open it with Chrome, Edge, Firefox or Safari. If you can’t, tell whoever gave it to you.</p>
</noscript>
${blocks.join("\n")}
<script>${template.loader}</script>
</body>
</html>
`;
}

/** Data: a browser runs no script of such a type. Base64 has no sign that could end it. */
const block = (id: string, base64: string): string => `<script type="text/plain" id="${id}">${base64}</script>`;

const SIGNS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const asText = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);

/** What such a file is called: by its scenario, or by how many there are. */
export function packageFileName({ scenarios }: PackageContents): string {
  const [only, ...others] = scenarios;
  return only !== undefined && others.length === 0 ? `${only.card.id}.html` : `${scenarios.length}-scenarios.html`;
}
