/** What lies on the picture's lower edge: a breath to take while the customer is upset, and the cards on the counter. */
import { Check, Wind } from "lucide";
import type { JSX } from "preact";
import type { Conversation } from "#session/conversation.ts";
import type { Teller } from "#session/teller.ts";
import { Cards } from "./cards.tsx";
import { Sign } from "./signs.tsx";

const SIGNS = { breathe: <Sign of={Wind} />, taken: <Sign of={Check} /> } as const;

interface Props {
  readonly conversation: Conversation;
  readonly teller: Teller;
  /** A breath helps at calm below this; null while that is not known. */
  readonly breathHelpsBelow: number | null;
  readonly breathe: () => void;
}

export function OnThePicture({ conversation, teller, breathHelpsBelow, breathe }: Props): JSX.Element {
  const { shown, breathed } = conversation;
  const deciding = teller.revealed.value && shown.now.kind === "decision";
  const upset = breathHelpsBelow !== null && shown.standing.meters.calm < breathHelpsBelow;
  return (
    <div class="on-the-picture">
      {deciding && upset && !breathed ? (
        <button type="button" class="take-a-breath" onClick={breathe}>
          {SIGNS.breathe} Take a breath
        </button>
      ) : null}
      {deciding && breathed ? <p class="take-a-breath">{SIGNS.taken} You took a breath</p> : null}
      <Cards teller={teller} />
    </div>
  );
}
