/** Links in the built folder: they may lead anywhere on the machine, so nothing is served through one. */
import { readdirSync } from "node:fs";
import { join } from "node:path";

/**
 * @param {string} dir
 * @param {string} [below]
 * @returns {string[]} the links in a folder and below it, as paths from the folder that begin with a slash
 */
export function linksIn(dir, below = "") {
  return readdirSync(join(dir, below), { withFileTypes: true }).flatMap((entry) => {
    const path = `${below}/${entry.name}`;
    if (entry.isSymbolicLink()) return [path];
    return entry.isDirectory() ? linksIn(dir, path) : [];
  });
}

/**
 * @param {string} url of a request
 * @param {readonly string[]} links
 * @returns {boolean} whether the file server would go through one of the links to answer it
 */
export function goesThroughALink(url, links) {
  if (links.length === 0) return false;
  const asked = decoded(url.replace(/[?#].*$/, ""))
    .replace(/\/+/g, "/")
    .replace(/\/$/, "");
  const also = ["", ".html", ".htm", ".br", ".gz", "/index.html", "/index.htm"];
  return links.some((link) => asked.startsWith(`${link}/`) || also.some((ending) => asked + ending === link));
}

/**
 * @param {string} path
 * @returns {string} as it is where it can't be decoded
 */
function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
