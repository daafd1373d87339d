/**
 * The stage: one Phaser game for the app's life, in one element of the page. It is shown beats and draws them; every
 * word is the page's. If it can't be mounted, the game goes on without it.
 */
import * as Phaser from "phaser";
import type { Beat } from "#encounter/turn.ts";
import { afterPaint } from "./after-paint.ts";
import type { CastArt } from "#stage/drawing/art.ts";
import { clockOf } from "./clock.ts";
import { performanceIn, type Delivery } from "./performance.ts";

export interface Stage {
  /** Whom it draws from now on, for instance when another scenario is opened. */
  cast(art: CastArt): void;
  /** Shows the moment after this beat was said. A beat that comes while another is being drawn goes before. */
  show(beat: Beat, delivery?: Delivery): void;
  /**
   * The trainee thinks about a reply: the customer falls silent, turns to them and waits, until `on` is false or
   * another beat is shown.
   */
  attend(on: boolean): void;
  destroy(): void;
}

export interface StageOptions {
  /** The user wants little movement: pictures change at once and stand still. */
  readonly reducedMotion: boolean;
  /** What draws. Where WebGL turns out not to be had, it is the plain canvas. */
  readonly renderer: "webgl" | "canvas";
  /** Called once the first whole picture is to be seen. */
  readonly onDrawn?: () => void;
  /** Called when somebody's art is missing or broken, so that they are shown as a plain figure. */
  readonly onPlainFigure?: () => void;
}

/** How long a window must keep its size before the pictures are drawn as sharp as it needs, in milliseconds. */
const SETTLED = 250;

/**
 * Mounts the stage in `host`, which decides its size, and keeps to it. Once the first whole picture is to be seen,
 * `host.dataset.stage` is "drawn"; the speaker's mouth is at `--mouth-x`, `--mouth-y`, CSS pixels within the host.
 * Rejects where there is no canvas to draw on.
 */
export async function mountStage(host: HTMLElement, art: CastArt, options: StageOptions): Promise<Stage> {
  if (document.createElement("canvas").getContext("2d") === null) throw new Error("this browser draws no canvas");
  const { game, scene } = await open(host, options.renderer).catch(() => open(host, "canvas"));
  // Phaser's own loop draws sixty times a second, whether anything moves or not.
  game.loop.sleep();
  const clock = clockOf(game, scene);
  const performance = performanceIn(scene, clock, art, options.reducedMotion, {
    mouthAt(x, y) {
      host.style.setProperty("--mouth-x", `${Math.round(x)}px`);
      host.style.setProperty("--mouth-y", `${Math.round(y)}px`);
    },
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
    // Without a graphics context, or in a window of no size, the latest beat waits.
    if (latest === null || lost || host.clientWidth === 0 || host.clientHeight === 0) return;
    // Not every browser tells when a window comes to another screen.
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
      // The picture stays as it was; who looks for the reason finds it in the page.
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
      // The first picture is wanted at once; later ones let the page paint its words first.
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
      // It goes with its next frame.
      game.step(0, 0);
      delete host.dataset["stage"];
    },
  };
}

/** Pixels of the screen to a CSS pixel; more than three to one nobody sees. */
const ratioOfPixels = (): number => Math.min(window.devicePixelRatio || 1, 3);

/** Also when the window has come to a screen with other pixels, where the browser can tell; its size is the same then. */
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
      // One texture a draw: where several are drawn at once, Phaser's shader compares an interpolated number for
      // equality, and turned pictures lose parts of themselves on some graphics cards.
      render: { maxTextures: 1 },
      // The page keeps the keys and the pointer for itself.
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
