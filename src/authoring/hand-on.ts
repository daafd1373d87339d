/** Makes what a trainer hands on: a pack, or a one-file game. Pure: it runs in the page's worker. */
import type { Catalogue } from "#guidance/catalogue.ts";
import { packOfScripts } from "./pack/pack-of-scripts.ts";
import type { PackFile } from "./pack/read-pack.ts";
import { oneFileOf } from "./package/one-file.ts";
import type { ScenarioToPack } from "./package/package-contents.ts";
import { readTemplate } from "./package/package-template.ts";

export type HandOnAsked =
  | {
      readonly kind: "pack";
      readonly scripts: readonly PackFile[];
      /** The house rules and looks that they share. */
      readonly shared: readonly PackFile[];
    }
  | {
      readonly kind: "one file";
      /** The text of the template, as the build wrote it. */
      readonly template: string;
      readonly scenarios: readonly ScenarioToPack[];
      /** The guidance that holds where a scenario has none of its own. */
      readonly catalogue: Catalogue;
      /** The day that the file says: `2026-11-27`. */
      readonly date: string;
    };

export type HandedOn =
  /** `name` is what the file may be called; a pack leaves that to whoever makes it. */
  | { readonly kind: "made"; readonly name: string | null; readonly content: string | Uint8Array<ArrayBuffer> }
  /** `why` is a sentence. */
  | { readonly kind: "refused"; readonly why: string };

export function makeHandedOn(asked: HandOnAsked): HandedOn {
  if (asked.kind === "pack") {
    const pack = packOfScripts(asked.scripts, asked.shared);
    return pack.ok ? { kind: "made", name: null, content: pack.value } : { kind: "refused", why: pack.error };
  }
  const template = readTemplate(asked.template);
  if (template === null) return { kind: "refused", why: OTHER_VERSION };
  const { name, html } = oneFileOf(template, asked.scenarios, asked.catalogue, asked.date);
  return { kind: "made", name, content: html };
}

const OTHER_VERSION =
  "This page is older than what the file is made with. Your text is kept: load the page anew, then try again.";
