/** The progress of the search for the roads not taken, and how reliable they are. */
import type { JSX } from "preact";
import type { Extent } from "#debrief/roads.ts";
import { extentWords } from "#debrief/words/extent.ts";
import type { RoadsState } from "./turning-card.tsx";

export type Walking =
  | {
      readonly kind: "under way";
      /** 0 to 1. */
      readonly part: number;
      /** It takes longer than half a second, so the progress is shown. */
      readonly slow: boolean;
    }
  | { readonly kind: "done" }
  /** `why` in a few words, for whoever has to fix it. */
  | { readonly kind: "failed"; readonly why: string };

const STATES: Readonly<Record<Walking["kind"], RoadsState>> = {
  "under way": "coming",
  done: "known",
  failed: "unknown",
};

export const roadsState = ({ kind }: Walking): RoadsState => STATES[kind];

/** One line above the turning points. */
export function RoadsNotice({ walking, extent }: { walking: Walking; extent: Extent | null }): JSX.Element {
  return (
    <div class="roads-known" role="status">
      {walking.kind === "under way" && walking.slow ? (
        <label class="walking">
          Working out what else you could have said …
          <progress max={1} value={walking.part} />
        </label>
      ) : null}
      {walking.kind === "done" && extent !== null ? (
        <p class={extentWords(extent) === "" ? "unseen" : ""}>
          {extentWords(extent) === "" ? "We’ve worked out what else you could have said." : extentWords(extent)}
        </p>
      ) : null}
      {walking.kind === "failed" ? (
        <p>
          We couldn’t work out what else you could have said ({walking.why}). To try again, reload the page. These are
          the decisions that changed calm and trust most.
        </p>
      ) : null}
    </div>
  );
}
