/** The script as text. It lies in a shadow root: the editor brings style sheets of its own, which the page's policy bars. */
import { historyField, isolateHistory } from "@codemirror/commands";
import { EditorState, type Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { ReplyEffect } from "#authoring/look-through/looked-through.ts";
import type { ScriptMistake } from "#authoring/script-mistake.ts";
import { showReplyEffects } from "./reply-effects.ts";
import { withMistakes } from "./marked-mistakes.ts";
import { saidLineIn, setSaidLine } from "./said-line.ts";
import { type TextNews, textExtensions } from "./text-extensions.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What others do with the text. */
export interface TextPaneHandle {
  readonly view: EditorView;
  readonly text: () => string;
  /** The number of the cursor's line, from 1. */
  readonly line: () => number;
  /** Shows a line, from 1, and puts the cursor there. */
  readonly goTo: (line: number) => void;
  /** Replaces so many UTF-16 units of a line, as one step that can be undone. */
  readonly replace: (line: number, column: number, length: number, text: string) => void;
  /** Puts another text in the place of all, as one step that can be undone. */
  readonly replaceAll: (text: string) => void;
  /** Marks the line with these words; returns its number, or null where none has them. */
  readonly markSaid: (words: string) => number | null;
  /** Shows at each reply's end what it usually does. */
  readonly showEffects: (effects: readonly ReplyEffect[]) => void;
  /** All that could be undone, to be begun with once more. */
  readonly toKeep: () => unknown;
}

interface Props extends TextNews {
  /** What it begins with; changes of it later change nothing. */
  readonly text: string;
  /** What `toKeep` returned; used if it is of the same text. */
  readonly kept: unknown;
  readonly vocabulary: Vocabulary;
  readonly mistakes: readonly ScriptMistake[];
  readonly handle: { current: TextPaneHandle | null };
}

export function TextPane({ text, kept, vocabulary, mistakes, handle, ...news }: Props): JSX.Element {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const words = useRef(vocabulary);
  words.current = vocabulary;

  useEffect(() => {
    if (host.current === null) return undefined;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: "open" });
    const state = stateWith(text, kept, [...textExtensions(() => words.current, news)]);
    const editor = new EditorView({ root, parent: root, state });
    view.current = editor;
    handle.current = handleOf(editor);
    // What was written last can still be read from it.
    return () => editor.destroy();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the editor keeps its own text from then on
  }, []);

  useEffect(() => {
    if (view.current !== null) view.current.dispatch(withMistakes(view.current.state, mistakes));
  }, [mistakes]);

  return <div class="text-pane" ref={host} />;
}

const FIELDS = { history: historyField };

/** With what could be undone before a reload, if the text is still the one that it belongs to. */
function stateWith(text: string, kept: unknown, extensions: Extension): EditorState {
  try {
    const before = EditorState.fromJSON(kept, { extensions }, FIELDS);
    if (before.doc.toString() === text) return before;
  } catch {
    // Nothing was kept, or another version of the editor kept it.
  }
  return EditorState.create({ doc: text, extensions });
}

function handleOf(editor: EditorView): TextPaneHandle {
  const lineAt = (line: number) => editor.state.doc.line(Math.min(Math.max(1, line), editor.state.doc.lines));
  let saidBefore = 0;
  return {
    view: editor,
    text: () => editor.state.doc.toString(),
    line: () => editor.state.doc.lineAt(editor.state.selection.main.head).number,
    goTo(line) {
      const { from } = lineAt(line);
      editor.dispatch({ selection: { anchor: from }, effects: EditorView.scrollIntoView(from, { y: "center" }) });
      editor.focus();
    },
    replace(line, column, length, text) {
      const from = lineAt(line).from + column - 1;
      editor.dispatch({
        changes: { from, to: from + length, insert: text },
        selection: { anchor: from + text.length },
        annotations: isolateHistory.of("full"),
      });
      editor.focus();
    },
    replaceAll(text) {
      editor.dispatch({
        changes: { from: 0, to: editor.state.doc.length, insert: text },
        annotations: isolateHistory.of("full"),
      });
    },
    markSaid(words) {
      const line = saidLineIn(editor.state.doc.toString(), words, saidBefore);
      editor.dispatch({ effects: setSaidLine.of(line === null ? null : lineAt(line).from) });
      if (line !== null) saidBefore = line;
      return line;
    },
    showEffects: (effects) => showReplyEffects(editor, effects),
    toKeep: (): unknown => editor.state.toJSON(FIELDS),
  };
}
