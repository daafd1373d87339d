/** Makes every sound of the product, at its loudness. */
import { VOICES } from "#scenario/words.ts";
import {
  CARRIERS,
  CUES,
  type Carrier,
  type Clip,
  HEARTBEAT,
  ROOMS,
  type RoomSound,
  type Temper,
  TEMPERS,
  UTTERANCES,
  roomClip,
  voiceClip,
  voiceSprite,
} from "#sound/names.ts";
import { cue, heartbeat } from "./cues.ts";
import { throughPhone } from "./filters.ts";
import { levelled, meanLoudness, momentaryLoudness } from "./loudness.ts";
import { type Random, randomFor } from "./random.ts";
import { murmur } from "./rooms.ts";
import type { Signal } from "./signal.ts";
import { word } from "./speakers.ts";

/**
 * The sounds that must be equally loud, to within 4 dB. Cues are compared within their kind: sounds of the room, the
 * great moments, and the two meter cues of one strength. Click, the trainee's own keys and heartbeat stand alone.
 */
export type LoudnessGroup =
  | "rooms"
  | "voices"
  | "things"
  | "moments"
  | `meter-${string}`
  | "click"
  | "typing"
  | "heartbeat";

/** The specification of a sound, before it is made. */
export interface Wanted {
  readonly clip: Clip;
  readonly group: LoudnessGroup;
  /** Target loudness: mean LUFS for loops, the loudest moment for everything else. */
  readonly loudness: number;
  readonly loops: boolean;
}

export interface Made extends Wanted {
  readonly signal: Signal;
}

/**
 * LUFS. An angry voice is louder and a sad one softer than a calm one, but not so much that a user would change the
 * volume.
 */
const VOICE_LOUDNESS: Readonly<Record<Temper, number>> = { calm: -24, angry: -22.6, sad: -24.8, happy: -23.4 };
/** A hum is there all the time, where a murmur comes and goes; and a quiet room is quiet. */
const ROOM_LOUDNESS: Readonly<Record<RoomSound, number>> = {
  bank: -30,
  shop: -30,
  hotel: -30.5,
  airport: -30,
  office: -31,
  "quiet-room": -33.5,
  phone: -33,
};
const HEARTBEAT_LOUDNESS = -30;
const THING_LOUDNESS = -24;
const MOMENT_LOUDNESS = -22;
const CLICK_LOUDNESS = -36;
const TYPING_LOUDNESS = -31;
/** The faintest meter cue, and what each strength adds. */
const METER_LOUDNESS = -28;
const METER_STEP = 2;

interface Recipe extends Wanted {
  /** What its random generator is seeded with, if not its own name. */
  readonly seed?: Clip;
  readonly raw: (random: Random) => Signal;
}

const CUE_RECIPES: readonly Recipe[] = CUES.map((name) => ({
  ...cueLoudness(name),
  clip: name,
  loops: false,
  raw: (random) => cue(name, random),
}));

const CARRIED: Readonly<Record<Carrier, (spoken: Signal) => Signal>> = {
  voice: (spoken) => spoken,
  phone: throughPhone,
};

const VOICE_RECIPES: readonly Recipe[] = CARRIERS.flatMap((carrier) =>
  VOICES.flatMap((voice) =>
    TEMPERS.flatMap((temper) =>
      UTTERANCES.map((utterance): Recipe => ({
        clip: voiceClip(voiceSprite(carrier, voice), temper, utterance),
        group: "voices",
        loudness: VOICE_LOUDNESS[temper],
        loops: false,
        // The same word through the air and through a telephone.
        seed: voiceClip(voiceSprite("voice", voice), temper, utterance),
        raw: (random) => CARRIED[carrier](word(voice, temper, utterance, random)),
      })),
    ),
  ),
);

const LOOP_RECIPES: readonly Recipe[] = [
  ...ROOMS.map((room): Recipe => ({
    clip: roomClip(room),
    group: "rooms",
    loudness: ROOM_LOUDNESS[room],
    loops: true,
    raw: (random) => murmur(room, random),
  })),
  { clip: HEARTBEAT, group: "heartbeat", loudness: HEARTBEAT_LOUDNESS, loops: true, raw: heartbeat },
];

const RECIPES = [...CUE_RECIPES, ...VOICE_RECIPES, ...LOOP_RECIPES];

/** The specifications of all sounds. */
export const WANTED: readonly Wanted[] = RECIPES;

/** Makes all sounds. */
export const makeClips = (): readonly Made[] => RECIPES.map(made);

/** Makes the cues only. */
export const makeCues = (): readonly Made[] => CUE_RECIPES.map(made);

function made({ raw, seed, ...wanted }: Recipe): Made {
  const measure = wanted.loops ? meanLoudness : momentaryLoudness;
  const signal = levelled(raw(randomFor(seed ?? wanted.clip)), wanted.loudness, (sound) => measure(sound));
  return { ...wanted, signal };
}

function cueLoudness(name: (typeof CUES)[number]): { readonly group: LoudnessGroup; readonly loudness: number } {
  switch (name) {
    case "click":
      return { group: "click", loudness: CLICK_LOUDNESS };
    case "typing":
      return { group: "typing", loudness: TYPING_LOUDNESS };
    case "start":
    case "ending-good":
    case "ending-bad":
      return { group: "moments", loudness: MOMENT_LOUDNESS };
    case "hand-on-counter":
    case "door":
    case "paper":
    case "keyboard":
    case "phone-line":
    case "chime":
    case "message":
    case "letter":
    case "notice":
      return { group: "things", loudness: THING_LOUDNESS };
    default: {
      const strength = Number(name.slice(-1));
      return { group: `meter-${strength}`, loudness: METER_LOUDNESS + METER_STEP * (strength - 1) };
    }
  }
}
