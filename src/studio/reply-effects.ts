/**
 * What each reply usually does to calm and trust, in grey at its line's end. The lines are followed while somebody writes,
 * until the next look-through says it anew. Who can't see it hears the same in the findings and the chances.
 */
import { type EditorState, type Extension, StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView, WidgetType } from "@codemirror/view";
import type { ReplyEffect } from "#authoring/look-through/looked-through.ts";
import type { Meters } from "#guidance/words.ts";
import { effectWords } from "./chance-words.ts";

const shown = StateEffect.define<readonly ReplyEffect[]>();

/** An effect, and a place in the line that it belongs to. */
interface PlacedEffect {
  readonly at: number;
  readonly effect: Meters;
}

/** Shows these from now on, in the text as it is now. */
export function showReplyEffects(editor: EditorView, effects: readonly ReplyEffect[]): void {
  editor.dispatch({ effects: shown.of(effects) });
}

const placed = StateField.define<readonly PlacedEffect[]>({
  create: () => [],
  update(before, { state, changes, docChanged, effects }) {
    const moved = docChanged ? before.map(({ at, effect }) => ({ at: changes.mapPos(at, 1), effect })) : before;
    return effects.reduce((now, one) => (one.is(shown) ? placesOf(state, one.value) : now), moved);
  },
});

const placesOf = ({ doc }: EditorState, effects: readonly ReplyEffect[]): readonly PlacedEffect[] =>
  effects.flatMap(({ line, calm, trust }) =>
    line >= 1 && line <= doc.lines ? [{ at: doc.line(line).from, effect: { calm, trust } }] : [],
  );

class EffectWidget extends WidgetType {
  readonly words: string;

  constructor(words: string) {
    super();
    this.words = words;
  }

  override eq(other: EffectWidget): boolean {
    return other.words === this.words;
  }

  override toDOM(): HTMLElement {
    const shownWords = document.createElement("span");
    shownWords.className = "cm-reply-effect";
    shownWords.setAttribute("aria-hidden", "true");
    shownWords.textContent = this.words;
    return shownWords;
  }
}

const REPLY = /^\s*[*+]/;

/** One at each line that is still a reply; of two lines that became one, the first. */
export function effectMarks(state: EditorState): DecorationSet {
  const marks = new Map<number, string>();
  for (const { at, effect } of state.field(placed)) {
    const line = state.doc.lineAt(at);
    if (REPLY.test(line.text) && !marks.has(line.to)) marks.set(line.to, effectWords(effect));
  }
  return Decoration.set(
    [...marks].map(([at, words]) => Decoration.widget({ widget: new EffectWidget(words), side: 1 }).range(at)),
    true,
  );
}

export const REPLY_EFFECTS: Extension = [
  placed,
  EditorView.decorations.compute([placed, "doc"], effectMarks),
  EditorView.baseTheme({
    ".cm-reply-effect": { paddingLeft: "1.2em", color: "#66646d", fontSize: "0.85em", whiteSpace: "nowrap" },
  }),
];
