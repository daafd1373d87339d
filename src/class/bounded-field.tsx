/** A field for a whole number within bounds. */
import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import { boundedTo } from "./plan-wish.ts";

interface Props {
  readonly label: string;
  readonly value: number;
  readonly bounds: { readonly least: number; readonly most: number };
  readonly step: number;
  readonly change: (value: number) => void;
}

/** What is typed is taken once it is done, as near as the bounds allow; what is no number leaves it as it was. */
export function BoundedField({ label, value, bounds, step, change }: Props): JSX.Element {
  const id = useId();
  // The screen around it may be drawn anew meanwhile: what is half typed stays.
  const [typed, type] = useState<string | null>(null);
  return (
    <p class="plan-field">
      <label htmlFor={id}>
        {label}{" "}
        <span class="aside">
          ({bounds.least} to {bounds.most})
        </span>
      </label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={bounds.least}
        max={bounds.most}
        step={step}
        value={typed ?? value}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onChange={({ currentTarget }) => {
          type(null);
          change(boundedTo(bounds, currentTarget.value) ?? value);
        }}
      />
    </p>
  );
}
