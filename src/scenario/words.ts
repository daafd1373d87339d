/** The closed lists of the script convention: the words that a trainer may write after a tag. */

export const SETTINGS = [
  "shop",
  "bank",
  "hotel",
  "airport",
  "office",
  "quiet-room",
  "phone",
  "chat",
  "mail",
  "social",
] as const;
export type Setting = (typeof SETTINGS)[number];

export const CHANNELS = ["counter", "phone", "chat", "mail", "social"] as const;
export type Channel = (typeof CHANNELS)[number];

/** In the wrong before the conversation begins: the company, the customer, both of them, or nobody. */
export const FAULTS = ["company", "customer", "both", "nobody"] as const;
export type Fault = (typeof FAULTS)[number];

/** From the angriest to the warmest. */
export const MOODS = ["furious", "angry", "upset", "tense", "neutral", "relieved", "pleased", "delighted"] as const;
export type Mood = (typeof MOODS)[number];

export const GESTURES = [
  "point",
  "crossed-arms",
  "hands-on-hips",
  "palms-up",
  "hand-on-chest",
  "lean-in",
  "turn-away",
  "sigh",
  "nod",
  "shake-head",
  "slam",
] as const;
export type Gesture = (typeof GESTURES)[number];

/** The cues that a line can ask for. */
export const SOUNDS = ["hand-on-counter", "door", "paper", "keyboard", "phone-line", "chime"] as const;
export type SoundName = (typeof SOUNDS)[number];

/** The things that a line can put into the picture. */
export const PROPS = [
  "phone-up",
  "slip",
  "folded-note",
  "cheque",
  "kettle",
  "pass",
  "boarding-pass",
  "room-key",
  "paper-bag",
] as const;
export type Prop = (typeof PROPS)[number];

/** The word that takes a thing out of the picture again: `no-slip`. */
export const without = (prop: Prop): `no-${Prop}` => `no-${prop}`;

/** The wordless voices that a look can have, from low to high; each four go from old to young. */
export const VOICES = ["gravel", "deep", "level", "light", "worn", "warm", "clear", "bright"] as const;
export type Voice = (typeof VOICES)[number];

/** From the best to the worst. */
export const ENDINGS = ["resolved", "partly", "unresolved", "walked-out", "escalated"] as const;
export type EndingKind = (typeof ENDINGS)[number];

export const LEVELS = [1, 2, 3] as const;
export type Level = (typeof LEVELS)[number];
