import { symlinkSync } from "node:fs";
import { get, type IncomingHttpHeaders } from "node:http";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { precompress } from "../../scripts/precompress.mjs";
import { networkAddresses } from "../../scripts/network-addresses.mjs";
import { namesOf, serve } from "../../scripts/serve.mjs";
import { folderOf } from "./fixture.ts";

const SCRIPT = `export const words = ${JSON.stringify("calm and trust ".repeat(300))};\n`;
const built = folderOf({
  "index.html": `<!doctype html><meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;"><title>Composure</title>`,
  "assets/index-Ab3_x-9Z.js": SCRIPT,
  "assets/index-Ab3_x-9Z.css": "p{margin:0}",
  "assets/font-Ab3_x-9Z.woff2": "not really a font",
  "words.json": "{}",
  ".built-from": "secret",
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly size: number;
}

/** As a browser asks: the body stays compressed. */
function ask(address: string, path: string, encodings = "gzip, deflate, br"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get(new URL(path, address), { headers: { "Accept-Encoding": encodings } }, (response) => {
      let size = 0;
      response.on("data", (chunk: Buffer) => (size += chunk.length));
      response.on("end", () => resolve({ status: response.statusCode, headers: response.headers, size }));
    }).on("error", reject);
  });
}

async function served(port = 0): Promise<{ address: string; port: number }> {
  const server = await serve({ dir: built, port });
  onTestFinished(() => server.close());
  return server;
}

describe("serving the built game", () => {
  it.each([
    ["/", "text/html;charset=utf-8"],
    ["/assets/index-Ab3_x-9Z.js", "text/javascript"],
    ["/assets/index-Ab3_x-9Z.css", "text/css"],
    ["/assets/font-Ab3_x-9Z.woff2", "font/woff2"],
    ["/words.json", "application/json"],
  ])("says of %s that it is %s, and forbids guessing", async (path, type) => {
    const { address } = await served();
    const { status, headers } = await ask(address, path);
    expect(status).toBe(200);
    expect(headers["content-type"]).toBe(type);
    expect(headers["x-content-type-options"]).toBe("nosniff");
  });

  it("lets a sandboxed frame, which has no address of its own, load the game; and nobody else from elsewhere", async () => {
    const { address } = await served();
    const from = async (origin: string): Promise<string | null> =>
      (await fetch(new URL("/words.json", address), { headers: { Origin: origin } })).headers.get(
        "access-control-allow-origin",
      );
    expect(await from("null")).toBe("null");
    expect(await from("https://elsewhere.example")).toBeNull();
  });

  it("lets the browser keep fingerprinted files for good, and asks it to check all others", async () => {
    const { address } = await served();
    const kept = await ask(address, "/assets/index-Ab3_x-9Z.js");
    const checked = [await ask(address, "/"), await ask(address, "/words.json")];
    expect(kept.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect(checked.map(({ headers }) => headers["cache-control"])).toEqual(["no-cache", "no-cache"]);
  });

  it("sends brotli where the browser takes it, else gzip, else the file itself", async () => {
    await precompress(built);
    const { address } = await served();
    const path = "/assets/index-Ab3_x-9Z.js";
    const [br, gzip, plain] = [
      await ask(address, path),
      await ask(address, path, "gzip"),
      await ask(address, path, ""),
    ];
    expect([br, gzip, plain].map(({ headers }) => headers["content-encoding"])).toEqual(["br", "gzip", undefined]);
    expect(br.headers["content-type"]).toBe("text/javascript");
    expect(plain.size).toBe(SCRIPT.length);
    expect(br.size).toBeLessThanOrEqual(gzip.size);
    expect(gzip.size).toBeLessThan(plain.size / 10);
  });

  it("sends what the page may load as a header too, and lets no other place show it in a frame", async () => {
    const { address } = await served();
    const { headers } = await ask(address, "/");
    expect(headers["content-security-policy"]).toBe("default-src 'none'; frame-ancestors 'self'");
  });

  it("follows no link out of its folder", async () => {
    const outside = folderOf({ "secret.txt": "secret", "deep/also.txt": "secret" });
    const folder = folderOf({ "index.html": "<!doctype html>", "assets/a.js": "1" });
    symlinkSync(join(outside, "secret.txt"), join(folder, "secret.txt"));
    symlinkSync(join(outside, "secret.txt"), join(folder, "page.html"));
    symlinkSync(join(outside, "deep"), join(folder, "assets", "deep"));
    const server = await serve({ dir: folder });
    onTestFinished(() => server.close());
    const asked = [
      "/assets/a.js",
      "/secret.txt",
      "/secret%2etxt",
      "/page",
      "/page.html",
      "/assets/deep/also.txt",
      "/secret.txt?x",
    ];
    const statuses = await Promise.all(asked.map(async (path) => (await ask(server.address, path)).status));
    expect(statuses).toEqual([200, 404, 404, 404, 404, 404, 404]);
  });

  it("names addresses that can be opened, where it listens at all of the machine's", () => {
    const [here, ...others] = namesOf("0.0.0.0");
    expect(here).toBe("127.0.0.1");
    expect(others).not.toContain("0.0.0.0");
    expect(namesOf("::1")).toEqual(["[::1]"]);
  });

  it.each(["/nothing-here.js", "/.built-from", "/..%2fpackage.json", "/%2e%2e/%2e%2e/etc/passwd"])(
    "has nothing at %s",
    async (path) => {
      const { address } = await served();
      expect((await ask(address, path)).status).toBe(404);
    },
  );

  it("takes the next free port where the wanted one is in use", async () => {
    const first = await served();
    const second = await served(first.port);
    expect(second.port).toBeGreaterThan(first.port);
    expect((await ask(second.address, "/")).status).toBe(200);
  });

  it("serves this machine alone unless told otherwise", async () => {
    const { address, port } = await served();
    expect(address).toBe(`http://127.0.0.1:${port}/`);
  });

  it("says so when there is no such address", async () => {
    await expect(serve({ dir: built, host: "192.0.2.1" })).rejects.toThrow(/This machine has no address "192.0.2.1"/);
  });
});

describe("the addresses of this machine", () => {
  const of = (address: string, more = {}) => ({
    address,
    family: "IPv4" as const,
    internal: false,
    netmask: "",
    mac: "",
    cidr: null,
    ...more,
  });

  it("are named with those of the room’s own network first, and of virtual machines last", () => {
    const found = networkAddresses({
      docker0: [of("172.17.0.1")],
      tun0: [of("10.8.0.2")],
      wwan0: [of("198.51.100.7")],
      lo: [of("127.0.0.1", { internal: true })],
      wlan0: [of("192.168.1.23"), { ...of("fe80::1"), family: "IPv6", scopeid: 1 }],
      usb0: [of("169.254.3.4")],
    });
    expect(found).toEqual(["192.168.1.23", "198.51.100.7", "172.17.0.1", "10.8.0.2", "169.254.3.4"]);
  });
});
