import { describe, expect, it } from "vitest";
import { type BuiltFile, openOfflineFiles } from "#app/offline-files.ts";

const FOLDER = "https://intranet.example/training/";

/** A browser's caches, as far as they are used. */
function someCaches(): CacheStorage {
  const all = new Map<string, Map<string, Response>>();
  const addressOf = (asked: RequestInfo | URL): string => (asked instanceof Request ? asked.url : String(asked));
  const cacheOf = (kept: Map<string, Response>): Cache => ({
    match: async (asked) => kept.get(addressOf(asked))?.clone(),
    put: async (asked, answer) => void kept.set(addressOf(asked), answer),
    delete: async (asked) => kept.delete(addressOf(asked)),
    add: () => Promise.reject(new Error("unused")),
    addAll: () => Promise.reject(new Error("unused")),
    keys: () => Promise.reject(new Error("unused")),
    matchAll: () => Promise.reject(new Error("unused")),
  });
  return {
    async open(name) {
      const kept = all.get(name) ?? new Map<string, Response>();
      all.set(name, kept);
      return cacheOf(kept);
    },
    match: async (asked) => [...all.values()].flatMap((kept) => kept.get(addressOf(asked)) ?? [])[0]?.clone(),
    delete: async (name) => all.delete(name),
    has: async (name) => all.has(name),
    keys: async () => [...all.keys()],
  };
}

/** A server with these files, in the page's folder. What was asked of it is noted. */
function serverWith(files: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  const fetch = async (request: string | Request): Promise<Response> => {
    const name = (request instanceof Request ? request.url : request).replace(FOLDER, "");
    asked.push(name);
    const text = files[name];
    const type = name.endsWith(".js") && text?.startsWith("<") !== true ? "text/javascript" : "text/html";
    return new Response(text ?? "nothing", {
      status: text === undefined ? 404 : 200,
      headers: { "Content-Type": type },
    });
  };
  return { asked, fetch };
}

/** The build of this name: a page, a part that is named by its content, and a list of licences. */
const filesOf = (build: string): readonly BuiltFile[] => [
  { url: "index.html", revision: build },
  { url: `assets/part-${build}.js`, revision: null },
  { url: "third-party.txt", revision: "1" },
];
const serverOf = (build: string) =>
  serverWith({ "": `page ${build}`, [`assets/part-${build}.js`]: `part ${build}`, "third-party.txt": "licences" });

const DOWN = serverWith({});
const textAt = async (files: ReturnType<typeof openOfflineFiles>, path: string): Promise<string> =>
  (await files.answer(new Request(FOLDER + path))).text();

describe("the game's files, kept in the browser", () => {
  it("answer in place of the server: the page by its folder or its name, whatever stands behind it", async () => {
    const caches = someCaches();
    await openOfflineFiles(FOLDER, filesOf("a"), { caches, fetch: serverOf("a").fetch }).keep();
    const files = openOfflineFiles(FOLDER, filesOf("a"), { caches, fetch: DOWN.fetch });
    for (const path of ["", "index.html", "?utm_source=mail"]) expect(await textAt(files, path)).toBe("page a");
    expect(await textAt(files, "assets/part-a.js")).toBe("part a");
  });

  it("are those of the game alone: other pages of the host are none of its business", () => {
    const { knows } = openOfflineFiles(FOLDER, filesOf("a"), { caches: someCaches(), fetch: DOWN.fetch });
    const asked = (path: string, method = "GET"): boolean => knows({ method, url: FOLDER + path });
    expect(["", "index.html", "third-party.txt?x", "assets/part-old.js"].map((path) => asked(path))).not.toContain(
      false,
    );
    expect(["team-a/", "other.html", "../assets/a.js"].map((path) => asked(path))).not.toContain(true);
    expect(asked("", "POST")).toBe(false);
  });

  it("leave a page of an earlier build its parts, when a later one is kept beside them", async () => {
    const caches = someCaches();
    for (const build of ["a", "b"]) {
      const files = openOfflineFiles(FOLDER, filesOf(build), { caches, fetch: serverOf(build).fetch });
      await files.keep();
      await files.tidy();
    }
    const files = openOfflineFiles(FOLDER, filesOf("b"), { caches, fetch: DOWN.fetch });
    expect(await textAt(files, "")).toBe("page b");
    expect(await textAt(files, "assets/part-a.js")).toBe("part a");
  });

  it("go after two more builds", async () => {
    const caches = someCaches();
    for (const build of ["a", "b", "c", "d"]) {
      const files = openOfflineFiles(FOLDER, filesOf(build), { caches, fetch: serverOf(build).fetch });
      await files.keep();
      await files.tidy();
    }
    expect(await caches.keys()).toEqual(["b", "c", "d"].map((build) => `composure /training/ ${build}`));
  });

  it("are fetched once where their name says what they hold", async () => {
    const caches = someCaches();
    await openOfflineFiles(FOLDER, filesOf("a"), { caches, fetch: serverOf("a").fetch }).keep();
    const same = filesOf("a").map((file) => (file.url === "index.html" ? { ...file, revision: "again" } : file));
    const { asked, fetch } = serverOf("a");
    await openOfflineFiles(FOLDER, same, { caches, fetch }).keep();
    expect(asked.toSorted()).toEqual(["", "third-party.txt"]);
  });

  it("are not kept where one is missing, or where another page comes in place of code", async () => {
    const keepFrom = (server: ReturnType<typeof serverWith>): Promise<void> =>
      openOfflineFiles(FOLDER, filesOf("a"), { caches: someCaches(), fetch: server.fetch }).keep();
    const page = { "": "page", "third-party.txt": "licences" };
    await expect(keepFrom(serverWith(page))).rejects.toThrow("assets/part-a.js: answer 404");
    await expect(keepFrom(serverWith({ ...page, "assets/part-a.js": "<p>Please log in" }))).rejects.toThrow("came as");
  });
});
