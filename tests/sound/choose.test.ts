import { MOODS, SETTINGS, VOICES } from "#scenario/words.ts";
import {
  endingCue,
  heardIn,
  heartPounds,
  readIn,
  replyCue,
  roomSoundOf,
  speakingIn,
  voicesIn,
  writtenCue,
} from "#sound/choose.ts";
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
    expect(heardIn(moved(calm, trust)).landing).toBe(cue);
  });

  it("belongs to the moment: what a later line of the answer moves is heard with that line", () => {
    const [first, second, third] = [beat({ calm: 58 }), beat({ calm: 58 }), beat({ calm: 40 })];
    const turn = { before: { calm: 50, trust: 50 }, after: third.meters, beats: [first, second, third] };
    const { landing, later } = heardIn(turn);
    expect(landing).toBe("meter-up-2");
    expect([...later]).toEqual([[third, "meter-down-3"]]);
  });

  it("is silent when nothing moved, or as much was lost as won", () => {
    expect(heardIn(moved(0, 0)).landing).toBeNull();
    expect(heardIn(moved(8, -8)).landing).toBeNull();
  });

  it("never gets weaker when the movement gets stronger, and is as strong down as up", () => {
    const strength = (points: number): number => Number(heardIn(moved(points, 0)).landing?.slice(-1) ?? 0);
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
    const heard = MOODS.map((mood) => speakingIn(beat({ mood }))?.temper);
    expect(heard).toEqual(["angry", "angry", "sad", "calm", "calm", "calm", "happy", "happy"]);
  });

  it("tells all eight moods apart by temper and rate", () => {
    const heard = MOODS.map((mood) => speakingIn(beat({ mood })));
    expect(new Set(heard.map((speaking) => `${speaking?.temper} ${speaking?.rate}`)).size).toBe(MOODS.length);
  });

  it("is that of the speaker's own mood: a colleague stays calm beside a furious customer", () => {
    expect(speakingIn(beat({ speaker: "JANA", mood: "furious" }))?.temper).toBe("calm");
  });

  it("is the one that the cast gives their look", () => {
    expect(speakingIn(beat())?.sprite).toBe("voice-deep");
    expect(speakingIn(beat({ speaker: "JANA" }))?.sprite).toBe("voice-bright");
  });

  it("comes through the telephone when the customer is on the line; a colleague still stands beside the trainee", () => {
    expect(speakingIn(beat({ scene: "phone" }))?.sprite).toBe("phone-deep");
    expect(speakingIn(beat({ scene: "phone", speaker: "JANA" }))?.sprite).toBe("voice-bright");
    expect(voicesIn(beat({ scene: "phone" }))).toEqual(["phone-deep", "voice-bright"]);
  });

  it("is silent for narration and for the trainee", () => {
    expect(speakingIn(beat({ speaker: null }))).toBeNull();
    expect(speakingIn(beat({ speaker: "YOU" }))).toBeNull();
  });

  it("is silent where people write to each other, and heard on the telephone", () => {
    const heard = SETTINGS.filter((scene) => speakingIn(beat({ scene })) !== null);
    expect(SETTINGS.filter((scene) => !heard.includes(scene))).toEqual(["chat", "mail", "social"]);
  });

  it("of somebody who is heard without being there always belongs to their name", () => {
    const heard = (speaker: string): string | undefined => speakingIn(beat({ speaker }))?.sprite;
    const names = Array.from({ length: 200 }, (_, i) => `CALLER_${i}`);
    expect(new Set(names.map(heard)).size).toBe(VOICES.length);
    expect(names.map(heard)).toEqual(names.map(heard));
  });
});

describe("where people write", () => {
  it("a chat, a letter and a public thread each announce a line their own way, and a reply is heard as keys", () => {
    const cues = (scene: "chat" | "mail" | "social") => [
      writtenCue(beat({ scene })),
      writtenCue(beat({ scene, speaker: "YOU" })),
      writtenCue(beat({ scene, speaker: null })),
    ];
    expect(cues("chat")).toEqual(["message", null, null]);
    expect(cues("mail")).toEqual(["letter", null, null]);
    expect(cues("social")).toEqual(["notice", null, null]);
    expect(SETTINGS.filter((scene) => replyCue(scene) === "typing")).toEqual(["chat", "mail", "social"]);
  });

  it("no voice is needed; where they speak, nothing is announced", () => {
    for (const scene of SETTINGS)
      expect(voicesIn(beat({ scene })).length === 0, scene).toBe(writtenCue(beat({ scene })) !== null);
  });
});

describe("reading aloud", () => {
  it("reads everything but the trainee's own words, each person with their own voice", () => {
    expect(readIn(beat({ mood: "furious" }))).toEqual({ voice: "deep", tone: { temper: "angry", rate: 1.06 } });
    expect(readIn(beat({ speaker: null }))?.voice).toBeNull();
    expect(readIn(beat({ scene: "chat" }))?.voice).toBe("deep");
    expect(readIn(beat({ speaker: "YOU" }))).toBeNull();
    expect(readIn(beat({ text: "" }))).toBeNull();
  });
});

describe("the rest", () => {
  it("a room to stand in has its own murmur, and a call its line", () => {
    const rooms = ["bank", "shop", "hotel", "airport", "office", "quiet-room", "phone"] as const;
    expect(rooms.map(roomSoundOf)).toEqual(rooms);
  });

  it("an ending is good or bad", () => {
    const cueOf = (kind: "resolved" | "partly" | "unresolved" | "walked-out" | "escalated") =>
      endingCue({ kind, outcome: "", afterwards: [] });
    expect([cueOf("resolved"), cueOf("partly")]).toEqual(["ending-good", "ending-good"]);
    expect([cueOf("unresolved"), cueOf("walked-out"), cueOf("escalated")]).toEqual(Array(3).fill("ending-bad"));
  });

  it("the heart pounds below calm 20", () => {
    expect(heartPounds(beat({ calm: 19 }))).toBe(true);
    expect(heartPounds(beat({ calm: 20 }))).toBe(false);
  });
});
