/** The murmurs: the sound of a room while somebody speaks in it. Loops whose end runs into their beginning. */
import type { RoomSound } from "#sound/names.ts";
import { babble } from "./babble.ts";
import { type Walls, bandPass, highPass, inRoom, lowPass, onLine } from "./filters.ts";
import { burst, mallet, pinkNoiseAround, thump } from "./oscillators.ts";
import { type Random, between } from "./random.ts";
import { type Signal, begunQuietly, drawn, lay, layAround, louder, samplesIn, secondsOf, silence } from "./signal.ts";
import { mannerOf } from "./speakers.ts";

interface RoomPlan {
  readonly seconds: number;
  /** How many people talk in the room, and how loud compared with its air. */
  readonly people: number;
  readonly talk: number;
  /** The room's air: noise up to so many Hz, and a hum at so many. */
  readonly air: { readonly upTo: number; readonly gain: number };
  readonly hum: { readonly hertz: number; readonly gain: number };
  /** The band that is left of the talk at that distance: from and to, in Hz. */
  readonly through: readonly [number, number];
  readonly walls: Walls;
  /** Other sounds of the room, at random moments of the loop. */
  readonly doings: readonly {
    readonly times: number;
    readonly gain: number;
    readonly sound: (random: Random) => Signal;
  }[];
}

const keyStroke = (random: Random): Signal => bandPass(burst(0.05, 0.008, random), 900, between(random, 2500, 5000));
const paperLeaf = (random: Random): Signal => bandPass(burst(0.4, between(random, 0.06, 0.12), random), 1800, 6000);
const footstep = (random: Random): Signal => lowPass(thump(between(random, 90, 130), 0.03), 500);
const scannerBlip = (): Signal => mallet(1320, { ring: 0.03, bright: 0 });
const cup = (random: Random): Signal => mallet(between(random, 2100, 2900), { ring: 0.05, bright: 0.4 });
const trolley = (random: Random): Signal => {
  const roll = bandPass(burst(1.6, 3, random), 120, 420);
  return roll.map((sample, i) => sample * Math.sin((Math.PI * i) / roll.length) ** 2 * (1 + 0.6 * Math.sin(i / 420)));
};
const tick = (random: Random): Signal => bandPass(burst(0.03, 0.004, random), 1500, 4500);

/**
 * Every room has a little air up to so many Hz. It hides what a coder spoils at a loop's seam; in a sound with only low
 * notes that would be a tick.
 */
const BREATH_UP_TO = 5000;
const BREATH = 0.12;

const NO_HUM = { hertz: 100, gain: 0 };

const PLANS: Readonly<Record<RoomSound, RoomPlan>> = {
  // A high, hard hall: few voices, long echo, paper.
  bank: {
    seconds: 6,
    people: 5,
    talk: 0.8,
    air: { upTo: 900, gain: 0.06 },
    hum: NO_HUM,
    through: [320, 1500],
    walls: { wet: 0.72, size: 1.7, damping: 0.35 },
    doings: [
      { times: 3, gain: 0.22, sound: paperLeaf },
      { times: 4, gain: 0.5, sound: footstep },
    ],
  },
  // Near, bright, busy: many voices, the scanner at the till.
  shop: {
    seconds: 6,
    people: 11,
    talk: 1,
    air: { upTo: 5000, gain: 0.25 },
    hum: { hertz: 100, gain: 0.012 },
    through: [220, 4500],
    walls: { wet: 0.4, size: 0.9, damping: 0.6 },
    doings: [{ times: 3, gain: 0.12, sound: scannerBlip }],
  },
  // Carpets and cups: low, soft, warm.
  hotel: {
    seconds: 6,
    people: 4,
    talk: 0.8,
    air: { upTo: 350, gain: 0.16 },
    hum: NO_HUM,
    through: [90, 500],
    walls: { wet: 0.5, size: 1.1, damping: 0.8 },
    doings: [{ times: 3, gain: 0.1, sound: cup }],
  },
  // A vast hall: a crowd far off, rolling cases, the machines that move the air.
  airport: {
    seconds: 6,
    people: 14,
    talk: 0.8,
    air: { upTo: 600, gain: 0.5 },
    hum: { hertz: 60, gain: 0.03 },
    through: [300, 1500],
    walls: { wet: 0.85, size: 2.4, damping: 0.45 },
    doings: [{ times: 4, gain: 2.2, sound: trolley }],
  },
  // Keys, a fan, two people at the far desk.
  office: {
    seconds: 6,
    people: 2,
    talk: 0.5,
    air: { upTo: 2600, gain: 0.14 },
    hum: { hertz: 120, gain: 0.02 },
    through: [300, 1800],
    walls: { wet: 0.3, size: 0.8, damping: 0.65 },
    doings: [{ times: 34, gain: 0.5, sound: keyStroke }],
  },
  // A line that is held: its hum and hiss, and what the office behind it lets through.
  phone: {
    seconds: 4,
    people: 1,
    talk: 0.3,
    air: { upTo: 2800, gain: 0.35 },
    hum: NO_HUM,
    through: [300, 1200],
    walls: { wet: 0.3, size: 0.7, damping: 0.65 },
    doings: [{ times: 9, gain: 0.12, sound: keyStroke }],
  },
  // Nobody: a little air, and a clock.
  "quiet-room": {
    seconds: 4,
    people: 0,
    talk: 0,
    air: { upTo: 300, gain: 0.2 },
    hum: { hertz: 50, gain: 0.01 },
    through: [100, 1000],
    walls: { wet: 0.25, size: 0.5, damping: 0.7 },
    doings: [],
  },
};

const MURMURERS = ["deep", "level", "light", "warm", "clear"] as const;

/** One room's loop. */
export function murmur(room: RoomSound, random: Random): Signal {
  const plan = PLANS[room];
  const [low, high] = plan.through;
  const far = bandPass(bandPass(talkIn(plan, random), low, high, true), low, high, true);
  const talk = inRoom(far, plan.walls, true);
  const doings = inRoom(doingsIn(plan, random), { ...plan.walls, wet: plan.walls.wet * 0.6 }, true);
  if (room === "quiet-room") lay(doings, clock(plan.seconds, random), 0);
  const still = pinkNoiseAround(plan.seconds, random);
  const air = room === "phone" ? line(still) : lowPass(still, plan.air.upTo, true);
  const breath = lowPass(still, BREATH_UP_TO, true);
  // A whole number of periods, so that the hum is seamless.
  const turns = Math.round(plan.hum.hertz * plan.seconds) / plan.seconds;
  const mixed = drawn(plan.seconds, (time) => plan.hum.gain * Math.sin(2 * Math.PI * turns * time)).map(
    (hum, i) =>
      hum +
      (talk[i] ?? 0) * plan.talk * 0.5 +
      (air[i] ?? 0) * plan.air.gain +
      (breath[i] ?? 0) * BREATH +
      (doings[i] ?? 0) * 0.2,
  );
  return begunQuietly(highPass(mixed, 70, true));
}

/** Everybody talks for most of the loop, in turns of a few syllables. */
function talkIn(plan: RoomPlan, random: Random): Signal {
  const ground = silence(plan.seconds);
  for (let person = 0; person < plan.people; person++) {
    const voice = MURMURERS[person % MURMURERS.length] ?? "level";
    const manner = { ...mannerOf(voice, "calm", false), range: 2.2, breath: 0.15 };
    const near = between(random, 0.45, 0.9);
    const from = between(random, 0, plan.seconds);
    let talked = 0;
    while (talked < plan.seconds * 0.85) {
      const lift = between(random, 0, 4);
      const pitch = manner.pitch * between(random, 0.92, 1.1);
      const melody = (time: number): number => lift - 5 * time;
      const said = babble({ ...manner, pitch, melody }, Math.floor(between(random, 3, 9)), true, random);
      layAround(ground, louder(said, near), (from + talked) % plan.seconds);
      talked += secondsOf(said) + between(random, 0.2, 1.2);
    }
  }
  return ground;
}

function doingsIn(plan: RoomPlan, random: Random): Signal {
  const ground = silence(plan.seconds);
  for (const doing of plan.doings)
    for (let i = 0; i < doing.times; i++) {
      // One in each part of the loop, so that they don't bunch together.
      const moment = ((i + between(random, 0.1, 0.9)) / doing.times) * plan.seconds;
      layAround(ground, doing.sound(random), moment, doing.gain * between(random, 0.6, 1));
    }
  return ground;
}

/** An open telephone line: its hiss, and the overtones of mains hum that a small loudspeaker can play. */
function line(hiss: Signal): Signal {
  const overtones = [3, 5, 7, 9];
  const hum = drawn(secondsOf(hiss), (time) =>
    overtones.reduce((sum, overtone) => sum + Math.sin(2 * Math.PI * 100 * overtone * time) / overtone, 0),
  );
  return onLine(hiss, true).map((sample, i) => sample + 0.35 * (hum[i] ?? 0));
}

/** A tick a second, every other one a little softer. */
function clock(seconds: number, random: Random): Signal {
  const ground = new Float32Array(samplesIn(seconds));
  for (let second = 0; second < seconds; second++)
    layAround(ground, tick(random), second + 0.4, second % 2 ? 0.1 : 0.14);
  return ground;
}
