/** What the editor proposes: tags after a #, ids after their tag, speakers at a line's beginning, knots after an arrow. */
import type { Completion, CompletionContext, CompletionResult, CompletionSource } from "@codemirror/autocomplete";
import type { KnownWord, Vocabulary } from "./vocabulary.ts";

export const completionsFor =
  (vocabularyNow: () => Vocabulary): CompletionSource =>
  (context) => {
    const vocabulary = vocabularyNow();
    const { from, text } = context.state.doc.lineAt(context.pos);
    const before = text.slice(0, context.pos - from);
    return (
      lookIn(before, context, vocabulary) ??
      valueOfTag(before, context, vocabulary) ??
      (/#\s*[\w-]*$/.test(before) ? result(context, /[\w-]*$/, before, vocabulary.tags.map(tagOption)) : null) ??
      (/->\s*[\w.]*$/.test(before) ? result(context, /[\w.]*$/, before, knotsIn(context)) : null) ??
      (/^[\s*+-]*[A-Z][A-Z0-9_]*$/.test(before)
        ? result(context, /[A-Z][A-Z0-9_]*$/, before, speakersIn(context))
        : null)
    );
  };

function lookIn(before: string, context: CompletionContext, { looks }: Vocabulary): CompletionResult | null {
  if (!/^\s*#\s*(?:customer|cast):[^,]*,\s*look\s+[\w-]*$/.test(before)) return null;
  return result(
    context,
    /[\w-]*$/,
    before,
    looks.map((label) => ({ label })),
  );
}

function valueOfTag(before: string, context: CompletionContext, vocabulary: Vocabulary): CompletionResult | null {
  const [, name = "", value] = /#\s*([\w-]+):\s*([\w-]*)$/.exec(before) ?? [];
  if (value === undefined) return null;
  const known =
    name === "use" || name === "objective" ? vocabulary.practices : name === "slip" ? vocabulary.pitfalls : null;
  const options =
    known === null ? (vocabulary.after[name] ?? []).map((label): Completion => ({ label })) : known.map(wordOption);
  return options.length === 0 ? null : result(context, /[\w-]*$/, before, options);
}

function result(
  context: CompletionContext,
  typed: RegExp,
  before: string,
  options: readonly Completion[],
): CompletionResult {
  const [word = ""] = typed.exec(before) ?? [];
  return { from: context.pos - word.length, options: [...options], validFor: /^[\w.-]*$/ };
}

const wordOption = ({ word, title, advice }: KnownWord): Completion => ({ label: word, detail: title, info: advice });

const tagOption = ({ word, title }: KnownWord): Completion => ({
  label: word,
  detail: title,
  apply: `${word}: `,
});

const named = (context: CompletionContext, name: RegExp): ReadonlySet<string> =>
  new Set([...context.state.doc.toString().matchAll(name)].map(([, one = ""]) => one));

const knotsIn = (context: CompletionContext): readonly Completion[] =>
  [...named(context, /^[ \t]*={1,}[ \t]*(?:function[ \t]+)?(\w+)/gm), "END"].map((label) => ({ label }));

/** The one that is being typed is not proposed to itself. */
const speakersIn = (context: CompletionContext): readonly Completion[] =>
  [...named(context, /^[ \t*+-]*([A-Z][A-Z0-9_]*)[ \t]*(?:\([^)\n]*\))?[ \t]*:/gm)].map((label) => ({
    label,
    apply: `${label}: `,
  }));
