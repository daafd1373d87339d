/** Sends a verdict back: as a link, as a file, on paper. */
import { Download, Link, Printer } from "lucide";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { copied } from "#ui/copied.ts";
import {
  HandedOverWords,
  NOTHING_HANDED_OVER,
  byHand,
  isFileHere,
  mayBeShut,
  savedAs,
  shutIn,
} from "#ui/debrief/handed-over.tsx";
import { saveFile } from "#ui/save-file.ts";
import { Sign } from "#ui/signs.tsx";

export interface SentAs {
  /** The whole address that opens it elsewhere. */
  readonly link: string;
  readonly file: { readonly name: string; readonly text: string };
}

/** Characters of a link that mail programs and chats hand on whole. */
const LONG_LINK = 2000;

export function Sending({ sentAs }: { sentAs: () => SentAs }): JSX.Element {
  const [outcome, setOutcome] = useState(NOTHING_HANDED_OVER);
  const copyLink = async (): Promise<void> => {
    const { link } = sentAs();
    const words =
      link.length > LONG_LINK
        ? `Link copied. It is long (${link.length.toLocaleString("en-GB")} characters), and some mail programs and chats cut such links: the file is safer.`
        : "Link copied.";
    setOutcome((await copied(link)) ? { words, byHand: null } : byHand(link));
  };
  const save = (): void => {
    const { name, text } = sentAs().file;
    saveFile(name, "application/json", text);
    setOutcome(savedAs(name, text));
  };
  const printed = (): void => {
    print();
    if (mayBeShut("allow-modals")) setOutcome(shutIn("print", sentAs().link));
  };
  return (
    <section class="keeping not-printed" aria-labelledby="verdict-sending">
      <h2 id="verdict-sending">Send it back</h2>
      <p class="aside">
        In it are your words, your notes, and the replies they chose. There are no names in it, unless you wrote one.
        Who gets it sees your view and Composure’s side by side.
      </p>
      <p class="keeping-row">
        {isFileHere(location.href) ? null : (
          <button type="button" class="button primary" onClick={() => void copyLink()}>
            <Sign of={Link} /> Copy the link
          </button>
        )}
        <button type="button" class="button" onClick={save}>
          <Sign of={Download} /> Save as a file
        </button>
        <button type="button" class="button" onClick={printed}>
          <Sign of={Printer} /> Print or save as PDF
        </button>
      </p>
      <HandedOverWords of={outcome} />
    </section>
  );
}
