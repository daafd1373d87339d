/** What somebody opens in the studio, and what they hand on: plain values between its screens and whatever makes them. */

/** A script that was opened: the text of a new draft. */
export interface OpenedScript {
  readonly title: string;
  /** The name of its file. */
  readonly file: string;
  readonly text: string;
}

/** A file that all scripts of a pack share: house rules, or looks. */
export interface SharedFile {
  readonly name: string;
  readonly text: string;
}

export type OpenedScripts =
  /** Nothing of it was opened; `why` is a sentence. */
  | { readonly kind: "refused"; readonly why: string }
  | {
      readonly kind: "opened";
      /** One at least. */
      readonly scripts: readonly OpenedScript[];
      readonly shared: readonly SharedFile[];
      /** The name of the pack that they came in; null where they came in none. */
      readonly pack: string | null;
      /** The names of the files in a pack that no pack needs. */
      readonly leftOut: readonly string[];
    };

/** A scenario that comes with Composure, to write one's own from. */
export interface ShippedScript {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** The language of its words, as a browser knows it. */
  readonly language: string;
  /** The address of its customer's picture. */
  readonly portrait: string;
}
