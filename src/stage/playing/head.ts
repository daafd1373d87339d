/** A person's head on the stage: a face that changes, blinks and speaks. */
import type * as Phaser from "phaser";
import { type Bearing, facing, sideOf } from "#stage/drawing/bearing.ts";
import type { Timer } from "./clock.ts";
import { HEAD_AXIS, NECK } from "#stage/drawing/figure.ts";
import type { Motion } from "./motion.ts";
import { type Picture, put } from "./pictures.ts";
import type { Lively, Worn } from "./wardrobe.ts";

export interface Head {
  /** Its origin is the neck. */
  readonly root: Phaser.GameObjects.Container;
  /** Fades into this face, or turns round to it if it looks the other way. */
  wear(worn: Worn, bearing: Bearing): void;
  /** Adds the pictures for blinking and speaking, if the face is still the same. */
  enliven(worn: Worn, lively: Lively): void;
  /** Moves the mouth for `ms` milliseconds. */
  speak(ms: number): void;
  hush(): void;
  /** Stops speaking and blinking. */
  rest(): void;
}

/** In milliseconds. */
const BLINK = 130;
const BETWEEN_BLINKS = [2400, 5600] as const;
const SYLLABLE = [90, 170] as const;

const MIDDLE = { x: HEAD_AXIS, y: NECK.y } as const;

interface Face {
  readonly mouth: Phaser.GameObjects.Image;
  readonly eyes: Phaser.GameObjects.Image;
}

export function headIn(scene: Phaser.Scene, motion: Motion): Head {
  const root = scene.add.container(0, 0);
  let now: Worn | null = null;
  /** The horizontal scale, 1 as drawn or −1 mirrored; and the axis, in units from the neck. */
  let turned = { way: 1, at: 0 };
  let face: Face | null = null;
  let lively: Lively | null = null;
  let blinking: Timer | null = null;
  let talking: Timer | null = null;

  function layer(picture: Picture): Phaser.GameObjects.Image {
    const image = scene.add.image(0, 0, picture.key);
    put(image, picture, MIDDLE);
    return image;
  }

  function wearEyes(picture: Picture): void {
    if (face !== null) put(face.eyes, picture, MIDDLE);
  }

  function wearMouth(picture: Picture): void {
    if (face !== null) put(face.mouth, picture, MIDDLE);
  }

  const isWorn =
    (worn: Worn) =>
    (part: (typeof FACE)[number]): boolean =>
      now?.[part].key === worn[part].key;

  function blinkOn(): void {
    blinking?.cancel();
    if (motion.reduced) return;
    blinking = motion.after(some(BETWEEN_BLINKS), () => {
      if (lively !== null) wearEyes(lively.eyesShut);
      blinking = motion.after(BLINK, () => {
        if (now !== null) wearEyes(now.eyes);
        blinkOn();
      });
    });
  }

  function hush(): void {
    talking?.cancel();
    if (now === null) return;
    wearMouth(now.mouth);
    motion.stir();
  }

  function talkOn(left: number): void {
    if (now === null || left <= 0) {
      hush();
      return;
    }
    const shown = face?.mouth.texture.key;
    const others = [now.mouth, ...(lively?.talking ?? [])].filter(({ key }) => key !== shown);
    const next = others[Math.floor(Math.random() * others.length)];
    if (next !== undefined) wearMouth(next);
    const ms = some(SYLLABLE);
    talking = motion.after(ms, () => talkOn(left - ms));
  }

  return {
    root,
    wear(worn, bearing) {
      const next = { way: facing(bearing), at: (HEAD_AXIS - NECK.x) * sideOf(bearing) };
      const same = next.way === turned.way && next.at === turned.at && FACE.every(isWorn(worn));
      const turns = next.way !== turned.way || next.at !== turned.at;
      if (now !== worn) lively = null;
      now = worn;
      turned = next;
      if (!same) {
        const [head, mouth, eyes, front] = [layer(worn.head), layer(worn.mouth), layer(worn.eyes), layer(worn.front)];
        const looks = scene.add.container(next.at, 0, [head, mouth, eyes, front]).setScale(next.way, 1);
        if (turns) motion.turn(root, looks);
        else motion.exchange(root, looks);
        face = { mouth, eyes };
      }
      wearEyes(worn.eyes);
      blinkOn();
    },
    enliven(worn, parts) {
      if (now === worn) lively = parts;
    },
    speak(ms) {
      hush();
      if (!motion.reduced) talkOn(ms);
    },
    hush,
    rest() {
      hush();
      blinking?.cancel();
    },
  };
}

const FACE = ["head", "mouth", "eyes", "front"] as const;

function some([low, high]: readonly [number, number]): number {
  return low + Math.random() * (high - low);
}
