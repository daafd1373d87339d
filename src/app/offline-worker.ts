/**
 * The service worker: keeps the files of the game, and answers with them. A new one waits until nobody has the game open,
 * or until somebody asks for it.
 */
import { type BuiltFile, USE_NOW, openOfflineFiles } from "./offline-files.ts";

declare global {
  interface Window {
    /** The build puts the list here. */
    readonly __WB_MANIFEST: readonly BuiltFile[];
    readonly skipWaiting: () => Promise<void>;
    readonly clients: { readonly claim: () => Promise<void> };
  }
}

const { href, searchParams } = new URL(location.href);
/** Sounds of the kind that this browser doesn't play are left where they are. */
const unplayed = `.${searchParams.get("unplayed") ?? ""}`;
const files = openOfflineFiles(
  new URL("./", href).href,
  self.__WB_MANIFEST.filter(({ url }) => !url.endsWith(unplayed)),
  { caches, fetch: (address, options) => fetch(address, options) },
);

addEventListener("install", (event) => event.waitUntil(files.keep()));
// The page that is open at the first visit plays on without a network, too.
addEventListener("activate", (event) => event.waitUntil(files.tidy().then(() => self.clients.claim())));
addEventListener("fetch", (event) => {
  if (files.knows(event.request)) event.respondWith(files.answer(event.request));
});
addEventListener("message", ({ data }) => {
  if (data === USE_NOW) void self.skipWaiting();
});
