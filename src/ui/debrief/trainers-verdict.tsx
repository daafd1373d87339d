/** Asks a trainer for their own verdict, and opens the one that comes back. */
import { FileCheck, Link } from "lucide";
import type { JSX } from "preact";
import { FileButton, useDroppedFile } from "#ui/file-button.tsx";
import { Sign } from "#ui/signs.tsx";
import { showSection } from "./show-section.ts";

/** Opens the page of a verdict's file. Returns why it can't, in a sentence; empty if it can. */
export type OpenVerdict = (file: File) => Promise<string>;

interface Props {
  readonly askFor: () => void;
  readonly open: OpenVerdict;
  readonly refused: (words: string) => void;
}

const NOT_LOADED = "It couldn’t be opened. Check your connection and try again.";

export function TrainersVerdict({ askFor, open, refused }: Props): JSX.Element {
  const chosen = async (file: File): Promise<string> => {
    const why = await open(file).catch(() => NOT_LOADED);
    refused(why);
    return why;
  };
  useDroppedFile((file) => {
    // It may be dropped while this is folded.
    void chosen(file).then((why) => (why === "" ? undefined : showSection("keeping-title")));
  });
  return (
    <>
      <h3>What does your trainer think?</h3>
      <p class="aside">
        Send them this link. They read the conversation and rate each reply before they see what Composure says. Their
        verdict comes back as a link, or as a file that you open here.
      </p>
      <p class="keeping-row">
        <button type="button" class="button" onClick={askFor}>
          <Sign of={Link} /> Copy a link for your trainer
        </button>
        <FileButton accept=".json,application/json" label="A trainer’s verdict" chosen={(file) => void chosen(file)}>
          <Sign of={FileCheck} /> Open a trainer’s verdict
        </FileButton>
      </p>
    </>
  );
}
