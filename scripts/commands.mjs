/** The commands by name, and how each one ends. */
import { projectRoot } from "./project.mjs";
import { UserError } from "./user-error.mjs";

/** @type {Record<string, { says: string, run: (args: string[]) => Promise<number> }>} */
const commands = {
  start: {
    says: "set up, build and serve the game (--port NUMBER, --host ADDRESS, --no-open; --class lets phones vote)",
    run: async (args) => (await import("./start.mjs")).start(args),
  },
  test: {
    says: "set up and check everything; name steps to run only those (unit, browser, ...)",
    run: async (args) => (await import("./test.mjs")).test(args),
  },
  dev: {
    says: "set up and serve the game while it is being written",
    run: async (args) => (await import("./dev.mjs")).dev(args),
  },
  check: {
    says: "check stories on every way through them (FILE.ink ..., --strict, --matrix, --chances, --numbers, --json, --watch)",
    run: async (args) => (await import("./author.mjs")).author("check", args),
  },
  play: {
    says: "play a story in this window (FILE.ink, and the replies to take: 0 2 1b; --chances)",
    run: async (args) => (await import("./author.mjs")).author("play", args),
  },
  plan: {
    says: "write a play down as a plan beside its story (FILE.ink, its replies, and a name: 2 1 3 best; --again)",
    run: async (args) => (await import("./author.mjs")).author("plan", args),
  },
  debrief: {
    says: "print the debrief of a play (FILE.ink, and its replies: 0 2 1b; --json, --csv)",
    run: async (args) => (await import("./author.mjs")).author("debrief", args),
  },
  map: {
    says: "draw a story with every way through it (FILE.ink, and FILE.svg to write to; --chances)",
    run: async (args) => (await import("./author.mjs")).author("map", args),
  },
  export: {
    says: "make one HTML file of scenarios that plays anywhere (FILE.ink ..., --out DIR, --date YYYY-MM-DD)",
    run: async (args) => (await import("./export.mjs")).exportPackage(args),
  },
  build: {
    says: "set up and build the game into dist/",
    run: async () => (await import("./build.mjs")).build({ evenIfFresh: true }),
  },
  size: {
    says: "weigh dist/ against size-budget.json (--record writes the new weights down)",
    run: async (args) => (await import("./size.mjs")).size(args),
  },
  bench: {
    says: "measure the built game beside its budgets (--pairs NUMBER, --json FILE)",
    run: async (args) => (await import("./bench.mjs")).bench(args),
  },
  pictures: {
    says: "photograph every setting and mood for the README, into docs/pictures/",
    run: async () => (await import("./pictures.mjs")).pictures(),
  },
};

const help = () =>
  Object.entries(commands)
    .map(([name, command]) => `  ${name.padEnd(8)} ${command.says}`)
    .join("\n");

/**
 * The bundler takes paths for addresses, in which these signs have a meaning of their own.
 * @param {string} folder
 */
export function refuseOddFolder(folder) {
  const sign = /[#?]/.exec(folder)?.[0];
  if (sign === undefined) return;
  throw new UserError(
    `The project lies in a folder with "${sign}" in its name, and cannot be built there: ${folder}`,
    `Give that folder a name without "${sign}", and type the same command again.`,
  );
}

/**
 * Runs a command and sets the exit code: 0 when all is well.
 * @param {string | undefined} name
 * @param {string[]} args
 */
export async function run(name, args) {
  const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined || args.includes("--help")) {
    const asked = name === undefined || name === "--help" || command !== undefined;
    console.log(`${asked ? "" : `no command is called "${name}"\n`}The commands:\n${help()}`);
    process.exitCode = asked ? 0 : 1;
    return;
  }
  try {
    refuseOddFolder(projectRoot);
    process.exitCode = await command.run(args);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
