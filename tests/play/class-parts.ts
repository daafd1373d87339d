/** A class as it is: the server that `npm start -- --class` is, a room's screen on it, and phones. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { type Browser, type Page, expect } from "@playwright/test";
import { build } from "vite";
import { networkAddresses } from "../../scripts/network-addresses.mjs";
import { OWN_STORIES, projectRoot } from "../../scripts/project.mjs";

export interface ServerOfClass {
  readonly port: number;
  /** Where its own machine opens it, and where phones do. */
  readonly here: string;
  readonly forPhones: string;
  /** What it has said in the terminal. */
  readonly said: () => string;
  readonly stop: () => Promise<void>;
  /** Has it answer nobody, as on a laptop that was shut; and wakes it. */
  readonly sleep: () => void;
  readonly wake: () => void;
}

/** Starts the server; with a port, that one: it is the same server once more. */
export async function startClass(port = 0, ...more: readonly string[]): Promise<ServerOfClass> {
  const args = ["scripts/run.mjs", "start", "--class", "--no-open", "--port", String(port), ...more];
  const child = spawn(process.execPath, args, {
    cwd: projectRoot,
    env: { ...process.env, COMPOSURE_STORIES: OWN_STORIES },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => (said += chunk.toString("utf8")));
  await expect.poll(() => said, { timeout: 120_000 }).toContain("Stop it with");
  const taken = Number(/Composure is at {2}http:\/\/[^:]+:(\d+)/.exec(said)?.[1]);
  return {
    port: taken,
    here: `http://127.0.0.1:${taken}/`,
    forPhones: `http://${networkAddresses()[0] ?? "127.0.0.1"}:${taken}/`,
    said: () => said,
    stop: () => stop(child),
    sleep: () => void child.kill("SIGSTOP"),
    wake: () => void child.kill("SIGCONT"),
  };
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill("SIGTERM");
  await gone;
}

const HTML = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Class</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; font-src 'self'">
<link rel="icon" href="data:,"><link rel="stylesheet" href="class-parts/page.css"></head>
<body><div id="app"></div><script type="module" src="class-parts/page.js"></script></body></html>`;

interface Built {
  readonly js: string;
  readonly css: string;
}

async function builtPage(): Promise<Built> {
  const made = await build({
    configFile: false,
    root: projectRoot,
    base: "./",
    logLevel: "silent",
    build: {
      write: false,
      copyPublicDir: false,
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: { input: join(projectRoot, "tests/play/class-parts/page.tsx") },
    },
  });
  const files = "output" in made ? made.output : [];
  const [script] = files.flatMap((file) => (file.type === "chunk" ? [file.code] : []));
  const [styles] = files.flatMap((file) => (file.type === "asset" ? [String(file.source)] : []));
  return { js: script ?? "", css: styles ?? "" };
}

let built: Promise<Built> | null = null;

/** Opens the room's screen, on the trainer's own machine. */
export async function openScreen(page: Page, { here }: Pick<ServerOfClass, "here">): Promise<void> {
  built ??= builtPage();
  const { js, css } = await built;
  await page.route("**/class-parts.html", (route) => route.fulfill({ contentType: "text/html", body: HTML }));
  await page.route("**/class-parts/page.js", (route) => route.fulfill({ contentType: "text/javascript", body: js }));
  await page.route("**/class-parts/page.css", (route) => route.fulfill({ contentType: "text/css", body: css }));
  await page.goto(`${here}class-parts.html`);
}

export async function codeOn(screen: Page): Promise<string> {
  await expect(screen.locator(".phones-code")).toHaveText(/^\d{5}$/);
  return (await screen.locator(".phones-code").textContent()) ?? "";
}

/** A phone of its own, with nothing kept. */
export async function newPhone(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    reducedMotion: "reduce",
    serviceWorkers: "block",
  });
  return context.newPage();
}
