/** What phones and screens need of a connection to a server of rooms. connection.ts makes one. */
import type { ReadonlySignal } from "@preact/signals";

export interface RoomConnection {
  readonly connected: ReadonlySignal<boolean>;
  /** How often no server was found at the first look for one. */
  readonly notFound: ReadonlySignal<number>;
  /** Resolves with the answer, unchecked; with null if there is no connection, or no answer came. */
  readonly say: (name: string, message: object) => Promise<unknown>;
  readonly on: (name: string, heard: (message: unknown) => void) => void;
  /** Finds out at once whether the connection still is one: the page was asleep, or the network has changed. */
  readonly wake: () => void;
  /** Comes again as somebody new. */
  readonly renew: () => void;
  readonly close: () => void;
}
