/** Builds the page that the stage is compared with: the published Phaser, one scene, and one picture of 200 KB. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { crc32, deflateSync } from "node:zlib";
import { build } from "vite";
import { inProject } from "../../scripts/project.mjs";
import { precompress } from "../../scripts/precompress.mjs";

/** Pixels per side: that much noise is 200 KB, because it can't be compressed. */
const SIDE = 258;

/** Returns the folder of the build, compressed like the game's. */
export async function buildStarter(): Promise<string> {
  const pictures = inProject(".cache", "bench", "starter-pictures");
  mkdirSync(pictures, { recursive: true });
  writeFileSync(join(pictures, "picture.png"), noise(SIDE));
  const outDir = inProject(".cache", "bench", "starter");
  await build({
    root: fileURLToPath(new URL("./starter", import.meta.url)),
    configFile: false,
    logLevel: "error",
    base: "./",
    publicDir: pictures,
    build: { outDir, emptyOutDir: true, target: "es2022", modulePreload: { polyfill: false } },
  });
  await precompress(outDir);
  return outDir;
}

/** A square PNG of noise in three colours, the same each time. */
function noise(side: number): Buffer {
  let state = 1;
  const next = (): number => (state = (state * 48_271) % 2_147_483_647) & 0xff;
  const row = (): Buffer => Buffer.from([0, ...Array.from({ length: side * 3 }, next)]);
  const size = Buffer.alloc(8);
  size.writeUInt32BE(side, 0);
  size.writeUInt32BE(side, 4);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    // Eight bits of red, of green and of blue.
    chunk("IHDR", Buffer.concat([size, Buffer.from([8, 2, 0, 0, 0])])),
    chunk("IDAT", deflateSync(Buffer.concat(Array.from({ length: side }, row)))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** A chunk of a PNG: length, kind, content, and a checksum of the last two. */
function chunk(kind: string, content: Buffer): Buffer {
  const whole = Buffer.concat([Buffer.from(kind, "latin1"), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(whole));
  return Buffer.concat([length, whole, sum]);
}
