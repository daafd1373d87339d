/** Save and share: print, copy, download, and a link that opens the same conversation elsewhere. */
import { ClipboardCopy, Download, Link, Printer } from "lucide";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { type Added, NOTHING_ADDED } from "#debrief/added.ts";
import type { Debrief } from "#debrief/debrief.ts";
import { debriefAsCsv, separatorWhere } from "#debrief/export-csv.ts";
import { debriefAsJson } from "#debrief/export-json.ts";
import { debriefAsText } from "#debrief/export-text.ts";
import type { Reflection } from "#records/reflection.ts";
import type { Terms } from "#records/terms.ts";
import { copied } from "#ui/copied.ts";
import { Sign } from "#ui/signs.tsx";
import { saveFile } from "#ui/save-file.ts";

export interface Links {
  /** Full addresses to share: one opens the debrief, the other plays the conversation back. */
  readonly shareDebrief: string;
  readonly sharePlayback: string;
  /** The address that plays it back here. */
  readonly play: string;
}

interface Props {
  readonly debrief: Debrief;
  /** How it was played. */
  readonly terms: Terms;
  readonly reflection: Reflection;
  readonly links: Links;
  /** The name on exports; may be empty. */
  readonly name: string;
  readonly rename: (name: string) => void;
}

/** The result of the last press. Text that could not be copied is shown, to be copied by hand. */
interface Outcome {
  readonly words: string;
  readonly byHand: string | null;
}

export function Keeping({ debrief, terms, reflection, links, name, rename }: Props): JSX.Element {
  const { marked, line, plan } = reflection;
  const { way, hardest = "" } = terms;
  const [outcome, setOutcome] = useState<Outcome>({ words: "", byHand: null });
  const [ownWords, setOwnWords] = useState(false);
  const hasOwnWords = debrief.moments.some(({ saidFirst }) => saidFirst !== "");
  const added = (): Added => ({ ...NOTHING_ADDED, name: name.trim(), marked, line, plan, way, hardest, ownWords });

  const copy = (what: string, text: string): void => {
    void copied(text).then((done) => setOutcome(done ? { words: `${what} copied.`, byHand: null } : byHand(text)));
  };
  const download = (kind: "json" | "csv", text: string): void => {
    const file = `debrief-${debrief.scenario.id}.${kind}`;
    saveFile(file, kind === "json" ? "application/json" : "text/csv", text);
    const words = `${file} is in your downloads.`;
    setOutcome(mayBeShut("allow-downloads") ? shutIn("save", text) : { words, byHand: null });
  };
  const printed = (): void => {
    print();
    if (mayBeShut("allow-modals")) setOutcome(shutIn("print", debriefAsText(debrief, added())));
  };
  return (
    <div class="keeping not-printed">
      <label class="own-name">
        <span>Your name (optional)</span>
        <input
          type="text"
          autocomplete="off"
          maxLength={80}
          value={name}
          onInput={({ currentTarget }) => rename(currentTarget.value)}
        />
      </label>
      {hasOwnWords ? (
        <label class="with-own-words">
          <input
            type="checkbox"
            checked={ownWords}
            onChange={({ currentTarget }) => setOwnWords(currentTarget.checked)}
          />{" "}
          Include what I said in my own words first
        </label>
      ) : null}
      <p class="keeping-row">
        <button type="button" class="button" onClick={printed}>
          <Sign of={Printer} /> Print or save as PDF
        </button>
        <button type="button" class="button" onClick={() => copy("Debrief", debriefAsText(debrief, added()))}>
          <Sign of={ClipboardCopy} /> Copy as text
        </button>
        <button type="button" class="button" onClick={() => download("json", debriefAsJson(debrief, added()))}>
          <Sign of={Download} /> JSON
        </button>
        <button
          type="button"
          class="button"
          onClick={() => download("csv", debriefAsCsv(debrief, added(), separatorWhere(navigator.language)))}
        >
          <Sign of={Download} /> CSV
        </button>
      </p>
      {isFileHere(links.shareDebrief) ? null : (
        <>
          <p class="keeping-row">
            <button type="button" class="button" onClick={() => copy("Link to the debrief", links.shareDebrief)}>
              <Sign of={Link} /> Copy a link to the debrief
            </button>
            <button type="button" class="button" onClick={() => copy("Link to the playback", links.sharePlayback)}>
              <Sign of={Link} /> Copy a link to the playback
            </button>
          </p>
          <p class="aside">
            The link contains only the replies you chose. Nothing you typed. It works wherever this scenario is
            installed.
          </p>
        </>
      )}
      <div role="status">
        <p>{outcome.words}</p>
        {outcome.byHand === null ? null : (
          <textarea
            class="by-hand"
            rows={6}
            readOnly
            aria-label="Copy this by hand"
            value={outcome.byHand}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
        )}
      </div>
    </div>
  );
}

/** A link to a file on this device leads nowhere elsewhere, and says whose device it is. */
const isFileHere = (address: string): boolean => address.startsWith("file:");

const byHand = (text: string): Outcome => ({
  words: "This browser won’t let us copy for you. Copy it from here:",
  byHand: text,
});

const shutIn = (what: "save" | "print", text: string): Outcome => ({
  words: `The page around this one may not let you ${what}. If nothing happened, open it in a tab of its own. Copy it from here:`,
  byHand: text,
});

/**
 * Whether the page around this one may keep it from doing something, without a word to anybody: a sandboxed frame allows
 * what it names, and only a page of the same address can be asked what it names.
 */
function mayBeShut(permission: "allow-downloads" | "allow-modals"): boolean {
  const frame = window.frameElement;
  if (frame === null) return origin === "null";
  const sandbox = frame.getAttribute("sandbox");
  return sandbox !== null && !sandbox.includes(permission);
}
