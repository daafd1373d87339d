/**
 * The route of the page in its address: `#/`, `#/progress`, `#/note-book`, `#/play/<scenario>`, `#/debrief/<scenario>`, `#/playback/<scenario>`,
 * `#/sheets/<scenario>` for its sheets to print, and `#/sheets` for what there are sheets of,
 * `#/class` and `#/class/<scenario>` for a class before one screen, `#/class/<scenario>/debrief` for what it did, `#/class/<scenario>/groups` for several groups compared,
 * `#/join` and `#/join/<code>` for a phone in class,
 * `#/studio` for a trainer's own scripts, `#/studio/<script>` for the desk with one of them, `#/trial` for its frame,
 * `#/before/<scenario>` for what comes before a conversation, with what a link fixes behind a question mark,
 * `#/tries/<scenario>` for two tries side by side, `#/one-thing/<scenario>` before a new play, and `#/replay/<link>` for a
 * conversation that somebody shared. Debrief and playback are those of the latest finished play,
 * or of the one that ended at a certain time: `#/debrief/<scenario>/<time>`.
 */
import { type ReadonlySignal, signal } from "@preact/signals";

export type Route =
  /** `query` says what the shelf is narrowed to: see home/shelf-filter.ts. */
  | { readonly kind: "home"; readonly query?: string }
  | { readonly kind: "progress" }
  /** The plans and the own words of all debriefs. */
  | { readonly kind: "note-book" }
  /** A trainer's own scripts; with `script`, the desk where one of them is written. */
  | { readonly kind: "studio"; readonly script?: string }
  /** The frame on the desk in which a script is played while it is written. */
  | { readonly kind: "trial" }
  | { readonly kind: "play"; readonly scenario: string }
  /** A class: a scenario's conversation, or with `/debrief` or `/debrief-<time>` behind it a play of it read back; with `/groups`, several. */
  | { readonly kind: "class"; readonly scenario?: string }
  /** A phone in class: the room of a code; without one, it is asked for. */
  | { readonly kind: "join"; readonly code?: string }
  /** The sheets to print of a scenario; without one, what there are sheets of. */
  | { readonly kind: "sheets"; readonly scenario?: string }
  /** What comes before a conversation. `query` says what a link fixes: see before/fixed-terms.ts. */
  | { readonly kind: "before"; readonly scenario: string; readonly query?: string }
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

/**
 * Reads the part of an address after `#`. Links come with what mail programs, chats and people leave at their end: a
 * full stop, a bracket, a query. A page of a scenario keeps whatever name is in it, so that it can be said that there is
 * none of that name. Anything else is home.
 */
export function routeOf(hash: string): Route {
  const [, link] = /^#\/replay\/(.*)$/is.exec(hash) ?? [];
  if (link !== undefined) return { kind: "replay", link };
  const [, kind = "", named = ""] = /^#\/?([a-z-]+)\/(.*)$/is.exec(decoded(hash)) ?? [];
  const [, name = "", finished] = /^(.*?)(?:\/(\d{1,15}))?$/s.exec(withoutEnd(named)) ?? [];
  const scenario = name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, "-");
  if (scenario === "") return ofNoScenario(hash);
  const page = kind.toLowerCase();
  if (page === "studio") return { kind: page, script: scenario };
  if (page === "join") return { kind: page, code: scenario };
  const plain = OF_SCENARIOS.find((one) => one === page);
  if (plain !== undefined) return { kind: plain, scenario };
  if (page === "before") {
    const [, query] = /\?(.*)$/s.exec(hash) ?? [];
    return query === undefined ? { kind: page, scenario } : { kind: page, scenario, query };
  }
  if (page !== "debrief" && page !== "playback") return { kind: "home" };
  return finished === undefined ? { kind: page, scenario } : { kind: page, scenario, finished: Number(finished) };
}

/** Pages whose addresses name a scenario, and nothing else. */
const OF_SCENARIOS = ["play", "tries", "one-thing", "sheets", "class"] as const;

/** Pages whose addresses need name no scenario. */
const ALONE = ["progress", "note-book", "sheets", "studio", "trial", "class", "join"] as const;

function ofNoScenario(hash: string): Route {
  const [, named, query] = /^#\/?([a-z-]*)\/?(?:\?(.*))?/is.exec(hash) ?? [];
  const page = ALONE.find((kind) => kind === named?.toLowerCase());
  if (page !== undefined) return { kind: page };
  return query === undefined ? { kind: "home" } : { kind: "home", query };
}

/** What was percent-encoded; as it is where that can't be read. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Without a query, and without what isn't a letter or a digit at the end. */
const withoutEnd = (name: string): string => name.replace(/[?&#].*$/s, "").replace(/[^\p{L}\p{N}]+$/u, "");

export function addressOf(route: Route): string {
  const { kind } = route;
  const query = "query" in route && route.query ? `?${route.query}` : "";
  if (kind === "home") return `#/${query}`;
  const name = nameIn(route);
  const finished = "finished" in route && route.finished !== undefined ? `/${route.finished}` : "";
  return name === undefined ? `#/${kind}` : `#/${kind}/${name}${query}${finished}`;
}

/** What stands behind the page in its address. */
function nameIn(route: Route): string | undefined {
  if (route.kind === "replay") return route.link;
  if (route.kind === "studio") return route.script;
  if (route.kind === "join") return route.code;
  return "scenario" in route ? route.scenario : undefined;
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
