/** The picture of a map, made part of the page: its cards can be reached and pressed. */
import type { MapBox } from "./map-view.ts";

export interface MapPicture {
  readonly svg: SVGSVGElement;
  /** What of it is to be looked at: without its head, whose words the pane says itself. */
  readonly whole: MapBox;
}

/** `text` is an SVG as it was drawn of a map. Null where it can't be read. */
export function parsedMap(text: string): MapPicture | null {
  const { documentElement } = new DOMParser().parseFromString(text, "image/svg+xml");
  const svg = document.importNode(documentElement, true);
  if (!(svg instanceof SVGSVGElement)) return null;
  const { width, height } = svg.viewBox.baseVal;
  svg.querySelector('[data-part="legend"]')?.remove();
  const head = /translate\(0 (\d+)\)/.exec(svg.querySelector(":scope > g")?.getAttribute("transform") ?? "");
  const top = Number(head?.[1] ?? 0);
  for (const name of ["width", "height"]) svg.removeAttribute(name);
  svg.setAttribute("role", "group");
  for (const card of svg.querySelectorAll("[data-card][data-line]")) {
    card.setAttribute("tabindex", "0");
    card.setAttribute("role", "button");
  }
  return { svg, whole: { x: 0, y: top, width, height: height - top } };
}

/** The line of what was pressed; null where nothing there has one. */
export function lineOf(target: EventTarget | null): number | null {
  const pressed = target instanceof Element ? target.closest("[data-line]") : null;
  return pressed === null ? null : Number(pressed.getAttribute("data-line"));
}

/** Where an element of the picture is, in the map's own units. */
export function boxOf(svg: SVGSVGElement, element: SVGGraphicsElement): MapBox {
  const { x, y, width, height } = element.getBBox();
  const [outer, own] = [svg.getScreenCTM(), element.getScreenCTM()];
  if (outer === null || own === null) return { x, y, width, height };
  const corner = new DOMPoint(x, y).matrixTransform(outer.inverse().multiply(own));
  return { x: corner.x, y: corner.y, width, height };
}
