/**
 * Opens what the stage's tests in a browser share: a page with the stage alone, built once with the small Phaser and
 * served under the page's policy, and one Chromium. Each test file connects to them (theatre.ts).
 */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import sirv from "sirv";
import { build } from "vite";
import type { TestProject } from "vitest/node";
import { slimPhaser } from "#cli/build/slim-phaser.ts";
import { chromiumsOfSystem, WITHOUT_UNSEEN_PAGES } from "../../../../scripts/chromium.mjs";

declare module "vitest" {
  interface ProvidedContext {
    readonly theatre: {
      /** The address of the page with the stage. */
      readonly address: string;
      /** The address to connect to the browser. */
      readonly browser: string;
    };
  }
}

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; base-uri 'none'; object-src 'none'";

/** Returns the function that closes it again. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const cache = join(import.meta.dirname, "../../../../.cache");
  mkdirSync(cache, { recursive: true });
  const built = mkdtempSync(join(cache, "stage-page-"));
  await buildInto(built);
  project.onTestsRerun(() => buildInto(built));
  const files = sirv(built, { dev: true });
  const server = createServer((request, response) => {
    response.setHeader("content-security-policy", POLICY);
    files(request, response);
  });
  await new Promise<void>((listening) => void server.listen(0, listening));
  const at = server.address();
  if (typeof at !== "object" || at === null) throw new Error("the page with the stage could not be served");
  const executablePath = chromiumsOfSystem()[0];
  const browser = await chromium.launchServer({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ["--no-sandbox", "--enable-unsafe-swiftshader", WITHOUT_UNSEEN_PAGES],
  });
  project.provide("theatre", { address: `http://localhost:${at.port}/`, browser: browser.wsEndpoint() });
  return async () => {
    await browser.close();
    server.close();
    rmSync(built, { recursive: true, force: true });
  };
}

async function buildInto(folder: string): Promise<void> {
  await build({
    root: join(import.meta.dirname, "page"),
    configFile: false,
    logLevel: "error",
    plugins: [slimPhaser()],
    build: { outDir: folder, emptyOutDir: true, minify: false, target: "es2022" },
  });
}
