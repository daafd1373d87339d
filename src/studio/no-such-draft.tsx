/** Says that a script isn't among those of this browser. */
import type { JSX } from "preact";
import { addressOf } from "#ui/route.ts";

export function NoSuchDraft(): JSX.Element {
  return (
    <main class="page">
      <h1>This script isn’t here</h1>
      <p>
        It may have been deleted, or it was written in another browser: scripts stay on the device they’re written on.
      </p>
      <p>
        <a class="button primary" href={addressOf({ kind: "studio" })}>
          My scripts
        </a>
      </p>
    </main>
  );
}
