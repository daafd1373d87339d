/** Serves a folder of built files over HTTP/1.1: compressed, with the right types, and kept by the browser where that is safe. */
import { createServer } from "node:http";
import sirv from "sirv";
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
 * @returns {Promise<{ address: string, port: number, close: () => Promise<void> }>}
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
  const server = createServer((request, response) => {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { Allow: "GET, HEAD" }).end();
      return;
    }
    files(request, response, () => {
      response
        .writeHead(404, { "Content-Type": "text/plain; charset=utf-8" })
        .end("There is nothing at this address.\n");
    });
  });
  const taken = await listen(server, port, host);
  const name = host.includes(":") ? `[${host}]` : host;
  return {
    address: `http://${name}:${taken}/`,
    port: taken,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
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
