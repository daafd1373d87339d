/**
 * Makes one HTML file of a template and scenarios: it plays from a double click, without a server and without a network.
 * Pure, so that the command line and a page make the same bytes of the same scenarios.
 */
import { deflated } from "./deflated.ts";
import { INSIDE } from "./inside-ids.ts";
import { isOfSmallKind, neededSounds } from "./needed-sounds.ts";
import type { PackageContents } from "./package-contents.ts";
import { type PackageTemplate, TEMPLATE_PARTS } from "./package-template.ts";

/** Characters, which are bytes here: what is larger is refused by many a mail server. */
const LARGEST = 2_500_000;

/**
 * The whole text of the file. Where it would be too large with the sounds for browsers that don't play the smaller kind,
 * they are left out: those browsers play it without sound, and say so.
 */
export function makePackage(template: PackageTemplate, contents: PackageContents): string {
  const page = pageOf(template, contents);
  const sounds = neededSounds(Object.keys(template.sounds), contents.scenarios);
  const whole = page(sounds);
  return whole.length <= LARGEST ? whole : page(sounds.filter(isOfSmallKind));
}

/** Writes the page with these files of sounds. */
function pageOf(template: PackageTemplate, contents: PackageContents): (sounds: readonly string[]) => string {
  const parts = [
    ...TEMPLATE_PARTS.map((part) => block(INSIDE.part + part, template.parts[part])),
    block(INSIDE.contents, deflated(JSON.stringify(contents))),
  ];
  const [only, ...others] = contents.scenarios.map(({ card }) => card);
  const title = only === undefined || others.length > 0 ? "Composure" : `${only.title} · Composure`;
  const language = only === undefined || others.length > 0 ? "en" : only.language;
  return (sounds) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${asText(template.policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Composure, version ${contents.version} of ${asText(contents.date)}">
<title lang="${asText(language)}">${asText(title)}</title>
<script>${template.loader}</script>
</head>
<body>
<div id="stage" aria-hidden="true"></div>
<div id="app"><p>Composure is opening …</p></div>
<noscript>
<p>Composure needs JavaScript, and here it is switched off. Save this file, then open it with Chrome, Edge, Firefox or Safari. If you can’t, tell whoever gave it to you.</p>
</noscript>
${[...parts, ...sounds.map((file) => block(INSIDE.sound + file, template.sounds[file] ?? ""))].join("\n")}
${block(INSIDE.end, "")}
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
