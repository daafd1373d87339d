/** What a one-file game plays: its scenarios, with all that is fetched of them elsewhere. */
import * as v from "valibot";
import type { FirstHalves } from "#encounter/first-halves.ts";
import type { Catalogue } from "#guidance/catalogue.ts";
import { canonical, fingerprint } from "#script/hash.ts";
import type { ArtParts, CastArt } from "#stage/drawing/art.ts";
import type { SoundScript } from "#authoring/own-script.ts";

/** A scenario that was checked and is to be put into one file. */
export interface ScenarioToPack {
  readonly script: SoundScript;
  readonly halves: FirstHalves | null;
  /** The guidance with the house rules of its pack; null where it has none of its own. */
  readonly guidance: Catalogue | null;
}

/** A scenario as it lies in the file. */
export interface PackagedScenario extends Pick<SoundScript, "card" | "trains" | "skills" | "scenario" | "prelude"> {
  /** SVG text. */
  readonly portrait: string;
  readonly looks: CastArt["looks"];
  readonly halves: FirstHalves | null;
  readonly guidance: Catalogue | null;
}

export interface PackageContents {
  /** Eight characters: another one whenever anything changes that is played or read. */
  readonly version: string;
  /** As somebody wrote it who made the file: `2026-11-27`. */
  readonly date: string;
  /** Names what is kept in the browser: the same for every version of the same scenarios. */
  readonly place: string;
  readonly guidance: Catalogue;
  /** What all of their people are drawn with. */
  readonly art: ArtParts;
  /** The easy and the short ones first. */
  readonly scenarios: readonly PackagedScenario[];
}

/** `date` is put in as it is. Of the same scenarios, in whatever order they come, the same contents. */
export function contentsOf(
  scenarios: readonly ScenarioToPack[],
  { rulebook, handbook }: Catalogue,
  date: string,
): PackageContents {
  const sorted = scenarios.toSorted(easyAndShortFirst);
  const packed = sorted.map(packagedOf);
  const ids = packed.map(({ card }) => card.id).toSorted();
  const played = {
    guidance: { rulebook, handbook },
    art: sorted.map(({ script }) => script.cast.art).reduce(together, NOTHING_DRAWN),
    scenarios: packed,
  };
  const version = fingerprint(canonical(played)).slice(0, 8);
  return { version, date, place: `/one-file/${ids.join("+")}`, ...played };
}

const packagedOf = ({ script, halves, guidance }: ScenarioToPack): PackagedScenario => {
  const { card, trains, skills, scenario, prelude, portrait, cast } = script;
  return { card, portrait, trains, skills, scenario, prelude, looks: cast.looks, halves, guidance };
};

function easyAndShortFirst({ script: { card: a } }: ScenarioToPack, { script: { card: b } }: ScenarioToPack): number {
  return a.level - b.level || a.minutes - b.minutes || (a.id < b.id ? -1 : 1);
}

const NOTHING_DRAWN: ArtParts = { bodies: {}, heads: {}, eyes: {}, noses: {}, mouths: {}, beards: {}, glasses: {} };

/** All parts come from one library, so what has the same name is the same. */
const together = (some: ArtParts, more: ArtParts): ArtParts => ({
  bodies: { ...some.bodies, ...more.bodies },
  heads: { ...some.heads, ...more.heads },
  eyes: { ...some.eyes, ...more.eyes },
  noses: { ...some.noses, ...more.noses },
  mouths: { ...some.mouths, ...more.mouths },
  beards: { ...some.beards, ...more.beards },
  glasses: { ...some.glasses, ...more.glasses },
});

/** The contents that a file has inside. Throws if that is something else: what makePackage wrote comes back as it was. */
export const readContents = (text: string): PackageContents => v.parse(Written, text);

const Written = v.pipe(
  v.string(),
  v.parseJson(),
  v.custom<PackageContents>((read) => v.is(v.object({ version: v.string(), scenarios: v.array(v.unknown()) }), read)),
);
