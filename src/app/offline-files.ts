/**
 * The files of the game, kept in the browser so that it opens and plays without a network. Each build has a cache of
 * its own. The caches of the builds before stay a while: a page that was opened from one of them still finds its parts,
 * whatever lies on the server by then.
 */

/** A built file, as the build lists it. */
export interface BuiltFile {
  /** Its path from the page's folder. */
  readonly url: string;
  /** Changes with its content; null where its name does. */
  readonly revision: string | null;
}

/** What a browser offers for it. */
interface Means {
  readonly caches: CacheStorage;
  readonly fetch: (address: string | Request, options?: RequestInit) => Promise<Response>;
}

export interface OfflineFiles {
  /** Keeps all files. Rejects if one of them can't be had, or isn't what it should be; what was kept before stays. */
  readonly keep: () => Promise<void>;
  /** Lets go of what no open page can need any more. */
  readonly tidy: () => Promise<void>;
  /** Whether a request is for a file of the game, of this build or of an earlier one. */
  readonly knows: (request: Pick<Request, "method" | "url">) => boolean;
  /** The kept file, or else what the network answers. */
  readonly answer: (request: Request) => Promise<Response>;
}

/** What a page says to a new worker that waits. */
export const USE_NOW = "use now";

const PAGE = "index.html";
/** Its files change their names with their content. */
const NAMED_BY_CONTENT = "assets/";
/** So many builds before this one stay kept. */
const BUILDS_BEFORE = 2;
/** Files that are fetched at once: few, since whoever plays meanwhile waits for other ones. */
const AT_ONCE = 2;

/** `folder` is the address of the page's folder. */
export function openOfflineFiles(folder: string, files: readonly BuiltFile[], { caches, fetch }: Means): OfflineFiles {
  const own = `composure ${new URL(folder).pathname} `;
  const build = own + (files.find(({ url }) => url === PAGE)?.revision ?? "");
  /** The page is asked for by its folder: some servers send whoever names its file elsewhere. */
  const addressOf = (url: string): string => new URL(url === PAGE ? "./" : url, folder).href;
  const listed = new Set(files.map(({ url }) => addressOf(url)));
  const assets = addressOf(NAMED_BY_CONTENT);
  /** What stands behind a "?" says nothing to the game. */
  const asked = (address: string): string => {
    const { origin, pathname } = new URL(address);
    return origin + pathname === new URL(PAGE, folder).href ? folder : origin + pathname;
  };

  const keepOne = async (cache: Cache, { url, revision }: BuiltFile): Promise<void> => {
    const address = addressOf(url);
    const kept = revision === null ? await caches.match(address, WHATEVER_IT_VARIES_BY) : undefined;
    const answer =
      kept ?? (await fetch(address, { cache: revision === null ? "default" : "no-cache", priority: "low" }));
    const type = answer.headers.get("Content-Type") ?? "";
    if (!answer.ok) throw new Error(`${address}: answer ${answer.status}`);
    if (url.endsWith(".js") && !/(java|ecma)script/.test(type)) throw new Error(`${address}: came as ${type}`);
    await cache.put(address, answer.redirected ? new Response(answer.body, answer) : answer);
  };

  return {
    async keep() {
      const cache = await caches.open(build);
      const left = [...files];
      const next = async (): Promise<void> => {
        for (let file = left.shift(); file !== undefined; file = left.shift()) await keepOne(cache, file);
      };
      await Promise.all(Array.from({ length: AT_ONCE }, next));
    },
    async tidy() {
      // In the order in which they were made.
      const before = (await caches.keys()).filter((name) => name.startsWith(own) && name !== build);
      await Promise.all(before.slice(0, -BUILDS_BEFORE).map((name) => caches.delete(name)));
    },
    knows({ method, url }) {
      const address = asked(url);
      return method === "GET" && (listed.has(address) || address.startsWith(assets));
    },
    async answer(request) {
      const address = asked(request.url);
      const here = await (await caches.open(build)).match(address, WHATEVER_IT_VARIES_BY);
      const kept = here ?? (listed.has(address) ? undefined : await caches.match(address, WHATEVER_IT_VARIES_BY));
      return kept ?? fetch(request);
    },
  };
}

/** An answer that was compressed in one way serves whoever would have it in another. */
const WHATEVER_IT_VARIES_BY = { ignoreVary: true };
