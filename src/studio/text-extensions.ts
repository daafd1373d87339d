/** All that the editor of the text is made of. */
import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { codeFolding, foldGutter, foldKeymap, indentUnit, syntaxHighlighting } from "@codemirror/language";
import { lintGutter, lintKeymap } from "@codemirror/lint";
import { highlightSelectionMatches, search, searchKeymap } from "@codemirror/search";
import { EditorState, type Extension } from "@codemirror/state";
import { EditorView, drawSelection, highlightActiveLine, keymap, lineNumbers } from "@codemirror/view";
import { cleanPasting } from "./clean-pasting.ts";
import { completionsFor } from "./completions.ts";
import { FOLD_KNOTS, INK_LANGUAGE, INK_COLOURS } from "./ink-mode.ts";
import { NEW_LINE } from "./new-line.ts";
import { goToDefinition } from "./go-to-definition.ts";
import { PAPER } from "./paper.ts";
import { REPLY_EFFECTS } from "./reply-effects.ts";
import { SAID_LINE } from "./said-line.ts";
import type { Vocabulary } from "./vocabulary.ts";

export interface TextNews {
  /** Something was written. */
  readonly changed: () => void;
  /** The cursor stands at another place: an offset in UTF-16 units. */
  readonly moved: (at: number) => void;
  /** Another name is asked for, for what stands at this offset. */
  readonly rename: (at: number) => void;
  /** A sentence about what was pasted. */
  readonly pasted: (words: string) => void;
}

export const textExtensions = (
  vocabulary: () => Vocabulary,
  { changed, moved, pasted, rename }: TextNews,
): readonly Extension[] => [
  lineNumbers(),
  foldGutter(),
  codeFolding(),
  FOLD_KNOTS,
  history(),
  drawSelection(),
  highlightActiveLine(),
  highlightSelectionMatches(),
  closeBrackets(),
  // A quotation mark or an apostrophe in a sentence is one sign.
  EditorState.languageData.of(() => [{ closeBrackets: { brackets: ["[", "{", "("] } }]),
  EditorView.lineWrapping,
  EditorState.tabSize.of(4),
  indentUnit.of("    "),
  NEW_LINE,
  INK_LANGUAGE,
  syntaxHighlighting(INK_COLOURS),
  lintGutter(),
  search({ top: true }),
  autocompletion({ override: [completionsFor(vocabulary)], icons: false }),
  cleanPasting(pasted),
  SAID_LINE,
  REPLY_EFFECTS,
  goToDefinition({ rename }),
  // Escape, then Tab, leads out of the text, as everywhere: see WCAG 2.1.2.
  keymap.of([
    ...closeBracketsKeymap,
    ...completionKeymap,
    ...searchKeymap,
    ...historyKeymap,
    ...foldKeymap,
    ...lintKeymap,
    indentWithTab,
    ...defaultKeymap,
  ]),
  EditorView.contentAttributes.of({
    "aria-label": "The script",
    "aria-description": "Escape, then Tab, leads out of the text.",
    tabindex: "0",
    spellcheck: "true",
    lang: "en",
  }),
  EditorView.updateListener.of(({ docChanged, selectionSet, state }) => {
    if (docChanged) changed();
    if (docChanged || selectionSet) moved(state.selection.main.head);
  }),
  PAPER,
];
