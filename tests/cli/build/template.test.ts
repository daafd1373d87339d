/** The template of the one-file games, as the build makes it. */
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { inflated } from "#authoring/package/deflated.ts";
import { buildTemplate } from "#cli/build/template.ts";
import { projectRoot } from "../../../scripts/project.mjs";

describe("the template of the one-file games", { timeout: 120_000 }, () => {
  const building = buildTemplate(projectRoot);

  it("lets nothing run but what it has inside, and asks nothing of anywhere", async () => {
    const { policy, loader, parts } = await building;
    const hash = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
    const rules = new Map(policy.split("; ").map((rule) => [rule.split(" ")[0], rule.split(" ").slice(1)]));
    expect(rules.get("script-src")).toEqual([hash(loader), hash(inflated(parts.program))]);
    expect(rules.get("style-src")).toEqual([hash(inflated(parts.styles)), hash(inflated(parts.letters))]);
    expect(rules.get("default-src")).toEqual(["'none'"]);
    expect(policy).not.toMatch(/https?:|'self'|unsafe/);
    expect(rules.has("connect-src")).toBe(false);
  });

  it("is one program that fetches no part of itself", async () => {
    const { loader, parts } = await building;
    for (const code of [loader, inflated(parts.program)]) {
      expect(code).not.toMatch(/\bimport\(|\bimport\.meta\b|^import\b/m);
      expect(code).not.toContain("</script");
    }
  });

  it("has the fonts inside, the sounds in both kinds, and the licences of all of it", async () => {
    const { parts, sounds } = await building;
    expect(inflated(parts.letters)).not.toMatch(/url\((?!data:)/);
    const kinds = Object.keys(sounds).map((file) => file.split(".").at(-1));
    expect(new Set(kinds)).toEqual(new Set(["webm", "mp3"]));
    const licences = inflated(parts.licences);
    for (const name of ["phaser", "howler", "inkjs", "preact", "fflate", "@fontsource-variable/shantell-sans"])
      expect(licences).toContain(`## ${name}`);
  });

  it("is the same when it is built again", async () => {
    expect(JSON.stringify(await buildTemplate(projectRoot)) === JSON.stringify(await building)).toBe(true);
  });
});
