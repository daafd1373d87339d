/**
 * Fetches the files of a part of the program, and imports it once all of them are there. An import that fails is
 * remembered by some browsers, for as long as the page is open, and one that is never answered can't be given up; a
 * fetch can. So what fails or keeps quiet is asked for again once by itself, and as often as somebody asks.
 * The build wraps this around each `import()`: see cli/build/fetch-first-plugin.ts.
 */

/** A file that couldn't be had. */
export class NotArrived extends Error {
  /** The browser may remember this until the page is loaded anew. */
  readonly forGood: boolean;

  /** `file` is the last part of its address. */
  constructor(file: string, reason: string, { forGood = false } = {}) {
    super(`${file}: ${reason}`);
    this.forGood = forGood;
  }
}

/** Milliseconds without a byte after which a file counts as never answered. */
const QUIET = 6000;
/** Milliseconds until a file that failed is asked for again. */
const PAUSE = 500;

/** What has come or is on its way, by its address. */
const asked = new Map<string, Promise<void>>();
/** Gives up each answer that is waited for, so that it is asked for again. */
const waiting = new Set<() => void>();

/** Asks again at once for all that is still waited for. */
export function askAgain(): void {
  for (const giveUp of waiting) giveUp();
}

/**
 * Returns what `load` imports. `files` are all files that it needs, relative to the address `from`. Rejects with
 * `NotArrived` if one of them can't be had.
 */
export async function fetchFirst<Module>(
  load: () => Promise<Module>,
  files: readonly string[] = [],
  from = document.baseURI,
): Promise<Module> {
  const there = withThePage();
  const addresses = files.map((file) => new URL(file, from).href).filter((address) => !there.has(address));
  await Promise.all(addresses.map(ask));
  try {
    return await load();
  } catch (error) {
    throw new NotArrived(nameOf(files[0] ?? from), String(error), { forGood: true });
  }
}

const nameOf = (address: string): string => address.slice(address.lastIndexOf("/") + 1);

/**
 * The addresses that the page itself asks for: before-start.js says so if they don't come. What it asks for ahead counts
 * once it has come.
 */
function withThePage(): ReadonlySet<string> {
  const tags = document.querySelectorAll<HTMLScriptElement | HTMLLinkElement>(
    "script[src], link[rel=modulepreload], link[data-come]",
  );
  return new Set([...tags].map((tag) => (tag instanceof HTMLScriptElement ? tag.src : tag.href)));
}

function ask(address: string): Promise<void> {
  const before = asked.get(address);
  if (before !== undefined) return before;
  const file = fetched(address).then(() => (address.endsWith(".css") ? applied(address) : undefined));
  asked.set(address, file);
  file.catch(() => asked.delete(address));
  return file;
}

async function fetched(address: string): Promise<void> {
  // Asked for again, it must not come from what the browser has kept.
  let cache: RequestCache = "default";
  let tries = 2;
  while (true) {
    try {
      return await wholeAnswer(address, cache);
    } catch (error) {
      if (!(error instanceof AskedAgain)) tries -= 1;
      if (tries === 0) throw notArrived(address, error);
      if (!(error instanceof AskedAgain)) await new Promise((done) => setTimeout(done, PAUSE));
    }
    cache = "reload";
  }
}

class AskedAgain extends Error {}

function notArrived(address: string, error: unknown): NotArrived {
  return new NotArrived(nameOf(address), error instanceof Error ? error.message : String(error));
}

/** Resolves when the whole file is in the browser's cache; rejects if it isn't what it should be, or keeps quiet. */
async function wholeAnswer(address: string, cache: RequestCache): Promise<void> {
  const ending = new AbortController();
  const giveUp = (): void => ending.abort(new AskedAgain());
  let quiet: ReturnType<typeof setTimeout> | undefined;
  const heard = (): void => {
    clearTimeout(quiet);
    quiet = setTimeout(() => ending.abort(new Error("no answer")), QUIET);
  };
  waiting.add(giveUp);
  try {
    heard();
    const answer = await fetch(address, { cache, signal: ending.signal });
    if (!answer.ok) throw new Error(`answer ${answer.status}`);
    const type = answer.headers.get("Content-Type") ?? "";
    if (address.endsWith(".js") && !/(java|ecma)script/.test(type)) throw new Error(`came as ${type}`);
    const reader = answer.body?.getReader();
    if (reader === undefined) return;
    while (!(await reader.read()).done) heard();
  } catch (error) {
    // Some browsers give a reason of their own for what was given up.
    ending.signal.throwIfAborted();
    throw error;
  } finally {
    clearTimeout(quiet);
    waiting.delete(giveUp);
  }
}

/** Resolves when the style sheet is applied, or won't be: the words can be read without it. */
function applied(address: string): Promise<void> {
  const sheets = [...document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")];
  if (sheets.some(({ href }) => href === address)) return Promise.resolve();
  const sheet = Object.assign(document.createElement("link"), { rel: "stylesheet", href: address });
  return new Promise((done) => {
    for (const event of ["load", "error"]) sheet.addEventListener(event, () => done());
    document.head.append(sheet);
    setTimeout(done, QUIET);
  });
}
