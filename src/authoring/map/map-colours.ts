/** What the colours of a map tell: for a road or a decision its colour, and for the head of the map their names. */
import { ENDINGS, type EndingKind } from "#scenario/words.ts";
import type { MapColours, MapRoad, ScriptMap } from "./script-map.ts";

/** From the best ending to the worst. */
export const ENDING_COLOURS: Readonly<Record<EndingKind, string>> = {
  resolved: "#2f7d86",
  partly: "#8aa53b",
  unresolved: "#d99a2b",
  "walked-out": "#c75146",
  escalated: "#7d2d4b",
};
export const ENDING_NAMES: Readonly<Record<EndingKind, string>> = {
  resolved: "resolved",
  partly: "partly",
  unresolved: "unresolved",
  "walked-out": "walked out",
  escalated: "escalated",
};
const NOWHERE = "#9a988f";

/** A part of a scale, from 0 to 1: what is so much or more has its colour. */
interface ScalePart {
  readonly from: number;
  readonly colour: string;
  readonly name: string;
}

/** Fifths of the chance of a good end, from the best to the worst, in the colours of the endings. */
const CHANCES: readonly ScalePart[] = [
  { from: 0.8, colour: ENDING_COLOURS.resolved, name: "a good end: 80 to 100%" },
  { from: 0.6, colour: ENDING_COLOURS.partly, name: "60 to 80%" },
  { from: 0.4, colour: ENDING_COLOURS.unresolved, name: "40 to 60%" },
  { from: 0.2, colour: ENDING_COLOURS["walked-out"], name: "20 to 40%" },
  { from: 0, colour: ENDING_COLOURS.escalated, name: "below 20%" },
];

/** Fifths of the logarithm of the ways, from the most to the fewest: one colour, ever paler. */
const WAYS: readonly ScalePart[] = [
  { from: 0.8, colour: "#1b4a50", name: "most ways" },
  { from: 0.6, colour: "#2f7d86", name: "many" },
  { from: 0.4, colour: "#5a9fa7", name: "some" },
  { from: 0.2, colour: "#8fbfc4", name: "few" },
  { from: 0, colour: "#bcd8da", name: "fewest" },
];

const onScale = (scale: readonly ScalePart[], part: number | null): string =>
  part === null ? NOWHERE : (scale.find(({ from }) => part >= from)?.colour ?? NOWHERE);

/** What a line or a card is coloured by. */
export type Coloured = Pick<MapRoad, "best" | "chance" | "ways">;

export interface MapColouring {
  readonly of: (one: Coloured) => string;
  readonly legend: MapLegend;
}

export type MapLegend = readonly { readonly colour: string; readonly name: string }[];

/** What each colour means, from the best to the worst, or from the most to the fewest. */
export function mapLegend(coloured: MapColours): MapLegend {
  if (coloured === "chance") return CHANCES;
  if (coloured === "ways") return WAYS;
  return ENDINGS.map((kind) => ({ colour: ENDING_COLOURS[kind], name: ENDING_NAMES[kind] }));
}

/** `shareOf` says for a number of ways which part of the most it is, 0 to 1, by their logarithms. */
export function colouringOf({ coloured }: ScriptMap, shareOf: (ways: number) => number): MapColouring {
  const legend = mapLegend(coloured);
  if (coloured === "chance") return { of: ({ chance }) => onScale(CHANCES, chance), legend };
  if (coloured === "ways") return { of: ({ ways }) => onScale(WAYS, ways === 0 ? null : shareOf(ways)), legend };
  return { of: ({ best }) => (best === null ? NOWHERE : ENDING_COLOURS[best]), legend };
}
