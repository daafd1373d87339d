/** One person on the stage: their layers, how they breathe and blink, move and speak. */
import type * as Phaser from "phaser";
import type { Gesture } from "#script/words.ts";
import type { Timer } from "./clock.ts";
import { NECK, type Drawing, type Figure } from "./figure.ts";
import type { Place } from "./layout.ts";
import type { Motion } from "./motion.ts";
import { put, type Picture, type Pictures } from "./pictures.ts";

export interface Person {
  /** What is on the stage; its middle is the neck. */
  readonly root: Phaser.GameObjects.Container;
  show(worn: Worn): void;
  /** Gives what blinks and speaks to those who still look like that. */
  enliven(worn: Worn, lively: Lively): void;
  stand(place: Place): void;
  /** A movement of head or body; null stands at ease. Arms are part of the figure. */
  move(gesture: Gesture | null): void;
  /** Moves the mouth for so many milliseconds. */
  speak(ms: number): void;
  /** Falls silent and leans a little to the trainee, for as long as it is on. */
  attend(on: boolean): void;
  leave(): void;
}

/** A figure whose pictures lie ready. */
export interface Worn {
  readonly body: Picture;
  readonly head: Picture;
  readonly mouth: Picture;
  readonly eyes: Picture;
  readonly front: Picture;
  /** In degrees. */
  readonly tilt: number;
}

/** What can come a moment later: the shut eyes, and the mouths that speak. */
export interface Lively {
  readonly eyesShut: Picture;
  readonly talking: readonly Picture[];
}

/** Draws a figure. `density` in pixels to a unit of its drawings. */
export async function dress(pictures: Pictures, figure: Figure, density: number): Promise<Worn> {
  const ready = (drawing: Drawing): Promise<Picture> => pictures.of(drawing, density);
  const [body, head, mouth, eyes, front] = await Promise.all([
    ready(figure.body),
    ready(figure.head),
    ready(figure.mouth),
    ready(figure.eyes),
    ready(figure.front),
  ]);
  return { body, head, mouth, eyes, front, tilt: figure.tilt };
}

export async function rehearse(pictures: Pictures, figure: Figure, density: number): Promise<Lively> {
  const [eyesShut, talking] = await Promise.all([
    pictures.of(figure.eyesShut, density),
    Promise.all(figure.mouthsTalking.map((mouth) => pictures.of(mouth, density))),
  ]);
  return { eyesShut, talking };
}

/** In milliseconds. */
const FADE = 120;
const SETTLE = 220;
const BREATH = 2400;
const BLINK = 130;
const BETWEEN_BLINKS = [2400, 5600] as const;
const SYLLABLE = [90, 170] as const;
/** How much nearer somebody comes who leans in. */
const LEAN = 1.06;
/** And somebody who waits for the trainee, whose head goes on ahead: how large they are then, units and degrees. */
const WAIT = { near: 1.02, x: 9, angle: 2.5 } as const;
/** How far somebody sinks on taking another stance, and rises on a breath: a part of their size, and units. */
const SQUASH = 0.975;
const RISE = -6;

export function personIn(scene: Phaser.Scene, motion: Motion): Person {
  const layer = (): Phaser.GameObjects.Image => scene.add.image(0, 0, "__DEFAULT");
  const face = { head: layer(), mouth: layer(), eyes: layer(), front: layer() };
  // Each container moves for one reason only, so that no movement cuts another short.
  const nodding = scene.add.container(0, 0, [face.head, face.mouth, face.eyes, face.front]);
  const neck = scene.add.container(0, 0, [nodding]);
  const bodies = scene.add.container(0, 0);
  const breathing = scene.add.container(0, 0, [bodies, neck]);
  const settling = scene.add.container(0, 0, [breathing]);
  const leaning = scene.add.container(0, 0, [settling]);
  const root = scene.add.container(0, 0, [leaning]).setAlpha(0);

  let stance = "";
  let now: Worn | null = null;
  let lively: Lively | null = null;
  let blinking: Timer | null = null;
  let talking: Timer | null = null;
  let doing: Gesture | null = null;

  const wear = (image: Phaser.GameObjects.Image, picture: Picture): void => put(image, picture, NECK);

  function take(picture: Picture): void {
    if (stance === picture.key) return;
    const others = [...bodies.list];
    const body = scene.add.image(0, 0, picture.key);
    wear(body, picture);
    bodies.add(body);
    if (stance !== "" && !motion.reduced) {
      body.setAlpha(0);
      settling.setScale(1 / SQUASH, SQUASH);
      motion.to(settling, { scaleX: 1, scaleY: 1 }, SETTLE, "Back.easeOut");
      motion.to(body, { alpha: 1 }, FADE, "Linear");
    }
    // The old body stays until the new one covers it, or the room would show through both.
    motion.after(motion.reduced ? 0 : FADE, () => others.forEach((other) => other.destroy()));
    stance = picture.key;
  }

  function blinkOn(): void {
    blinking?.cancel();
    if (motion.reduced) return;
    blinking = motion.after(some(BETWEEN_BLINKS), () => {
      if (lively !== null) wear(face.eyes, lively.eyesShut);
      blinking = motion.after(BLINK, () => {
        if (now !== null) wear(face.eyes, now.eyes);
        blinkOn();
      });
    });
  }

  function hush(): void {
    talking?.cancel();
    if (now !== null) wear(face.mouth, now.mouth);
  }

  function talkOn(left: number): void {
    if (now === null || left <= 0) {
      hush();
      return;
    }
    const others = [now.mouth, ...(lively?.talking ?? [])].filter(({ key }) => key !== face.mouth.texture.key);
    const next = others[Math.floor(Math.random() * others.length)];
    if (next !== undefined) wear(face.mouth, next);
    const ms = some(SYLLABLE);
    talking = motion.after(ms, () => talkOn(left - ms));
  }

  /** Nearer to the trainee or at a distance, by so many times, and turned as the gesture has it. */
  function lean(near: number): void {
    const turned = doing === "turn-away" ? -1 : 1;
    leaning.scaleX = Math.abs(leaning.scaleX) * turned;
    motion.to(leaning, { scaleX: near * turned, scaleY: near }, SETTLE);
  }

  return {
    root,
    show(worn) {
      const first = now === null;
      if (now !== worn) lively = null;
      now = worn;
      take(worn.body);
      wear(face.head, worn.head);
      wear(face.mouth, worn.mouth);
      wear(face.eyes, worn.eyes);
      wear(face.front, worn.front);
      motion.to(neck, { angle: worn.tilt }, first ? 0 : SETTLE);
      motion.to(root, { alpha: 1 }, first ? 0 : SETTLE);
      if (first) motion.sway(breathing, { y: RISE }, BREATH);
      blinkOn();
    },
    enliven(worn, parts) {
      if (now === worn) lively = parts;
    },
    stand: ({ x, y, scale }) => root.setPosition(x, y).setScale(scale),
    move(gesture) {
      doing = gesture;
      lean(gesture === "lean-in" ? LEAN : 1);
      nodding.setPosition(0, 0).setAngle(0);
      if (gesture === "nod") motion.swing(nodding, { angle: 6, y: 10 }, 170, 2);
      if (gesture === "shake-head") motion.swing(nodding, { x: 14, angle: -3 }, 120, 3);
      if (gesture === "sigh") motion.swing(nodding, { angle: 5, y: 16 }, 700, 1);
      if (gesture === "slam") motion.swing(nodding, { angle: 4, y: 14 }, 80, 1);
    },
    speak(ms) {
      hush();
      if (!motion.reduced) talkOn(ms);
    },
    attend(on) {
      if (on) hush();
      // Movement alone; where little of it is wanted, silence says enough.
      if (motion.reduced || doing === "turn-away") return;
      const near = doing === "lean-in" ? LEAN : 1;
      lean(on ? near * WAIT.near : near);
      motion.to(nodding, on ? { x: WAIT.x, y: 0, angle: WAIT.angle } : { x: 0, y: 0, angle: 0 }, SETTLE);
    },
    leave() {
      hush();
      blinking?.cancel();
      motion.to(root, { alpha: 0 }, SETTLE);
    },
  };
}

function some([low, high]: readonly [number, number]): number {
  return low + Math.random() * (high - low);
}
