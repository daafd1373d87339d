/** What became of a press that copies, saves or prints: a sentence, and the text itself where a browser wouldn't do it. */
import type { JSX } from "preact";

/** Text that could not be copied is shown, to be copied by hand. */
export interface HandedOver {
  readonly words: string;
  readonly byHand: string | null;
}

export const NOTHING_HANDED_OVER: HandedOver = { words: "", byHand: null };

export const byHand = (text: string): HandedOver => ({
  words: "This browser won’t let us copy for you. Copy it from here:",
  byHand: text,
});

/** What became of a file that was saved. */
export const savedAs = (file: string, text: string): HandedOver =>
  mayBeShut("allow-downloads") ? shutIn("save", text) : { words: `${file} is in your downloads.`, byHand: null };

export const shutIn = (what: "save" | "print", text: string): HandedOver => ({
  words: `The page around this one may not let you ${what}. If nothing happened, open it in a tab of its own. Copy it from here:`,
  byHand: text,
});

/**
 * Whether the page around this one may keep it from doing something, without a word to anybody: a sandboxed frame allows
 * what it names, and only a page of the same address can be asked what it names.
 */
export function mayBeShut(permission: "allow-downloads" | "allow-modals"): boolean {
  const frame = window.frameElement;
  if (frame === null) return origin === "null";
  const sandbox = frame.getAttribute("sandbox");
  return sandbox !== null && !sandbox.includes(permission);
}

/** A link to a file on this device leads nowhere elsewhere, and says whose device it is. */
export const isFileHere = (address: string): boolean => address.startsWith("file:");

export function HandedOverWords({ of: { words, byHand } }: { of: HandedOver }): JSX.Element {
  return (
    <div role="status">
      <p>{words}</p>
      {byHand === null ? null : (
        <textarea
          class="by-hand"
          rows={6}
          readOnly
          aria-label="Copy this by hand"
          value={byHand}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      )}
    </div>
  );
}
