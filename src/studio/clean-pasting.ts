/** Text that comes from a word processor is pasted without its signs, and what was changed is said. */
import type { Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { cleanPaste } from "#authoring/write/clean-paste.ts";

/** `said` gets a sentence; none is said where nothing was changed. */
export const cleanPasting = (said: (words: string) => void): Extension =>
  EditorView.clipboardInputFilter.of((pasted) => {
    const { text, changed } = cleanPaste(pasted);
    if (changed.length > 0) said(`Pasted, and cleaned: ${listed(changed)}.`);
    return text;
  });

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`;
