/**
 * The names of all sounds: the one list that the maker of the sounds and the mixer share. No sound is made or chosen
 * here.
 */
import { SOUNDS, VOICES, type Voice } from "#scenario/words.ts";

/** The murmurs: one short loop for each kind of room, and one for a telephone line. */
export const ROOMS = ["bank", "shop", "hotel", "airport", "office", "quiet-room", "phone"] as const;
export type RoomSound = (typeof ROOMS)[number];

/** How a voice reaches the trainee: through the air, or through a telephone. */
export const CARRIERS = ["voice", "phone"] as const;
export type Carrier = (typeof CARRIERS)[number];

/** The tempers of a voice. The eight moods use these four, a little faster or slower. */
export const TEMPERS = ["calm", "angry", "sad", "happy"] as const;
export type Temper = (typeof TEMPERS)[number];

/** The words of a voice: three that chain in any order, and one that closes a sentence. */
export const UTTERANCES = ["one", "two", "three", "close"] as const;
export type Utterance = (typeof UTTERANCES)[number];

/** The strengths of a meter cue. */
export const STRENGTHS = [1, 2, 3, 4] as const;
export type Strength = (typeof STRENGTHS)[number];

export type MeterCue = `meter-${"up" | "down"}-${Strength}`;
export const METER_CUES: readonly MeterCue[] = (["up", "down"] as const).flatMap((way) =>
  STRENGTHS.map((strength): MeterCue => `meter-${way}-${strength}`),
);

/** Cues of written settings: the trainee's keys, and the announcement of a line in a chat, by mail, in public. */
export const WRITTEN_CUES = ["typing", "message", "letter", "notice"] as const;

/** Cues that no line asks for: the screen's own. */
export const SCREEN_CUES = ["click", "start", "ending-good", "ending-bad"] as const;

export const CUES = [...METER_CUES, ...SOUNDS, ...WRITTEN_CUES, ...SCREEN_CUES] as const;
export type Cue = (typeof CUES)[number];

/** The sound under a conversation that is about to break: a loop of its own, beside the room's. */
export const HEARTBEAT = "heartbeat";

export type RoomClip = `room-${RoomSound}`;
export type VoiceSprite = `${Carrier}-${Voice}`;
export type VoiceClip = `${VoiceSprite}-${Temper}-${Utterance}`;
export type Loop = RoomClip | typeof HEARTBEAT;
/** One sound. */
export type Clip = Loop | VoiceClip | Cue;

export const roomClip = (room: RoomSound): RoomClip => `room-${room}`;
export const voiceSprite = (carrier: Carrier, voice: Voice): VoiceSprite => `${carrier}-${voice}`;
export const voiceClip = (sprite: VoiceSprite, temper: Temper, utterance: Utterance): VoiceClip =>
  `${sprite}-${temper}-${utterance}`;

export const LOOPS: readonly Loop[] = [...ROOMS.map(roomClip), HEARTBEAT];

const VOICE_SPRITES: readonly VoiceSprite[] = CARRIERS.flatMap((carrier) =>
  VOICES.map((voice) => voiceSprite(carrier, voice)),
);

/**
 * A file of several sounds. A conversation fetches those that it may need: the cues, its room's murmur, and the voices
 * of the people who are there.
 */
export type SpriteName = "cues" | RoomClip | VoiceSprite;
export const SPRITES: readonly SpriteName[] = ["cues", ...ROOMS.map(roomClip), ...VOICE_SPRITES];

const voices: readonly string[] = VOICE_SPRITES;
const isVoice = (sprite: SpriteName): sprite is VoiceSprite => voices.includes(sprite);

/** The sounds of a file, in order. */
export function clipsOf(sprite: SpriteName): readonly Clip[] {
  if (sprite === "cues") return [...CUES, HEARTBEAT];
  if (!isVoice(sprite)) return [sprite];
  return TEMPERS.flatMap((temper) => UTTERANCES.map((utterance) => voiceClip(sprite, temper, utterance)));
}

/** The file that a loop is in. */
export const spriteOfLoop = (loop: Loop): SpriteName => (loop === HEARTBEAT ? "cues" : loop);
