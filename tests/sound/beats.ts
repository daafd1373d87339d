/** Beats and turns for the tests of the sound: whatever a test doesn't name is neutral. */
import type { Beat, By, Turn } from "#encounter/turn.ts";
import { YOU } from "#scenario/line.ts";
import type { Mood, Setting, SoundName } from "#scenario/words.ts";
import { NO_TAGS } from "../no-tags.ts";

export interface Said {
  readonly speaker?: string | null;
  readonly text?: string;
  readonly mood?: Mood;
  readonly scene?: Setting;
  readonly sound?: SoundName;
  readonly calm?: number;
}

const OKAFOR = { speaker: "OKAFOR", name: "Mr Okafor", look: "okafor", voice: "deep", part: "customer" } as const;
const JANA = { speaker: "JANA", name: "Jana", look: "jana", voice: "bright", part: "colleague" } as const;

/** A line at the bank; Mr Okafor is the customer, Jana the colleague. */
export function beat({ speaker = "OKAFOR", text = "Three days!", mood, scene, sound, calm = 50 }: Said = {}): Beat {
  const people = [
    { ...OKAFOR, mood: mood ?? "neutral", gesture: null },
    { ...JANA, mood: "neutral", gesture: null },
  ] as const;
  return {
    speaker,
    by: byOf(speaker),
    name: people.find((person) => person.speaker === speaker)?.name ?? "",
    text,
    scene: scene ?? "bank",
    people,
    props: [],
    cards: [],
    meters: { calm, trust: 50 },
    tags: { ...NO_TAGS, mood: mood ?? null, sound: sound ?? null },
  };
}

function byOf(speaker: string | null): By {
  if (speaker === null) return "narration";
  if (speaker === YOU) return "trainee";
  return speaker === OKAFOR.speaker ? "customer" : "another";
}

/** A turn that moved the meters by so much, from 50 and 50, and has no answer. */
export const moved = (calm: number, trust: number): Pick<Turn, "before" | "after" | "beats"> => ({
  before: { calm: 50, trust: 50 },
  after: { calm: 50 + calm, trust: 50 + trust },
  beats: [],
});
