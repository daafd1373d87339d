import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { refuseOddFolder } from "../../scripts/commands.mjs";
import { distOf, fingerprintOf } from "../../scripts/build.mjs";
import { chromiumsOfSystem } from "../../scripts/chromium.mjs";
import { inProject, OWN_STORIES } from "../../scripts/project.mjs";
import { whyNodeWontDo } from "../../scripts/node-version.mjs";
import { opener } from "../../scripts/open-page.mjs";
import { whatIsMissing, whyInstallFailed } from "../../scripts/setup.mjs";
import { readArgs } from "../../scripts/start.mjs";
import { folderOf } from "./fixture.ts";

/** The scripts and nothing else: no package is installed here. */
function bareClone(): string {
  const folder = folderOf({});
  cpSync(inProject("scripts"), join(folder, "scripts"), { recursive: true });
  cpSync(inProject("package.json"), join(folder, "package.json"));
  return folder;
}

function cloneThatNeedsAPackage(): string {
  const folder = bareClone();
  const packages = { "node_modules/sirv": { version: "3.0.2", dev: true } };
  writeFileSync(join(folder, "package-lock.json"), JSON.stringify({ name: "composure", lockfileVersion: 3, packages }));
  return folder;
}

/** Runs a command as npm would; npm itself is the real one, unless the folder has its own `npm-cli.js`. */
function run(folder: string, ...args: readonly string[]): { said: string; code: number | null } {
  const ownNpm = join(folder, "npm-cli.js");
  const { stdout, stderr, status } = spawnSync(process.execPath, ["scripts/run.mjs", ...args], {
    cwd: folder,
    encoding: "utf8",
    env: {
      ...process.env,
      npm_execpath: existsSync(ownNpm) ? ownNpm : "",
      // An address without a server, as on a machine without a network.
      npm_config_registry: "http://127.0.0.1:9/",
      npm_config_fetch_retries: "0",
      npm_config_cache: join(folder, "cache"),
    },
  });
  return { said: stdout + stderr, code: status };
}

describe("a fresh clone, with nothing installed", () => {
  it("lists the commands", () => {
    const { said, code } = run(bareClone(), "--help");
    expect(code).toBe(0);
    expect(said).toMatch(
      /start .*\n.*test .*\n.*dev .*\n.*check .*\n.*play .*\n.*plan .*\n.*debrief .*\n.*map .*\n.*export .*\n.*build /,
    );
  });

  it("says that the registry can't be reached, where there is no network", () => {
    const { said, code } = run(cloneThatNeedsAPackage(), "start");
    expect(code).toBe(1);
    expect(said).toContain("The packages could not be downloaded: npm's registry can't be reached.");
    expect(said).not.toMatch(/^\s+at /m);
  });

  it.each(["start", "test", "dev", "check", "play", "plan", "debrief", "map", "build"])(
    "begins %s by installing what is missing",
    (command) => {
      const folder = cloneThatNeedsAPackage();
      writeFileSync(join(folder, "npm-cli.js"), 'console.log("asked to", ...process.argv.slice(2)); process.exit(1);');
      const { said, code } = run(folder, command);
      expect(code).toBe(1);
      expect(said).toMatch(/Installing packages \(this happens once\) \.\.\.\n[^]*asked to ci /);
    },
  );

  it.each(["#", "?"])("says that it can't be built in a folder with %s in its name", (sign) => {
    expect(() => refuseOddFolder(`/srv/role${sign}play`)).toThrow(
      `The project lies in a folder with "${sign}" in its name, and cannot be built there: /srv/role${sign}play`,
    );
    expect(() => refuseOddFolder("/srv/role play (2) 100 %")).not.toThrow();
  });

  it("names the commands when one is misspelt", () => {
    const { said, code } = run(bareClone(), "strat");
    expect(code).toBe(1);
    expect(said).toContain('no command is called "strat"');
  });
});

describe("Node's version", () => {
  it.each(["20.19.0", "20.20.2", "22.12.0", "24.0.0", "26.1.0"])("%s will do", (version) => {
    expect(whyNodeWontDo(version)).toBe("");
  });

  it.each(["12.22.0", "18.20.4", "20.18.3", "21.7.3", "22.11.0"])("%s won't, and the sentence says so", (version) => {
    expect(whyNodeWontDo(version)).toContain(`this is Node ${version}.`);
    expect(whyNodeWontDo(version)).toContain("https://nodejs.org");
  });
});

describe("set-up", () => {
  const lock = {
    packages: {
      "": { name: "composure" },
      "node_modules/inkjs": { version: "2.4.0" },
      "node_modules/for-macs": { version: "1.0.0", optional: true },
    },
  };

  it("is done when every package is there in the locked version; those of other systems may be missing", () => {
    expect(whatIsMissing(lock, { packages: { "node_modules/inkjs": { version: "2.4.0" } } })).toBe(0);
  });

  it.each([
    ["nothing was installed", undefined],
    ["a package is missing", { packages: {} }],
    ["a package is of another version", { packages: { "node_modules/inkjs": { version: "2.3.9" } } }],
  ])("is to be done when %s", (_, installed) => {
    expect(whatIsMissing(lock, installed)).toBe(1);
  });

  it.each([
    ["npm error code ENOTFOUND\nnpm error network request to https://example.org failed", "can't be reached"],
    ["npm error code EACCES\nnpm error path /srv/composure/node_modules", "no permission"],
    ["npm error code ENOSPC", "the disk is full"],
    ["spawn npm ENOENT", "npm is not on the path"],
    ["npm error something new", "npm said:"],
  ])("says in a sentence why it failed: %j", (output, sentence) => {
    expect(whyInstallFailed(output).message).toContain(sentence);
  });
});

describe("building", () => {
  it("is skipped for the same files, whatever their dates, and done again when one changes, comes or goes", () => {
    const folder = folderOf({ "src/a.ts": "1", "src/deep/b.ts": "2", "index.html": "3" });
    const fingerprint = (): string => fingerprintOf(folder, ["index.html", "src", "not-there"]);
    const first = fingerprint();
    utimesSync(join(folder, "src/a.ts"), 1, 1);
    expect(fingerprint()).toBe(first);

    writeFileSync(join(folder, "src/deep/b.ts"), "22");
    const changed = fingerprint();
    writeFileSync(join(folder, "src/deep/c.ts"), "");
    const come = fingerprint();
    rmSync(join(folder, "src/deep"), { recursive: true });
    const gone = fingerprint();
    expect(new Set([first, changed, come, gone]).size).toBe(4);
  });

  it("leaves dist/ to the stories that are shipped", () => {
    expect(distOf("stories")).toBe(inProject("dist"));
    expect(distOf(OWN_STORIES)).toMatch(/\.cache.*own-stories$/);
  });
});

describe("npm start's words", () => {
  it("are a port, an address and whether to open the page", () => {
    expect(readArgs([])).toEqual({ port: 4173, host: undefined, open: true, inClass: false });
    expect(readArgs(["--port", "8080", "--host", "0.0.0.0", "--no-open"])).toEqual({
      port: 8080,
      host: "0.0.0.0",
      open: false,
      inClass: false,
    });
  });

  it("are --class for phones in a room, with a word and a Redis where more than one server has it", () => {
    expect(readArgs(["--class"])).toMatchObject({ inClass: true, word: undefined, redis: undefined });
    expect(readArgs(["--class", "--room-word", "kettle-on", "--redis", "redis://db:6379"])).toMatchObject({
      inClass: true,
      word: "kettle-on",
      redis: "redis://db:6379",
    });
  });

  it.each([
    ["--port", "eighty"],
    ["--port", "70000"],
    ["--port", "1.5"],
    ["--port", ""],
    ["--prot", "80"],
    ["--room-word", "kettle-on"],
    ["--redis", "redis://db:6379"],
    ["--class", "--room-word", "tea"],
    ["--class", "--redis", "redis://db:6379"],
    ["--class", "--room-word", "kettle-on", "--redis", "db:6379"],
  ])("are refused with the usage when they make no sense: %s %s %s", (...args) => {
    expect(() => readArgs(args)).toThrow(/npm start -- \[--port NUMBER\]/);
  });
});

describe("opening the page", () => {
  const address = "http://127.0.0.1:4173/";
  const atADesk = { platform: "linux", terminal: true, env: { DISPLAY: ":0" } };

  it.each([
    ["linux", { DISPLAY: ":0" }, "xdg-open"],
    ["linux", { WAYLAND_DISPLAY: "wayland-0" }, "xdg-open"],
    ["darwin", {}, "open"],
    ["win32", {}, "cmd"],
  ])("is done on %s with %j by %s", (platform, env, program) => {
    const line = opener(address, { platform, terminal: true, env });
    expect(line[0]).toBe(program);
    expect(line.at(-1)).toBe(address);
  });

  it.each([
    ["there is no screen", { ...atADesk, env: {} }],
    ["nobody sits there", { ...atADesk, terminal: false }],
    ["a build server runs it", { ...atADesk, env: { DISPLAY: ":0", CI: "true" } }],
    ["it runs on a machine far away", { ...atADesk, env: { DISPLAY: ":0", SSH_CONNECTION: "192.0.2.1" } }],
    ["the user wants none", { ...atADesk, env: { DISPLAY: ":0", BROWSER: "none" } }],
  ])("is left out where %s", (_, surroundings) => {
    expect(opener(address, surroundings)).toEqual([]);
  });
});

describe("the Chromium for the browser tests", () => {
  it("is the one that was named, and else one of the system's", () => {
    const folder = folderOf({ chromium: "", "google-chrome": "" });
    expect(chromiumsOfSystem({ CHROMIUM_PATH: "/opt/chrome", PATH: folder })).toEqual(["/opt/chrome"]);
    expect(chromiumsOfSystem({ PATH: folder }).filter((file) => file.startsWith(folder))).toEqual([]);
    cpSync(process.execPath, join(folder, "chromium"));
    expect(chromiumsOfSystem({ PATH: folder })[0]).toBe(join(folder, "chromium"));
  });
});

describe(".ci/run", () => {
  it("is a program that calls npm test", () => {
    expect(readFileSync(inProject(".ci/run"), "utf8")).toMatch(/^#!.*bash\n[^]*\bnpm test\b/);
  });
});
