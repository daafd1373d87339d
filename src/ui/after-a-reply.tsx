/** What a reply did, as it is seen: at the picture's edge, beside the face, and the meters explained after the first one. */
import type { JSX } from "preact";
import type { Preferences } from "#session/preferences.ts";
import type { Teller } from "#session/teller.ts";
import { LandingEdge } from "./landing.tsx";
import { MeterChanges } from "./meter-changes.tsx";
import { MetersExplained } from "./meters-explained.tsx";

interface Props {
  readonly teller: Teller;
  /** How many replies have been given. */
  readonly turns: number;
  readonly preferences: Preferences;
}

export const AfterAReply = ({ teller, turns, preferences }: Props): JSX.Element => (
  <>
    <LandingEdge teller={teller} />
    <MeterChanges teller={teller} />
    <MetersExplained turns={turns} preferences={preferences} />
  </>
);
