/** The part of a map that is seen: in units of the map, beside the size of the pane in pixels. */
export interface MapView {
  readonly x: number;
  readonly y: number;
  /** Pixels for each unit. */
  readonly scale: number;
}

export interface MapSize {
  readonly width: number;
  readonly height: number;
}

/** Pixels of the pane, from its top left corner. */
export interface PanePoint {
  readonly x: number;
  readonly y: number;
}

export interface MapBox extends MapSize {
  readonly x: number;
  readonly y: number;
}

/** So large that its words are read without effort. */
const READABLE = 1.1;
const MOST = 2.5;
/** Units around what is shown. */
const MARGIN = 24;

/** All of the map, or as much as can be told apart. */
export function wholeMap(map: MapBox, pane: MapSize): MapView {
  const scale = Math.min(1, pane.width / map.width, pane.height / map.height);
  return {
    scale,
    x: map.x - (pane.width / scale - map.width) / 2,
    y: map.y - (pane.height / scale - map.height) / 2,
  };
}

/** A box of the map, large enough to be read: at the left, in the middle of the height. */
export const readableAt = (box: MapBox, pane: MapSize): MapView => ({
  scale: READABLE,
  x: box.x - MARGIN,
  y: box.y + box.height / 2 - pane.height / READABLE / 2,
});

/** Larger or smaller by a factor, so that a point of the pane, in pixels, stays where it is. */
export function zoomed(view: MapView, factor: number, at: PanePoint, least: number): MapView {
  const scale = Math.min(MOST, Math.max(least, view.scale * factor));
  return { scale, x: view.x + at.x / view.scale - at.x / scale, y: view.y + at.y / view.scale - at.y / scale };
}

/** Moved by so many pixels; some of the map always stays in sight. */
export function moved(view: MapView, by: PanePoint, map: MapBox, pane: MapSize): MapView {
  const within = (value: number, from: number, size: number, room: number): number =>
    Math.min(from + size - room / 4, Math.max(from - (room * 3) / 4, value));
  return {
    ...view,
    x: within(view.x + by.x / view.scale, map.x, map.width, pane.width / view.scale),
    y: within(view.y + by.y / view.scale, map.y, map.height, pane.height / view.scale),
  };
}

/** Moved as little as it takes until a box is in sight. */
export function inSight(view: MapView, box: MapBox, pane: MapSize): MapView {
  const shifted = (value: number, from: number, size: number, room: number): number => {
    if (from - MARGIN < value) return from - MARGIN;
    return from + size + MARGIN > value + room ? Math.min(from - MARGIN, from + size + MARGIN - room) : value;
  };
  return {
    ...view,
    x: shifted(view.x, box.x, box.width, pane.width / view.scale),
    y: shifted(view.y, box.y, box.height, pane.height / view.scale),
  };
}
