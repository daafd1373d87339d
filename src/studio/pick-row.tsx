/** One thing of a look, picked by its picture or its colour. The arrow keys go from one to the next. */
import type { ComponentChildren, JSX } from "preact";
import type { NamedColour } from "#authoring/pack/cast-file.ts";

export interface Option<Value> {
  readonly value: Value;
  /** What it is called where it can't be seen. */
  readonly name: string;
  /** The address of its picture. */
  readonly picture: string;
}

interface PicturesProps<Value> {
  readonly legend: string;
  readonly options: readonly Option<Value>[];
  readonly chosen: Value;
  readonly pick: (value: Value) => void;
  readonly aside?: ComponentChildren;
}

export function PickPictures<Value>({ legend, options, chosen, pick, aside }: PicturesProps<Value>): JSX.Element {
  return (
    <fieldset class="look-pick face-picks">
      <legend>{legend}</legend>
      {options.map(({ value, name, picture }) => (
        <label key={name} title={name}>
          <input type="radio" name={`look ${legend}`} checked={value === chosen} onChange={() => pick(value)} />
          <img src={picture} alt={name} width={72} height={72} loading="lazy" />
        </label>
      ))}
      {aside}
    </fieldset>
  );
}

interface ColoursProps {
  readonly legend: string;
  readonly colours: readonly NamedColour[];
  readonly chosen: string;
  readonly pick: (colour: string) => void;
  /** Whether any other colour may be taken as well. */
  readonly any: boolean;
}

export function PickColour({ legend, colours, chosen, pick, any }: ColoursProps): JSX.Element {
  const isListed = colours.some(({ colour }) => colour === chosen);
  const shown = isListed ? colours : [...colours, { name: "As it is in the file", colour: chosen }];
  return (
    <fieldset class="look-pick colour-picks">
      <legend>{legend}</legend>
      {shown.map(({ name, colour }) => (
        <label key={colour} title={name}>
          <input type="radio" name={`look ${legend}`} checked={colour === chosen} onChange={() => pick(colour)} />
          <span class="swatch" style={{ backgroundColor: colour }} />
          <span class="unseen">{name}</span>
        </label>
      ))}
      {any ? (
        <label class="any-colour">
          <input type="color" value={chosen} onInput={({ currentTarget: { value } }) => pick(value)} />
          another one
        </label>
      ) : null}
    </fieldset>
  );
}
