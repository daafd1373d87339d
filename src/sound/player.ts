/** The loudspeakers: does what the desk decides, with Howler. The only file that touches it. No decisions here. */
import { Howl, Howler } from "howler";
import type { Act, Layer, Levels } from "./desk.ts";
import type { Clip, Loop } from "./names.ts";
import type { SpokenWord } from "./speech.ts";
import { SPRITE_FILES, wholeSprite } from "./sprite.ts";

export interface PlayerEvents {
  readonly onLoaded: () => void;
  /** The browser lets the page sound, or stops it. */
  readonly onRunning: (running: boolean) => void;
  readonly onSpoken: () => void;
  /** At most once: there will be no sound. */
  readonly onFailure: () => void;
}

export interface Player {
  readonly perform: (act: Exclude<Act, { act: "caption" }>) => void;
  readonly close: () => void;
}

/** Ms: one room gives way to another, the murmur gives way to a voice. */
const CROSS_FADE = 700;
const DUCK_FADE = 180;

/** `levels` are those to begin with. Nothing is fetched before a "load". */
export function openPlayer(first: Levels, events: PlayerEvents): Player {
  let howl: Howl | null = null;
  let levels = first;
  let failed = false;
  const loops = new Map<Layer, number>();
  const cues = new Set<number>();
  const words = new Set<number>();
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const closing = new AbortController();

  const fail = (): void => {
    if (failed) return;
    failed = true;
    howl = null;
    events.onFailure();
  };

  const load = (): void => {
    if (howl !== null || failed) return;
    // Sounds without Web Audio would overlap badly and loop with gaps: none is better.
    if (typeof AudioContext === "undefined") return fail();
    Howler.autoSuspend = false;
    Howler.html5PoolSize = 0;
    howl = new Howl({
      src: [SPRITE_FILES.webm, SPRITE_FILES.mp3],
      format: ["webm", "mp3"],
      sprite: wholeSprite(),
      onload: events.onLoaded,
      onloaderror: fail,
      onend: (id) => {
        cues.delete(id);
        words.delete(id);
      },
    });
    // Howler may have replaced its context while the Howl was made.
    const context = Howler.ctx;
    const tell = (): void => events.onRunning(context.state === "running");
    const resume = (): void => void (context.state === "running" || context.resume().then(tell, tell));
    context.addEventListener("statechange", tell, { signal: closing.signal });
    for (const gesture of ["pointerdown", "keydown"])
      document.addEventListener(gesture, resume, { signal: closing.signal, passive: true });
    tell();
  };

  const start = (clip: Clip, level: number, rate = 1): number | null => {
    const id = howl?.play(clip) ?? null;
    if (id === null) return null;
    howl?.volume(level, id);
    if (rate !== 1) howl?.rate(rate, id);
    return id;
  };

  const loop = (layer: Layer, clip: Loop | null): void => {
    const old = loops.get(layer);
    loops.delete(layer);
    if (old !== undefined) {
      // In this order: a fade that is cut short tells its end before the new one begins.
      howl?.fade(levels.ambience, 0, CROSS_FADE, old);
      howl?.once("fade", () => howl?.stop(old), old);
    }
    const id = clip === null ? null : start(clip, 0);
    if (id === null) return;
    loops.set(layer, id);
    howl?.fade(0, levels.ambience, CROSS_FADE, id);
  };

  const level = (next: Levels): void => {
    for (const id of loops.values()) howl?.fade(levels.ambience, next.ambience, DUCK_FADE, id);
    for (const id of words) howl?.volume(next.voices, id);
    for (const id of cues) howl?.volume(next.cues, id);
    levels = next;
  };

  const hush = (): void => {
    for (const timer of timers) clearTimeout(timer);
    timers.clear();
    for (const id of words) howl?.stop(id);
    words.clear();
  };

  const after = (ms: number, then: () => void): void => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      then();
    }, ms);
    timers.add(timer);
  };

  const speak = (said: readonly SpokenWord[], length: number): void => {
    hush();
    for (const { clip, at, rate } of said)
      after(at, () => {
        const id = start(clip, levels.voices, rate);
        if (id !== null) words.add(id);
      });
    after(length, events.onSpoken);
  };

  const silence = (): void => {
    hush();
    howl?.stop();
    loops.clear();
    cues.clear();
  };

  return {
    perform: (act) => {
      switch (act.act) {
        case "load":
          return load();
        case "play": {
          const id = start(act.cue, levels.cues);
          if (id !== null) cues.add(id);
          return;
        }
        case "speak":
          return speak(act.words, act.length);
        case "hush":
          return hush();
        case "loop":
          return loop(act.layer, act.loop);
        case "levels":
          return level(act.levels);
        case "silence":
          return silence();
      }
    },
    close: () => {
      closing.abort();
      silence();
      howl?.unload();
      howl = null;
    },
  };
}
