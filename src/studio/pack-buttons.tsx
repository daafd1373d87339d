/** The two buttons that open what a pack's scripts share: its people and its house rules. */
import { ScrollText, Users } from "lucide";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useModal } from "#ui/modal.ts";
import { Sign } from "#ui/signs.tsx";
import { usePart } from "#ui/use-part.ts";
import type { ScriptOnDesk } from "./in-this-script.tsx";
import type { PackRoom } from "./pack-room.ts";
import type { Remembered } from "./remembered.ts";

interface Props {
  readonly room: PackRoom;
  /** The script on the desk; null where none is. */
  readonly script: ScriptOnDesk | null;
  /** What is begun of people and rules, and not kept yet. */
  readonly unfinished: Remembered;
  /** The script lies in a folder of the disk, which is saved into on its own. */
  readonly inFolder: boolean;
  /** Said with the buttons’ names where there are several of them; empty where there aren’t. */
  readonly of: string;
}

interface ShownProps extends Omit<Props, "of"> {
  readonly open: boolean;
  readonly close: () => void;
}

export function PackButtons({ of, ...means }: Props): JSX.Element {
  const [shown, setShown] = useState<"people" | "rules" | null>(null);
  /** What was opened once stays there: what was begun in it goes on. */
  const [asked, setAsked] = useState<ReadonlySet<typeof shown>>(new Set());
  const show = (which: "people" | "rules"): void => {
    setAsked(new Set([...asked, which]));
    setShown(which);
  };
  const close = (): void => setShown(null);
  const told = of === "" ? null : <span class="unseen">: {of}</span>;
  return (
    <>
      <button type="button" class="button small" aria-haspopup="dialog" onClick={() => show("people")}>
        <Sign of={Users} /> People{told}
      </button>
      <button type="button" class="button small" aria-haspopup="dialog" onClick={() => show("rules")}>
        <Sign of={ScrollText} /> House rules{told}
      </button>
      {asked.has("people") ? <People {...means} open={shown === "people"} close={close} /> : null}
      {asked.has("rules") ? <HouseRules {...means} open={shown === "rules"} close={close} /> : null}
    </>
  );
}

/** Both are fetched when they are asked for: most who write need neither. */
function People(props: ShownProps): JSX.Element | null {
  const part = usePart(async () => import("./people-dialog.tsx"));
  return part === "missing" ? <NotArrived {...props} /> : part === null ? null : <part.PeopleDialog {...props} />;
}

function HouseRules({ script: _script, ...props }: ShownProps): JSX.Element | null {
  const part = usePart(async () => import("./house-rules-dialog.tsx"));
  return part === "missing" ? <NotArrived {...props} /> : part === null ? null : <part.HouseRulesDialog {...props} />;
}

function NotArrived({ open, close }: Pick<ShownProps, "open" | "close">): JSX.Element {
  const dialog = useModal(open);
  return (
    <dialog class="pause panel" aria-label="Not arrived" ref={dialog} onClose={close}>
      <p>This part of the studio hasn’t arrived. Your text is kept: check your connection, and load the page anew.</p>
      <button type="button" class="button" onClick={close}>
        Close
      </button>
    </dialog>
  );
}
