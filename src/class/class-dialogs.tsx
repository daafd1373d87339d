/** What lies over a class's screen for a while: the phones' way in, a thought to guess, the other way. */
import type { JSX } from "preact";
import { customerOf, type Shown } from "#encounter/shown.ts";
import { useModal } from "#ui/modal.ts";
import { ScenarioWords, wordsIn } from "#ui/scenario-words.tsx";
import { usePart } from "#ui/use-part.ts";
import type { ClassDialog } from "./class-bar.tsx";
import type { Group } from "./group.ts";
import type { GivingRoles } from "./giving-roles.ts";
import { OtherWayDialog } from "./other-way-dialog.tsx";
import type { ClassRoom } from "./room.ts";
import { ThoughtDialog } from "./thought-dialog.tsx";

interface Props {
  /** Null while nothing lies over the screen. */
  readonly open: ClassDialog | null;
  readonly close: () => void;
  readonly show: (dialog: ClassDialog) => void;
  readonly group: Group;
  readonly shown: Shown;
  readonly roles: GivingRoles;
}

export function ClassDialogs({ open, close, show, group, shown, roles }: Props): JSX.Element | null {
  if (open === null) return null;
  return (
    <ScenarioWords.Provider value={wordsIn(shown.scenario.language)}>
      {open.kind === "phones" ? <PhonesDialog {...{ group, close }} roles={() => show({ kind: "roles" })} /> : null}
      {open.kind === "roles" ? (
        <RolesPart {...{ roles, close }} room={group.room.value} scenario={shown.scenario.id} />
      ) : null}
      {open.kind === "thought" ? (
        <ThoughtDialog
          guess={open.guess}
          customer={customerOf(shown).name}
          language={shown.scenario.language}
          room={group.room.value}
          close={close}
        />
      ) : null}
      {open.kind === "other way" ? <OtherWayDialog ways={open.ways} close={close} /> : null}
    </ScenarioWords.Provider>
  );
}

/** Fetched with its first opening: most classes play without roles. */
function RolesPart(given: {
  readonly roles: GivingRoles;
  readonly close: () => void;
  readonly room: ClassRoom | null;
  readonly scenario: string;
}): JSX.Element {
  const dialog = useModal(true);
  const part = usePart(() => import("./roles-panel.tsx"));
  return (
    <dialog class="class-dialog panel" aria-label="Roles" ref={dialog} onClose={given.close}>
      {part === "missing" ? <p>This couldn’t be fetched. Check your connection, then reload the page.</p> : null}
      {part === null ? <p role="status">One moment …</p> : null}
      {part === null || part === "missing" ? null : <part.RolesPanel {...given} />}
      <button type="button" class="button primary" onClick={given.close}>
        Back to the conversation
      </button>
    </dialog>
  );
}

/** Its panel is fetched with it: whoever votes by show of hands needs none. */
function PhonesDialog({ group, close, roles }: { group: Group; close: () => void; roles: () => void }): JSX.Element {
  const dialog = useModal(true);
  const part = usePart(() => import("./phones-panel.tsx"));
  const room = group.room.value;
  const showOfHands = (): void => {
    if (room !== null && room.status.peek() !== "open" && room.status.peek() !== "lost") {
      room.leave();
      group.withoutPhones();
    }
    close();
  };
  return (
    <dialog class="class-dialog class-phones panel" aria-label="Phones" ref={dialog} onClose={close}>
      {part === "missing" ? (
        <p>Phones can’t be asked in just now. Check your connection, then reload the page.</p>
      ) : null}
      {part === null || room === null ? <p role="status">Opening a room for phones …</p> : null}
      {part === null || part === "missing" || room === null ? null : (
        <part.PhonesPanel room={room} showOfHands={showOfHands} />
      )}
      <p class="class-dialog-ways">
        <button type="button" class="button primary" onClick={showOfHands}>
          Back to the conversation
        </button>
        {room?.status.value === "open" ? (
          <button type="button" class="button" onClick={roles}>
            Roles
          </button>
        ) : null}
      </p>
    </dialog>
  );
}
