import { describe, expect, it } from "vitest";
import type { Made } from "../../assets/sound/clips.ts";
import { drawn, peakOf } from "../../assets/sound/signal.ts";
import { PLAYED_AFTER, ROUND_ABOUT, layoutText, packed, pcm16 } from "../../assets/sound/sprite.ts";
import { seamSharpness } from "./seam.ts";

const tone = (seconds: number, hertz: number) => drawn(seconds, (time) => Math.sin(2 * Math.PI * hertz * time) / 2);
const cue: Made = { clip: "click", group: "click", loudness: -30, loops: false, signal: tone(0.0505, 440) };
const loop: Made = { clip: "heartbeat", group: "heartbeat", loudness: -30, loops: true, signal: tone(0.5, 100) };

/** Samples from one millisecond to another. */
const part = (signal: Float32Array, from: number, to: number) => signal.slice(from * 24, to * 24);

describe("the sprite", () => {
  const { signal, layout } = packed([cue, loop, { ...cue, clip: "door" }]);
  const [clickFrom, clickLength] = layout["click"] ?? [0, 0];
  const [loopFrom, loopLength] = layout["heartbeat"] ?? [0, 0];

  it("holds each sound where it says", () => {
    expect(part(signal, clickFrom, clickFrom + 50)).toEqual(cue.signal.slice(0, 1200));
    expect(part(signal, loopFrom, loopFrom + loopLength)).toEqual(loop.signal);
  });

  it("plays a little silence after a sound, for decoders that come late", () => {
    expect(clickLength).toBe(51 + PLAYED_AFTER);
    expect(peakOf(part(signal, clickFrom + 51, clickFrom + clickLength))).toBe(0);
  });

  it("lets a loop go on beyond both ends, so that a late decoder finds a clean seam too", () => {
    for (const late of [-50, -25, 25, 50]) {
      const from = (loopFrom + late) * 24;
      expect(seamSharpness(signal, from, from + loopLength * 24), `${late} ms`).toBeLessThanOrEqual(1.01);
    }
    expect(ROUND_ABOUT).toBeGreaterThan(50);
  });

  it("keeps its sounds apart", () => {
    const places = Object.values(layout);
    for (const [i, [from]] of places.entries()) {
      const [before, length] = places[i - 1] ?? [0, 0];
      expect(from).toBeGreaterThanOrEqual(before + length);
    }
  });

  it("refuses a loop that doesn't last whole milliseconds", () => {
    expect(() => packed([{ ...loop, signal: loop.signal.slice(1) }])).toThrow(/"heartbeat".*whole milliseconds/);
  });

  it("is written as 16 bit numbers, cut off at the loudest", () => {
    expect([...pcm16(Float32Array.of(0, 1, -1, 2))]).toEqual([0, 0, 0xff, 0x7f, 0x01, 0x80, 0xff, 0x7f]);
  });

  it("lists one sound a line", () => {
    expect(layoutText({ cues: { click: [20, 101], door: [200, 5] }, "room-bank": { "room-bank": [300, 6000] } })).toBe(
      '{\n  "cues": {\n    "click": [20, 101],\n    "door": [200, 5]\n  },\n' +
        '  "room-bank": {\n    "room-bank": [300, 6000]\n  }\n}\n',
    );
  });
});
