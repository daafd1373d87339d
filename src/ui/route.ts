/**
 * The route of the page in its address: `#/`, `#/play/<scenario>`, `#/debrief/<scenario>`, `#/playback/<scenario>`, and
 * `#/replay/<link>` for a conversation that somebody shared.
 */
import { type ReadonlySignal, signal } from "@preact/signals";

export type Route =
  | { readonly kind: "home" }
  | { readonly kind: "play" | "debrief" | "playback"; readonly scenario: string }
  /** `link` is unchecked: see debrief/share-link.ts. */
  | { readonly kind: "replay"; readonly link: string };

/** Reads the part of an address after `#`. Anything unreadable is home. */
export function routeOf(hash: string): Route {
  const [, link] = /^#\/replay\/(.*)$/s.exec(hash) ?? [];
  if (link !== undefined) return { kind: "replay", link };
  const [, kind, scenario] = /^#\/(play|debrief|playback)\/([a-z0-9-]+)$/.exec(hash) ?? [];
  if (scenario === undefined) return { kind: "home" };
  return kind === "play" || kind === "debrief" || kind === "playback" ? { kind, scenario } : { kind: "home" };
}

export function addressOf(route: Route): string {
  if (route.kind === "home") return "#/";
  return route.kind === "replay" ? `#/replay/${route.link}` : `#/${route.kind}/${route.scenario}`;
}

/** The route that is open now. It follows the page's address, including the back and forward buttons. */
export function followAddress(): ReadonlySignal<Route> {
  const route = signal<Route>(routeOf(location.hash));
  addEventListener("hashchange", () => (route.value = routeOf(location.hash)));
  return route;
}

export function go(to: Route): void {
  location.hash = addressOf(to);
}
