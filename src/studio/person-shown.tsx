/** One of the people: how they look in every mood, and how a script casts them. */
import { Copy, Pencil, Trash2 } from "lucide";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { castLine } from "#authoring/write/cast-lines.ts";
import { copied } from "#ui/copied.ts";
import { Sign } from "#ui/signs.tsx";
import { LookSeen } from "./look-seen.tsx";
import type { PackPerson } from "./pack-people.ts";
import type { PackRoom } from "./pack-room.ts";
import { type ScriptOnDesk, InThisScript } from "./in-this-script.tsx";

interface Props {
  readonly room: PackRoom;
  readonly person: PackPerson;
  /** The script on the desk; null where none is. */
  readonly script: ScriptOnDesk | null;
  readonly change: () => void;
  readonly copy: () => void;
  readonly remove: () => void;
}

export function PersonShown({ room, person, script, change, copy, remove }: Props): JSX.Element {
  const [used, setUsed] = useState<readonly string[]>([]);
  const { id, name, look, isOwn, replacesShipped } = person;
  const asked = async (): Promise<void> => {
    const titles = await room.usedBy(castsWith(id));
    if (titles.length === 0) remove();
    else setUsed(titles);
  };
  return (
    <div class="person-shown">
      <LookSeen room={room} look={look} />
      <div class="person-does">
        {isOwn ? null : <p class="aside">Ships with Composure: make a copy to change it.</p>}
        <p class="studio-actions">
          {isOwn ? (
            <button type="button" class="button small" onClick={change}>
              <Sign of={Pencil} /> Change
            </button>
          ) : null}
          <button type="button" class="button small" onClick={copy}>
            <Sign of={Copy} /> Make a copy
          </button>
          {isOwn ? (
            <button type="button" class="button small" onClick={() => void asked()}>
              <Sign of={Trash2} /> Delete
            </button>
          ) : null}
        </p>
        {used.length === 0 ? null : (
          <div class="panel asked-first" role="alert">
            <p>
              {quotedTitles(used)} {used.length === 1 ? "shows" : "show"} them.{" "}
              {replacesShipped
                ? "From then on it’s the look that ships which is seen there."
                : "Without this look that can’t be played until somebody else is picked there."}
            </p>
            <p class="studio-actions">
              <button type="button" class="button small" onClick={remove}>
                Delete all the same
              </button>
              <button type="button" class="button small" onClick={() => setUsed([])}>
                Keep {name}
              </button>
            </p>
          </div>
        )}
        {script === null ? null : <InThisScript script={script} look={id} name={name} />}
        <h3>The line for a script</h3>
        <LineToCopy what="As the customer" line={castLine(name, id, "customer")} />
        <LineToCopy what="As a colleague" line={castLine(name, id, "colleague")} />
      </div>
    </div>
  );
}

/** Finds the scripts in whose header this look is. */
const castsWith = (id: string): RegExp =>
  new RegExp(`^[^\\S\\n]*#[^\\S\\n]*(?:customer|cast):[^\\n]*\\blook\\s+${id}(?=[\\s,]|$)`, "im");

/** `“The kettle” and “The pan”`. */
export function quotedTitles(titles: readonly string[]): string {
  const quoted = titles.map((title) => `“${title}”`);
  return quoted.length < 2 ? quoted.join("") : `${quoted.slice(0, -1).join(", ")} and ${quoted.at(-1) ?? ""}`;
}

function LineToCopy({ what, line }: { readonly what: string; readonly line: string }): JSX.Element {
  const [said, setSaid] = useState("");
  return (
    <p class="line-to-copy">
      <span>{what}</span> <code>{line}</code>
      <button
        type="button"
        class="button small"
        onClick={() =>
          void copied(line).then((done) => setSaid(done ? "Copied." : "Mark the line and copy it: the page may not."))
        }
      >
        Copy<span class="unseen">: {what}</span>
      </button>
      <span role="status">{said}</span>
    </p>
  );
}
