/** `npm run sound`: makes every sound anew and writes the sprite. Needs ffmpeg; what it writes is kept in the project. */
import { execFileSync } from "node:child_process";
import { statSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { makeClips } from "./clips.ts";
import { SAMPLE_RATE } from "./signal.ts";
import { layoutText, packed, pcm16 } from "./sprite.ts";

/** No dates, names or chance numbers in the file: the same sounds give the same bytes. */
const REPEATABLE = ["-map_metadata", "-1", "-fflags", "+bitexact", "-flags:a", "+bitexact"];
const CODERS = {
  // Opus has two coders; "lowdelay" keeps it to the one for music. The one for speech, which it would choose for most
  // of this at so low a rate, spoils the notes of the cues and comes out 2 ms late. Packets of 60 ms, because the
  // container's share of a packet weighs more here than a delay that nobody hears.
  webm: ["-c:a", "libopus", "-b:a", "13k", "-vbr", "on", "-application", "lowdelay", "-frame_duration", "60"],
  mp3: ["-c:a", "libmp3lame", "-b:a", "24k"],
} as const;

const pathOf = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

const sounds = makeClips();
const sprite = packed(sounds);
const raw = pcm16(sprite.signal);
for (const [kind, coder] of Object.entries(CODERS)) {
  const input = ["-f", "s16le", "-ar", String(SAMPLE_RATE), "-ac", "1", "-i", "pipe:0"];
  const output = [...coder, ...REPEATABLE, pathOf(`sprite.${kind}`)];
  execFileSync("ffmpeg", ["-y", "-loglevel", "error", ...input, ...output], { input: raw });
}
writeFileSync(pathOf("sprite.json"), layoutText(sprite.layout));

const seconds = sprite.signal.length / SAMPLE_RATE;
const sizes = ["webm", "mp3"].map((kind) => `${kind} ${Math.round(statSync(pathOf(`sprite.${kind}`)).size / 1000)} KB`);
console.log(`${sounds.length} sounds, ${seconds.toFixed(1)} s: ${sizes.join(", ")}`);
