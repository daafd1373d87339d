/** Which file an INCLUDE line means: the same in every command, on every system. */

/** The longest path that is looked for: no file system has longer names, and some break on them. */
const LONGEST = 200;

/**
 * The path that an INCLUDE line means, from the folder of the main script, with forward slashes, whatever it is written
 * with. Null if it leads out of that folder, or is none.
 */
export function includedPath(typed: string): string | null {
  const slashed = typed.replaceAll("\\", "/");
  // oxlint-disable-next-line no-control-regex -- no file has such a name
  if (typed.length > LONGEST || /^(\/|~|[a-z]:)|[\u0000-\u001f]/i.test(slashed)) return null;
  const path: string[] = [];
  for (const part of slashed.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") path.push(part);
    else if (path.pop() === undefined) return null;
  }
  return path.length === 0 ? null : path.join("/");
}

/** Of the files that are there, the one that was meant by a path that none has: in another folder, or without its ending. */
export function fileMeant(path: string, there: Iterable<string>): string | null {
  const wanted = path.toLowerCase().replace(/(\.ink)?$/, ".ink");
  return [...there].find((name) => `/${name.toLowerCase()}`.endsWith(`/${wanted}`)) ?? null;
}
