/** The file with the looks of a pack: how one is written into it, and what can be picked for it. */
import { type Voice, VOICES } from "#scenario/words.ts";
import type { ArtParts, Garment, Look } from "#stage/drawing/art.ts";
import { GARMENTS } from "#stage/drawing/art.ts";
import { type EntryFields, valueOf, withEntry, withoutEntry } from "./edit-yaml.ts";

/** A look as somebody picks it. */
export interface PickedLook extends Omit<Look, "id"> {
  /** Null where one is to be found that fits. */
  readonly voice: Voice | null;
  /** In years; null where it isn't said. */
  readonly age: number | null;
}

/** Colours that the file may leave out. */
const UNSAID = { trousers: "#34405a", shirt: "#f2efe9" } as const;

/** The file with this look under this id. */
export const withLook = (text: string, id: string, look: PickedLook): string => withEntry(text, [id], fieldsOf(look));

/** The file without it; empty where it was the only one. */
export const withoutLook = (text: string, id: string): string => withoutEntry(text, [id]);

function fieldsOf({ chair, cloth, glasses, beard, voice, age, ...look }: PickedLook): EntryFields {
  const { skin, hair, head, garment, top, trousers, shirt } = look;
  return {
    skin,
    hair,
    head,
    garment,
    top,
    trousers: trousers === UNSAID.trousers ? undefined : trousers,
    shirt: shirt === UNSAID.shirt ? undefined : shirt,
    cloth: cloth === "" ? undefined : cloth,
    glasses: glasses ?? undefined,
    beard: beard ?? undefined,
    chair: chair || undefined,
    voice: voice ?? undefined,
    age: age ?? undefined,
  };
}

/** What was picked for a look, from the look itself and from what the file says of it, if it has one. */
export function pickedFrom(look: Look & { readonly voice?: Voice; readonly age?: number }, text: string): PickedLook {
  const { id, ...rest } = look;
  const file = valueOf(text);
  const entry: unknown = isGroup(file) ? file[id] : undefined;
  const voice = isGroup(entry) ? (VOICES.find((one) => one === entry["voice"]) ?? null) : (look.voice ?? null);
  return { ...rest, voice, age: look.age ?? null };
}

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Light to deep; on none of them is a face hard to see. */
export const SKINS: readonly string[] = [
  "#f5d2b8",
  "#f0c9a4",
  "#eebd94",
  "#e6b68d",
  "#e2ab7c",
  "#d9a06b",
  "#d49a68",
  "#c98d5e",
  "#b98055",
  "#a86f4a",
  "#a06a47",
  "#97603f",
];

export const HAIRS: readonly string[] = [
  "#26222b",
  "#3a241b",
  "#5a3a28",
  "#8a4a22",
  "#c2572f",
  "#c9ab7c",
  "#d9b26a",
  "#5f5a5e",
  "#a8a4ac",
  "#dcdae0",
];

/** Of clothes and of what covers a head. */
export const CLOTHS: readonly string[] = [
  "#3f7f8c",
  "#2f7d86",
  "#37506e",
  "#58708f",
  "#6c5c8e",
  "#8b4c7a",
  "#b2504a",
  "#c75146",
  "#c0643f",
  "#cf8d3a",
  "#d9a441",
  "#5f7f4e",
  "#4f7d5d",
  "#7a5c48",
  "#4a4038",
  "#3c4a63",
  "#dfe8ee",
  "#f4e6c8",
];

/** What can be picked, besides colours. */
export interface LookParts {
  readonly heads: readonly string[];
  readonly garments: readonly Garment[];
  readonly glasses: readonly string[];
  readonly beards: readonly string[];
}

export const lookPartsOf = (library: ArtParts): LookParts => ({
  heads: Object.keys(library.heads),
  garments: GARMENTS,
  glasses: Object.keys(library.glasses),
  beards: Object.keys(library.beards),
});

/** Whether a head has hair that can be seen, or a covering with a colour of its own. */
export function headHas(library: ArtParts, head: string, paint: "hair" | "cloth"): boolean {
  return (library.heads[head] ?? []).some((region) => region.paint === paint);
}

/** What a look begins with where none is copied. */
export const FIRST_LOOK: PickedLook = {
  skin: "#e6b68d",
  hair: "#3a241b",
  head: "short-curly",
  garment: "jumper",
  top: "#4f7d5d",
  trousers: UNSAID.trousers,
  shirt: UNSAID.shirt,
  cloth: "",
  glasses: null,
  beard: null,
  chair: false,
  voice: null,
  age: null,
};

/** The look with one thing picked anew: who sits in a wheelchair is drawn in a jacket alone. */
export function picking(look: PickedLook, picked: Partial<PickedLook>): PickedLook {
  const next = { ...look, ...picked };
  if (picked.chair === true) return { ...next, garment: "jacket" };
  return picked.garment !== undefined && picked.garment !== "jacket" ? { ...next, chair: false } : next;
}

