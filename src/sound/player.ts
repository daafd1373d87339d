/** The loudspeakers: carries out the mixer's commands with Howler. No decisions here. */
import { type Howl, Howler } from "howler";
import type { Command, Layer, Levels } from "./commands.ts";
import { loadSprite } from "./load-sprite.ts";
import { type Clip, type Cue, type Loop, type SpriteName, type VoiceSprite, spriteOfLoop } from "./names.ts";
import type { SpokenWord } from "./speech.ts";
import type { SoundAddress } from "./sprite.ts";

export interface PlayerEvents {
  readonly onLoaded: (sprite: SpriteName) => void;
  readonly onLost: (sprite: SpriteName) => void;
  /** Called when the browser lets the page make sound, or stops it. */
  readonly onRunning: (running: boolean) => void;
  readonly onSpoken: () => void;
}

export interface SoundPlayer {
  readonly perform: (command: Exclude<Command, { kind: "caption" | "read" }>) => void;
}

/** Ms for a change from one room to another, and for lowering the murmur under a voice. */
const CROSS_FADE = 700;
const DUCK_FADE = 180;
/** The same cue twice within this many ms plays once: two would only be louder. */
const AT_ONCE = 80;

/** A sound that is playing, and its file. */
interface Playing {
  readonly howl: Howl;
  readonly id: number;
}

/** `first` has the levels at the start. Nothing is fetched, and no audio device opened, before a "load". */
export function openSoundPlayer(first: Levels, addressOf: SoundAddress, events: PlayerEvents): SoundPlayer {
  let levels = first;
  let device: "closed" | "open" | "none" = "closed";
  const howls = new Map<SpriteName, Howl>();
  const loops = new Map<Layer, Playing>();
  /** By the number that Howler gives each sound. */
  const cues = new Map<number, Howl>();
  const words = new Map<number, Howl>();
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const played = new Map<Cue, number>();

  /** Opens the audio device. Without Web Audio there is none, because loops would have gaps. */
  const open = (): void => {
    device = "none";
    if (typeof AudioContext === "undefined") return;
    Howler.autoSuspend = false;
    // Howler's own unlocking replaces the first device by another; done here, the device stays the same.
    Howler.autoUnlock = false;
    Howler.volume(1);
    if (!Howler.usingWebAudio) return;
    device = "open";
    unlock(Howler.ctx, events.onRunning);
  };

  const ended = (id: number): void => {
    cues.delete(id);
    words.delete(id);
  };

  const load = (sprite: SpriteName): void => {
    if (device === "closed") open();
    if (device === "none") return events.onLost(sprite);
    loadSprite(sprite, addressOf, ended).then(
      (howl) => {
        howls.set(sprite, howl);
        events.onLoaded(sprite);
      },
      () => events.onLost(sprite),
    );
  };

  /** Null if its file isn't loaded yet: Howler would play the sound as soon as it is. */
  const start = (sprite: SpriteName, clip: Clip, level: number, rate = 1): Playing | null => {
    const howl = howls.get(sprite);
    if (howl === undefined) return null;
    const id = howl.play(clip);
    howl.volume(level, id);
    if (rate !== 1) howl.rate(rate, id);
    return { howl, id };
  };

  const play = (cue: Cue): void => {
    const now = performance.now();
    if (now - (played.get(cue) ?? -Infinity) < AT_ONCE) return;
    played.set(cue, now);
    const playing = start("cues", cue, levels.cues);
    if (playing !== null) cues.set(playing.id, playing.howl);
  };

  const loop = (layer: Layer, clip: Loop | null): void => {
    const old = loops.get(layer);
    loops.delete(layer);
    if (old !== undefined) {
      fade(old, levels.ambience, 0, CROSS_FADE);
      setTimeout(() => old.howl.stop(old.id), CROSS_FADE);
    }
    const playing = clip === null ? null : start(spriteOfLoop(clip), clip, 0);
    if (playing === null) return;
    loops.set(layer, playing);
    fade(playing, 0, levels.ambience, CROSS_FADE);
  };

  const level = (next: Levels): void => {
    for (const playing of loops.values()) fade(playing, levels.ambience, next.ambience, DUCK_FADE);
    for (const [id, howl] of words) howl.volume(next.voices, id);
    for (const [id, howl] of cues) howl.volume(next.cues, id);
    levels = next;
  };

  const hush = (): void => {
    for (const timer of timers) clearTimeout(timer);
    timers.clear();
    for (const [id, howl] of words) howl.stop(id);
    words.clear();
  };

  const after = (ms: number, then: () => void): void => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      then();
    }, ms);
    timers.add(timer);
  };

  const speak = (sprite: VoiceSprite, said: readonly SpokenWord[], length: number): void => {
    hush();
    for (const { clip, at, rate } of said)
      after(at, () => {
        const playing = start(sprite, clip, levels.voices, rate);
        if (playing !== null) words.set(playing.id, playing.howl);
      });
    after(length, events.onSpoken);
  };

  const silence = (): void => {
    hush();
    for (const howl of howls.values()) howl.stop();
    loops.clear();
    cues.clear();
  };

  return {
    perform: (command) => {
      switch (command.kind) {
        case "load":
          return load(command.sprite);
        case "play":
          return play(command.cue);
        case "speak":
          return speak(command.sprite, command.words, command.length);
        case "hush":
          return hush();
        case "loop":
          return loop(command.layer, command.loop);
        case "levels":
          return level(command.levels);
        case "silence":
          return silence();
      }
    },
  };
}

/** Howler never ends a fade between two equal levels. */
function fade({ howl, id }: Playing, from: number, to: number, ms: number): void {
  if (from !== to) howl.fade(from, to, ms, id);
}

/** Reports whenever the device starts or stops making sound, and starts it at every gesture that allows it. */
function unlock(context: AudioContext, onRunning: (running: boolean) => void): void {
  const report = (): void => onRunning(context.state === "running");
  const resume = (): void => void (context.state === "running" || context.resume().then(report, report));
  context.addEventListener("statechange", report);
  // A touch counts as a gesture only when the finger is lifted.
  for (const gesture of ["pointerdown", "pointerup", "click", "keydown"])
    document.addEventListener(gesture, resume, { passive: true });
  resume();
  report();
}
