/** The names under which a page keeps things, and its word to the other tabs. */
import type { TabChannel } from "./device-records.ts";

/** All pages of a host share their databases: `place` tells them apart. */
export const recordsName = (place: string): string => `composure.${place}`;
/** The studio's drafts have a database, and a channel, of their own. */
export const studioName = (place: string): string => `${recordsName(place)}.studio`;

/** An id that no other tab or device makes. */
export const newPageId = (): string =>
  [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join("-");

/** A channel to the other tabs; one that leads nowhere if the browser has none. */
export function openChannel(name: string): TabChannel {
  try {
    const wire = new BroadcastChannel(name);
    const channel: TabChannel = {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target: it is its name
      post: (message) => wire.postMessage(message),
      hear: () => undefined,
    };
    wire.addEventListener("message", ({ data }: MessageEvent<unknown>) => channel.hear(data));
    return channel;
  } catch {
    return { post: () => undefined, hear: () => undefined };
  }
}
