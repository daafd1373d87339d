/** For the trainer: what the roles do, how many of each are of use, their sheets, and that phones have them. */
import type { JSX } from "preact";
import { addressOf } from "#ui/route.ts";
import type { GivingRoles } from "./giving-roles.ts";
import { BoundedField } from "./bounded-field.tsx";
import { PLAN_BOUNDS } from "./plan-wish.ts";
import { ROLE_NAMES, ROLE_REASONS } from "./role-words.ts";
import { CLASS_ROLES, rolesFor } from "./roles.ts";
import type { ClassRoom } from "./room.ts";
import "./roles-panel.css";

interface Props {
  readonly roles: GivingRoles;
  /** Null where no phones were asked in. */
  readonly room: ClassRoom | null;
  readonly scenario: string;
}

export function RolesPanel({ roles, room, scenario }: Props): JSX.Element {
  const people = roles.people.value;
  const counts = rolesFor(people);
  return (
    <section class="roles-panel" aria-label="Roles">
      <h2>Roles</h2>
      <BoundedField label="People here" value={people} bounds={PLAN_BOUNDS.people} step={1} change={roles.setPeople} />
      <dl class="roles-list">
        {CLASS_ROLES.map((role) => (
          <div key={role}>
            <dt>
              <strong class="roles-count">{counts[role]}</strong> {ROLE_NAMES[role]}
            </dt>
            <dd>{ROLE_REASONS[role]}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a class="button small" href={addressOf({ kind: "sheets", scenario })} target="_blank" rel="noopener">
          Print their sheets<span class="unseen"> (opens beside this page)</span>
        </a>
      </p>
      {room === null || room.status.value !== "open" ? (
        <p class="aside">With “Phones” in the trainer’s bar, phones can pick a role, and show its sheet.</p>
      ) : (
        <OnPhones {...{ roles, room }} />
      )}
    </section>
  );
}

function OnPhones({ roles, room }: { readonly roles: GivingRoles; readonly room: ClassRoom }): JSX.Element {
  const isOut = room.hasRoles.value;
  const making = roles.making.value;
  const isMaking = making.kind === "walked";
  const press = (): void => {
    if (isOut) room.giveOut(null);
    else if (!isMaking) roles.make(room.giveOut);
  };
  return (
    <div class="roles-phones">
      <button type="button" class="button" role="switch" aria-checked={isOut} aria-disabled={isMaking} onClick={press}>
        <span class="roles-switch" aria-hidden="true" />
        Give out roles on the phones
      </button>
      <p role="status">
        {isMaking ? `Making their sheets … ${Math.floor(making.part * 100)}%` : ""}
        {making.kind === "failed"
          ? "The roles’ sheets couldn’t be made. Print them instead, or try the switch once more."
          : ""}
        {isOut && !isMaking
          ? `Each phone picks a role: ${room.phones.value} here, ${room.deciding.value} ${room.deciding.value === 1 ? "decides" : "decide"}.`
          : ""}
      </p>
    </div>
  );
}
