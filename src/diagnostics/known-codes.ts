/** Every kind of finding about a script, by its code. */
import type { Severity } from "./diagnostic.ts";
import { MEANING_DIAGNOSTICS } from "./meaning-diagnostics.ts";
import { PATH_DIAGNOSTICS } from "./path-diagnostics.ts";
import { SCRIPT_DIAGNOSTICS } from "./script-diagnostics.ts";
import { STORY_DIAGNOSTICS } from "./story-diagnostics.ts";

const KINDS: Readonly<Record<string, { readonly severity: Severity }>> = {
  ...SCRIPT_DIAGNOSTICS,
  ...STORY_DIAGNOSTICS,
  ...PATH_DIAGNOSTICS,
  ...MEANING_DIAGNOSTICS,
};

export const KNOWN_CODES: ReadonlyMap<string, Severity> = new Map(
  Object.entries(KINDS).map(([code, { severity }]) => [code, severity]),
);
