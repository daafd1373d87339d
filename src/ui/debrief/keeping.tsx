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
import { usePart } from "#ui/use-part.ts";
import {
  HandedOverWords,
  NOTHING_HANDED_OVER,
  byHand,
  isFileHere,
  mayBeShut,
  savedAs,
  shutIn,
} from "./handed-over.tsx";
import type { OpenVerdict } from "./trainers-verdict.tsx";

export interface Links {
  /** Full addresses to share: one opens the debrief, the other plays the conversation back. */
  readonly shareDebrief: string;
  readonly sharePlayback: string;
  /** Asks for somebody's own verdict, before they see the debrief. */
  readonly askVerdict: string;
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
  readonly openVerdict: OpenVerdict;
}

export function Keeping({ debrief, terms, reflection, links, name, rename, openVerdict }: Props): JSX.Element {
  const { marked, line, plan } = reflection;
  const { way, hardest = "" } = terms;
  const [outcome, setOutcome] = useState(NOTHING_HANDED_OVER);
  const verdicts = usePart(() => import("./trainers-verdict.tsx"));
  const [ownWords, setOwnWords] = useState(false);
  const hasOwnWords = debrief.moments.some(({ saidFirst }) => saidFirst !== "");
  const added = (): Added => ({ ...NOTHING_ADDED, name: name.trim(), marked, line, plan, way, hardest, ownWords });

  const copy = (what: string, text: string): void => {
    void copied(text).then((done) => setOutcome(done ? { words: `${what} copied.`, byHand: null } : byHand(text)));
  };
  const download = (kind: "json" | "csv", text: string): void => {
    const file = `debrief-${debrief.scenario.id}.${kind}`;
    saveFile(file, kind === "json" ? "application/json" : "text/csv", text);
    setOutcome(savedAs(file, text));
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
          {verdicts === null || verdicts === "missing" ? null : (
            <verdicts.TrainersVerdict
              open={openVerdict}
              askFor={() => copy("Link for your trainer", links.askVerdict)}
              refused={(words) => setOutcome({ words, byHand: null })}
            />
          )}
        </>
      )}
      <HandedOverWords of={outcome} />
    </div>
  );
}
