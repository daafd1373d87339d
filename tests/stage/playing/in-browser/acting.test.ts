/**
 * The acting of people on the stage: each movement is watched frame by frame, by the real positions of the pictures.
 */
import type { Page } from "@playwright/test";
import { describe, expect, it } from "vitest";
import type { Beat } from "#encounter/turn.ts";
import { GESTURES, MOODS } from "#scenario/words.ts";
import type { Seen } from "./page/backstage.ts";
import { beat, type Moment, onStage, show, withTheatre } from "./theatre.ts";

const theatre = withTheatre();

const MOVING = { renderer: "canvas", moving: true } as const;

it("shows every gesture as a movement, in which no picture is suddenly there", async () => {
  await onStage(theatre(), MOVING, async (page) => {
    for (const gesture of GESTURES) {
      await played(page, beat({ mood: "tense" }), 600);
      noneJumps(await played(page, beat({ mood: "tense", gesture }), 300), gesture);
      const come = (): Promise<number> => page.evaluate(() => window.trial.seen()).then(furthest);
      // Breathing and shifting their weight moves them by half of this.
      await expect.poll(come, { message: gesture }).toBeGreaterThan(5);
    }
  });
});

describe("a mood", () => {
  it("has a picture of its own, each of the eight", async () => {
    await onStage(theatre(), MOVING, async (page) => {
      const faces = new Set<string>();
      for (const mood of MOODS) {
        const frames = await played(page, beat({ mood, text: "" }), 700);
        faces.add(
          peopleIn(frames.at(-1))
            .map(({ key }) => key)
            .join(),
        );
      }
      expect(faces.size).toBe(MOODS.length);
    });
  });

  it("changes by a cross-fade: the new stance comes while the old one is still there", async () => {
    await onStage(theatre(), MOVING, async (page) => {
      const before = await played(page, beat({ mood: "furious" }), 900);
      const frames = await played(page, beat({ mood: "relieved" }), 900);
      const [old, changed] = [before, frames].map((all) => peopleIn(all.at(-1))[0]?.key);
      const alphaOf = (key: string | undefined, frame: readonly Seen[] | undefined): number | undefined =>
        frame?.find((one) => one.key === key)?.alpha;
      const changing = frames.find((frame) => alphaOf(changed, frame) !== undefined);
      expect(alphaOf(changed, changing)).toBeLessThan(1);
      expect(alphaOf(old, changing)).toBe(1);
      expect(alphaOf(old, frames.at(-1))).toBeUndefined();
    });
  });

  it("leans in when angry, and lets the shoulders drop when relieved", async () => {
    await onStage(theatre(), MOVING, async (page) => {
      const at = async (moment: Moment): Promise<{ body: Seen; face: Seen }> => {
        const [body, face] = peopleIn((await played(page, beat({ ...moment, text: "" }), 1200)).at(-1));
        if (body === undefined || face === undefined) throw new Error("nobody is there");
        return { body, face };
      };
      const neutral = await at({ mood: "neutral" });
      const furious = await at({ mood: "furious" });
      expect(furious.face.width).toBeGreaterThan(neutral.face.width * 1.03);
      expect(furious.face.x).toBeGreaterThan(neutral.face.x + 4);
      const tense = await at({ mood: "tense", gesture: "hand-on-chest" });
      const relieved = await at({ mood: "relieved" });
      expect(relieved.body.key).toBe(tense.body.key);
      expect(relieved.body.y).toBeGreaterThan(tense.body.y + 4);
    });
  });
});

describe("somebody who stands there", () => {
  it("breathes and blinks", async () => {
    await onStage(theatre(), MOVING, async (page) => {
      await played(page, beat({ text: "" }), 900);
      const frames = await watched(page, 7000);
      const heights = frames.map((frame) => peopleIn(frame)[0]?.y ?? 0);
      expect(Math.max(...heights) - Math.min(...heights)).toBeGreaterThan(1);
      const looks = frames.map((frame) =>
        peopleIn(frame)
          .map(({ key }) => key)
          .join(),
      );
      expect(new Set(looks).size).toBe(2);
    });
  });

  it("moves the mouth for as long as the line takes, and then no longer", async () => {
    await onStage(theatre(), MOVING, async (page) => {
      const mouths = (frames: readonly (readonly Seen[])[]): number =>
        new Set(frames.map((frame) => peopleIn(frame)[2]?.key)).size;
      const speaking = await played(page, beat({ text: "One, two, three, four." }), 1500, 3000);
      expect(mouths(speaking)).toBeGreaterThan(2);
      await page.evaluate(() => window.trial.live(2500));
      expect(mouths(await watched(page, 1200))).toBe(1);
    });
  });

  it("turns to whom they speak to, and listens to who speaks", async () => {
    await onStage(theatre(), MOVING, async (page) => {
      const two = { beside: ["jana"], mood: "tense" } as const;
      /** The customer's mouth, relative to the middle of the body. */
      const face = async (next: Beat): Promise<number> => {
        const [body, , mouth] = peopleIn((await played(page, next, 900)).at(-1)).slice(-5);
        return (mouth?.x ?? 0) - (body?.x ?? 0);
      };
      const toTrainee = await face(beat(two));
      const listening = await face(beat({ ...two, speaker: "JANA" }));
      const answering = await face(beat(two));
      const toTraineeAgain = await face(beat({ ...two, speaker: "YOU" }));
      const byName = await face(beat({ ...two, text: "Is that so, jana?" }));
      for (const left of [listening, answering, byName]) expect(left).toBeLessThan(toTrainee - 15);
      expect(toTraineeAgain).toBeGreaterThan(toTrainee - 12);
    });
  });

  it("takes in what somebody else says with a movement of the head", async () => {
    await onStage(theatre(), MOVING, async (page) => {
      await played(page, beat({ beside: ["jana"] }), 1200);
      await played(page, beat({ beside: ["jana"], speaker: "YOU", text: "" }), 300);
      expect(furthest(await watched(page, 1500))).toBeGreaterThan(3);
    });
  });

  it("waits for the trainee: falls silent, comes nearer, stays so, and goes back", async () => {
    await onStage(theatre(), MOVING, async (page) => {
      const width = (frames: readonly (readonly Seen[])[]): number => peopleIn(frames.at(-1))[1]?.width ?? 0;
      const before = width(await played(page, beat({ mood: "upset", text: "And so on." }), 900, 30_000));
      await page.evaluate(() => window.trial.stage().attend(true));
      await watched(page, 700);
      const waiting = await watched(page, 1500);
      expect(width(waiting)).toBeGreaterThan(before * 1.01);
      expect(new Set(waiting.map((frame) => peopleIn(frame)[2]?.key)).size).toBe(1);
      await page.evaluate(() => window.trial.stage().attend(false));
      expect(width(await watched(page, 900))).toBeLessThan(before * 1.005);
    });
  });
});

describe("somebody who comes and goes", () => {
  it("comes in from the side and goes there, little by little", async () => {
    await onStage(theatre(), MOVING, async (page) => {
      await played(page, beat({}), 900);
      const coming = await played(page, beat({ beside: ["jana"], speaker: "JANA" }), 1200);
      const jana = (frame: readonly Seen[] | undefined): Seen | undefined => peopleIn(frame).find(({ x }) => x < 400);
      const steps = coming.flatMap((frame) => jana(frame) ?? []);
      expect(steps[0]?.alpha).toBeLessThan(1);
      expect(steps.at(-1)?.alpha).toBe(1);
      expect((steps.at(-1)?.x ?? 0) - (steps[0]?.x ?? 0)).toBeGreaterThan(40);
      const going = await played(page, beat({}), 1200);
      expect(jana(going[0])).toBeDefined();
      expect(jana(going.at(-1))).toBeUndefined();
    });
  });
});

it("changes its pictures at once and moves nothing where little motion is wanted", async () => {
  await onStage(theatre(), { renderer: "canvas", clock: true }, async (page) => {
    for (const next of [beat({ mood: "relieved", gesture: "sigh" }), beat({ beside: ["jana"], speaker: "JANA" })]) {
      const before = JSON.stringify(await page.evaluate(() => window.trial.now()));
      await page.evaluate(() => window.trial.watch());
      await show(page, next);
      // The picture before may be drawn once more, for example when the window has settled.
      const after = async (): Promise<readonly (readonly Seen[])[]> => {
        const frames = await page.evaluate(() => window.trial.seen());
        const first = frames.findIndex((frame) => JSON.stringify(frame) !== before);
        return first === -1 ? [] : frames.slice(first);
      };
      await expect.poll(async () => (await after()).length).toBeGreaterThan(0);
      await page.clock.runFor(1000);
      const frames = await after();
      expect(new Set(frames.map((frame) => JSON.stringify(frame))).size).toBe(1);
      expect(peopleIn(frames[0]).map(({ alpha }) => alpha)).toEqual(peopleIn(frames[0]).map(() => 1));
    }
  });
});

describe("a thing that a line names", () => {
  const keysOf = (frame: readonly Seen[] | undefined): readonly string[] => (frame ?? []).map(({ key }) => key);

  it("is put down before everybody's eyes, and taken away again", async () => {
    await onStage(theatre(), { ...MOVING, clock: true }, async (page) => {
      // Moved by the test, time leaves no frame out, however busy the machine is.
      await page.clock.pauseAt(Date.now() + 60_000);
      const framesOf = async (next: Beat, ms: number): Promise<readonly (readonly Seen[])[]> => {
        await page.evaluate(() => window.trial.watch());
        await show(page, next);
        await page.clock.runFor(ms);
        return page.evaluate(() => window.trial.seen());
      };
      const before = keysOf((await framesOf(beat({ mood: "tense" }), 900)).at(-1));
      const withSlip: Beat = { ...beat({ mood: "tense" }), props: ["slip"] };
      // Once before: its picture is drawn in real time, which the test doesn't move.
      await expect
        .poll(async () => keysOf((await framesOf(withSlip, 100)).at(-1)).some((key) => !before.includes(key)), {
          timeout: 20_000,
        })
        .toBe(true);
      await framesOf(beat({ mood: "tense" }), 900);
      const coming = await framesOf(withSlip, 900);
      const slip = keysOf(coming.at(-1)).find((key) => !before.includes(key));
      const seen = coming.flatMap((frame) => frame.find(({ key }) => key === slip) ?? []);
      expect(seen[0]?.alpha).toBeLessThan(1);
      expect(seen.at(-1)?.alpha).toBe(1);
      const going = await framesOf(beat({ mood: "tense" }), 900);
      expect(keysOf(going[0])).toContain(slip);
      expect(keysOf(going.at(-1))).not.toContain(slip);
    });
  });

  it("stays behind when the conversation moves to another room", async () => {
    await onStage(theatre(), MOVING, async (page) => {
      const before = keysOf((await played(page, beat({ mood: "tense" }), 900)).at(-1));
      const there = await played(page, { ...beat({ mood: "tense" }), props: ["slip"] }, 900);
      const slip = keysOf(there.at(-1)).find((key) => !before.includes(key));
      const elsewhere = await played(page, beat({ mood: "tense", scene: "quiet-room" }), 1500);
      expect(slip).toBeDefined();
      expect(keysOf(elsewhere.at(-1))).not.toContain(slip);
    });
  });
});

/**
 * The people's pictures in a frame: for each a body, a head, a mouth, eyes, and what is in front of the face; the
 * customer last.
 */
function peopleIn(frame: readonly Seen[] | undefined): readonly Seen[] {
  // Before them come the room and its light, after them what is in front of everybody, the edges and the curtain.
  const all = frame ?? [];
  const light = all.findIndex(({ key }) => key === "warmth");
  return all.slice(light + 1, -3);
}

/**
 * Shows a beat, and returns the frames of so many milliseconds of the stage's time from when something begins to move.
 */
async function played(page: Page, next: Beat, ms: number, speakFor?: number): Promise<readonly (readonly Seen[])[]> {
  await page.evaluate(
    async ([shown, delivery, stay]) => {
      window.trial.watch();
      await window.trial.begin(shown, delivery);
      await window.trial.live(stay);
    },
    [next, speakFor === undefined ? {} : { speakFor }, ms] as const,
  );
  return page.evaluate(() => window.trial.seen());
}

async function watched(page: Page, ms: number): Promise<readonly (readonly Seen[])[]> {
  await page.evaluate((stay) => {
    window.trial.watch();
    return window.trial.live(stay);
  }, ms);
  return page.evaluate(() => window.trial.seen());
}

/** The greatest distance of any of the people's pictures from where it was first seen, in units of the room. */
function furthest(frames: readonly (readonly Seen[])[]): number {
  const first = new Map<string, Seen>();
  let most = 0;
  for (const frame of frames)
    for (const one of peopleIn(frame)) {
      const start = first.get(one.key) ?? one;
      first.set(one.key, start);
      most = Math.max(most, Math.hypot(one.x - start.x, one.y - start.y));
    }
  return most;
}

/** No picture appears suddenly. */
function noneJumps(frames: readonly (readonly Seen[])[], what: string): void {
  const FACE_SIZED = 160;
  frames.slice(1).forEach((frame, at) => {
    for (const one of peopleIn(frame)) {
      // Mouths and eyes are swapped; larger pictures cross-fade.
      if (one.width < FACE_SIZED) continue;
      const then = frames[at]?.find(({ key }) => key === one.key);
      if (then === undefined) expect(one.alpha, what).toBeLessThan(1);
    }
  });
}
