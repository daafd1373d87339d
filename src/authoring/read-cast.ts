/** From stories/cast.yaml to checked looks. What heads, beards and glasses there are, the art library says. */
import * as v from "valibot";
import { CAST_DIAGNOSTICS, castDiagnostic } from "#diagnostics/cast-diagnostics.ts";
import { type Diagnostic, failure, inReadingOrder, type Place, type Result, success } from "#diagnostics/diagnostic.ts";
import { type ArtParts, GARMENTS, type Look } from "#stage/drawing/art.ts";
import { type Voice, VOICES } from "#scenario/words.ts";
import { brightness, DARKEST_SKIN } from "#stage/drawing/colours.ts";
import { voiceFor } from "./cast-voice.ts";
import { openYaml, type TextFile } from "./yaml-places.ts";
import { group, named, problem, shapeProblems, type ShapeWords } from "./yaml-shape.ts";

/** A look, and what it sounds like. */
export interface CastMember extends Look {
  readonly voice: Voice;
  /** In years; missing where the file doesn't say. */
  readonly age?: number;
}

/**
 * Every look of the cast by its id; or every problem of the file, in reading order.
 * A look can leave out trousers, shirt, cloth, glasses, beard, chair, voice and age.
 */
export function readCast(file: TextFile, library: ArtParts): Result<Readonly<Record<string, CastMember>>> {
  const opened = openYaml(file);
  if (!opened.ok) return opened;
  const yaml = opened.value;
  const shape = castShape(library);
  const problems = [...yaml.diagnostics, ...shapeProblems(yaml, shape, tell)];
  if (problems.length > 0) return failure(inReadingOrder(problems));
  const looks = v.parse(shape, yaml.value);
  return success(Object.fromEntries(Object.entries(looks).map(([id, look]) => [id, completed(id, look)])));
}

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const COLOUR = /^#[0-9a-f]{6}$/i;

const colourForm = problem("cast-colour-form");
const colour = v.pipe(v.string(colourForm), v.regex(COLOUR, colourForm), v.toLowerCase());
const skin = v.pipe(
  colour,
  v.check((written) => brightness(written) >= brightness(DARKEST_SKIN), problem("cast-skin-too-dark", [DARKEST_SKIN])),
);
/** Years. */
const YOUNGEST = 1;
const OLDEST_AGE = 120;
const ageForm = problem("cast-age-form");
const yesOrNo = v.boolean(problem("cast-not-yes-or-no"));

function castShape(library: ArtParts) {
  const oneOf = (parts: Readonly<Record<string, unknown>>, code: string) =>
    v.picklist(Object.keys(parts), problem(code, Object.keys(parts)));
  const look = v.pipe(
    group({
      skin,
      hair: colour,
      head: oneOf(library.heads, "cast-unknown-head"),
      garment: v.picklist(GARMENTS, problem("cast-unknown-garment", GARMENTS)),
      top: colour,
      trousers: v.optional(colour),
      shirt: v.optional(colour),
      cloth: v.optional(colour),
      glasses: v.optional(oneOf(library.glasses, "cast-unknown-glasses")),
      beard: v.optional(oneOf(library.beards, "cast-unknown-beard")),
      chair: v.optional(yesOrNo),
      voice: v.optional(v.picklist(VOICES, problem("cast-unknown-voice", VOICES))),
      age: v.optional(
        v.pipe(v.number(ageForm), v.integer(ageForm), v.minValue(YOUNGEST, ageForm), v.maxValue(OLDEST_AGE, ageForm)),
      ),
    }),
    v.forward(
      v.check(({ chair, garment }) => !chair || garment === "jacket", problem("cast-chair-without-jacket")),
      ["garment"],
    ),
  );
  return named(v.pipe(v.string(), v.regex(ID, problem("cast-id-form"))), look);
}

function completed(id: string, { age, ...look }: WrittenLook): CastMember {
  const beard = look.beard ?? null;
  return {
    ...look,
    id,
    trousers: look.trousers ?? "#34405a",
    shirt: look.shirt ?? "#f2efe9",
    cloth: look.cloth ?? "",
    glasses: look.glasses ?? null,
    beard,
    chair: look.chair ?? false,
    voice: look.voice ?? voiceFor(id, { hair: look.hair, beard }),
    ...(age !== undefined && { age }),
  };
}

type WrittenLook = v.InferOutput<ReturnType<typeof castShape>>[string];

const COLOURED = new Set(["skin", "hair", "top", "trousers", "shirt", "cloth"]);

function tell(code: string, place: Place, words: ShapeWords): Diagnostic {
  // A # without quotation marks begins a comment, so the colour isn't there at all.
  const told = code === "yaml-nothing-written" && COLOURED.has(words.key) ? "cast-colour-unquoted" : code;
  if (!isShapeCode(told)) throw new Error(`no diagnostic of the cast's shape is called "${told}"`);
  return castDiagnostic(told, place, words);
}

/** This one has words that no schema has. */
type OtherCode = "yaml-key-twice";
const isShapeCode = (code: string): code is Exclude<keyof typeof CAST_DIAGNOSTICS, OtherCode> =>
  Object.hasOwn(CAST_DIAGNOSTICS, code);
