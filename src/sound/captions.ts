/** Captions for those who can't hear the sound: one short sentence for each cue that means something. */
import type { Cue, RoomSound, Temper } from "./names.ts";

/**
 * A click and the trainee's own keys only repeat what can be seen, and the start means nothing: they have no caption.
 */
const CUE_CAPTIONS: Readonly<Record<Cue, string | null>> = {
  "meter-up-1": "A soft, bright note",
  "meter-up-2": "Two rising notes",
  "meter-up-3": "Three rising notes, bright",
  "meter-up-4": "A rising chord, full and bright",
  "meter-down-1": "A soft, low note",
  "meter-down-2": "Two falling notes",
  "meter-down-3": "Falling notes, heavy",
  "meter-down-4": "Notes that fall far down, dark and heavy",
  "hand-on-counter": "A hand comes down on the counter",
  door: "A door",
  paper: "Paper rustles",
  keyboard: "Somebody types",
  "phone-line": "The telephone line hums",
  chime: "A bell rings",
  typing: null,
  message: "A message arrives",
  letter: "A letter arrives",
  notice: "Somebody posts an answer",
  click: null,
  start: null,
  "ending-good": "A warm, rising tune",
  "ending-bad": "A dark, falling tune",
};

const ROOM_CAPTIONS: Readonly<Record<RoomSound, string>> = {
  bank: "Voices and footsteps in a high hall",
  shop: "The bustle of a shop",
  hotel: "A soft murmur, cups",
  airport: "A crowd in a vast hall, rolling cases",
  office: "Keyboards, voices further off",
  "quiet-room": "Quiet; a clock ticks",
  phone: "The line hums; an office far off",
};

const TEMPER_CAPTIONS: Readonly<Record<Temper, string>> = {
  calm: "an even voice",
  angry: "a sharp, raised voice",
  sad: "a low, tired voice",
  happy: "a bright, light voice",
};

export const HEART_CAPTION = "Your heart pounds";

export const cueCaption = (cue: Cue): string | null => CUE_CAPTIONS[cue];
export const roomCaption = (room: RoomSound): string => ROOM_CAPTIONS[room];
export const voiceCaption = (name: string, temper: Temper): string => `${name}: ${TEMPER_CAPTIONS[temper]}`;
