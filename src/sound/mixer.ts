/**
 * The mixer: decides, as data, what is to be heard. A finite state machine: each event gives the next state and the
 * commands for the loudspeakers. Murmur and heartbeat are states and sound as soon as they may. Cues and speech are
 * moments: one that can't be heard when it happens is dropped and never played later. Only the tune of a conversation
 * that has just begun waits for its file, until the first reply.
 */
import type { Beat, Ending, Turn } from "#encounter/turn.ts";
import type { Setting } from "#scenario/words.ts";
import type { Command, Layer, Levels } from "./commands.ts";
import { HEART_CAPTION, cueCaption, roomCaption, voiceCaption } from "./captions.ts";
import {
  type HeardTurn,
  endingCue,
  heardIn,
  heartPounds,
  readIn,
  replyCue,
  roomSoundOf,
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
import type { MixerGroup, SoundSettings } from "./settings.ts";
import { lengthOf, speechFor } from "./speech.ts";

export interface MixerState {
  readonly settings: SoundSettings;
  /** The files that were requested, those that are loaded, and those that failed. */
  readonly asked: ReadonlySet<SpriteName>;
  readonly here: ReadonlySet<SpriteName>;
  readonly lost: ReadonlySet<SpriteName>;
  /** The system has a voice for the language of this conversation. */
  readonly canRead: boolean;
  /** The browser lets the page make sound: not before the first gesture, nor during an incoming call. */
  readonly running: boolean;
  readonly hidden: boolean;
  readonly scene: Setting | null;
  /** The voices of the people who are there. */
  readonly voices: readonly VoiceSprite[];
  readonly pounding: boolean;
  /** Which voice speaks: a wordless one, the system's, or none. */
  readonly speaking: "wordless" | "read" | null;
  /** The conversation has begun, and its tune could not be played yet. */
  readonly startDue: boolean;
  /** The cues of the beats that are still to be revealed. */
  readonly later: HeardTurn["later"];
  /** Each speaker's last temper, so that captions only mention changes. */
  readonly tempers: Readonly<Record<string, Temper>>;
}

export type MixerEvent =
  /** `begins`: the conversation is at its beginning, and its listener is new. */
  | { readonly kind: "entered"; readonly begins: boolean }
  /**
   * A line appears. `lasting` is how many ms that takes, and so how long it is spoken; null: as long as saying it
   * takes.
   */
  | { readonly kind: "line"; readonly beat: Beat; readonly lasting: number | null }
  /** A reply was given; the beats of its answer follow. */
  | { readonly kind: "turn"; readonly turn: Pick<Turn, "before" | "after" | "beats"> }
  | { readonly kind: "ended"; readonly ending: Ending }
  | { readonly kind: "click" }
  | { readonly kind: "settings"; readonly settings: SoundSettings }
  | { readonly kind: "reader"; readonly canRead: boolean }
  /**
   * The line is shown whole before its time: a wordless voice stops, but a line that is read aloud is read to its end.
   */
  | { readonly kind: "cut" }
  /** The trainee is busy with something else: speech stops. */
  | { readonly kind: "paused" }
  /** The voice has reached the end of its line. */
  | { readonly kind: "spoken" }
  | { readonly kind: "loaded"; readonly sprite: SpriteName }
  | { readonly kind: "lost"; readonly sprite: SpriteName }
  | { readonly kind: "running"; readonly running: boolean }
  | { readonly kind: "hidden"; readonly hidden: boolean }
  /** The conversation is left. */
  | { readonly kind: "left" };

export interface MixerStep {
  readonly mixer: MixerState;
  readonly commands: readonly Command[];
}

/** The murmur's level while somebody speaks: about 9 dB less. */
const DUCKED = 0.35;
/** How long a voice waits for the cue of its own line, ms. */
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

export const openMixer = (settings: SoundSettings): MixerState => ({
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

/** Sound is wanted now. */
const listening = ({ hidden, settings }: MixerState): boolean => !hidden && !settings.muted;
/** Sound is wanted and possible now. */
const audible = (mixer: MixerState): boolean => mixer.running && listening(mixer);
const hearsCues = (mixer: MixerState): boolean => audible(mixer) && mixer.here.has("cues") && levelsOf(mixer).cues > 0;
/** The system reads the lines, which needs none of our files. */
const reads = ({ settings, canRead }: MixerState): boolean => settings.aloud && canRead;

/** The level of each group, 0 to 1: its own volume, with the murmur lower under a voice. */
export function levelsOf({ settings, speaking }: Pick<MixerState, "settings" | "speaking">): Levels {
  const level = (group: MixerGroup): number => (settings[group].muted ? 0 : settings[group].volume);
  return {
    ambience: level("ambience") * (speaking === null ? 1 : DUCKED),
    voices: level("voices"),
    cues: level("cues"),
  };
}

/** The loops that play in this state. */
export function loopsOf(mixer: MixerState): Readonly<Record<Layer, Loop | null>> {
  const { scene, here, pounding } = mixer;
  if (!audible(mixer) || scene === null) return { room: null, heart: null };
  const only = (loop: Loop): Loop | null => (here.has(spriteOfLoop(loop)) ? loop : null);
  return { room: only(roomClip(roomSoundOf(scene))), heart: pounding ? only(HEARTBEAT) : null };
}

/** The files that this state needs, the most urgent first. */
function wantedBy(mixer: MixerState): readonly SpriteName[] {
  if (mixer.settings.muted) return [];
  const { ambience, voices } = levelsOf(mixer);
  const room = mixer.scene === null || ambience === 0 ? [] : [roomClip(roomSoundOf(mixer.scene))];
  return ["cues", ...(voices === 0 || reads(mixer) ? [] : mixer.voices), ...room];
}

/**
 * The mixer's next state after an event, and the commands to carry out. `wordLength` gives the length of a clip in ms.
 */
export function step(mixer: MixerState, event: MixerEvent, wordLength: (clip: VoiceClip) => number): MixerStep {
  const happened = happen(mixer, event, wordLength);
  const silenced = [listening, audible].some((heard) => heard(mixer) && !heard(happened.mixer));
  const fresh = wantedBy(happened.mixer).filter((sprite) => !mixer.asked.has(sprite));
  const begins = happened.mixer.startDue && hearsCues(happened.mixer);
  const next: MixerState = {
    ...happened.mixer,
    asked: fresh.length === 0 ? mixer.asked : new Set([...mixer.asked, ...fresh]),
    speaking: silenced ? null : happened.mixer.speaking,
    startDue: happened.mixer.startDue && !begins,
  };
  return {
    mixer: next,
    commands: [
      ...fresh.map((sprite): Command => ({ kind: "load", sprite })),
      ...(silenced ? [{ kind: "silence" } as const] : []),
      ...newLevels(mixer, next),
      ...(silenced ? [] : newLoops(mixer, next)),
      ...(begins ? [{ kind: "play", cue: "start" } as const] : []),
      ...happened.commands,
    ],
  };
}

function happen(mixer: MixerState, event: MixerEvent, wordLength: (clip: VoiceClip) => number): MixerStep {
  switch (event.kind) {
    case "entered":
      return { mixer: { ...mixer, ...NOWHERE, startDue: event.begins, speaking: null }, commands: hushed(mixer) };
    case "line":
      return follow(mixer, event.beat, event.lasting, wordLength);
    case "turn": {
      const { landing, later } = heardIn(event.turn);
      const cues = [replyCue(mixer.scene), landing].filter((cue) => cue !== null);
      return { mixer: { ...mixer, startDue: false, later }, commands: cues.flatMap((cue) => sounded(mixer, cue)) };
    }
    case "ended":
      return {
        mixer: { ...mixer, pounding: false, startDue: false, speaking: null },
        commands: [...hushed(mixer), ...sounded(mixer, endingCue(event.ending))],
      };
    case "click":
      return { mixer, commands: sounded(mixer, "click") };
    case "settings":
      return set(mixer, event.settings);
    case "reader":
      return { mixer: { ...mixer, canRead: event.canRead }, commands: [] };
    case "cut":
      return mixer.speaking === "read"
        ? { mixer, commands: [] }
        : { mixer: { ...mixer, speaking: null }, commands: hushed(mixer) };
    case "paused":
      return { mixer: { ...mixer, speaking: null }, commands: hushed(mixer) };
    case "spoken":
      return { mixer: { ...mixer, speaking: null }, commands: [] };
    case "loaded":
      return { mixer: { ...mixer, here: new Set([...mixer.here, event.sprite]) }, commands: [] };
    case "lost":
      return { mixer: { ...mixer, lost: new Set([...mixer.lost, event.sprite]) }, commands: [] };
    case "running":
      return { mixer: { ...mixer, running: event.running }, commands: [] };
    case "hidden":
      return { mixer: { ...mixer, hidden: event.hidden }, commands: [] };
    case "left":
      return { mixer: { ...mixer, ...NOWHERE, speaking: null }, commands: hushed(mixer) };
  }
}

/** A voice that reads aloud can't change its volume within a line, so it stops. */
function set(mixer: MixerState, settings: SoundSettings): MixerStep {
  const next = { ...mixer, settings };
  const stops = mixer.speaking === "read" && (!reads(next) || levelsOf(next).voices === 0);
  return stops ? { mixer: { ...next, speaking: null }, commands: hushed(mixer) } : { mixer: next, commands: [] };
}

function follow(
  mixer: MixerState,
  beat: Beat,
  lasting: number | null,
  wordLength: (clip: VoiceClip) => number,
): MixerStep {
  const commands: Command[] = [...hushed(mixer)];
  if (mixer.scene === null || roomSoundOf(mixer.scene) !== roomSoundOf(beat.scene))
    commands.push(caption(roomCaption(roomSoundOf(beat.scene))));
  const pounding = heartPounds(beat);
  if (pounding && !mixer.pounding) commands.push(caption(HEART_CAPTION));
  // A cue from the script replaces the one that would announce the line.
  const cue = beat.tags.sound ?? writtenCue(beat);
  for (const one of [cue, mixer.later.get(beat) ?? null]) if (one !== null) commands.push(...sounded(mixer, one));

  const next: MixerState = { ...mixer, scene: beat.scene, voices: voicesIn(beat), pounding, speaking: null };
  if (listening(mixer) && levelsOf(mixer).voices > 0 && reads(mixer)) {
    const read = readIn(beat);
    if (read === null) return { mixer: next, commands };
    const line = { text: beat.text, voice: read.voice, temper: read.tone.temper, volume: levelsOf(mixer).voices };
    return { mixer: { ...next, speaking: "read" }, commands: [...commands, { kind: "read", line }] };
  }

  const speaking = speakingIn(beat);
  if (speaking === null || beat.speaker === null) return { mixer: next, commands };
  if (mixer.tempers[beat.speaker] !== speaking.temper) commands.push(caption(voiceCaption(beat.name, speaking.temper)));
  const tempers = { ...mixer.tempers, [beat.speaker]: speaking.temper };
  if (!audible(mixer) || levelsOf(mixer).voices === 0 || mixer.lost.has(speaking.sprite))
    return { mixer: { ...next, tempers }, commands };

  const wait = cue === null ? 0 : AFTER_CUE;
  const speech = speechFor(beat.text, speaking, lasting ?? lengthOf(beat.text), wordLength);
  const words = speech.words.map((word) => ({ ...word, at: word.at + wait }));
  commands.push({ kind: "speak", sprite: speaking.sprite, words, length: speech.length + wait });
  return { mixer: { ...next, tempers, speaking: "wordless" }, commands };
}

const caption = (text: string): Command => ({ kind: "caption", text });

const hushed = ({ speaking }: MixerState): readonly Command[] => (speaking === null ? [] : [{ kind: "hush" }]);

/** Plays a cue if it can be heard. Its caption is written in any case, for those who hear nothing. */
function sounded(mixer: MixerState, cue: Cue): readonly Command[] {
  const text = cueCaption(cue);
  return [...(hearsCues(mixer) ? [{ kind: "play", cue } as const] : []), ...(text === null ? [] : [caption(text)])];
}

function newLevels(before: MixerState, after: MixerState): readonly Command[] {
  const [old, levels] = [levelsOf(before), levelsOf(after)];
  const same = old.ambience === levels.ambience && old.voices === levels.voices && old.cues === levels.cues;
  return same ? [] : [{ kind: "levels", levels }];
}

function newLoops(before: MixerState, after: MixerState): readonly Command[] {
  const [old, loops] = [loopsOf(before), loopsOf(after)];
  return (["room", "heart"] as const)
    .filter((layer) => old[layer] !== loops[layer])
    .map((layer) => ({ kind: "loop", layer, loop: loops[layer] }));
}
