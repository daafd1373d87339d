/** Which sound belongs to what happens in a conversation. Pure tables and sums; nothing plays here. */
import type { Beat, Ending, Turn } from "#encounter/turn.ts";
import type { EndingKind, Mood, Setting } from "#script/words.ts";
import { type Cue, type MeterCue, type Room, type Strength, type Temper, VOICES, type Voice } from "./names.ts";

/** Who speaks with which voice, by speaker name. Who isn't named gets one that their name always gets. */
export type Voices = Readonly<Record<string, Voice>>;

/** The trainee has no voice of their own: they are the one who plays. */
const TRAINEE = "YOU";

/** Where people stand before each other. In the others they write, and nothing is heard but the room. */
const ROOM_OF: Readonly<Record<Setting, Room>> = {
  shop: "shop",
  bank: "bank",
  hotel: "hotel",
  airport: "airport",
  office: "office",
  "quiet-room": "quiet-room",
  phone: "office",
  chat: "office",
  mail: "quiet-room",
  social: "office",
};
const WRITTEN: readonly Setting[] = ["chat", "mail", "social"];

export const roomOf = (scene: Setting): Room => ROOM_OF[scene];

/** How a mood sounds: one of the four tempers, a little faster or slower. */
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

export interface Speaking extends Tone {
  readonly voice: Voice;
}

/** Who is heard in a beat, and how; null for narration, for the trainee, and where people write. */
export function speakingIn({ speaker, scene, text, people }: Beat, voices: Voices): Speaking | null {
  if (speaker === null || speaker === TRAINEE || WRITTEN.includes(scene) || text === "") return null;
  const mood = people.find((person) => person.speaker === speaker)?.mood ?? "neutral";
  return { ...TONES[mood], voice: voices[speaker] ?? voiceFor(speaker) };
}

/** A voice for somebody whom nobody gave one: the same for the same name. */
export const voiceFor = (speaker: string): Voice => VOICES[numberOf(speaker) % VOICES.length] ?? "level";

/** A whole number made of a text, the same every time (FNV-1a, mixed once more so that its low bits differ too). */
export function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** Points of both meters together from which a strength begins. */
const STRENGTH_FROM: readonly (readonly [points: number, strength: Strength])[] = [
  [24, 4],
  [14, 3],
  [7, 2],
  [1, 1],
];

/** What a turn did to calm and trust together, as a cue; null when it did nothing, or as much good as harm. */
export function meterCue({ before, after }: Pick<Turn, "before" | "after">): MeterCue | null {
  const net = after.calm - before.calm + (after.trust - before.trust);
  const strength = STRENGTH_FROM.find(([points]) => Math.abs(net) >= points)?.[1];
  return strength === undefined ? null : `meter-${net > 0 ? "up" : "down"}-${strength}`;
}

const ENDING_CUES: Readonly<Record<EndingKind, Cue>> = {
  resolved: "ending-good",
  partly: "ending-good",
  unresolved: "ending-bad",
  "walked-out": "ending-bad",
  escalated: "ending-bad",
};

export const endingCue = ({ kind }: Ending): Cue => ENDING_CUES[kind];

/** Below this calm, the same at which anger can't take in detail, the trainee's own heart is heard. */
const POUNDS_BELOW = 20;

export const heartPounds = (beat: Beat): boolean => beat.meters.calm < POUNDS_BELOW;
