/** Serves a folder of built files over HTTP/1.1: compressed, with the right types, and kept by the browser where that is safe. */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { goesThroughALink, linksIn } from "./links.mjs";
import { networkAddresses } from "./network-addresses.mjs";
import { codeOf, UserError } from "./user-error.mjs";

/**
 * This machine alone. A number, since `localhost` may name two addresses,
 * and another program may answer at the other one.
 */
const HERE = "127.0.0.1";

/** How many ports after the wanted one are tried. */
const TRIES = 20;

/**
 * A file whose name carries a fingerprint of its content never changes under that name.
 * @param {string} path
 */
const isFingerprinted = (path) => /^\/assets\/.*-[\w-]{8}\.\w+$/.test(path);

/**
 * @param {object} options
 * @param {string} options.dir what to serve; files that come later are not seen
 * @param {number} [options.port] the port wanted; the next free one is taken where it is in use. 0: any
 * @param {string | undefined} [options.host] who may come: by default this machine alone
 * @returns {Promise<{ address: string, others: string[], port: number, http: import("node:http").Server, close: () => Promise<void> }>}
 *   address: where this machine opens it; others: where others on the network do, if they can; http: what answers
 */
export async function serve({ dir, port = 0, host = HERE }) {
  const files = sirv(dir, {
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders: (response, path) =>
      void response.setHeader(
        "Cache-Control",
        isFingerprinted(path) ? "public, max-age=31536000, immutable" : "no-cache",
      ),
  });
  const links = linksIn(dir);
  const policy = policyOf(dir);
  const server = createServer((request, response) => {
    response.setHeader("Content-Security-Policy", policy);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    // A sandboxed frame has no address of its own, and asks as a stranger for the scripts of its own page.
    if (request.headers.origin === "null") response.setHeader("Access-Control-Allow-Origin", "null");
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { Allow: "GET, HEAD" }).end();
      return;
    }
    const nothing = () => {
      response
        .writeHead(404, { "Content-Type": "text/plain; charset=utf-8" })
        .end("There is nothing at this address.\n");
    };
    if (goesThroughALink(request.url ?? "", links)) nothing();
    else files(request, response, nothing);
  });
  const taken = await listen(server, port, host);
  const [address = "", ...others] = namesOf(host).map((name) => `http://${name}:${taken}/`);
  return {
    address,
    others,
    port: taken,
    http: server,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * What the page may load, as a header: the page's own words for it, and who may show it in a frame, which a page can't say.
 * @param {string} dir
 * @returns {string}
 */
function policyOf(dir) {
  const page = readFileSync(join(dir, "index.html"), "utf8");
  const [, own] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
  return [...(own === undefined ? [] : [own.replaceAll("&#39;", "'")]), "frame-ancestors 'self'"].join("; ");
}

/**
 * The names under which a listening server is found. An address that stands for all of the machine's is none that
 * anybody could open, so its own are named: first this machine's, then those that others on the network can reach.
 * @param {string} host
 * @returns {string[]}
 */
export function namesOf(host) {
  if (host !== "0.0.0.0" && host !== "::") return [host.includes(":") ? `[${host}]` : host];
  return [HERE, ...networkAddresses()];
}

/**
 * @param {import("node:http").Server} server
 * @param {number} wanted
 * @param {string} host
 * @returns {Promise<number>} the port that it listens on
 */
async function listen(server, wanted, host) {
  const last = wanted === 0 ? 0 : Math.min(wanted + TRIES, 65_535);
  for (let port = wanted; port <= last; port++) {
    const error = await tryPort(server, port, host);
    if (error === null) {
      const address = server.address();
      return typeof address === "object" && address !== null ? address.port : port;
    }
    if (codeOf(error) !== "EADDRINUSE") throw whyNotListening(error, port, host);
  }
  throw new UserError(
    `The ports ${wanted} to ${last} are all in use.`,
    "Stop what runs there, or name another: npm start -- --port 8080",
  );
}

/**
 * @param {import("node:http").Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<Error | null>} why not, or null once it listens
 */
function tryPort(server, port, host) {
  return new Promise((resolve) => {
    server.once("error", resolve);
    server.listen(port, host, () => {
      server.off("error", resolve);
      resolve(null);
    });
  });
}

/**
 * @param {Error} error
 * @param {number} port
 * @param {string} host
 * @returns {Error}
 */
function whyNotListening(error, port, host) {
  const code = codeOf(error);
  if (code === "EACCES")
    return new UserError(
      `Port ${port} may not be used: this system keeps it for administrators.`,
      "Name one from 1024 up: npm start -- --port 8080",
    );
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND" || code === "EAI_AGAIN")
    return new UserError(
      `This machine has no address "${host}".`,
      "Leave --host out to play on this machine, or give --host 0.0.0.0 to let others on the network in.",
    );
  return error;
}
