/** What every sound is called: the one list that the maker of the sounds and the mixer share. No sound is made or chosen here. */
import { SOUNDS } from "#script/words.ts";

/** The murmurs: one short loop for each kind of room. */
export const ROOMS = ["bank", "shop", "hotel", "airport", "office", "quiet-room"] as const;
export type Room = (typeof ROOMS)[number];

/** The wordless voices, from low to high; each four run from old to young. */
export const VOICES = ["gravel", "deep", "level", "light", "worn", "warm", "clear", "bright"] as const;
export type Voice = (typeof VOICES)[number];

/** The tempers that a voice has. The eight moods are these four, a little faster or slower. */
export const TEMPERS = ["calm", "angry", "sad", "happy"] as const;
export type Temper = (typeof TEMPERS)[number];

/** What a voice can say: three words that chain in any order, and one that closes a sentence. */
export const UTTERANCES = ["one", "two", "three", "close"] as const;
export type Utterance = (typeof UTTERANCES)[number];

/** How strongly a meter cue speaks. */
export const STRENGTHS = [1, 2, 3, 4] as const;
export type Strength = (typeof STRENGTHS)[number];

export type MeterCue = `meter-${"up" | "down"}-${Strength}`;
export const METER_CUES: readonly MeterCue[] = (["up", "down"] as const).flatMap((way) =>
  STRENGTHS.map((strength): MeterCue => `meter-${way}-${strength}`),
);

/** Cues that no line asks for: the screen's own. */
export const SCREEN_CUES = ["click", "start", "ending-good", "ending-bad"] as const;

export const CUES = [...METER_CUES, ...SOUNDS, ...SCREEN_CUES] as const;
export type Cue = (typeof CUES)[number];

/** The sound under a conversation that is about to break: a loop of its own, beside the room's. */
export const HEARTBEAT = "heartbeat";

export type RoomClip = `room-${Room}`;
export type VoiceClip = `voice-${Voice}-${Temper}-${Utterance}`;
export type Loop = RoomClip | typeof HEARTBEAT;
/** One sound of the sprite. */
export type Clip = Loop | VoiceClip | Cue;

export const roomClip = (room: Room): RoomClip => `room-${room}`;
export const voiceClip = (voice: Voice, temper: Temper, utterance: Utterance): VoiceClip =>
  `voice-${voice}-${temper}-${utterance}`;

export const LOOPS: readonly Loop[] = [...ROOMS.map(roomClip), HEARTBEAT];
export const VOICE_CLIPS: readonly VoiceClip[] = VOICES.flatMap((voice) =>
  TEMPERS.flatMap((temper) => UTTERANCES.map((utterance) => voiceClip(voice, temper, utterance))),
);
export const CLIPS: readonly Clip[] = [...CUES, ...VOICE_CLIPS, ...LOOPS];
