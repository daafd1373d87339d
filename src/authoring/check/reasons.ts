/** Gives what the script's own checks found the reason why it matters. */
import type { Diagnostic } from "#diagnostics/diagnostic.ts";
import { SCRIPT_REASONS } from "#diagnostics/script-reasons.ts";

const REASONS: Readonly<Record<string, string>> = SCRIPT_REASONS;

export const reasoned = (diagnostics: readonly Diagnostic[]): Diagnostic[] =>
  diagnostics.map((diagnostic) => {
    const why = diagnostic.why ?? REASONS[diagnostic.code];
    return why === undefined ? diagnostic : { ...diagnostic, why };
  });
