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

interface Props {
  readonly walking: Walking;
  readonly extent: Extent | null;
  /** Somebody else's: whoever reads it hasn't said anything in it. */
  readonly whose?: "own" | "theirs";
}

/** One line above the turning points. */
export function RoadsNotice({ walking, extent, whose = "own" }: Props): JSX.Element {
  const found = whose === "own" ? "what else you could have said" : "what else could have been said";
  return (
    <div class="roads-known" role="status">
      {walking.kind === "under way" && walking.slow ? (
        <label class="walking">
          Working out {found} …
          <progress max={1} value={walking.part} />
        </label>
      ) : null}
      {walking.kind === "done" && extent !== null ? (
        <p class={extentWords(extent) === "" ? "unseen" : ""}>
          {extentWords(extent) === "" ? `We’ve worked out ${found}.` : extentWords(extent)}
        </p>
      ) : null}
      {walking.kind === "failed" ? (
        <p>
          We couldn’t work out {found} ({walking.why}). To try again, reload the page. These are the decisions that
          changed calm and trust most.
        </p>
      ) : null}
    </div>
  );
}
