/**
 * Opens a pack in the page: what its scripts are, and what they share. The scripts themselves are checked one by one
 * (own-script.ts). Pure: it runs in the page's worker.
 */
import { inReadingOrder, success } from "#diagnostics/diagnostic.ts";
import type { Catalogue } from "#guidance/catalogue.ts";
import { includesIn } from "#script/source.ts";
import type { ArtParts } from "#stage/drawing/art.ts";
import { type CastMember, readCast } from "#authoring/read-cast.ts";
import { readCatalogue } from "#authoring/read-catalogue.ts";
import { type ScriptMistake, mistakesOf } from "#authoring/script-mistake.ts";
import { packFileKind } from "./pack-file-kind.ts";
import { type PackFile, readPack } from "./read-pack.ts";
import { wholeScript } from "./whole-script.ts";

export interface PackAsked {
  /** The bytes of a zip file, or files that were read of one before. */
  readonly pack: Uint8Array | readonly PackFile[];
  /** The guidance files of the build: the catalogue, then its house rules. */
  readonly guidance: readonly PackFile[];
  readonly library: ArtParts;
  /** Each script is to have the parts that it includes within its own text. */
  readonly whole?: boolean;
}

export interface PackScript extends PackFile {
  /** What it is read with: the parts that it includes, and what all scripts of the pack share. */
  readonly beside: readonly PackFile[];
}

export type OpenedPack =
  /** `why` is a sentence. */
  | { readonly kind: "refused"; readonly why: string }
  | {
      readonly kind: "opened";
      readonly scripts: readonly PackScript[];
      /** The names of the files that no pack needs. */
      readonly leftOut: readonly string[];
      /** Null where the pack has no house rules, or they are wrong. */
      readonly guidance: Catalogue | null;
      /** The looks of the pack, by id. */
      readonly looks: Readonly<Record<string, CastMember>>;
      /** What is wrong with the files that the scripts share. */
      readonly mistakes: readonly ScriptMistake[];
    };

/** House rules take the place of those of the build in a file of the same name, and come after all others. */
export function openPack({ pack, guidance, library, whole = false }: PackAsked): OpenedPack {
  const read = pack instanceof Uint8Array ? readPack(pack) : success({ files: pack, leftOut: [] });
  if (!read.ok) return { kind: "refused", why: read.error };
  const { files, leftOut } = read.value;
  const kind = (wanted: string) => files.filter(({ name }) => packFileKind(name) === wanted);
  const houseRules = kind("house rules");
  const names = new Set(houseRules.map(({ name }) => name));
  const asFile = ({ name, text }: PackFile) => ({ file: name, text });
  const all = [...guidance.filter(({ name }) => !names.has(name)), ...houseRules].map(asFile);
  const catalogue = houseRules.length === 0 ? null : readCatalogue(all);
  const [ofLooks = null] = kind("looks");
  const cast = ofLooks === null ? null : readCast(asFile(ofLooks), library);
  const wrong = [catalogue, cast].flatMap((one) => (one === null || one.ok ? [] : one.error));
  const shared = [...houseRules, ...kind("looks")];
  return {
    kind: "opened",
    scripts: kind("script").map((script) => {
      const parts = includedIn(script, files);
      const inside = new Map(whole ? parts.map(({ name, text }) => [name, text]) : []);
      return { name: script.name, text: wholeScript(script.text, inside), beside: [...parts, ...shared] };
    }),
    leftOut,
    guidance: catalogue?.ok === true ? catalogue.value : null,
    looks: cast?.ok === true ? cast.value : {},
    mistakes: mistakesOf(
      inReadingOrder(wrong),
      new Map(all.concat(shared.map(asFile)).map((one) => [one.file, one.text])),
    ),
  };
}

/** The files that a script includes, and that they include in turn. */
function includedIn(script: PackFile, files: readonly PackFile[]): readonly PackFile[] {
  const found = new Set<PackFile>();
  const add = ({ text }: PackFile): void => {
    const named = new Set(includesIn(text));
    for (const file of files)
      if (named.has(file.name) && !found.has(file)) {
        found.add(file);
        add(file);
      }
  };
  add(script);
  return [...found];
}
