/**
 * The mixing desk without its loudspeakers: what is to be heard, decided as data. Each event gives the next state and
 * the acts that bring the player there. Murmur and heartbeat are states: they sound as soon as they may. Cues and
 * speech are moments: what can't be heard when it happens is dropped and never made up for.
 */
import type { Beat, Ending, Turn } from "#encounter/turn.ts";
import type { Setting } from "#script/words.ts";
import { HEART_CAPTION, cueCaption, roomCaption, voiceCaption } from "./captions.ts";
import { type Voices, endingCue, heartPounds, meterCue, roomOf, speakingIn } from "./choose.ts";
import { type Cue, HEARTBEAT, type Loop, type Temper, type VoiceClip, roomClip } from "./names.ts";
import { type Group, type SoundSettings } from "./settings.ts";
import { type SpokenWord, lengthOf, speechFor } from "./speech.ts";

export interface Desk {
  readonly settings: SoundSettings;
  readonly voices: Voices;
  /** Somebody asked for the sprite already. */
  readonly asked: boolean;
  readonly loaded: boolean;
  /** The browser lets the page sound: it doesn't before the first gesture, nor while a call comes in. */
  readonly running: boolean;
  readonly hidden: boolean;
  readonly scene: Setting | null;
  readonly pounding: boolean;
  readonly speaking: boolean;
  /** How each speaker sounded last, so that a caption tells only what is new. */
  readonly tempers: Readonly<Record<string, Temper>>;
}

export type DeskEvent =
  | { readonly kind: "beat"; readonly beat: Beat; readonly speakFor: number | null }
  | { readonly kind: "turn"; readonly turn: Pick<Turn, "before" | "after"> }
  | { readonly kind: "ending"; readonly ending: Ending }
  | { readonly kind: "cue"; readonly cue: "click" | "start" }
  | { readonly kind: "voices"; readonly voices: Voices }
  | { readonly kind: "settings"; readonly settings: SoundSettings }
  /** The line stands there whole: nobody waits for the voice any more. */
  | { readonly kind: "hush" }
  /** The voice has come to the end of its line. */
  | { readonly kind: "spoken" }
  | { readonly kind: "loaded" }
  | { readonly kind: "running"; readonly running: boolean }
  | { readonly kind: "hidden"; readonly hidden: boolean }
  /** The conversation is left behind. */
  | { readonly kind: "left" };

export type Layer = "room" | "heart";
export type Levels = Readonly<Record<Group, number>>;

export type Act =
  | { readonly act: "load" }
  | { readonly act: "play"; readonly cue: Cue }
  | { readonly act: "speak"; readonly words: readonly SpokenWord[]; readonly length: number }
  | { readonly act: "hush" }
  | { readonly act: "loop"; readonly layer: Layer; readonly loop: Loop | null }
  | { readonly act: "levels"; readonly levels: Levels }
  /** Everything that sounds ends at once. */
  | { readonly act: "silence" }
  | { readonly act: "caption"; readonly text: string };

export interface Step {
  readonly desk: Desk;
  readonly acts: readonly Act[];
}

/** What is left of the murmur while somebody speaks: about 9 dB less. */
const DUCKED = 0.35;
/** A voice waits so long for the cue of its own line, ms. */
const AFTER_CUE = 300;

export const openDesk = (settings: SoundSettings): Desk => ({
  settings,
  voices: {},
  asked: false,
  loaded: false,
  running: false,
  hidden: false,
  scene: null,
  pounding: false,
  speaking: false,
  tempers: {},
});

/** Something can be heard at this moment. */
const audible = ({ loaded, running, hidden, settings }: Desk): boolean =>
  loaded && running && !hidden && !settings.muted;

/** How loud each group plays, 0 to 1: its own volume, the murmur lower under a voice. */
export function levelsOf({ settings, speaking }: Desk): Levels {
  const level = (group: Group): number => (settings[group].muted ? 0 : settings[group].volume);
  return {
    ambience: level("ambience") * (speaking ? DUCKED : 1),
    voices: level("voices"),
    cues: level("cues"),
  };
}

/** What sounds without end. */
export function loopsOf(desk: Desk): Readonly<Record<Layer, Loop | null>> {
  if (!audible(desk) || desk.scene === null) return { room: null, heart: null };
  return { room: roomClip(roomOf(desk.scene)), heart: desk.pounding ? HEARTBEAT : null };
}

/** The desk after an event, and what is to be done. `wordLength` tells the ms of a clip. */
export function step(desk: Desk, event: DeskEvent, wordLength: (clip: VoiceClip) => number): Step {
  const happened = happen(desk, event, wordLength);
  const silenced = audible(desk) && !audible(happened.desk);
  const wanted = !happened.desk.asked && !happened.desk.settings.muted;
  const next: Desk = {
    ...happened.desk,
    asked: happened.desk.asked || wanted,
    speaking: happened.desk.speaking && audible(happened.desk),
  };
  return {
    desk: next,
    acts: [
      ...(wanted ? [{ act: "load" } as const] : []),
      ...(silenced ? [{ act: "silence" } as const] : []),
      ...newLevels(desk, next),
      ...(silenced ? [] : newLoops(desk, next)),
      ...happened.acts,
    ],
  };
}

function happen(desk: Desk, event: DeskEvent, wordLength: (clip: VoiceClip) => number): Step {
  switch (event.kind) {
    case "beat":
      return follow(desk, event.beat, event.speakFor, wordLength);
    case "turn": {
      const cue = meterCue(event.turn);
      return { desk, acts: cue === null ? [] : sounded(desk, cue) };
    }
    case "ending":
      return {
        desk: { ...desk, pounding: false, speaking: false },
        acts: [...hushed(desk), ...sounded(desk, endingCue(event.ending))],
      };
    case "cue":
      return { desk, acts: sounded(desk, event.cue) };
    case "voices":
      return { desk: { ...desk, voices: event.voices, tempers: {} }, acts: [] };
    case "settings":
      return { desk: { ...desk, settings: event.settings }, acts: [] };
    case "hush":
      return { desk: { ...desk, speaking: false }, acts: hushed(desk) };
    case "spoken":
      return { desk: { ...desk, speaking: false }, acts: [] };
    case "loaded":
      return { desk: { ...desk, loaded: true }, acts: [] };
    case "running":
      return { desk: { ...desk, running: event.running }, acts: [] };
    case "hidden":
      return { desk: { ...desk, hidden: event.hidden }, acts: [] };
    case "left":
      return {
        desk: { ...desk, scene: null, pounding: false, speaking: false, tempers: {} },
        acts: hushed(desk),
      };
  }
}

function follow(desk: Desk, beat: Beat, speakFor: number | null, wordLength: (clip: VoiceClip) => number): Step {
  const acts: Act[] = [...hushed(desk)];
  if (desk.scene === null || roomOf(desk.scene) !== roomOf(beat.scene))
    acts.push(caption(roomCaption(roomOf(beat.scene))));
  const pounding = heartPounds(beat);
  if (pounding && !desk.pounding) acts.push(caption(HEART_CAPTION));
  const cue = beat.tags.sound;
  if (cue !== null) acts.push(...sounded(desk, cue));

  const next = { ...desk, scene: beat.scene, pounding, speaking: false };
  const speaking = speakingIn(beat, desk.voices);
  if (speaking === null || beat.speaker === null) return { desk: next, acts };
  if (desk.tempers[beat.speaker] !== speaking.temper) acts.push(caption(voiceCaption(beat.name, speaking.temper)));
  const tempers = { ...desk.tempers, [beat.speaker]: speaking.temper };
  if (!audible(desk) || levelsOf(desk).voices === 0) return { desk: { ...next, tempers }, acts };

  const wait = cue === null ? 0 : AFTER_CUE;
  const speech = speechFor(beat.text, speaking, speakFor ?? lengthOf(beat.text), wordLength);
  const words = speech.words.map((word) => ({ ...word, at: word.at + wait }));
  acts.push({ act: "speak", words, length: speech.length + wait });
  return { desk: { ...next, tempers, speaking: true }, acts };
}

const caption = (text: string): Act => ({ act: "caption", text });

const hushed = ({ speaking }: Desk): readonly Act[] => (speaking ? [{ act: "hush" }] : []);

/** A cue, when it can be heard, and its caption in any case: who hears nothing still reads it. */
function sounded(desk: Desk, cue: Cue): readonly Act[] {
  const text = cueCaption(cue);
  const heard = audible(desk) && levelsOf(desk).cues > 0;
  return [...(heard ? [{ act: "play", cue } as const] : []), ...(text === null ? [] : [caption(text)])];
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
