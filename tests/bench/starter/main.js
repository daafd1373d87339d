/** What one begins a Phaser game with: one scene, one picture. The game's stage is measured against it. */
import * as Phaser from "phaser";

class Picture extends Phaser.Scene {
  preload() {
    this.load.image("picture", "./picture.png");
  }

  create() {
    this.add.image(640, 360, "picture");
    this.game.events.once(Phaser.Core.Events.POST_RENDER, () => {
      const host = document.querySelector("#stage");
      if (host instanceof HTMLElement) Object.assign(host.dataset, { stage: "drawn", moves: "" });
    });
  }
}

const game = new Phaser.Game({ type: Phaser.AUTO, parent: "stage", width: 1280, height: 720, scene: Picture });
addEventListener("pagehide", () => game.destroy(true));
