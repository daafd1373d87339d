/** One person on the stage: how they come and go, stand, turn, breathe and move. */
import type * as Phaser from "phaser";
import type { Gesture, Mood } from "#scenario/words.ts";
import { awaiting, type Bearing, facing, sideOf } from "#stage/drawing/bearing.ts";
import type { Timer } from "./clock.ts";
import { COUNTER, NECK } from "#stage/drawing/figure.ts";
import { type Joint, LISTENING, type JointMotion, OF_GESTURE, RELIEF } from "./gestures.ts";
import { headIn } from "./head.ts";
import type { StagePlace } from "#stage/drawing/layout.ts";
import type { Motion } from "./motion.ts";
import { put } from "./pictures.ts";
import type { Lively, Worn } from "./wardrobe.ts";

export interface Person {
  /** The object on the stage; its origin is the neck. */
  readonly root: Phaser.GameObjects.Container;
  /** Appears at once, or enters from the side. */
  enter(place: StagePlace, at: "once" | "left" | "right"): void;
  /** Moves to another place, animated or at once. */
  stand(place: StagePlace, atOnce: boolean): void;
  /** Changes to these looks and this bearing. */
  show(worn: Worn, bearing: Bearing): void;
  /** Stops gesture and speech. */
  stop(): void;
  /** Adds the pictures for blinking and speaking, if the looks are still the same. */
  enliven(worn: Worn, lively: Lively): void;
  /** Moves head and body for this gesture. */
  act(gesture: Gesture): void;
  /** A weight is lifted from them. */
  relax(): void;
  /** Reacts to what somebody else says. */
  listen(mood: Mood): void;
  /** Moves the mouth for `ms` milliseconds. */
  speak(ms: number): void;
  /** While on: stops speaking, and turns and leans a little towards the trainee. */
  attend(on: boolean): void;
  /** Leaves, at once or to the side, and is destroyed. */
  leave(to: "once" | "left" | "right"): void;
}

/** In milliseconds. */
const SETTLE = 220;
const TURN = 240;
const WALK = 420;
const BREATH = 2400;
const WEIGHT = 3100;
const BEFORE_REACTION = 650;
/** How far they walk, in units of the room. */
const STEPS = 150;
/** How far a person sinks when changing stance, and rises with a breath: a factor, and units. */
const SQUASH = 0.975;
const RISE = -6;
/** How far they shift their weight while nobody waits for them, in units. */
const SHIFT = 5;

export function personIn(scene: Phaser.Scene, motion: Motion): Person {
  const head = headIn(scene, motion);
  const holder = (...parts: Phaser.GameObjects.GameObject[]): Phaser.GameObjects.Container =>
    scene.add.container(0, 0, parts);
  // One container for each kind of movement, so that no animation cuts another short.
  const nodding = holder(head.root);
  const neck = holder(nodding);
  const bodies = holder();
  const shrugging = holder(bodies);
  const shouldering = holder(shrugging);
  const breathing = holder(shouldering, neck);
  const settling = holder(breathing);
  const shifting = holder(settling);
  const moving = holder(shifting);
  const leaning = holder(moving);
  const root = holder(leaning);
  const joints: Readonly<Record<Joint, Phaser.GameObjects.Container>> = {
    head: nodding,
    shoulders: shrugging,
    body: moving,
  };
  motion.sway(breathing, { y: RISE }, BREATH);
  motion.sway(shifting, { x: SHIFT }, WEIGHT);

  let stance = "";
  /** The horizontal scale of the body. */
  let bodySide = 1;
  let held: Bearing | null = null;
  let looking: Worn | null = null;
  let reacting: Timer | null = null;

  function take({ body: picture }: Worn, bearing: Bearing): void {
    const side = sideOf(bearing);
    const taken = `${picture.key} ${side}`;
    if (stance === taken) return;
    const body = scene.add.image(0, 0, picture.key);
    put(body, picture, NECK);
    const next = scene.add.container(0, 0, [body]).setScale(side, 1);
    if (stance !== "" && side !== bodySide) motion.turn(bodies, next);
    else motion.exchange(bodies, next);
    bodySide = side;
    if (stance !== "" && !motion.reduced) {
      // Keeps their feet on the ground.
      settling.setScale(1 / SQUASH, SQUASH).setY((1 - SQUASH) * (COUNTER - NECK.y));
      motion.to(settling, { scaleX: 1, scaleY: 1, y: 0 }, SETTLE, "Back.easeOut");
    }
    stance = taken;
  }

  /** Changes to this bearing within so many milliseconds. */
  function hold(worn: Worn, bearing: Bearing, ms: number): void {
    head.wear(worn, bearing);
    motion.to(leaning, { x: bearing.aside, scaleX: bearing.near, scaleY: bearing.near }, ms);
    motion.to(shouldering, { y: bearing.shoulders }, ms);
    motion.to(neck, { angle: worn.tilt * facing(bearing) }, ms);
  }

  function make(moves: readonly JointMotion[]): void {
    if (held === null) return;
    const way = { head: facing(held), body: sideOf(held), shoulders: sideOf(held) };
    for (const { joint, by, ms, times } of moves) {
      const [x, angle] = [(by.x ?? 0) * way[joint], (by.angle ?? 0) * way[joint]];
      motion.swing(joints[joint], { x, y: by.y ?? 0, angle }, ms, times);
    }
  }

  function stop(): void {
    head.hush();
    reacting?.cancel();
    for (const joint of Object.values(joints)) motion.to(joint, { x: 0, y: 0, angle: 0 }, TURN);
  }

  return {
    root,
    enter(place, at) {
      const from = at === "left" ? -STEPS : STEPS;
      root.setPosition(place.x + (at === "once" ? 0 : from), place.y).setAlpha(at === "once" ? 1 : 0);
      root.setScale(place.scale);
      motion.to(root, { x: place.x, alpha: 1 }, at === "once" ? 0 : WALK, "Cubic.easeOut");
    },
    stand({ x, y, scale }, atOnce) {
      motion.to(root, { x, y, scaleX: scale, scaleY: scale, alpha: 1 }, atOnce ? 0 : WALK);
    },
    show(worn, bearing) {
      const first = held === null;
      held = bearing;
      looking = worn;
      take(worn, bearing);
      hold(worn, bearing, first ? 0 : TURN);
    },
    stop,
    enliven: head.enliven,
    act: (gesture) => make(OF_GESTURE[gesture]),
    relax: () => make(RELIEF),
    listen(mood) {
      reacting = motion.after(BEFORE_REACTION, () => make(LISTENING[mood]));
    },
    speak: head.speak,
    attend(on) {
      if (held === null || looking === null) return;
      if (on) stop();
      // Movement only; with reduced motion, silence is enough.
      if (motion.reduced) return;
      hold(looking, on ? awaiting(held) : held, TURN);
      if (on) motion.to(shifting, { x: 0 }, TURN);
      else motion.sway(shifting, { x: SHIFT }, WEIGHT);
    },
    leave(to) {
      head.rest();
      reacting?.cancel();
      const end = (): void => {
        motion.end(root);
        root.destroy();
      };
      if (to === "once" || motion.reduced) return end();
      motion.to(root, { x: root.x + (to === "left" ? -STEPS : STEPS), alpha: 0 }, WALK, "Cubic.easeIn");
      motion.after(WALK, end);
    },
  };
}
