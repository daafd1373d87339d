/** Narrows the shelf by skill, level, channel and length. Only what the shelf has can be chosen. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { SKILLS } from "#guidance/words.ts";
import { CHANNELS, type Channel, LEVELS } from "#scenario/words.ts";
import type { ShelfEntry } from "./shelf-card.tsx";
import { LENGTHS, NO_FILTER, type ShelfFilter, passes, queryOf } from "./shelf-filter.ts";

const CHANNEL_WORDS: Readonly<Record<Channel, string>> = {
  counter: "Face to face",
  phone: "Phone",
  chat: "Chat",
  mail: "E-mail",
  social: "Social media",
};

interface Props {
  readonly shelf: readonly ShelfEntry[];
  readonly filter: ShelfFilter;
  readonly setFilter: (filter: ShelfFilter) => void;
}

export function FilterBar({ shelf, filter, setFilter }: Props): JSX.Element {
  const titles = new Map(shelf.flatMap(({ skills }) => skills.map(({ skill, title }) => [skill, title] as const)));
  const shown = shelf.filter((entry) => passes(filter, entry)).length;
  const isNarrowed = queryOf(filter) !== "";
  // On a telephone the people come first.
  const [isWide] = useState(() => matchMedia("(width >= 640px)").matches);
  return (
    <details class="filters" open={isWide || isNarrowed}>
      <summary>Show only some</summary>
      <div class="filter-fields" role="group" aria-label="Show only">
        <Choice
          label="Skill"
          value={filter.skill}
          options={SKILLS.flatMap((skill) => {
            const title = titles.get(skill);
            return title === undefined ? [] : [[skill, title] as const];
          })}
          choose={(skill) => setFilter({ ...filter, skill })}
        />
        <Choice
          label="Level"
          value={filter.level}
          options={LEVELS.filter((level) => shelf.some(({ card }) => card.level === level)).map(
            (level) => [level, String(level)] as const,
          )}
          choose={(level) => setFilter({ ...filter, level })}
        />
        <Choice
          label="Where"
          value={filter.channel}
          options={CHANNELS.filter((channel) => shelf.some(({ card }) => card.channel === channel)).map(
            (channel) => [channel, CHANNEL_WORDS[channel]] as const,
          )}
          choose={(channel) => setFilter({ ...filter, channel })}
        />
        <Choice
          label="Time"
          value={filter.minutes}
          options={LENGTHS.map((minutes) => [minutes, `up to ${minutes} minutes`] as const)}
          choose={(minutes) => setFilter({ ...filter, minutes })}
        />
        {isNarrowed ? (
          <button type="button" class="button small" onClick={() => setFilter(NO_FILTER)}>
            Show all
          </button>
        ) : null}
        <p class="filtered" role="status">
          {isNarrowed ? `${shown} of ${shelf.length}` : ""}
        </p>
      </div>
    </details>
  );
}

interface ChoiceProps<Value extends string | number> {
  readonly label: string;
  /** Null where anything goes. */
  readonly value: Value | null;
  readonly options: readonly (readonly [Value, string])[];
  readonly choose: (value: Value | null) => void;
}

function Choice<Value extends string | number>({ label, value, options, choose }: ChoiceProps<Value>): JSX.Element {
  return (
    <label class="filter">
      {label}{" "}
      <select
        value={value ?? ""}
        onChange={({ currentTarget }) =>
          choose(options.find(([one]) => String(one) === currentTarget.value)?.[0] ?? null)
        }
      >
        <option value="">any</option>
        {options.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
