/**
 * The stage: one Phaser game for the app's whole life, in one element of the page. It draws the beats it is shown; all
 * words are the page's. If it can't be mounted, the game goes on without it.
 */
import * as Phaser from "phaser";
import type { Beat } from "#encounter/turn.ts";
import { afterPaint } from "./after-paint.ts";
import type { CastArt } from "#stage/drawing/art.ts";
import { showSpeakerPlace } from "#stage/speaker-place.ts";
import { clockOf } from "./clock.ts";
import { performanceIn, type Delivery } from "./performance.ts";

export interface Stage {
  /** Sets the people to draw from now on, for example when another scenario is opened. */
  cast(art: CastArt): void;
  /** Shows the moment after this beat was said. A beat replaces one that is still being drawn. */
  show(beat: Beat, delivery?: Delivery): void;
  /**
   * Set while the trainee considers a reply: the customer stops speaking, turns to them and waits, until `on` is false
   * or another beat is shown.
   */
  attend(on: boolean): void;
  destroy(): void;
}

export interface StageOptions {
  /** The user prefers reduced motion: pictures change at once and stand still. */
  readonly reducedMotion: boolean;
  /** The renderer. If WebGL turns out not to be available, the plain canvas is used. */
  readonly renderer: "webgl" | "canvas";
  /** Called once, when the first whole picture can be seen. */
  readonly onDrawn?: () => void;
  /** Called if somebody's art is missing or broken, so that they are shown as a plain figure. */
  readonly onPlainFigure?: () => void;
}

/** How long a window must keep its size before the pictures are redrawn at the right sharpness, in milliseconds. */
const SETTLED = 250;

/**
 * Mounts the stage in `host`, and follows its size. When the first whole picture can be seen, `host.dataset.stage` is
 * "drawn"; the speaker's mouth and everybody's faces are in its style: see speaker-place.ts. Rejects if there is no
 * canvas to draw on.
 */
export async function mountStage(host: HTMLElement, art: CastArt, options: StageOptions): Promise<Stage> {
  if (document.createElement("canvas").getContext("2d") === null) throw new Error("this browser draws no canvas");
  const { game, scene } = await open(host, options.renderer).catch(() => open(host, "canvas"));
  // Phaser's own loop draws sixty times a second, whether anything moves or not.
  game.loop.sleep();
  const clock = clockOf(game, scene);
  const performance = performanceIn(scene, clock, art, options.reducedMotion, {
    speakerAt: (arrangement) => showSpeakerPlace(host, arrangement),
    plainFigure: () => options.onPlainFigure?.(),
  });

  let latest: { readonly beat: Beat; readonly delivery: Delivery } | null = null;
  let lost = false;
  let drawn = false;
  let settling = 0;
  let pixelRatio = ratioOfPixels();

  function firstDrawn(): void {
    drawn = true;
    host.dataset["stage"] = "drawn";
    options.onDrawn?.();
  }

  function play(): void {
    // Without a graphics context, or in a window without size, the latest beat waits.
    if (latest === null || lost || host.clientWidth === 0 || host.clientHeight === 0) return;
    // Not every browser reports that a window has moved to another screen.
    if (ratioOfPixels() !== pixelRatio) fit();
    performance
      .play(latest.beat, latest.delivery)
      .then((seen) => {
        if (!seen) return;
        if (drawn) return clock.stir();
        clock.run(true);
        clock.draw();
        firstDrawn();
      })
      // The picture stays as it was. The reason is in the page, for those who look for it.
      .catch((reason: unknown) => (host.dataset["why"] = String(reason)));
  }

  function fit(): void {
    const { clientWidth: width, clientHeight: height } = host;
    if (width === 0 || height === 0) {
      clock.run(false);
      return;
    }
    pixelRatio = ratioOfPixels();
    game.scale.resize(Math.round(width * pixelRatio), Math.round(height * pixelRatio));
    Object.assign(game.canvas.style, { width: "100%", height: "100%" });
    performance.fit({ width, height, pixelRatio });
    if (drawn) clock.run(true);
    clock.draw();
    window.clearTimeout(settling);
    settling = window.setTimeout(play, SETTLED);
  }

  game.renderer.on("losewebgl", () => (lost = true));
  game.renderer.on("restorewebgl", () => {
    lost = false;
    play();
  });
  const observer = new ResizeObserver(fit);
  observePixels(observer, host);
  fit();

  return {
    cast: (next) => performance.cast(next),
    show(beat, delivery = {}) {
      // The first picture is drawn at once; for later ones the page may paint its words first.
      if (latest === null) window.queueMicrotask(play);
      else afterPaint(play);
      latest = { beat, delivery };
      performance.attend(false);
    },
    attend: (on) => performance.attend(on),
    destroy() {
      window.clearTimeout(settling);
      observer.disconnect();
      clock.run(false);
      game.destroy(true);
      // Phaser removes the game with its next frame.
      game.step(0, 0);
      delete host.dataset["stage"];
    },
  };
}

/** Device pixels per CSS pixel; nobody sees more than three. */
const ratioOfPixels = (): number => Math.min(window.devicePixelRatio || 1, 3);

/** Also observes a move to a screen with another pixel ratio, which changes no size, if the browser reports it. */
function observePixels(observer: ResizeObserver, host: HTMLElement): void {
  try {
    observer.observe(host, { box: "device-pixel-content-box" });
  } catch {
    observer.observe(host);
  }
}

/** Starts Phaser in the host, with one empty scene. */
function open(host: HTMLElement, renderer: "webgl" | "canvas"): Promise<{ game: Phaser.Game; scene: Phaser.Scene }> {
  return new Promise((resolve) => {
    const game = new Phaser.Game({
      type: renderer === "webgl" ? Phaser.WEBGL : Phaser.CANVAS,
      parent: host,
      width: Math.max(1, host.clientWidth),
      height: Math.max(1, host.clientHeight),
      backgroundColor: "#fffdf7",
      banner: false,
      autoFocus: false,
      audio: { noAudio: true },
      // Breathing and blinking need no more, and old laptops get warm at sixty.
      fps: { limit: 30 },
      // One texture a draw call: with several, Phaser's shader compares an interpolated number for equality, and
      // rotated pictures lose parts on some graphics cards.
      render: { maxTextures: 1 },
      // Keys and pointer belong to the page.
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      scene: {
        create(this: Phaser.Scene) {
          game.canvas.setAttribute("aria-hidden", "true");
          game.canvas.style.display = "block";
          resolve({ game, scene: this });
        },
      },
    });
  });
}
