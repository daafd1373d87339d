/**
 * The drawn map in the page: it is looked at through a window that can be moved and zoomed, and each card can be pressed.
 * All that changes is the picture's own attributes.
 */
import type { MapPictures } from "#authoring/look-through/looked-through.ts";
import { type MapPicture, boxOf, lineOf, parsedMap } from "./map-picture.ts";
import {
  type PanePoint,
  type MapSize,
  type MapView,
  inSight,
  moved,
  readableAt,
  wholeMap,
  zoomed,
} from "./map-view.ts";
import { playedRoads } from "./played-roads.ts";

export interface MapSheet {
  /** Larger above 1, smaller below. */
  readonly zoom: (factor: number) => void;
  readonly showAll: () => void;
  readonly showBeginning: () => void;
  /** Shows another picture of the same map, or of another; what is in sight stays. */
  readonly draw: (map: MapPictures, picture: string) => void;
  /** Marks the way of a play, by the words of its replies. */
  readonly mark: (played: readonly string[]) => void;
  readonly close: () => void;
}

/** Pixels that an arrow key moves it, and that a finger may slip while it presses. */
const STEP = 80;
const SLIP = 5;
export const MAP_ZOOM = 1.25;

/** `pressed` is told the line of the card or the reply that was pressed. */
export function openMapSheet(pane: HTMLElement, pressed: (line: number) => void): MapSheet {
  let picture: MapPicture | null = null;
  let map: MapPictures | null = null;
  let view: MapView | null = null;
  let played: readonly string[] = [];
  const size = (): MapSize => ({ width: Math.max(1, pane.clientWidth), height: Math.max(1, pane.clientHeight) });
  const show = (next: MapView): void => {
    view = next;
    const { width, height } = size();
    picture?.svg.setAttribute("viewBox", `${next.x} ${next.y} ${width / next.scale} ${height / next.scale}`);
  };
  const zoom = (factor: number, at: PanePoint = { x: size().width / 2, y: size().height / 2 }): void => {
    if (view !== null && picture !== null) show(zoomed(view, factor, at, wholeMap(picture.whole, size()).scale));
  };
  const move = (x: number, y: number): void => {
    if (view !== null && picture !== null) show(moved(view, { x, y }, picture.whole, size()));
  };
  const showAll = (): void => {
    if (picture !== null) show(wholeMap(picture.whole, size()));
  };
  const showBeginning = (): void => {
    const first = picture?.svg.querySelector<SVGGElement>('[data-card="0"]') ?? null;
    if (picture === null || first === null) showAll();
    else show(readableAt(boxOf(picture.svg, first), size()));
  };
  const seek = (element: SVGGElement): void => {
    if (view !== null && picture !== null) show(inSight(view, boxOf(picture.svg, element), size()));
  };
  const markPlayed = (): void => {
    const svg = picture?.svg;
    if (svg === undefined || map === null) return;
    for (const one of svg.querySelectorAll(".played")) one.classList.remove("played");
    const { roads, replies } = playedRoads(map, played);
    for (const number of roads) svg.querySelector(`[data-road="${number}"]`)?.classList.add("played");
    for (const { card, reply } of replies)
      svg.querySelector(`[data-card="${card}"] [data-reply="${reply}"]`)?.classList.add("played");
  };
  const listening = new AbortController();
  listenToPointer(pane, { move, zoom, pressed }, listening.signal);
  listenToKeys(pane, { move, zoom, pressed, showAll, showBeginning, seek }, listening.signal);
  const sizes = new ResizeObserver(() => {
    if (view !== null) show(view);
  });
  sizes.observe(pane);
  return {
    zoom,
    showAll,
    showBeginning,
    draw(next, text) {
      const drawn = parsedMap(text);
      if (drawn === null) return;
      [map, picture] = [next, drawn];
      pane.replaceChildren(drawn.svg);
      if (view === null) showBeginning();
      else show(view);
      markPlayed();
    },
    mark(next) {
      played = next;
      markPlayed();
    },
    close() {
      listening.abort();
      sizes.disconnect();
    },
  };
}

interface Moves {
  readonly move: (x: number, y: number) => void;
  readonly zoom: (factor: number, at?: PanePoint) => void;
  readonly pressed: (line: number) => void;
}

function listenToPointer(pane: HTMLElement, { move, zoom, pressed }: Moves, signal: AbortSignal): void {
  let from: PanePoint | null = null;
  let isDrag = false;
  const at = ({ clientX, clientY }: MouseEvent): PanePoint => {
    const { left, top } = pane.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const down = (event: PointerEvent): void => {
    isDrag = false;
    from = event.button === 0 ? at(event) : null;
  };
  const dragged = (event: PointerEvent): void => {
    if (from === null || event.buttons === 0) return;
    const now = at(event);
    const [x, y] = [from.x - now.x, from.y - now.y];
    if (!isDrag && Math.hypot(x, y) < SLIP) return;
    // From here on it is a drag, wherever the pointer goes.
    if (!isDrag) pane.setPointerCapture(event.pointerId);
    [isDrag, from] = [true, now];
    move(x, y);
  };
  const clicked = ({ target }: MouseEvent): void => {
    const line = isDrag ? null : lineOf(target);
    if (line !== null) pressed(line);
  };
  const turned = (event: WheelEvent): void => {
    event.preventDefault();
    if (event.ctrlKey) zoom(event.deltaY < 0 ? MAP_ZOOM : 1 / MAP_ZOOM, at(event));
    else if (event.shiftKey) move(event.deltaY, 0);
    else move(event.deltaX, event.deltaY);
  };
  pane.addEventListener("pointerdown", down, { signal });
  pane.addEventListener("pointermove", dragged, { signal });
  pane.addEventListener("click", clicked, { signal });
  pane.addEventListener("wheel", turned, { signal, passive: false });
}

interface KeyMoves extends Moves {
  readonly showAll: () => void;
  readonly showBeginning: () => void;
  readonly seek: (element: SVGGElement) => void;
}

function listenToKeys(pane: HTMLElement, moves: KeyMoves, signal: AbortSignal): void {
  const { move, zoom, pressed, showAll, showBeginning, seek } = moves;
  const keys: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => move(-STEP, 0),
    ArrowRight: () => move(STEP, 0),
    ArrowUp: () => move(0, -STEP),
    ArrowDown: () => move(0, STEP),
    "+": () => zoom(MAP_ZOOM),
    "=": () => zoom(MAP_ZOOM),
    "-": () => zoom(1 / MAP_ZOOM),
    "0": showAll,
    Home: showBeginning,
  };
  const typed = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const line = event.key === "Enter" || event.key === " " ? lineOf(event.target) : null;
    const does = line === null ? keys[event.key] : () => pressed(line);
    if (does === undefined) return;
    event.preventDefault();
    does();
  };
  pane.addEventListener("keydown", typed, { signal });
  pane.addEventListener(
    "focusin",
    ({ target }) => {
      // By mouse, what is pressed is in sight already, and must not move away under the finger.
      if (target instanceof SVGGElement && target.matches(":focus-visible")) seek(target);
    },
    { signal },
  );
}
