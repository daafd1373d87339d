/**
 * The mixing desk without its loudspeakers: what is to be heard, decided as data. Each event gives the next state and
 * the acts that bring the loudspeakers there. Murmur and heartbeat are states: they sound as soon as they may. Cues and
 * speech are moments: what can't be heard when it happens is dropped and never made up for. Only the tune of a
 * conversation that has just begun waits for its file, until the first reply.
 */
import type { Beat, Ending, Turn } from "#encounter/turn.ts";
import type { Setting } from "#scenario/words.ts";
import type { Act, Layer, Levels } from "./acts.ts";
import { HEART_CAPTION, cueCaption, roomCaption, voiceCaption } from "./captions.ts";
import {
  type HeardTurn,
  endingCue,
  heardIn,
  heartPounds,
  readIn,
  replyCue,
  roomOf,
  speakingIn,
  voicesIn,
  writtenCue,
} from "./choose.ts";
import {
  type Cue,
  HEARTBEAT,
  type Loop,
  type MeterCue,
  type SpriteName,
  type Temper,
  type VoiceClip,
  type VoiceSprite,
  roomClip,
  spriteOfLoop,
} from "./names.ts";
import { type Group, type SoundSettings } from "./settings.ts";
import { lengthOf, speechFor } from "./speech.ts";

export interface Desk {
  readonly settings: SoundSettings;
  /** The files that somebody asked for, those that are here, and those that can't be had. */
  readonly asked: ReadonlySet<SpriteName>;
  readonly here: ReadonlySet<SpriteName>;
  readonly lost: ReadonlySet<SpriteName>;
  /** The system has a voice for the language of this conversation. */
  readonly canRead: boolean;
  /** The browser lets the page sound: it doesn't before the first gesture, nor while a call comes in. */
  readonly running: boolean;
  readonly hidden: boolean;
  readonly scene: Setting | null;
  /** The voices of those who are there. */
  readonly voices: readonly VoiceSprite[];
  readonly pounding: boolean;
  /** Who is heard: a wordless voice, the system's, or nobody. */
  readonly speaking: "wordless" | "read" | null;
  /** The conversation has begun, and its tune could not be heard yet. */
  readonly startDue: boolean;
  /** What the beats that are still to be told do to the meters. */
  readonly later: HeardTurn["later"];
  /** How each speaker sounded last, so that a caption tells only what is new. */
  readonly tempers: Readonly<Record<string, Temper>>;
}

export type DeskEvent =
  /** `begins`: it is at its beginning, and somebody has just come to it. */
  | { readonly kind: "entered"; readonly begins: boolean }
  | { readonly kind: "beat"; readonly beat: Beat; readonly speakFor: number | null }
  /** A reply was given; the beats of its answer follow. */
  | { readonly kind: "turn"; readonly turn: Pick<Turn, "before" | "after" | "beats"> }
  | { readonly kind: "ending"; readonly ending: Ending }
  | { readonly kind: "click" }
  | { readonly kind: "settings"; readonly settings: SoundSettings }
  | { readonly kind: "reader"; readonly canRead: boolean }
  /** The line stands there whole: nobody waits for the wordless voice any more. */
  | { readonly kind: "hush" }
  /** The trainee is busy with something else: nobody speaks on. */
  | { readonly kind: "paused" }
  /** The voice has come to the end of its line. */
  | { readonly kind: "spoken" }
  | { readonly kind: "loaded"; readonly sprite: SpriteName }
  | { readonly kind: "lost"; readonly sprite: SpriteName }
  | { readonly kind: "running"; readonly running: boolean }
  | { readonly kind: "hidden"; readonly hidden: boolean }
  /** The conversation is left behind. */
  | { readonly kind: "left" };

export interface Step {
  readonly desk: Desk;
  readonly acts: readonly Act[];
}

/** What is left of the murmur while somebody speaks: about 9 dB less. */
const DUCKED = 0.35;
/** A voice waits so long for the cue of its own line, ms. */
const AFTER_CUE = 300;

const NOTHING: ReadonlySet<SpriteName> = new Set();
const NOWHERE = {
  scene: null,
  voices: [],
  pounding: false,
  startDue: false,
  later: new Map<Beat, MeterCue>(),
  tempers: {},
} as const;

export const openDesk = (settings: SoundSettings): Desk => ({
  settings,
  asked: NOTHING,
  here: NOTHING,
  lost: NOTHING,
  canRead: false,
  running: false,
  hidden: false,
  speaking: null,
  ...NOWHERE,
});

/** Somebody listens. */
const listening = ({ hidden, settings }: Desk): boolean => !hidden && !settings.muted;
/** The loudspeakers can be heard at this moment. */
const audible = (desk: Desk): boolean => desk.running && listening(desk);
const hearsCues = (desk: Desk): boolean => audible(desk) && desk.here.has("cues") && levelsOf(desk).cues > 0;
/** Lines are read by the system, which needs none of our files. */
const reads = ({ settings, canRead }: Desk): boolean => settings.aloud && canRead;

/** How loud each group plays, 0 to 1: its own volume, the murmur lower under a voice. */
export function levelsOf({ settings, speaking }: Pick<Desk, "settings" | "speaking">): Levels {
  const level = (group: Group): number => (settings[group].muted ? 0 : settings[group].volume);
  return {
    ambience: level("ambience") * (speaking === null ? 1 : DUCKED),
    voices: level("voices"),
    cues: level("cues"),
  };
}

/** What sounds without end. */
export function loopsOf(desk: Desk): Readonly<Record<Layer, Loop | null>> {
  const { scene, here, pounding } = desk;
  if (!audible(desk) || scene === null) return { room: null, heart: null };
  const only = (loop: Loop): Loop | null => (here.has(spriteOfLoop(loop)) ? loop : null);
  return { room: only(roomClip(roomOf(scene))), heart: pounding ? only(HEARTBEAT) : null };
}

/** The files that it takes to be heard as things stand, the first needed first. */
function wantedBy(desk: Desk): readonly SpriteName[] {
  if (desk.settings.muted) return [];
  const { ambience, voices } = levelsOf(desk);
  const room = desk.scene === null || ambience === 0 ? [] : [roomClip(roomOf(desk.scene))];
  return ["cues", ...(voices === 0 || reads(desk) ? [] : desk.voices), ...room];
}

/** The desk after an event, and what is to be done. `wordLength` tells the ms of a clip. */
export function step(desk: Desk, event: DeskEvent, wordLength: (clip: VoiceClip) => number): Step {
  const happened = happen(desk, event, wordLength);
  const silenced = [listening, audible].some((heard) => heard(desk) && !heard(happened.desk));
  const fresh = wantedBy(happened.desk).filter((sprite) => !desk.asked.has(sprite));
  const begins = happened.desk.startDue && hearsCues(happened.desk);
  const next: Desk = {
    ...happened.desk,
    asked: fresh.length === 0 ? desk.asked : new Set([...desk.asked, ...fresh]),
    speaking: silenced ? null : happened.desk.speaking,
    startDue: happened.desk.startDue && !begins,
  };
  return {
    desk: next,
    acts: [
      ...fresh.map((sprite): Act => ({ act: "load", sprite })),
      ...(silenced ? [{ act: "silence" } as const] : []),
      ...newLevels(desk, next),
      ...(silenced ? [] : newLoops(desk, next)),
      ...(begins ? [{ act: "play", cue: "start" } as const] : []),
      ...happened.acts,
    ],
  };
}

function happen(desk: Desk, event: DeskEvent, wordLength: (clip: VoiceClip) => number): Step {
  switch (event.kind) {
    case "entered":
      return { desk: { ...desk, ...NOWHERE, startDue: event.begins, speaking: null }, acts: hushed(desk) };
    case "beat":
      return follow(desk, event.beat, event.speakFor, wordLength);
    case "turn": {
      const { landing, later } = heardIn(event.turn);
      const cues = [replyCue(desk.scene), landing].filter((cue) => cue !== null);
      return { desk: { ...desk, startDue: false, later }, acts: cues.flatMap((cue) => sounded(desk, cue)) };
    }
    case "ending":
      return {
        desk: { ...desk, pounding: false, startDue: false, speaking: null },
        acts: [...hushed(desk), ...sounded(desk, endingCue(event.ending))],
      };
    case "click":
      return { desk, acts: sounded(desk, "click") };
    case "settings":
      return set(desk, event.settings);
    case "reader":
      return { desk: { ...desk, canRead: event.canRead }, acts: [] };
    case "hush":
      return desk.speaking === "read" ? { desk, acts: [] } : { desk: { ...desk, speaking: null }, acts: hushed(desk) };
    case "paused":
      return { desk: { ...desk, speaking: null }, acts: hushed(desk) };
    case "spoken":
      return { desk: { ...desk, speaking: null }, acts: [] };
    case "loaded":
      return { desk: { ...desk, here: new Set([...desk.here, event.sprite]) }, acts: [] };
    case "lost":
      return { desk: { ...desk, lost: new Set([...desk.lost, event.sprite]) }, acts: [] };
    case "running":
      return { desk: { ...desk, running: event.running }, acts: [] };
    case "hidden":
      return { desk: { ...desk, hidden: event.hidden }, acts: [] };
    case "left":
      return { desk: { ...desk, ...NOWHERE, speaking: null }, acts: hushed(desk) };
  }
}

/** What reads aloud can't be turned down in the middle of a line: it stops. */
function set(desk: Desk, settings: SoundSettings): Step {
  const next = { ...desk, settings };
  const stops = desk.speaking === "read" && (!reads(next) || levelsOf(next).voices === 0);
  return stops ? { desk: { ...next, speaking: null }, acts: hushed(desk) } : { desk: next, acts: [] };
}

function follow(desk: Desk, beat: Beat, speakFor: number | null, wordLength: (clip: VoiceClip) => number): Step {
  const acts: Act[] = [...hushed(desk)];
  if (desk.scene === null || roomOf(desk.scene) !== roomOf(beat.scene))
    acts.push(caption(roomCaption(roomOf(beat.scene))));
  const pounding = heartPounds(beat);
  if (pounding && !desk.pounding) acts.push(caption(HEART_CAPTION));
  // What the script asks for stands for what would announce the line.
  const cue = beat.tags.sound ?? writtenCue(beat);
  for (const one of [cue, desk.later.get(beat) ?? null]) if (one !== null) acts.push(...sounded(desk, one));

  const next: Desk = { ...desk, scene: beat.scene, voices: voicesIn(beat), pounding, speaking: null };
  if (listening(desk) && levelsOf(desk).voices > 0 && reads(desk)) {
    const read = readIn(beat);
    if (read === null) return { desk: next, acts };
    const line = { text: beat.text, voice: read.voice, temper: read.tone.temper, volume: levelsOf(desk).voices };
    return { desk: { ...next, speaking: "read" }, acts: [...acts, { act: "read", line }] };
  }

  const speaking = speakingIn(beat);
  if (speaking === null || beat.speaker === null) return { desk: next, acts };
  if (desk.tempers[beat.speaker] !== speaking.temper) acts.push(caption(voiceCaption(beat.name, speaking.temper)));
  const tempers = { ...desk.tempers, [beat.speaker]: speaking.temper };
  if (!audible(desk) || levelsOf(desk).voices === 0 || desk.lost.has(speaking.sprite))
    return { desk: { ...next, tempers }, acts };

  const wait = cue === null ? 0 : AFTER_CUE;
  const speech = speechFor(beat.text, speaking, speakFor ?? lengthOf(beat.text), wordLength);
  const words = speech.words.map((word) => ({ ...word, at: word.at + wait }));
  acts.push({ act: "speak", sprite: speaking.sprite, words, length: speech.length + wait });
  return { desk: { ...next, tempers, speaking: "wordless" }, acts };
}

const caption = (text: string): Act => ({ act: "caption", text });

const hushed = ({ speaking }: Desk): readonly Act[] => (speaking === null ? [] : [{ act: "hush" }]);

/** A cue, when it can be heard, and its caption in any case: who hears nothing still reads it. */
function sounded(desk: Desk, cue: Cue): readonly Act[] {
  const text = cueCaption(cue);
  return [...(hearsCues(desk) ? [{ act: "play", cue } as const] : []), ...(text === null ? [] : [caption(text)])];
}

function newLevels(before: Desk, after: Desk): readonly Act[] {
  const [old, levels] = [levelsOf(before), levelsOf(after)];
  const same = old.ambience === levels.ambience && old.voices === levels.voices && old.cues === levels.cues;
  return same ? [] : [{ act: "levels", levels }];
}

function newLoops(before: Desk, after: Desk): readonly Act[] {
  const [old, loops] = [loopsOf(before), loopsOf(after)];
  return (["room", "heart"] as const)
    .filter((layer) => old[layer] !== loops[layer])
    .map((layer) => ({ act: "loop", layer, loop: loops[layer] }));
}
