/**
 * The route of the page in its address: `#/`, `#/play/<scenario>`, `#/debrief/<scenario>`, `#/playback/<scenario>`,
 * `#/tries/<scenario>` for two tries side by side, `#/one-thing/<scenario>` before a new play, and `#/replay/<link>` for a
 * conversation that somebody shared. Debrief and playback are those of the latest finished play,
 * or of the one that ended at a certain time: `#/debrief/<scenario>/<time>`.
 */
import { type ReadonlySignal, signal } from "@preact/signals";

export type Route =
  | { readonly kind: "home" }
  | { readonly kind: "play"; readonly scenario: string }
  | OwnPlayRoute
  /** The stretch that the attempt tried again, beside the first try. */
  | { readonly kind: "tries"; readonly scenario: string }
  /** The one thing of the last play, before the next one begins. */
  | { readonly kind: "one-thing"; readonly scenario: string }
  /** `link` is unchecked: see debrief/share-link.ts. */
  | { readonly kind: "replay"; readonly link: string };

/** The debrief or the playback of a finished play on this device. */
export interface OwnPlayRoute {
  readonly kind: "debrief" | "playback";
  readonly scenario: string;
  /** When the play ended, in milliseconds since 1970. Without it: the latest one. */
  readonly finished?: number;
}

/** Reads the part of an address after `#`. Anything unreadable is home. */
export function routeOf(hash: string): Route {
  const [, link] = /^#\/replay\/(.*)$/s.exec(hash) ?? [];
  if (link !== undefined) return { kind: "replay", link };
  const [, played] = /^#\/play\/([a-z0-9-]+)$/.exec(hash) ?? [];
  if (played !== undefined) return { kind: "play", scenario: played };
  const [, page, of] = /^#\/(tries|one-thing)\/([a-z0-9-]+)$/.exec(hash) ?? [];
  if (of !== undefined && (page === "tries" || page === "one-thing")) return { kind: page, scenario: of };
  const [, kind, scenario, finished] = /^#\/(debrief|playback)\/([a-z0-9-]+)(?:\/(\d{1,15}))?$/.exec(hash) ?? [];
  if (scenario === undefined || (kind !== "debrief" && kind !== "playback")) return { kind: "home" };
  return finished === undefined ? { kind, scenario } : { kind, scenario, finished: Number(finished) };
}

export function addressOf(route: Route): string {
  if (route.kind === "home") return "#/";
  if (route.kind === "replay") return `#/replay/${route.link}`;
  const finished = "finished" in route && route.finished !== undefined ? `/${route.finished}` : "";
  return `#/${route.kind}/${route.scenario}${finished}`;
}

/** The route that is open now. It follows the page's address, including the back and forward buttons. */
export function followAddress(): ReadonlySignal<Route> {
  const route = signal<Route>(routeOf(location.hash));
  const open = (): void => void (route.value = routeOf(location.hash));
  addEventListener("hashchange", open);
  // A link to the address that is open already: it is pressed again because its page hasn't come.
  addEventListener("click", ({ target }) => {
    const link = target instanceof Element ? target.closest("a") : null;
    if (link !== null && link.hash !== "" && link.href === location.href) open();
  });
  return route;
}

/** Opens a page; the one that is open already is opened anew. */
export function go(to: Route): void {
  if (location.hash === addressOf(to)) dispatchEvent(new HashChangeEvent("hashchange"));
  else location.hash = addressOf(to);
}
