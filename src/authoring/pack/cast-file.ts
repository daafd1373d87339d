/** The file with the looks of a pack: how one is written into it, and what can be picked for it. */
import { type Voice, VOICES } from "#scenario/words.ts";
import { type ArtParts, GARMENTS, type Garment, type Look } from "#stage/drawing/art.ts";
import { idOfName } from "./entry-ids.ts";
import { type EntryFields, commentsIn, valueOf, withEntry, withoutEntry } from "./edit-yaml.ts";

/** A look as somebody picks it. */
export interface PickedLook extends Omit<Look, "id"> {
  /** Null where one is to be found that fits. */
  readonly voice: Voice | null;
  /** In years; null where it isn't said. */
  readonly age: number | null;
}

/** Colours that the file may leave out. */
const UNSAID = { trousers: "#34405a", shirt: "#f2efe9" } as const;

/** The file with this look under this id; a new one stands below what people call them. */
export const withLook = (text: string, id: string, look: PickedLook, name = ""): string =>
  withEntry(text, [id], fieldsOf(look), name);

/** What people call a look: as the comment above it says, where that is its name; else as its id says. */
export function nameOfLook(id: string, text: string): string {
  const [name = ""] = (commentsIn(text).get(id) ?? "").split(",");
  const plain = id.replace(/-\d+$/, "");
  const isName = name !== "" && [id, plain].includes(idOfName(name, plain, () => false));
  return isName
    ? name
    : id.replaceAll(/(^|-)([a-z])/g, (_, gap: string, letter: string) => {
        return (gap === "" ? "" : " ") + letter.toUpperCase();
      });
}

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

/** A colour, and what it is called. */
export interface NamedColour {
  readonly name: string;
  readonly colour: string;
}

/** Light to deep; on none of them is a face hard to see. */
export const SKINS: readonly NamedColour[] = [
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
].map((colour, at) => ({ name: at === 0 ? "1, the lightest" : `${at + 1}`, colour }));

export const HAIRS: readonly NamedColour[] = [
  { name: "Black", colour: "#26222b" },
  { name: "Dark brown", colour: "#3a241b" },
  { name: "Brown", colour: "#5a3a28" },
  { name: "Chestnut", colour: "#8a4a22" },
  { name: "Red", colour: "#c2572f" },
  { name: "Sandy", colour: "#c9ab7c" },
  { name: "Blond", colour: "#d9b26a" },
  { name: "Dark grey", colour: "#5f5a5e" },
  { name: "Grey", colour: "#a8a4ac" },
  { name: "White", colour: "#dcdae0" },
];

/** Of clothes and of what covers a head. */
export const CLOTHS: readonly NamedColour[] = [
  { name: "Sea blue", colour: "#3f7f8c" },
  { name: "Teal", colour: "#2f7d86" },
  { name: "Navy", colour: "#37506e" },
  { name: "Steel blue", colour: "#58708f" },
  { name: "Violet", colour: "#6c5c8e" },
  { name: "Plum", colour: "#8b4c7a" },
  { name: "Brick", colour: "#b2504a" },
  { name: "Red", colour: "#c75146" },
  { name: "Rust", colour: "#c0643f" },
  { name: "Amber", colour: "#cf8d3a" },
  { name: "Yellow", colour: "#d9a441" },
  { name: "Leaf green", colour: "#5f7f4e" },
  { name: "Green", colour: "#4f7d5d" },
  { name: "Brown", colour: "#7a5c48" },
  { name: "Dark brown", colour: "#4a4038" },
  { name: "Midnight", colour: "#3c4a63" },
  { name: "Pale blue", colour: "#dfe8ee" },
  { name: "Cream", colour: "#f4e6c8" },
  { name: "White", colour: "#f2efe9" },
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
