/** A field for the trainer's own words, which says how much room is left once that is little. */
import type { JSX } from "preact";
import { useId } from "preact/hooks";

interface Props {
  readonly label: string;
  readonly value: string;
  /** Characters. */
  readonly most: number;
  readonly change: (to: string) => void;
}

/** Characters that are left when it begins to be said. */
const NEARLY_FULL = 50;

export function NoteField({ label, value, most, change }: Props): JSX.Element {
  const id = useId();
  const left = most - value.length;
  return (
    <div class="verdict-note-field not-printed">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={2}
        dir="auto"
        maxLength={most}
        placeholder="Please leave names out."
        value={value}
        onInput={({ currentTarget }) => change(currentTarget.value)}
      />
      <p class="aside" role="status">
        {left > NEARLY_FULL ? "" : `${left} of ${most} characters left.`}
      </p>
    </div>
  );
}
