/** An edited reading copy is pasted, compared with the script, and taken line by line. */
import { Check } from "lucide";
import type { ComponentChildren, JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { type CopyChange, type EditedCopy, editedCopy, withCopyChanges } from "#authoring/write/edited-copy.ts";
import type { Handbook } from "#guidance/catalogue.ts";
import { Sign } from "#ui/signs.tsx";

/** Milliseconds without a key before a copy is compared: a long one takes a moment. */
const PAUSE = 200;

interface Props {
  readonly script: string;
  readonly handbook: Handbook;
  readonly take: (script: string) => void;
  /** The way back. */
  readonly children: ComponentChildren;
}

export function CopyTakenBack({ script, handbook, take, children }: Props): JSX.Element {
  const [pasted, setPasted] = useState("");
  const [found, setFound] = useState<EditedCopy | null>(null);
  const [left, setLeft] = useState<ReadonlySet<CopyChange>>(new Set());
  const [outcome, setOutcome] = useState("");
  useEffect(() => {
    setLeft(new Set());
    setFound(null);
    if (pasted.trim() === "") return undefined;
    const pause = setTimeout(() => setFound(editedCopy(script, pasted, handbook)), PAUSE);
    return () => clearTimeout(pause);
  }, [pasted, script, handbook]);
  const chosen = found?.changes.filter((change) => !left.has(change)) ?? [];
  const takeChosen = (): void => {
    take(withCopyChanges(script, chosen, handbook));
    setPasted("");
    setOutcome(
      `${chosen.length === 1 ? "1 line is" : `${chosen.length} lines are`} changed. You can undo it in the text.`,
    );
  };
  return (
    <>
      <label class="copy-back-field">
        <span>Paste the edited copy here, or a part of it. Nothing changes until you say so.</span>
        <textarea
          rows={found === null ? 12 : 4}
          value={pasted}
          spellcheck={false}
          onInput={({ currentTarget }) => {
            setPasted(currentTarget.value);
            setOutcome("");
          }}
        />
      </label>
      {found === null ? null : (
        <div class="copy-back-found" tabIndex={0} role="region" aria-label="What the copy changes">
          <Found {...{ found, left }} toggle={(change) => setLeft(toggled(left, change))} />
        </div>
      )}
      <div class="reading-copy-actions">
        {chosen.length === 0 ? null : (
          <button type="button" class="button small primary" onClick={takeChosen}>
            <Sign of={Check} /> {chosen.length === 1 ? "Take this change" : `Take these ${chosen.length} changes`}
          </button>
        )}
        {children}
        <p role="status">{outcome}</p>
      </div>
    </>
  );
}

function toggled(set: ReadonlySet<CopyChange>, change: CopyChange): ReadonlySet<CopyChange> {
  const after = new Set(set);
  if (!after.delete(change)) after.add(change);
  return after;
}

interface FoundProps {
  readonly found: EditedCopy;
  /** Changes that aren't to be taken. */
  readonly left: ReadonlySet<CopyChange>;
  readonly toggle: (change: CopyChange) => void;
}

function Found({ found, left, toggle }: FoundProps): JSX.Element {
  const { changes, unplaced, comments, isOfThisVersion } = found;
  return (
    <>
      <p role="status">{summaryOf(found)}</p>
      {changes.length === 0 || isOfThisVersion ? null : (
        <p class="copy-back-older">
          Your script has changed since this copy was made. Look at each: a change may bring older words back.
        </p>
      )}
      <ol class="copy-back-changes">
        {changes.map((change) => (
          <li key={`${change.id} ${change.label} ${change.before}`}>
            <label>
              <input type="checkbox" checked={!left.has(change)} onChange={() => toggle(change)} />
              <span>
                Line {change.line}, {change.label}
              </span>
            </label>
            <del>{change.before}</del>
            <ins>{change.after}</ins>
          </li>
        ))}
      </ol>
      {comments.length === 0 ? null : (
        <>
          <h3>Comments</h3>
          <ul class="copy-back-comments">
            {comments.map(({ line, words }) => (
              <li key={`${line} ${words}`}>
                <strong>Line {line}</strong> {words}
              </li>
            ))}
          </ul>
        </>
      )}
      {unplaced.length === 0 ? null : (
        <>
          <h3>Left out</h3>
          <ul class="copy-back-unplaced">
            {unplaced.map(({ words, why }) => (
              <li key={`${words} ${why}`}>
                <q>{words}</q> {why}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function summaryOf({ changes, comments, unplaced }: EditedCopy): string {
  const parts = [
    counted(changes.length, "changed line", "changed lines"),
    counted(comments.length, "comment", "comments"),
    counted(unplaced.length, "thing that couldn’t be placed", "things that couldn’t be placed"),
  ].filter((part) => part !== "");
  return parts.length === 0 ? "This copy says the same as your script." : `Found: ${parts.join(", ")}.`;
}

const counted = (number: number, one: string, many: string): string =>
  number === 0 ? "" : `${number} ${number === 1 ? one : many}`;
