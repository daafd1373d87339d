/**
 * The map of a script as values: its decisions with their replies, its endings, which reply leads where, and what
 * no way comes to. Where things stand on the paper is layout.ts's, how they look draw-map.ts's.
 */
import type { Place } from "#diagnostics/diagnostic.ts";
import { NOT_FOLLOWED, type Offer } from "#paths/walk.ts";
import { waysThrough } from "#paths/ways-through.ts";
import { kindOf } from "#paths/ending-score.ts";
import type { EndingKind } from "#scenario/words.ts";
import { type MapChances, mapChances } from "./map-chances.ts";
import { unreachedKnots } from "#authoring/check/reach.ts";
import { type Subject, placeOfKnot, placeOfReply } from "#authoring/check/subject.ts";
import { at, writtenReplies } from "#authoring/check/written.ts";

/** A reply of a decision, and where it can lead. */
export interface MappedReply {
  readonly words: string;
  readonly kind: "good" | "slip" | "mixed" | "plain";
  /** Where it stands: a script may include others. */
  readonly file: string;
  readonly line: number;
  /** No way comes to it. */
  readonly dead: boolean;
}

export type Landmark = {
  readonly id: string;
  /** The knot, or knot and stitch, that it stands in; empty before the first. */
  readonly knot: string;
  readonly file: string;
  readonly line: number;
} & (
  | {
      readonly kind: "decision";
      readonly replies: readonly MappedReply[];
      /** The best ending still in reach on some way that comes here. */
      readonly best: EndingKind | null;
      /** The chance of a good end, 0 to 1, for an ordinary colleague; null where it wasn't asked for, or nobody comes. */
      readonly chance: number | null;
    }
  | { readonly kind: "ending"; readonly ending: EndingKind; readonly outcome: string }
  | { readonly kind: "fault"; readonly code: string }
  /** A knot that no way comes to. */
  | { readonly kind: "dead" }
);

/** From a reply of one landmark to another landmark. */
export interface MapRoad {
  readonly from: string;
  /** Index into the replies of `from`. */
  readonly reply: number;
  readonly to: string;
  /** How many ways take it; `Infinity` where they go round in circles. */
  readonly ways: number;
  readonly best: EndingKind | null;
  /** As at a decision, right after the reply. */
  readonly chance: number | null;
}

/** What the colours of a map tell: the best ending still in reach, the chance of a good one, or how many ways there are. */
export type MapColours = "best" | "chance" | "ways";

export interface ScriptMap {
  readonly title: string;
  /** The script's own file, as places name it. */
  readonly file: string;
  readonly coloured: MapColours;
  readonly landmarks: readonly Landmark[];
  readonly roads: readonly MapRoad[];
}

export function mapOf(subject: Subject, coloured: MapColours = "best"): ScriptMap {
  const { scenario, walk } = subject;
  const groups = decisionsOf(subject);
  const landmarkOf = landmarksByStop(subject, groups);
  const reached = [...new Map(landmarkOf.map((landmark) => [landmark.id, landmark])).values()];
  const dead = [...unreachedKnots(subject)].map((knot): Landmark => ({
    id: `dead ${knot}`,
    kind: "dead",
    knot,
    ...fileAndLine(placeOfKnot(subject, knot)),
  }));
  const opening = walk.openings[0] ?? 0;
  const first = landmarkOf[walk.states.stop[opening] ?? 0];
  const rows = rowsOf(groups);
  const chances: MapChances =
    coloured !== "chance"
      ? new Map()
      : mapChances(
          subject,
          (stop) => landmarkOf[stop]?.id,
          (from, source, to) => roadName(from, rows.get(source) ?? 0, to),
        );
  const withChance = (one: Landmark): Landmark =>
    one.kind === "decision" ? { ...one, chance: chances.get(one.id) ?? null } : one;
  return {
    title: scenario.title,
    file: subject.sourceMap.file,
    coloured,
    // The layout puts what comes first at the beginning.
    landmarks: [...reached.filter((one) => one === first), ...reached.filter((one) => one !== first), ...dead].map(
      withChance,
    ),
    roads: roadsOf(subject, landmarkOf, rows).map((road) => ({
      ...road,
      chance: chances.get(roadName(road.from, road.reply, road.to)) ?? null,
    })),
  };
}

const fileAndLine = ({ file, line }: Place): Pick<Place, "file" | "line"> => ({ file, line });

const roadName = (from: string, reply: number, to: string): string => `${from}|${reply}|${to}`;

/** For each stop of the walk its landmark: stops that offer a reply in common are one decision. */
function landmarksByStop(subject: Subject, groups: Groups): readonly Landmark[] {
  const { walk } = subject;
  const decisions = new Map<string, Landmark>();
  for (const group of new Set(groups.values())) decisions.set(group.id, decisionLandmark(subject, group));
  return walk.stops.map((stop): Landmark => {
    const place = fileAndLine(placeOfKnot(subject, stop.knot));
    if (stop.kind === "fault")
      return {
        id: `fault ${stop.knot} ${stop.diagnostic.code}`,
        kind: "fault",
        knot: stop.knot,
        ...place,
        code: stop.diagnostic.code,
      };
    if (stop.kind === "ending") {
      const { kind, outcome } = stop.ending;
      return {
        id: `ending ${stop.knot} ${kind} ${outcome}`,
        kind: "ending",
        knot: stop.knot,
        ...place,
        ending: kind,
        outcome,
      };
    }
    const group = groups.get(stop.replies[0]?.source ?? "");
    const landmark = decisions.get(group?.id ?? "");
    if (landmark === undefined) throw new Error(`a decision of "${stop.knot}" offers nothing`);
    return landmark;
  });
}

interface Group {
  readonly id: string;
  readonly knot: string;
  /** By source: one offer of each reply, as it was first come across. */
  readonly offers: Map<string, Offer>;
  best: number;
}

/** The decisions by the sources of their replies. */
type Groups = ReadonlyMap<string, Group>;

/** For each source its row among the replies of its decision. */
const rowsOf = (groups: Groups): ReadonlyMap<string, number> =>
  new Map(
    [...new Set(groups.values())].flatMap(({ offers }) => [...offers.keys()].map((source, row) => [source, row])),
  );

function decisionsOf({ walk, surveyed }: Subject): Groups {
  const groups = new Map<string, Group>();
  const bestAt = new Int32Array(walk.stops.length).fill(-1);
  for (let state = 0; state < walk.states.count; state++) {
    const stop = walk.states.stop[state] ?? 0;
    bestAt[stop] = Math.max(bestAt[stop] ?? -1, surveyed.best[state] ?? -1);
  }
  for (const [number, stop] of walk.stops.entries()) {
    if (stop.kind !== "decision") continue;
    const known = new Set(stop.replies.flatMap(({ source }) => groups.get(source) ?? []));
    const [first, ...others] = known;
    const group = first ?? { id: `decision ${number}`, knot: stop.knot, offers: new Map<string, Offer>(), best: -1 };
    for (const other of others) {
      group.best = Math.max(group.best, other.best);
      for (const [source, offer] of other.offers) {
        group.offers.set(source, offer);
        groups.set(source, group);
      }
    }
    group.best = Math.max(group.best, bestAt[number] ?? -1);
    for (const offer of stop.replies) {
      if (!group.offers.has(offer.source)) group.offers.set(offer.source, offer);
      groups.set(offer.source, group);
    }
  }
  return groups;
}

function decisionLandmark(subject: Subject, group: Group): Landmark {
  const offered = [...group.offers.values()].map((offer) => ({ offer, place: placeOfReply(subject, offer) }));
  const alive = new Set(offered.map(({ place }) => at(place)));
  const beside = writtenReplies(subject.sourceMap)
    .filter(({ place, beside: others }) => !alive.has(at(place)) && others.some((other) => alive.has(at(other))))
    .map(({ place, words }): MappedReply => ({ words, kind: "plain", ...fileAndLine(place), dead: true }));
  const replies = offered.map(({ offer, place }): MappedReply => ({
    words: offer.text,
    kind: kindOfReply(offer),
    ...fileAndLine(place),
    dead: false,
  }));
  return {
    id: group.id,
    kind: "decision",
    knot: group.knot,
    ...fileAndLine(placeOfKnot(subject, group.knot)),
    best: kindOf(group.best),
    chance: null,
    // Dead ones last: the roads name a reply by its number here.
    replies: [...replies, ...beside],
  };
}

function kindOfReply({ move }: Offer): MappedReply["kind"] {
  const [good, slip] = [move.practices.length > 0, move.pitfalls.length > 0];
  if (good && slip) return "mixed";
  return good ? "good" : slip ? "slip" : "plain";
}

function roadsOf(
  subject: Subject,
  landmarkOf: readonly Landmark[],
  rows: ReadonlyMap<string, number>,
): readonly MapRoad[] {
  const { walk, surveyed } = subject;
  const { states, edges, stops } = walk;
  const through = waysThrough(walk, surveyed);
  const roads = new Map<string, { road: MapRoad; worth: number }>();
  for (let state = 0; state < states.count; state++) {
    const stop = stops[states.stop[state] ?? 0];
    const from = landmarkOf[states.stop[state] ?? 0];
    if (stop?.kind !== "decision" || from === undefined) continue;
    const first = states.firstEdge[state] ?? 0;
    for (const [index, { source }] of stop.replies.entries()) {
      const target = edges.to[first + index] ?? NOT_FOLLOWED;
      const to = landmarkOf[states.stop[target] ?? -1];
      if (target === NOT_FOLLOWED || to === undefined) continue;
      const reply = rows.get(source) ?? 0;
      const key = roadName(from.id, reply, to.id);
      const before = roads.get(key);
      const worth = Math.max(before?.worth ?? -1, surveyed.best[target] ?? -1);
      const ways = (before?.road.ways ?? 0) + (through[first + index] ?? 0);
      roads.set(key, { worth, road: { from: from.id, reply, to: to.id, ways, best: kindOf(worth), chance: null } });
    }
  }
  return [...roads.values()].map(({ road }) => road);
}
