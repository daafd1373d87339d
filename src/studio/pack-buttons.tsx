/** The two buttons that open what a pack's scripts share: its people and its house rules. */
import { ScrollText, Users } from "lucide";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { Sign } from "#ui/signs.tsx";
import { HouseRulesDialog } from "./house-rules-dialog.tsx";
import type { ScriptOnDesk } from "./in-this-script.tsx";
import type { PackRoom } from "./pack-room.ts";
import { PeopleDialog } from "./people-dialog.tsx";
import type { Remembered } from "./remembered.ts";

interface Props {
  readonly room: PackRoom;
  /** The script on the desk; null where none is. */
  readonly script: ScriptOnDesk | null;
  /** What is begun of people and rules, and not kept yet. */
  readonly unfinished: Remembered;
  /** Said with the buttons’ names where there are several of them; empty where there aren’t. */
  readonly of: string;
}

export function PackButtons({ room, script, unfinished, of }: Props): JSX.Element {
  const [shown, setShown] = useState<"people" | "rules" | null>(null);
  const close = (): void => setShown(null);
  const told = of === "" ? null : <span class="unseen">: {of}</span>;
  return (
    <>
      <button type="button" class="button small" aria-haspopup="dialog" onClick={() => setShown("people")}>
        <Sign of={Users} /> People{told}
      </button>
      <button type="button" class="button small" aria-haspopup="dialog" onClick={() => setShown("rules")}>
        <Sign of={ScrollText} /> House rules{told}
      </button>
      <PeopleDialog open={shown === "people"} {...{ room, close, script, unfinished }} />
      <HouseRulesDialog open={shown === "rules"} {...{ room, close, unfinished }} />
    </>
  );
}
