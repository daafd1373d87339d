/** Where everything on a map stands: dagre finds the places, the replies of a decision are rows of its card. */
import { graphlib, layout } from "@dagrejs/dagre";
import * as v from "valibot";
import type { Landmark, MapRoad, ScriptMap } from "./script-map.ts";

export interface MapPoint {
  readonly x: number;
  readonly y: number;
}

/** A landmark's card: its top left corner and its size. */
export interface Card extends MapPoint {
  readonly landmark: Landmark;
  readonly width: number;
  readonly height: number;
}

export interface MapLine {
  readonly road: MapRoad;
  /** From the reply's row to the card that it leads to, with the bends between. */
  readonly points: readonly MapPoint[];
}

/** A road to an ending that many roads lead to: a short line that says by a letter which. */
export interface Stub {
  readonly road: MapRoad;
  readonly from: MapPoint;
  readonly letter: string;
}

export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly cards: readonly Card[];
  readonly lines: readonly MapLine[];
  readonly stubs: readonly Stub[];
  /** By landmark: the letter of each ending that stubs point to. */
  readonly letters: ReadonlyMap<string, string>;
}

/** In units of the picture, which are pixels when it is shown at its own size. */
export const CARD = { width: 330, title: 34, row: 26, foot: 8 };
export const STUB = { length: 44, gap: 36 };
const ENDING = { width: 250, height: 70 };
const GAPS = { nodesep: 40, ranksep: 130, edgesep: 24, marginx: 40, marginy: 40 };
/** Cards that stand in rows below all others. */
const BELOW = { dead: { width: 250, height: 46 }, gap: 24, above: 50 };
/** Endings that more decisions than this lead to are drawn apart: their roads would cross the whole map. */
const MANY = 2;
/** Between two lines that take the same bends. */
const STRAND = 7;

/** From left to right as the conversation goes. The same map gives the same layout. */
export function layOut(map: ScriptMap): MapLayout {
  const letters = lettered(map);
  const drawn = map.landmarks.filter(({ id, kind }) => kind !== "dead" && !letters.has(id));
  const through = map.roads.filter(({ to }) => !letters.has(to));
  const graph = new graphlib.Graph();
  graph.setGraph({ rankdir: "LR", ranker: "network-simplex", ...GAPS });
  for (const landmark of drawn) graph.setNode(landmark.id, sizeOf(landmark));
  for (const { from, to } of through)
    graph.setEdge(from, to, { weight: 1 + through.filter((one) => one.from === from && one.to === to).length });
  layout(graph);
  const cards = drawn.map((landmark): Card => {
    const { x, y, width, height } = v.parse(Placed, graph.node(landmark.id));
    return { landmark, x: x - width / 2, y: y - height / 2, width, height };
  });
  const byId = new Map(cards.map((card) => [card.landmark.id, card]));
  const lines = through.map((road): MapLine => {
    const [from, to] = [byId.get(road.from), byId.get(road.to)];
    if (from === undefined || to === undefined) throw new Error(`a road from "${road.from}" leads nowhere`);
    const strand = (road.reply - 1.5) * STRAND;
    const bends = bendsOf(v.parse(Routed, graph.edge(road.from, road.to)).points).map(({ x, y }) => ({
      x,
      y: y + strand,
    }));
    return { road, points: [rowEnd(from, road.reply), ...bends, { x: to.x, y: to.y + to.height / 2 + strand }] };
  });
  const width = Math.max(...cards.map((card) => card.x + card.width), 0) + GAPS.marginx;
  const bottom = Math.max(...cards.map((card) => card.y + card.height), 0);
  const apart = map.landmarks.filter(({ id }) => letters.has(id));
  const dead = map.landmarks.filter(({ kind }) => kind === "dead");
  const endings = inRows(apart, width, bottom + BELOW.above);
  const below = inRows(dead, width, Math.max(bottom, ...endings.map((card) => card.y + card.height)) + BELOW.above);
  const all = [...cards, ...endings, ...below];
  const height = Math.max(
    ...all.map((card) => card.y + card.height),
    ...lines.flatMap(({ points }) => points.map(({ y }) => y)),
  );
  return { width, height: height + GAPS.marginy, cards: all, lines, stubs: stubsOf(map, letters, byId), letters };
}

/** The endings that are drawn apart, each with a letter. */
function lettered({ landmarks, roads }: ScriptMap): ReadonlyMap<string, string> {
  const many = landmarks.filter(
    ({ id, kind }) =>
      kind === "ending" && new Set(roads.flatMap(({ from, to }) => (to === id ? [from] : []))).size > MANY,
  );
  return new Map(many.map(({ id }, index) => [id, String.fromCodePoint(65 + index)]));
}

/** One behind the other where a reply leads to several endings. */
function stubsOf(
  { roads }: ScriptMap,
  letters: ReadonlyMap<string, string>,
  cards: ReadonlyMap<string, Card>,
): readonly Stub[] {
  const before = new Map<string, number>();
  return roads.flatMap((road): Stub[] => {
    const letter = letters.get(road.to);
    const card = cards.get(road.from);
    if (letter === undefined || card === undefined) return [];
    const row = `${road.from} ${road.reply}`;
    const place = before.get(row) ?? 0;
    before.set(row, place + 1);
    const { x, y } = rowEnd(card, road.reply);
    return [{ road, letter, from: { x: x + place * STUB.gap, y } }];
  });
}

function sizeOf(landmark: Landmark): { width: number; height: number } {
  if (landmark.kind !== "decision") return { ...ENDING };
  return { width: CARD.width, height: CARD.title + landmark.replies.length * CARD.row + CARD.foot };
}

/** The right end of a reply's row. */
const rowEnd = ({ x, y, width }: Card, reply: number): MapPoint => ({
  x: x + width,
  y: y + CARD.title + (reply + 0.5) * CARD.row,
});

function inRows(landmarks: readonly Landmark[], width: number, top: number): readonly Card[] {
  const size = landmarks[0]?.kind === "dead" ? BELOW.dead : ENDING;
  const inRow = Math.max(1, Math.floor((width - GAPS.marginx) / (size.width + BELOW.gap)));
  return landmarks.map((landmark, index) => ({
    landmark,
    x: GAPS.marginx + (index % inRow) * (size.width + BELOW.gap),
    y: top + Math.floor(index / inRow) * (size.height + BELOW.gap),
    ...size,
  }));
}

/** What dagre writes on nodes and edges, which its types leave open. */
const Placed = v.object({ x: v.number(), y: v.number(), width: v.number(), height: v.number() });
const Routed = v.object({ points: v.array(v.object({ x: v.number(), y: v.number() })) });

/** Where a long edge passes between other cards. An edge to the next rank has none: it goes straight over. */
const bendsOf = (points: readonly MapPoint[]): readonly MapPoint[] => (points.length <= 3 ? [] : points.slice(1, -1));
