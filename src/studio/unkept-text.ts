/**
 * What was written last in a tab, with all that can be undone: a page that is closed within a pause in typing, or where
 * nothing can be kept, has no time to keep it otherwise.
 */
import type { OpenDraft } from "#records/studio-table.ts";

/** As it is remembered while the tab is open. */
export interface TabText {
  /** The time of the version that was kept before it. */
  readonly at: number;
  /** The editor's state: its text as `doc`, and what can be undone. */
  readonly editor: unknown;
}

/**
 * What the editor begins with: the text that was kept, or what was typed in this tab after it. Where another tab has kept
 * something since, that is the text. `remembered` is unchecked.
 */
export function textToOpen(
  { text, at }: Pick<OpenDraft, "text" | "at">,
  remembered: unknown,
): { readonly text: string; readonly editor: unknown } {
  const { at: before, editor } = fieldsOf(remembered);
  const { doc } = fieldsOf(editor);
  return { text: before === at && typeof doc === "string" ? doc : text, editor };
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? { ...value } : {};
