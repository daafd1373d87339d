/**
 * Phaser as the stage uses it: pictures, containers, tweens, one camera, drawn by WebGL or on a plain canvas.
 * No loader, input, sound, physics or text: pictures are painted by paint.ts, and words belong to the page.
 *
 * Builds and the development server read this file for `import … from "phaser"` (see slim-phaser.ts); types are the published ones throughout.
 * Each scene plugin registers itself by being imported; the order is Phaser's own.
 */
import "phaser/src/events/EventEmitter.js";
import "phaser/src/cameras/2d/CameraManager.js";
import "phaser/src/gameobjects/DisplayList.js";
import "phaser/src/gameobjects/GameObjectCreator.js";
import "phaser/src/gameobjects/GameObjectFactory.js";
import "phaser/src/gameobjects/UpdateList.js";
import "phaser/src/gameobjects/container/ContainerFactory.js";
import "phaser/src/gameobjects/image/ImageFactory.js";
import "phaser/src/scene/ScenePlugin.js";
import "phaser/src/tweens/TweenManager.js";
import constants from "phaser/src/const.js";

export { default as Game } from "phaser/src/core/Game.js";
export { default as Scene } from "phaser/src/scene/Scene.js";
export const { CANVAS, WEBGL } = constants;
