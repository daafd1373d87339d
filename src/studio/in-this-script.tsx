/** Puts a look into the header of the script on the desk: for somebody who is in it, or for somebody new. */
import { UserPlus } from "lucide";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { castLinesIn, withColleague, withLookOf } from "#authoring/write/cast-lines.ts";
import { Sign } from "#ui/signs.tsx";

/** The script that stands on the desk. */
export interface ScriptOnDesk {
  readonly text: () => string;
  /** Puts another text in its place; it can be undone. */
  readonly replaceAll: (text: string) => void;
}

interface Props {
  readonly script: ScriptOnDesk;
  readonly look: string;
  readonly name: string;
}

export function InThisScript({ script, look, name }: Props): JSX.Element {
  const [said, setSaid] = useState("");
  const people = castLinesIn(script.text());
  const take = (text: string, words: string): void => {
    script.replaceAll(text);
    setSaid(words);
  };
  return (
    <>
      <h3>In this script</h3>
      <p class="studio-actions">
        {people.map((one) => (
          <button
            key={one.speaker}
            type="button"
            class="button small"
            disabled={one.look === look}
            onClick={() =>
              take(withLookOf(script.text(), one.speaker, look), `${one.name} looks like this from now on.`)
            }
          >
            {one.look === look ? `${one.name} looks like this` : `${one.name} is to look like this`}
          </button>
        ))}
        <button
          type="button"
          class="button small"
          onClick={() =>
            take(
              withColleague(script.text(), name, look),
              `${name} is in the header as a colleague, and comes in where a line says #enter: ${name}.`,
            )
          }
        >
          <Sign of={UserPlus} /> Add {name} as a colleague
        </button>
      </p>
      <p role="status">{said}</p>
    </>
  );
}
