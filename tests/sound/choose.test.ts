import { MOODS, SETTINGS } from "#script/words.ts";
import { endingCue, heartPounds, meterCue, roomOf, speakingIn, voiceFor } from "#sound/choose.ts";
import { VOICES } from "#sound/names.ts";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beat, moved } from "./beats.ts";

describe("the meter cue", () => {
  it.each([
    [1, 0, "meter-up-1"],
    [3, 3, "meter-up-1"],
    [5, 2, "meter-up-2"],
    [8, 6, "meter-up-3"],
    [14, 10, "meter-up-4"],
    [-2, 0, "meter-down-1"],
    [-4, -4, "meter-down-2"],
    [-20, 2, "meter-down-3"],
    [-25, -10, "meter-down-4"],
  ])("for calm %i and trust %i is %s", (calm, trust, cue) => {
    expect(meterCue(moved(calm, trust))).toBe(cue);
  });

  it("is silent when nothing moved, or as much was lost as won", () => {
    expect(meterCue(moved(0, 0))).toBeNull();
    expect(meterCue(moved(8, -8))).toBeNull();
  });

  it("never gets weaker when the movement gets stronger, and is as strong down as up", () => {
    const strength = (points: number): number => Number(meterCue(moved(points, 0))?.slice(-1) ?? 0);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 49 }), (points) => {
        expect(strength(points + 1)).toBeGreaterThanOrEqual(strength(points));
        expect(strength(-points)).toBe(strength(points));
      }),
    );
  });
});

describe("the voice of a line", () => {
  it("is as angry, sad, calm or happy as its speaker's mood", () => {
    const heard = MOODS.map((mood) => speakingIn(beat({ mood }), {})?.temper);
    expect(heard).toEqual(["angry", "angry", "sad", "calm", "calm", "calm", "happy", "happy"]);
  });

  it("tells all eight moods apart by temper and rate", () => {
    const heard = MOODS.map((mood) => speakingIn(beat({ mood }), {}));
    expect(new Set(heard.map((speaking) => `${speaking?.temper} ${speaking?.rate}`)).size).toBe(MOODS.length);
  });

  it("is that of the speaker's own mood: a colleague stays calm beside a furious customer", () => {
    expect(speakingIn(beat({ speaker: "JANA", mood: "furious" }), {})?.temper).toBe("calm");
  });

  it("is the one that the cast gives, else one that belongs to the name", () => {
    expect(speakingIn(beat(), { OKAFOR: "gravel" })?.voice).toBe("gravel");
    expect(speakingIn(beat(), {})?.voice).toBe(voiceFor("OKAFOR"));
  });

  it("is silent for narration and for the trainee", () => {
    expect(speakingIn(beat({ speaker: null }), {})).toBeNull();
    expect(speakingIn(beat({ speaker: "YOU" }), {})).toBeNull();
  });

  it("is silent where people write to each other, and heard on the telephone", () => {
    const heard = SETTINGS.filter((scene) => speakingIn(beat({ scene }), {}) !== null);
    expect(SETTINGS.filter((scene) => !heard.includes(scene))).toEqual(["chat", "mail", "social"]);
  });

  it("is drawn from all eight when names choose it", () => {
    const names = Array.from({ length: 200 }, (_, i) => `CUSTOMER_${i}`);
    expect(new Set(names.map(voiceFor)).size).toBe(VOICES.length);
  });
});

describe("the rest", () => {
  it("a room to stand in has its own murmur", () => {
    const rooms = ["bank", "shop", "hotel", "airport", "office", "quiet-room"] as const;
    expect(rooms.map(roomOf)).toEqual(rooms);
  });

  it("an ending is good or bad", () => {
    const cueOf = (kind: "resolved" | "partly" | "unresolved" | "walked-out" | "escalated") =>
      endingCue({ kind, outcome: "" });
    expect([cueOf("resolved"), cueOf("partly")]).toEqual(["ending-good", "ending-good"]);
    expect([cueOf("unresolved"), cueOf("walked-out"), cueOf("escalated")]).toEqual(Array(3).fill("ending-bad"));
  });

  it("the heart pounds below calm 20", () => {
    expect(heartPounds(beat({ calm: 19 }))).toBe(true);
    expect(heartPounds(beat({ calm: 20 }))).toBe(false);
  });
});
