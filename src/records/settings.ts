/** What somebody set once and expects to stay so. */
import * as v from "valibot";
import type { Store } from "./store.ts";

const Settings = v.object({ sound: v.optional(v.boolean(), true) });
export type Settings = Readonly<v.InferOutput<typeof Settings>>;

/** The settings as kept; what is missing or unreadable is as it comes. */
export function readSettings(store: Store): Settings {
  const kept = v.safeParse(Settings, store.read("settings"));
  return kept.success ? kept.output : { sound: true };
}

export function keepSettings(store: Store, settings: Settings): void {
  store.write("settings", settings);
}
