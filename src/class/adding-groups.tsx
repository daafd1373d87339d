/** Takes in what groups have handed in: files that are dropped anywhere on the page or chosen, and links that are pasted. */
import { FileUp, ListPlus } from "lucide";
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { addressOf } from "#ui/route.ts";
import { Sign } from "#ui/signs.tsx";
import type { AddedGroups, RefusedGroup } from "./groups-shown.ts";
import { clipped } from "./groups-words.ts";

export interface AddingProps {
  readonly addFiles: (files: readonly File[]) => Promise<AddedGroups>;
  /** One link a line. */
  readonly addLinks: (text: string) => Promise<AddedGroups>;
}

export function AddingGroups({ addFiles, addLinks }: AddingProps): JSX.Element {
  const [outcome, setOutcome] = useState<AddedGroups | null>(null);
  const [links, setLinks] = useState("");
  const chooser = useRef<HTMLInputElement>(null);
  const takeFiles = (files: readonly File[]): void => {
    if (files.length > 0) void addFiles(files).then(setOutcome);
  };
  const takeLinks = (text: string, typed: boolean): void => {
    void addLinks(text).then((result) => {
      setOutcome(result);
      // What couldn't be taken stays, to be put right.
      if (typed) setLinks(result.refused.map(({ what }) => what).join("\n"));
    });
  };
  const over = useDropped(takeFiles, (text) => takeLinks(text, false));
  return (
    <>
      <div class={`groups-drop${over ? " over" : ""}`}>
        <p>
          <strong>Drop the groups’ files on this page,</strong> as many at once as you like.
        </p>
        <button type="button" class="button" onClick={() => chooser.current?.click()}>
          <Sign of={FileUp} /> Choose files
        </button>
        <input
          ref={chooser}
          type="file"
          accept=".json,application/json"
          multiple
          aria-label="The groups’ files"
          hidden
          onChange={({ currentTarget }) => {
            takeFiles([...(currentTarget.files ?? [])]);
            // So that the same files can be chosen again.
            currentTarget.value = "";
          }}
        />
      </div>
      <form
        class="groups-links"
        onSubmit={(event) => {
          event.preventDefault();
          if (links.trim() !== "") takeLinks(links, true);
        }}
      >
        <label>
          <span>Or paste their links here, one a line</span>
          <textarea rows={3} value={links} onInput={({ currentTarget }) => setLinks(currentTarget.value)} />
        </label>
        <button type="submit" class="button">
          <Sign of={ListPlus} /> Add the links
        </button>
      </form>
      <div role="status" class="groups-outcome">
        {outcome === null ? null : <p>{addedWords(outcome)}</p>}
        {outcome === null || outcome.refused.length === 0 ? null : (
          <ul>
            {outcome.refused.map((one, at) => (
              <Refused key={at} {...one} />
            ))}
          </ul>
        )}
      </div>
    </>
  );
}

function addedWords({ added, refused }: AddedGroups): string {
  const one = added === 1;
  if (refused.length === 0) return added === 0 ? "" : `${added} ${one ? "group was" : "groups were"} added.`;
  const not = `${refused.length} couldn’t be:`;
  return added === 0 ? `Nothing was added. ${not}` : `${added} ${one ? "group was" : "groups were"} added. ${not}`;
}

/** So much of a line tells which one it is. */
const MOST_SHOWN = 60;

function Refused({ what, why, elsewhere }: RefusedGroup): JSX.Element {
  return (
    <li>
      <strong>{clipped(what, MOST_SHOWN)}</strong>: {why}{" "}
      {elsewhere === null ? null : (
        <a href={addressOf({ kind: "class", scenario: `${elsewhere.scenario}/groups` })}>
          Compare groups of “{elsewhere.title}”
        </a>
      )}
    </li>
  );
}

/** Takes what is dropped anywhere on the page; true while something is held over it. */
function useDropped(takeFiles: (files: readonly File[]) => void, takeText: (text: string) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    /** Text that is moved about within a field is the browser's. */
    const isOurs = ({ dataTransfer, target }: DragEvent): boolean =>
      dataTransfer?.types.includes("Files") === true || !(target instanceof HTMLTextAreaElement);
    const hover = (event: DragEvent): void => {
      if (!isOurs(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = ({ relatedTarget }: DragEvent): void => {
      if (relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      setOver(false);
      if (!isOurs(event)) return;
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) return takeFiles(files);
      const text = event.dataTransfer?.getData("text/plain") ?? "";
      if (text !== "") takeText(text);
    };
    addEventListener("dragover", hover);
    addEventListener("dragleave", leave);
    addEventListener("drop", drop);
    return () => {
      removeEventListener("dragover", hover);
      removeEventListener("dragleave", leave);
      removeEventListener("drop", drop);
    };
  });
  return over;
}
