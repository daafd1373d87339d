/** `npm run sound`: makes every sound anew and writes the files. Needs ffmpeg; what it writes is kept in the project. */
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { SPRITES, type SpriteName } from "#sound/names.ts";
import { type Made, makeClips } from "./clips.ts";
import { SAMPLE_RATE } from "./signal.ts";
import { filed, layoutText, packed, pcm16 } from "./sprite.ts";

/** No dates, names or random numbers in the file: the same sounds give the same bytes. */
const REPEATABLE = ["-map_metadata", "-1", "-fflags", "+bitexact", "-flags:a", "+bitexact"];
const CODERS = {
  // Opus has two coders; "lowdelay" keeps it to the one for music. The one for speech, which it would choose for most
  // of this at so low a rate, spoils the notes of the cues and is 2 ms late. Packets of 60 ms, because the container's
  // share of a packet matters more here than a delay that nobody hears.
  webm: ["-c:a", "libopus", "-b:a", "13k", "-vbr", "on", "-application", "lowdelay", "-frame_duration", "60"],
  mp3: ["-c:a", "libmp3lame", "-b:a", "24k"],
} as const;
/** At the rate of the other files an mp3 of a room ticks at the loop's seam. */
const MP3_OF_A_ROOM = ["-c:a", "libmp3lame", "-b:a", "40k"];
const KINDS = ["webm", "mp3"] as const;

const folder = new URL("sprites/", import.meta.url);
const pathOf = (file: string): string => fileURLToPath(new URL(file, folder));

/** Writes both kinds of a file; returns the places of its sounds, in ms. */
function write(sprite: SpriteName, sounds: readonly Made[]) {
  const { signal, layout } = packed(sounds);
  for (const kind of KINDS) {
    const input = ["-f", "s16le", "-ar", String(SAMPLE_RATE), "-ac", "1", "-i", "pipe:0"];
    const coder = kind === "mp3" && sprite.startsWith("room-") ? MP3_OF_A_ROOM : CODERS[kind];
    const output = [...coder, ...REPEATABLE, pathOf(`${sprite}.${kind}`)];
    execFileSync("ffmpeg", ["-y", "-loglevel", "error", ...input, ...output], { input: pcm16(signal) });
  }
  return layout;
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
const files = filed(makeClips());
const layouts = Object.fromEntries([...files].map(([sprite, sounds]) => [sprite, write(sprite, sounds)]));
writeFileSync(fileURLToPath(new URL("sprites.json", import.meta.url)), layoutText(layouts));

const sizeOf = (file: string): number => statSync(pathOf(file)).size / 1000;
for (const sprite of SPRITES)
  console.log(`${sprite}: ${KINDS.map((kind) => `${kind} ${sizeOf(`${sprite}.${kind}`).toFixed(1)} KB`).join(", ")}`);
const all = readdirSync(folder).map(sizeOf);
console.log(`${all.length} files, ${Math.round(all.reduce((sum, size) => sum + size, 0))} KB`);
