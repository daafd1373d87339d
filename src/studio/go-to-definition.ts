/** F12, or a press with Ctrl or ⌘ held, leads to where a name is given; F2 asks for another name. */
import type { Extension } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";
import { definitionAt } from "#authoring/write/script-index.ts";
import { lineStarts } from "#authoring/write/script-outline.ts";

interface Wanted {
  /** Asks for another name for what stands at an offset of the text. */
  readonly rename: (offset: number) => void;
  /** The files that the script includes, by their paths; left out where it is alone. */
  readonly includes?: () => ReadonlyMap<string, string>;
  /** Shows a line, from 1, of such a file; without it, a name from there leads nowhere. */
  readonly openPart?: (file: string, line: number) => void;
}

export function goToDefinition({ rename, includes, openPart }: Wanted): Extension {
  /** False where nothing is given there, or where it is given. */
  const goFrom = (view: EditorView, offset: number): boolean => {
    const text = view.state.doc.toString();
    const place = definitionAt(text, offset, includes?.());
    if (place === null) return false;
    if (place.file !== "") {
      openPart?.(place.file, place.line);
      return openPart !== undefined;
    }
    const from = (lineStarts(text)[place.line - 1] ?? 0) + place.column - 1;
    view.dispatch({
      selection: { anchor: from, head: from + place.length },
      effects: EditorView.scrollIntoView(from, { y: "center" }),
      userEvent: "select.definition",
    });
    view.focus();
    return true;
  };
  return [
    keymap.of([
      // The key is the editor's even where there is nothing to go to: the browser's tools would open instead.
      { key: "F12", run: (view) => goFrom(view, view.state.selection.main.head) || true },
      {
        key: "F2",
        run: (view) => {
          rename(view.state.selection.main.head);
          return true;
        },
      },
    ]),
    EditorView.domEventHandlers({
      mousedown(event, view) {
        if (event.button !== 0 || !(event.ctrlKey || event.metaKey)) return false;
        const offset = view.posAtCoords({ x: event.clientX, y: event.clientY });
        if (offset === null || !goFrom(view, offset)) return false;
        event.preventDefault();
        return true;
      },
    }),
  ];
}
