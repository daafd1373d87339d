/** Chooses the sounds for what happens in a conversation. Pure tables and sums; nothing plays here. */
import type { Beat, Ending, Presence, Turn } from "#encounter/turn.ts";
import { type EndingKind, type Mood, type Setting, VOICES, type Voice } from "#scenario/words.ts";
import {
  type Cue,
  type MeterCue,
  type RoomSound,
  type Strength,
  type Temper,
  type VoiceSprite,
  type WRITTEN_CUES,
  voiceSprite,
} from "./names.ts";

/** The trainee has no voice of their own: they are the one who plays. */

/** The room sound of each setting. People who write do so in an office or at home. */
const ROOM_OF: Readonly<Record<Setting, RoomSound>> = {
  shop: "shop",
  bank: "bank",
  hotel: "hotel",
  airport: "airport",
  office: "office",
  "quiet-room": "quiet-room",
  phone: "phone",
  chat: "office",
  mail: "quiet-room",
  social: "office",
};

export const roomSoundOf = (scene: Setting): RoomSound => ROOM_OF[scene];

type Meters = Beat["meters"];

type WrittenCue = (typeof WRITTEN_CUES)[number];
/** In written settings no voice is heard; a cue announces each line. */
const ANNOUNCED_BY: Readonly<Partial<Record<Setting, WrittenCue>>> = {
  chat: "message",
  mail: "letter",
  social: "notice",
};

/** The cue that announces a written line; null for speech, narration and the trainee's own lines. */
export const writtenCue = ({ by, scene, text }: Beat): WrittenCue | null =>
  by === "narration" || by === "trainee" || text === "" ? null : (ANNOUNCED_BY[scene] ?? null);

/** The sound of the trainee's reply itself: their keys, if they write. */
export const replyCue = (scene: Setting | null): WrittenCue | null =>
  scene === null || ANNOUNCED_BY[scene] === undefined ? null : "typing";

/** The voices of the people who are there; none in written settings. */
export const voicesIn = ({ scene, people }: Beat): readonly VoiceSprite[] =>
  ANNOUNCED_BY[scene] === undefined ? people.map((person) => spriteFor(person, scene)) : [];

/** On the telephone the customer is at the other end of the line; everybody else is beside the trainee. */
const spriteFor = ({ voice, part }: Pick<Presence, "voice" | "part">, scene: Setting): VoiceSprite =>
  voiceSprite(scene === "phone" && part === "customer" ? "phone" : "voice", voice);

/** The sound of a mood: one of the four tempers, a little faster or slower. */
export interface Tone {
  readonly temper: Temper;
  readonly rate: number;
}

const TONES: Readonly<Record<Mood, Tone>> = {
  furious: { temper: "angry", rate: 1.06 },
  angry: { temper: "angry", rate: 0.98 },
  upset: { temper: "sad", rate: 1 },
  tense: { temper: "calm", rate: 1.07 },
  neutral: { temper: "calm", rate: 1 },
  relieved: { temper: "calm", rate: 0.95 },
  pleased: { temper: "happy", rate: 0.96 },
  delighted: { temper: "happy", rate: 1.05 },
};

/** Who is heard, and how. */
export interface Speaking extends Tone {
  readonly sprite: VoiceSprite;
}

/** The voice of a beat, and its tone; null for narration, for the trainee, and in written settings. */
export function speakingIn({ by, speaker, scene, text, people }: Beat): Speaking | null {
  if (speaker === null || by === "trainee" || ANNOUNCED_BY[scene] !== undefined || text === "") return null;
  const person = people.find((one) => one.speaker === speaker);
  // A speaker who is not on the stage has a voice that depends on their name only.
  const sprite = person === undefined ? voiceSprite("voice", voiceFor(speaker)) : spriteFor(person, scene);
  return { ...TONES[person?.mood ?? "neutral"], sprite };
}

/** The words of a beat that are read aloud, if reading is on: every line but the trainee's own, narration too. */
export function readIn({
  by,
  speaker,
  text,
  people,
}: Beat): { readonly voice: Voice | null; readonly tone: Tone } | null {
  if (by === "trainee" || text === "") return null;
  const person = people.find((one) => one.speaker === speaker);
  const unseen = speaker === null ? null : voiceFor(speaker);
  return { voice: person?.voice ?? unseen, tone: TONES[person?.mood ?? "neutral"] };
}

const voiceFor = (speaker: string): Voice => VOICES[digestOf(speaker) % VOICES.length] ?? "level";

/** A whole number hashed from a text (FNV-1a, mixed once more so that its low bits differ too). */
export function digestOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** From how many points, both meters together, each strength applies. */
const STRENGTH_FROM: readonly (readonly [points: number, strength: Strength])[] = [
  [24, 4],
  [14, 3],
  [7, 2],
  [1, 1],
];

/** The cue for the change of calm and trust together; null if nothing changed, or if good and harm cancel out. */
export function meterCue(before: Meters, after: Meters): MeterCue | null {
  const net = after.calm - before.calm + (after.trust - before.trust);
  const strength = STRENGTH_FROM.find(([points]) => Math.abs(net) >= points)?.[1];
  return strength === undefined ? null : `meter-${net > 0 ? "up" : "down"}-${strength}`;
}

/** The sound of a turn: the cue of the reply itself, and those of the later lines of its answer. */
export interface HeardTurn {
  readonly landing: MeterCue | null;
  readonly later: ReadonlyMap<Beat, MeterCue>;
}

export function heardIn({ before, after, beats }: Pick<Turn, "before" | "after" | "beats">): HeardTurn {
  const [first, ...others] = beats;
  let meters = first?.meters ?? after;
  const landing = meterCue(before, meters);
  const later = new Map<Beat, MeterCue>();
  for (const beat of others) {
    const cue = meterCue(meters, beat.meters);
    if (cue !== null) later.set(beat, cue);
    meters = beat.meters;
  }
  return { landing, later };
}

const ENDING_CUES: Readonly<Record<EndingKind, Cue>> = {
  resolved: "ending-good",
  partly: "ending-good",
  unresolved: "ending-bad",
  "walked-out": "ending-bad",
  escalated: "ending-bad",
};

export const endingCue = ({ kind }: Ending): Cue => ENDING_CUES[kind];

/** Below this calm, the trainee's own heartbeat is heard: the same bound below which anger can't take in detail. */
const POUNDS_BELOW = 20;

export const heartPounds = (beat: Beat): boolean => beat.meters.calm < POUNDS_BELOW;
