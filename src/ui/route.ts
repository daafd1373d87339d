/** Where in the program one is, as the address says it: `#/`, `#/play/<scenario>`, `#/debrief/<scenario>`. */
import { signal } from "@preact/signals";

export type Route =
  | { readonly kind: "home" }
  | { readonly kind: "play"; readonly scenario: string }
  | { readonly kind: "debrief"; readonly scenario: string };

/** Reads the part of an address after `#`. What it can't read is home. */
export function routeOf(hash: string): Route {
  const [, kind, scenario] = /^#\/(play|debrief)\/([a-z0-9-]+)$/.exec(hash) ?? [];
  if (scenario === undefined) return { kind: "home" };
  return kind === "play" ? { kind, scenario } : { kind: "debrief", scenario };
}

export const addressOf = (route: Route): string => (route.kind === "home" ? "#/" : `#/${route.kind}/${route.scenario}`);

/** The route that is open now. It follows the address, back and forward buttons included. */
export const route = signal<Route>(routeOf(location.hash));
addEventListener("hashchange", () => (route.value = routeOf(location.hash)));

export function go(to: Route): void {
  location.hash = addressOf(to);
}
