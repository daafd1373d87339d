/** The stage alone on a page, for the tests in a browser: they mount it and show it beats through `window.trial`. */
import * as Phaser from "phaser";
import type { Beat } from "#encounter/turn.ts";
import { arrange } from "#stage/drawing/arrangement.ts";
import type { CastArt } from "#stage/drawing/art.ts";
import type { Drawing } from "#stage/drawing/shapes.ts";
import { mountStage, type Stage, type StageOptions } from "#stage/playing/mount-stage.ts";
import { openStage } from "#stage/open-stage.ts";
import { afterPaint } from "#stage/playing/after-paint.ts";
import { paint } from "#stage/playing/paint.ts";
import type { Delivery } from "#stage/playing/performance.ts";
import { brushFor, imageOf } from "#stage/playing/pictures.ts";
import { stillOf } from "#stage/drawing/still.ts";
import { svgText } from "#stage/drawing/svg.ts";
import { countsOf, type Counts, type Seen, seenIn, tweensOf } from "./backstage.ts";

declare global {
  interface Window {
    trial: Trial;
  }
}

export interface Trial {
  mount(art: CastArt, options: StageOptions): Promise<void>;
  /** Opens it as the game does, with the still picture until the engine has loaded. */
  open(art: CastArt, beat: Beat): void;
  /** The stage's notices to the trainee, since it was opened. */
  readonly notices: string[];
  /** The still picture, as SVG. */
  still(art: CastArt, beat: Beat): string;
  stage(): Stage;
  show(beat: Beat, delivery?: Delivery): void;
  /** Shows a beat, and waits until something begins to move for it. */
  begin(beat: Beat, delivery: Delivery): Promise<void>;
  /**
   * Shows beats one after another, each as soon as the one before is visible: two neighbours need different speakers.
   */
  showAll(beats: readonly Beat[]): Promise<void>;
  /** The pictures that the engine would draw now. */
  now(): readonly Seen[];
  /** Starts recording the frames of the engine. */
  watch(): void;
  /** The frames recorded since. */
  seen(): readonly (readonly Seen[])[];
  /** Waits for so many milliseconds of the stage's own time: if frames come late, that takes longer. */
  live(ms: number): Promise<void>;
  /** Waits until the page has been painted so many times, and has done what follows. */
  painted(times: number): Promise<void>;
  /** How many frames the engine has drawn. */
  frames(): number;
  counts(): Counts;
  /**
   * The difference between a drawing, painted at half its size, and the browser's rendering of its SVG text: of a
   * channel, 0 to 255.
   */
  misses(drawing: Drawing): Promise<{ readonly mean: number; readonly most: number }>;
  /** A PNG in base64, decoded. */
  pixels(png: string): Promise<ImageData>;
}

const host = document.querySelector<HTMLElement>("#stage");
let stage: Stage | null = null;
let game: Phaser.Game | null = null;
let frames = 0;
let lived = 0;
let seen: (readonly Seen[])[] | null = null;

// The stage hides its game; the first drawn frame gives it away.
const { step } = Phaser.Game.prototype;
Phaser.Game.prototype.step = function watched(time, delta) {
  watch(this, time, delta);
};

function watch(playing: Phaser.Game, time: number, delta: number): void {
  game = playing;
  frames += 1;
  lived += delta;
  step.call(playing, time, delta);
  seen?.push(seenIn(playing));
}

/** The pixels of a white canvas of that size, after painting on it. */
function pixelsOf(width: number, height: number, painted: (brush: CanvasRenderingContext2D) => void): ImageData {
  const canvas = Object.assign(document.createElement("canvas"), { width, height });
  const brush = brushFor(canvas);
  if (brush === null) throw new Error("this browser draws no canvas");
  brush.fillStyle = "#ffffff";
  brush.fillRect(0, 0, width, height);
  painted(brush);
  return brush.getImageData(0, 0, width, height);
}

/** The mean of squares of this side, so that differences in antialiasing weigh little. */
const PATCH = 8;

function missesIn(one: ImageData, other: ImageData): { readonly mean: number; readonly most: number } {
  const across = Math.ceil(one.width / PATCH);
  const patches = new Float64Array(across * Math.ceil(one.height / PATCH));
  for (let at = 0; at < one.data.length; at += 1) {
    const pixel = at >> 2;
    const patch = Math.floor(pixel / one.width / PATCH) * across + Math.floor((pixel % one.width) / PATCH);
    patches[patch] = (patches[patch] ?? 0) + Math.abs((one.data[at] ?? 0) - (other.data[at] ?? 0));
  }
  const all = patches.reduce((sum, off) => sum + off, 0);
  return { mean: all / one.data.length, most: Math.max(...patches) / (PATCH * PATCH * 4) };
}

window.trial = {
  async misses(drawing) {
    const [across, down] = [Math.round(drawing.frame.width / 2), Math.round(drawing.frame.height / 2)];
    const image = await imageOf(drawing);
    return missesIn(
      pixelsOf(across, down, (brush) => paint(brush, drawing, across, down)),
      pixelsOf(across, down, (brush) => brush.drawImage(image, 0, 0, across, down)),
    );
  },
  async mount(art, options) {
    if (host !== null) stage = await mountStage(host, art, options);
  },
  open(art, beat) {
    const options = { reducedMotion: true, onFailure: (words: string) => void window.trial.notices.push(words) };
    if (host !== null) stage = openStage(host, art, beat, options);
  },
  notices: [],
  still(art, beat) {
    const size = { width: host?.clientWidth ?? 0, height: host?.clientHeight ?? 0, pixelRatio: 1 };
    return svgText(stillOf(arrange(beat, art, size), beat, true));
  },
  stage() {
    if (stage === null) throw new Error("the stage is not mounted");
    return stage;
  },
  show: (beat, delivery) => stage?.show(beat, delivery),
  async begin(beat, delivery) {
    const before = game === null ? [] : tweensOf(game);
    stage?.show(beat, delivery);
    const begun = (): boolean =>
      game !== null && tweensOf(game).some((tween) => !tween.isInfinite && !before.includes(tween));
    while (!begun()) await new Promise(requestAnimationFrame);
  },
  async showAll(beats) {
    for (const beat of beats) {
      const mouth = host?.style.getPropertyValue("--mouth-x");
      stage?.show(beat);
      while (host?.style.getPropertyValue("--mouth-x") === mouth) await new Promise(requestAnimationFrame);
    }
  },
  now: () => (game === null ? [] : seenIn(game)),
  watch: () => (seen = []),
  seen: () => seen ?? [],
  async live(ms) {
    const until = lived + ms;
    const isOver = (): boolean => lived >= until;
    while (!isOver()) await new Promise(requestAnimationFrame);
  },
  async painted(times) {
    for (let time = 0; time < times; time++) await new Promise((done) => afterPaint(() => done(null)));
  },
  frames: () => frames,
  counts() {
    if (game === null) throw new Error("no frame was drawn");
    return countsOf(game);
  },
  async pixels(png) {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const { width, height } = image;
    const brush = Object.assign(document.createElement("canvas"), { width, height }).getContext("2d");
    brush?.drawImage(image, 0, 0);
    return brush?.getImageData(0, 0, width, height) ?? new ImageData(width, height);
  },
};
