import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ICONS, PUBLIC, drawIcon } from "#assets/icons/make-icons.ts";
import { isRecord, readJson } from "../../../scripts/project.mjs";

it("draws the pictures of the installed game anew, byte for byte", () => {
  for (const icon of ICONS) expect(readFileSync(join(PUBLIC, icon.file)).equals(drawIcon(icon)), icon.file).toBe(true);
});

it("names each of them, and the folder that it is opened from, without saying where that lies", () => {
  const manifest = readJson(join(PUBLIC, "composure.webmanifest"));
  if (!isRecord(manifest) || !Array.isArray(manifest["icons"])) throw new Error("no manifest");
  const named = manifest["icons"].map((icon: unknown) => (isRecord(icon) ? icon["src"] : null));
  expect(named).toEqual(ICONS.map(({ file }) => file));
  expect([manifest["start_url"], manifest["scope"], manifest["id"]]).toEqual(["./", "./", "./"]);
});
