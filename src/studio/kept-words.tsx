/** Says whether what was written is kept, and asks where two tabs write the same script. */
import type { JSX } from "preact";
import type { KeepingState } from "./keeping.ts";

const SAID: Readonly<Record<Exclude<KeepingState["kind"], "elsewhere">, string>> = {
  kept: "Kept on this device",
  keeping: "Keeping …",
  lost: "This can’t be kept here. Save it as a file before you close the page.",
  deleted: "This script was deleted in another tab. What you see is kept again as soon as you change it.",
};

interface Props {
  readonly state: KeepingState;
  readonly keepMine: () => void;
  readonly takeTheirs: (text: string) => void;
}

export function KeptWords({ state, keepMine, takeTheirs }: Props): JSX.Element {
  if (state.kind !== "elsewhere")
    return (
      <p class="kept-words" role="status" data-kept={state.kind}>
        {SAID[state.kind]}
      </p>
    );
  return (
    <div class="kept-words" role="alert" data-kept="elsewhere">
      <p>This script was changed in another tab, too. Both stay among its versions. Which do you want to go on with?</p>
      <button type="button" class="button small" onClick={keepMine}>
        This one
      </button>
      <button type="button" class="button small" onClick={() => takeTheirs(state.theirs)}>
        The other one
      </button>
    </div>
  );
}
