/** The script as text. It lies in a shadow root: the editor brings style sheets of its own, which the page's policy bars. */
import { autocompletion, closeBrackets, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab, isolateHistory } from "@codemirror/commands";
import { codeFolding, foldGutter, foldKeymap, syntaxHighlighting } from "@codemirror/language";
import { type Diagnostic as Marked, lintGutter, setDiagnostics } from "@codemirror/lint";
import { highlightSelectionMatches, search, searchKeymap } from "@codemirror/search";
import { EditorState } from "@codemirror/state";
import { EditorView, drawSelection, highlightActiveLine, keymap, lineNumbers } from "@codemirror/view";
import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { ScriptMistake } from "#authoring/script-mistake.ts";
import { completionsFor } from "./completions.ts";
import { FOLD_KNOTS, INK, INK_COLOURS } from "./ink-mode.ts";
import { onlyFix } from "./only-fix.ts";
import { PAPER } from "./paper.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What others do with the text. */
export interface TextPaneHandle {
  readonly text: () => string;
  /** Shows a line, from 1, and puts the cursor there. */
  readonly goTo: (line: number) => void;
  /** Replaces so many UTF-16 units of a line, as one step that can be undone. */
  readonly replace: (line: number, column: number, length: number, text: string) => void;
  /** Puts another text in the place of all, as one step that can be undone. */
  readonly replaceAll: (text: string) => void;
}

interface Props {
  /** What it begins with; changes of it later change nothing. */
  readonly text: string;
  readonly vocabulary: Vocabulary;
  readonly mistakes: readonly ScriptMistake[];
  readonly onChange: (text: string) => void;
  readonly handle: { current: TextPaneHandle | null };
}

export function TextPane({ text, vocabulary, mistakes, onChange, handle }: Props): JSX.Element {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);

  useEffect(() => {
    if (host.current === null) return undefined;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: "open" });
    const editor = new EditorView({
      root,
      parent: root,
      state: EditorState.create({ doc: text, extensions: extensionsWith(vocabulary, onChange) }),
    });
    view.current = editor;
    handle.current = handleOf(editor);
    return () => {
      handle.current = null;
      editor.destroy();
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the editor keeps its own text from then on
  }, []);

  useEffect(() => {
    const editor = view.current;
    if (editor === null) return;
    editor.dispatch(
      setDiagnostics(
        editor.state,
        mistakes.flatMap((mistake) => markOf(editor, mistake)),
      ),
    );
  }, [mistakes]);

  return <div class="text-pane" ref={host} />;
}

const extensionsWith = (vocabulary: Vocabulary, onChange: (text: string) => void) => [
  lineNumbers(),
  foldGutter(),
  codeFolding(),
  FOLD_KNOTS,
  history(),
  drawSelection(),
  highlightActiveLine(),
  highlightSelectionMatches(),
  closeBrackets(),
  EditorView.lineWrapping,
  EditorState.tabSize.of(4),
  INK,
  syntaxHighlighting(INK_COLOURS),
  lintGutter(),
  search({ top: true }),
  autocompletion({ override: [completionsFor(vocabulary)], icons: false }),
  // Escape, then Tab, leads out of the text, as everywhere: see WCAG 2.1.2.
  keymap.of([...completionKeymap, ...searchKeymap, ...historyKeymap, ...foldKeymap, indentWithTab, ...defaultKeymap]),
  EditorView.contentAttributes.of({ "aria-label": "The script", spellcheck: "true", lang: "en" }),
  EditorView.updateListener.of(({ docChanged, state }) => {
    if (docChanged) onChange(state.doc.toString());
  }),
  PAPER,
];

function handleOf(editor: EditorView): TextPaneHandle {
  const lineAt = (line: number) => editor.state.doc.line(Math.min(Math.max(1, line), editor.state.doc.lines));
  return {
    text: () => editor.state.doc.toString(),
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
  };
}

/** Where a mistake is marked; nothing where its line is gone meanwhile, or where it is about the script as a whole. */
function markOf(editor: EditorView, mistake: ScriptMistake): Marked[] {
  const { doc } = editor.state;
  if (mistake.line < 1 || mistake.line > doc.lines) return [];
  const line = doc.line(mistake.line);
  const indent = line.text.length - line.text.trimStart().length;
  const from = line.from + (mistake.column > 0 ? Math.min(mistake.column - 1, line.length) : indent);
  const to = mistake.column > 0 ? Math.min(from + mistake.length, line.to) : line.to;
  const fix = onlyFix(mistake, line.text);
  return [
    {
      from,
      to,
      severity: mistake.isError ? "error" : "warning",
      message: `${mistake.message}\n${mistake.fix}`,
      actions:
        fix === null
          ? []
          : [
              {
                name: `Write “${fix.text}”`,
                apply: (at) => {
                  const start = line.from + fix.column - 1;
                  at.dispatch({ changes: { from: start, to: start + fix.length, insert: fix.text } });
                },
              },
            ],
    },
  ];
}
