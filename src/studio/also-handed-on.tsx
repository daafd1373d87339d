/** The other drafts that can go along into one file or a pack: each with a box to tick. */
import type { JSX } from "preact";
import type { HandedScript } from "./handing-on.ts";

export interface OtherDraft {
  readonly id: string;
  readonly title: string;
  /** The last check found nothing that keeps it from being played; null where it wasn't checked yet. */
  readonly isPlayable: boolean | null;
  /** Its text as it is now; null if it is gone. Never rejects. */
  readonly read: () => Promise<HandedScript | null>;
}

interface Props {
  readonly others: readonly OtherDraft[];
  /** The ids of those that go along. */
  readonly picked: readonly string[];
  readonly pick: (ids: readonly string[]) => void;
  readonly disabled: boolean;
}

export function AlsoHandedOn({ others, picked, pick, disabled }: Props): JSX.Element | null {
  if (others.length === 0) return null;
  const toggle = (id: string): void => pick(picked.includes(id) ? picked.filter((one) => one !== id) : [...picked, id]);
  return (
    <details class="also-handed-on">
      <summary>Others that go along into the file or the pack{picked.length === 0 ? "" : `: ${picked.length}`}</summary>
      <fieldset disabled={disabled}>
        <legend class="unseen">Others that go along</legend>
        {others.map(({ id, title, isPlayable }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={picked.includes(id)}
              disabled={isPlayable === false}
              onChange={() => toggle(id)}
            />
            <span>
              <bdi>{title}</bdi>
              {isPlayable === false ? <span class="aside"> can’t be played yet</span> : null}
            </span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
