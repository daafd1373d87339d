/** Looks behind the stage: the objects in its engine, and the positions of all pictures. */
import type * as Phaser from "phaser";

/** What must not grow with the length of a play. */
export interface Counts {
  readonly textures: number;
  readonly tweens: number;
  readonly things: number;
  /** Of the engine and of the page. */
  readonly listeners: number;
}

/** One picture in one frame. Lengths in units of the room. */
export interface Seen {
  readonly key: string;
  /** The middle of the picture. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Its opacity, with that of everything it is in: 0 to 1. */
  readonly alpha: number;
}

const scenesOf = (game: Phaser.Game): readonly Phaser.Scene[] => game.scene.getScenes(false);

export function tweensOf(game: Phaser.Game): readonly Phaser.Tweens.Tween[] {
  return scenesOf(game).flatMap(({ tweens }) => tweens.getTweens());
}

export function countsOf(game: Phaser.Game): Counts {
  const scenes = scenesOf(game);
  const emitters = [game.events, game.textures, game.scale, ...scenes.map(({ sys }) => sys.events)];
  const heard = emitters.flatMap((emitter) => emitter.eventNames().map((name) => emitter.listenerCount(name)));
  return {
    textures: game.textures.getTextureKeys().length,
    tweens: tweensOf(game).length,
    things: scenes.reduce((sum, { children }) => sum + allOf(children.list).length, 0),
    listeners: pageListeners + heard.reduce((sum, count) => sum + count, 0),
  };
}

export function seenIn(game: Phaser.Game): readonly Seen[] {
  return scenesOf(game).flatMap(({ children }) => children.list.flatMap((thing) => seen(thing, 1)));
}

function seen(thing: Phaser.GameObjects.GameObject, alpha: number): readonly Seen[] {
  if (isContainer(thing)) return thing.list.flatMap((part) => seen(part, alpha * thing.alpha));
  if (!isImage(thing) || !thing.visible) return [];
  const matrix = thing.getWorldTransformMatrix();
  const { x, y } = matrix.transformPoint(thing.width / 2, thing.height / 2);
  const [width, height] = [thing.width * matrix.scaleX, thing.height * matrix.scaleY];
  return [{ key: thing.texture.key, x, y, width, height, alpha: alpha * thing.alpha }];
}

function allOf(things: readonly Phaser.GameObjects.GameObject[]): readonly Phaser.GameObjects.GameObject[] {
  return things.flatMap((thing) => [thing, ...(isContainer(thing) ? allOf(thing.list) : [])]);
}

function isContainer(thing: Phaser.GameObjects.GameObject): thing is Phaser.GameObjects.Container {
  return thing.type === "Container";
}

function isImage(thing: Phaser.GameObjects.GameObject): thing is Phaser.GameObjects.Image {
  return thing.type === "Image";
}

// Added minus removed, since the page was opened.
let pageListeners = 0;
const { addEventListener, removeEventListener } = EventTarget.prototype;
EventTarget.prototype.addEventListener = function counted(...how: Parameters<typeof addEventListener>) {
  pageListeners += 1;
  addEventListener.apply(this, how);
};
EventTarget.prototype.removeEventListener = function counted(...how: Parameters<typeof removeEventListener>) {
  pageListeners -= 1;
  removeEventListener.apply(this, how);
};
