/** What the debrief's screen is made from. */
import type { ReadonlySignal } from "@preact/signals";
import type { Debrief } from "#debrief/debrief.ts";
import type { Reflection } from "#records/reflection.ts";
import type { Terms } from "#records/terms.ts";
import type { ScenarioCard } from "#scenario/scenario.ts";
import type { Links } from "./keeping.tsx";
import type { OpenVerdict } from "./trainers-verdict.tsx";
import type { Walking } from "./walking.tsx";

export interface DebriefProps {
  readonly card: Pick<ScenarioCard, "id" | "title" | "language">;
  /** At first without the roads not taken, which arrive later. */
  readonly debrief: ReadonlySignal<Debrief>;
  readonly walking: ReadonlySignal<Walking>;
  /** Address of the customer's picture, in the mood they were left in; null until there is one. */
  readonly portrait: ReadonlySignal<string | null>;
  /** How it was played. */
  readonly terms: Terms;
  readonly reflection: ReadonlySignal<Reflection>;
  readonly reflect: (to: Reflection) => void;
  /** False if the browser saves nothing. */
  readonly lasting: boolean;
  readonly links: Links;
  readonly openVerdict: OpenVerdict;
  /** The debrief of a shared replay, not of the attempt on this device. */
  readonly shared: boolean;
  /** How many replies the unfinished attempt on this device has; 0 if there is none. */
  readonly underWay: number;
  /** How many of them `again` would drop: none of a stretch that was only tried again. */
  readonly atStake: number;
  /** Plays the stretch from the decision with this number again. */
  readonly again: (number: number) => void;
  /** Begins anew; or continues, if an attempt is under way. */
  readonly playAgain: () => void;
}

export interface DebriefPartProps extends DebriefProps {
  /** Question and assessment have changed places since the page was opened. */
  readonly turned: boolean;
}
