/** One field of an entry of house rules: what is asked, what is the standard, what is wrong. */
import type { ComponentChildren, JSX } from "preact";
import { STUDY_STANCES } from "#guidance/words.ts";
import { type NamedPlace, type HouseField, citationIn, citationOf } from "./house-fields.ts";
import { type HouseKnown, type Known, OUR_RULES } from "./house-known.ts";

interface Props {
  readonly field: HouseField;
  readonly answer: string | readonly string[];
  readonly set: (answer: string | readonly string[]) => void;
  readonly known: HouseKnown;
  /** Sentences. */
  readonly wrong: readonly string[];
  /** What it is where it ships, or for instance; empty for nothing. */
  readonly standard: string;
  /** Goes back to what is kept, or to what ships; null where that stands there. */
  readonly back: { readonly words: string; readonly go: () => void } | null;
}

const STANCES: Readonly<Record<(typeof STUDY_STANCES)[number], string>> = {
  supports: "It agrees",
  bends: "It depends",
  contradicts: "It disagrees",
};

export function HouseFieldShown({ field, answer, set, known, wrong, standard, back }: Props): JSX.Element {
  const { key, label, hint, kind, optional } = field;
  const id = `house-${key}`;
  const says = `${id}-says`;
  const about = { id, "aria-describedby": says, "aria-invalid": wrong.length > 0 };
  const words = typeof answer === "string" ? answer : "";
  const items = typeof answer === "string" ? [] : answer;
  const group = (content: ComponentChildren): JSX.Element => (
    <div role="group" aria-labelledby={`${id}-label`} aria-describedby={says} class="house-list">
      {content}
    </div>
  );
  const isGroup = kind === "citations" || kind === "practices" || kind === "research";
  const name = (
    <>
      {label}
      {optional ? <span class="aside"> may stay empty</span> : null}
    </>
  );
  return (
    <div class={`house-field ${kind}`} data-wrong={wrong.length > 0}>
      {isGroup ? <strong id={`${id}-label`}>{name}</strong> : <label for={id}>{name}</label>}
      {kind === "line" ? (
        <input {...about} value={words} autocomplete="off" onInput={({ currentTarget }) => set(currentTarget.value)} />
      ) : null}
      {kind === "points" || kind === "year" ? (
        <input
          {...about}
          class="number"
          inputMode={kind === "year" ? "numeric" : "text"}
          value={words}
          autocomplete="off"
          onInput={({ currentTarget }) => set(currentTarget.value)}
        />
      ) : null}
      {kind === "text" ? (
        <textarea {...about} rows={2} value={words} onInput={({ currentTarget }) => set(currentTarget.value)} />
      ) : null}
      {kind === "skill" || kind === "stance" ? (
        <select {...about} value={words} onChange={({ currentTarget }) => set(currentTarget.value)}>
          {(kind === "skill" ? known.skills : STUDY_STANCES.map((one) => ({ id: one, title: STANCES[one] }))).map(
            (one) => (
              <option key={one.id} value={one.id}>
                {one.title}
              </option>
            ),
          )}
        </select>
      ) : null}
      {kind === "citations" ? group(<Citations {...{ id, items, set }} sources={known.sources} />) : null}
      {kind === "practices" ? group(<Picks {...{ id, items, set }} of={known.practices} what="a practice" />) : null}
      {kind === "research" ? group(<Picks {...{ id, items, set }} of={known.research} what="research" />) : null}
      <p id={says} class="house-says">
        {wrong.map((sentence) => (
          <strong key={sentence} class="field-wrong">
            {sentence}
          </strong>
        ))}
        <span class="aside">
          {hint} {standard}
        </span>
        {back === null ? null : (
          <button type="button" class="back-to" onClick={back.go}>
            {back.words}
            <span class="unseen">: {label}</span>
          </button>
        )}
      </p>
    </div>
  );
}

interface PicksProps {
  readonly id: string;
  readonly items: readonly string[];
  readonly set: (items: readonly string[]) => void;
  readonly of: readonly Known[];
  readonly what: string;
}

/** Several of many: what is picked stands there, to be taken out. */
export function Picks({ id, items, set, of, what }: PicksProps): JSX.Element {
  return (
    <>
      {items.map((item) => (
        <button
          key={item}
          type="button"
          class="button small chip"
          onClick={() => set(items.filter((one) => one !== item))}
        >
          {of.find((one) => one.id === item)?.title ?? item} <span aria-hidden="true">×</span>
          <span class="unseen">, take out</span>
        </button>
      ))}
      <select
        id={id}
        aria-label={`Add ${what}`}
        value=""
        onChange={({ currentTarget }) => {
          if (currentTarget.value !== "") set([...items, currentTarget.value]);
          currentTarget.value = "";
        }}
      >
        <option value="">Add {what} …</option>
        {of
          .filter((one) => !items.includes(one.id))
          .map((one) => (
            <option key={one.id} value={one.id}>
              {one.title}
            </option>
          ))}
      </select>
    </>
  );
}

interface CitationsProps {
  readonly id: string;
  readonly items: readonly string[];
  readonly set: (items: readonly string[]) => void;
  readonly sources: readonly Known[];
}

function Citations({ id, items, set, sources }: CitationsProps): JSX.Element {
  const change = (at: number, more: Partial<NamedPlace>): void =>
    set(items.map((item, index) => (index === at ? citationOf({ ...citationIn(item), ...more }) : item)));
  return (
    <>
      {items.map((item, at) => {
        const { source, place } = citationIn(item);
        return (
          <p key={at} class="citation">
            <select
              id={at === 0 ? id : undefined}
              aria-label={`Source ${at + 1}`}
              value={source}
              onChange={({ currentTarget }) => change(at, { source: currentTarget.value })}
            >
              {sources.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.title}
                </option>
              ))}
            </select>
            <input
              aria-label={`Where in source ${at + 1}`}
              placeholder="12, or a heading"
              value={place}
              autocomplete="off"
              onInput={({ currentTarget }) => change(at, { place: currentTarget.value.trimStart() })}
            />
            {items.length > 1 ? (
              <button type="button" class="button small" onClick={() => set(items.filter((_, index) => index !== at))}>
                Take out<span class="unseen">: source {at + 1}</span>
              </button>
            ) : null}
          </p>
        );
      })}
      <button type="button" class="button small" onClick={() => set([...items, `${sources[0]?.id ?? OUR_RULES.id} 1`])}>
        Add a source
      </button>
    </>
  );
}
