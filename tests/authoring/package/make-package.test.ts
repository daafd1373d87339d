import { describe, expect, it } from "vitest";
import { inflated } from "#authoring/package/deflated.ts";
import { makePackage, packageFileName } from "#authoring/package/make-package.ts";
import { contentsOf, readContents } from "#authoring/package/package-contents.ts";
import { readTemplate } from "#authoring/package/package-template.ts";
import { TEMPLATE, catalogue, toPack } from "./to-pack.ts";

const cheque = contentsOf([toPack("forgotten-cheque")], catalogue, "2026-11-27");
const both = contentsOf([toPack("forgotten-cheque"), toPack("returned")], catalogue, "2026-11-27");

const blockIn = (html: string, id: string): string | undefined =>
  new RegExp(`<script type="text/plain" id="${id}">([^<]*)</script>`).exec(html)?.[1];

describe("one file", () => {
  it("has its scenarios inside, and all that plays them", () => {
    const html = makePackage(TEMPLATE, cheque);
    expect(readContents(inflated(blockIn(html, "inside-contents") ?? ""))).toEqual(cheque);
    for (const [part, text] of Object.entries(TEMPLATE.parts)) expect(blockIn(html, `inside-${part}`)).toBe(text);
    expect(html).toContain(`<script>${TEMPLATE.loader}</script>`);
    expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.indexOf("<script"));
  });

  it("is the same for the same scenarios", () => {
    const again = contentsOf([toPack("forgotten-cheque")], catalogue, "2026-11-27");
    expect(makePackage(TEMPLATE, again)).toBe(makePackage(TEMPLATE, cheque));
  });

  it("is called by its scenario, or by how many it has", () => {
    expect(packageFileName(cheque)).toBe("forgotten-cheque.html");
    expect(packageFileName(both)).toBe("2-scenarios.html");
  });

  it("takes no title for markup", () => {
    const odd = toPack("returned", (text) => text.replace(/# title: .*/, '# title: </title><b> & "so"'));
    const html = makePackage(TEMPLATE, contentsOf([odd], catalogue, "2026-11-27"));
    expect(html).toContain("&lt;/title&gt;&lt;b&gt; &amp; &quot;so&quot; · Composure</title>");
    expect(html).not.toContain("<b>");
  });

  it("brings the larger kind of sounds for its own voices alone, and none of it where the file gets too large", () => {
    const html = makePackage(TEMPLATE, cheque);
    const voices = cheque.scenarios.flatMap(({ scenario }) => scenario.cast.map(({ voice }) => voice));
    for (const voice of ["deep", "warm"] as const)
      expect(blockIn(html, `inside-sound-voice-${voice}.mp3`) !== undefined).toBe(voices.includes(voice));
    expect(blockIn(html, "inside-sound-cues.mp3")).toBeDefined();
    const heavy = { ...TEMPLATE, sounds: { ...TEMPLATE.sounds, "cues.mp3": "A".repeat(2_500_000) } };
    const light = makePackage(heavy, cheque);
    expect(light.length).toBeLessThan(2_500_000);
    expect(blockIn(light, "inside-sound-cues.mp3")).toBeUndefined();
    expect(blockIn(light, "inside-sound-cues.webm")).toBeDefined();
  });
});

describe("a template", () => {
  it("comes back from its file", () => expect(readTemplate(JSON.stringify(TEMPLATE))).toEqual(TEMPLATE));

  it("of another version is none, and neither is anything else", () => {
    for (const text of [JSON.stringify({ ...TEMPLATE, format: 2 }), "{}", "", "<!doctype html>"])
      expect(readTemplate(text)).toBeNull();
  });
});
