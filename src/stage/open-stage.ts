/**
 * Opens the stage in two steps: first a still picture, which needs no engine; then the engine, which makes it move. If
 * the engine can't be loaded, the still picture stays.
 */
import type { Beat } from "#encounter/turn.ts";
import { afterPaint } from "./playing/after-paint.ts";
import { arrange } from "./drawing/arrangement.ts";
import type { CastArt } from "./drawing/art.ts";
import { hasGraphicsCard } from "./playing/graphics-card.ts";
import type { Stage } from "./playing/mount-stage.ts";
import type { Delivery } from "./playing/performance.ts";
import { paint } from "./playing/paint.ts";
import { brushFor, imageOf } from "./playing/pictures.ts";
import type { Drawing } from "./drawing/shapes.ts";
import { stillOf } from "./drawing/still.ts";
import { showSpeakerPlace } from "./speaker-place.ts";

export interface OpenOptions {
  /** The user prefers reduced motion: pictures change at once and stand still. */
  readonly reducedMotion: boolean;
  /** Called once, with words for the trainee, if part of the picture is missing. */
  readonly onFailure?: (words: string) => void;
  /** Called once, when the first whole picture can be seen or there won't be one. */
  readonly onFirst?: () => void;
}

/** For a scenario whose art can't be loaded: everybody is a plain figure. */
export const NO_ART: CastArt = {
  art: { bodies: {}, heads: {}, eyes: {}, noses: {}, mouths: {}, beards: {}, glasses: {} },
  looks: {},
};

const PLAIN = "Part of the picture didn’t load. You can carry on with simple figures.";

/**
 * Opens the stage in `host`, with its first beat. When a whole picture can be seen, `host.dataset.stage` is "drawn";
 * the speaker's mouth and everybody's faces are in its style: see speaker-place.ts. Once the engine draws it,
 * `host.dataset.moves` is set too.
 */
export function openStage(host: HTMLElement, art: CastArt, first: Beat, options: OpenOptions): Stage {
  const { reducedMotion } = options;
  let cast = art;
  let latest = first;
  let delivery: Delivery = {};
  let attending = false;
  let still: HTMLElement | null = null;
  let showing = "";
  /** The size of the host when it was last drawn, and the number of drawings until now. */
  let drawn = { width: 0, height: 0 };
  let drawing = 0;
  /** Null until the engine has loaded. */
  let engine: Stage | null = null;
  let over = false;
  let plain = false;
  let isDestroyed = false;

  function onPlainFigure(): void {
    if (!plain) options.onFailure?.(PLAIN);
    plain = true;
  }

  async function draw(): Promise<void> {
    const turn = ++drawing;
    const { clientWidth: width, clientHeight: height } = host;
    drawn = { width, height };
    if (width === 0 || height === 0) return;
    const pixelRatio = Math.min(window.devicePixelRatio || 1, 3);
    const arrangement = arrange(latest, cast, { width, height, pixelRatio });
    if (arrangement.roles.some((role) => role.plain)) onPlainFigure();
    const picture = stillOf(arrangement, latest, reducedMotion);
    const looks = JSON.stringify(picture);
    if (looks === showing) return;
    const next = await elementOf(picture, Math.round(width * pixelRatio), Math.round(height * pixelRatio));
    if (turn !== drawing || over) return;
    showing = looks;
    if (still === null) host.append(next);
    else still.replaceWith(next);
    still = next;
    showSpeakerPlace(host, arrangement);
    if (host.dataset["stage"] !== "drawn") options.onFirst?.();
    host.dataset["stage"] = "drawn";
  }

  /** The engine's picture is visible, so the still one under it is removed. */
  function takeOver(): void {
    giveWay();
    host.dataset["moves"] = "";
  }

  function giveWay(): void {
    over = true;
    observer.disconnect();
    still?.remove();
    still = null;
  }

  async function start(): Promise<void> {
    const [{ mountStage }, card] = await Promise.all([import("./playing/mount-stage.ts"), hasGraphicsCard()]);
    const known = cast;
    const renderer = card ? "webgl" : "canvas";
    const mounted = await mountStage(host, known, { reducedMotion, renderer, onDrawn: takeOver, onPlainFigure });
    if (isDestroyed) return mounted.destroy();
    engine = mounted;
    if (cast !== known) engine.cast(cast);
    engine.show(latest, delivery);
    if (attending) engine.attend(true);
  }

  function redraw(): void {
    if (!over) draw().catch(withoutStill);
  }

  function fit(): void {
    if (host.clientWidth !== drawn.width || host.clientHeight !== drawn.height) redraw();
  }

  const withoutStill = (reason: unknown): void => void (host.dataset["why"] = String(reason));
  const observer = new ResizeObserver(fit);
  draw()
    .catch(withoutStill)
    .then(() => {
      observer.observe(host);
      return start();
    })
    // The picture doesn't move then. The reason is in the page, for those who look for it.
    .catch((reason: unknown) => {
      host.dataset["why"] = String(reason);
      if (still !== null) return;
      host.dataset["stage"] = "none";
      options.onFirst?.();
    });

  return {
    cast(next) {
      cast = next;
      engine?.cast(next);
    },
    show(beat, next = {}) {
      latest = beat;
      delivery = next;
      attending = false;
      engine?.show(beat, delivery);
      if (!over) afterPaint(redraw);
    },
    attend(on) {
      attending = on;
      engine?.attend(on);
    },
    destroy() {
      isDestroyed = true;
      giveWay();
      engine?.destroy();
      delete host.dataset["stage"];
      delete host.dataset["moves"];
    },
  };
}

/** A picture on a canvas of `width` by `height` pixels; without canvas, an image that the browser draws. */
async function elementOf(picture: Drawing, width: number, height: number): Promise<HTMLElement> {
  const canvas = Object.assign(document.createElement("canvas"), { width, height });
  const brush = brushFor(canvas);
  // A canvas keeps its pixels; an image's thousands of shapes would be painted again whenever something above it moves.
  if (brush !== null) paint(brush, picture, width, height);
  const still = brush === null ? await imageOf(picture) : canvas;
  Object.assign(still.style, { position: "absolute", inset: "0", width: "100%", height: "100%" });
  still.dataset["still"] = "";
  return still;
}
