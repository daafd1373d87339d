/** Draws the map of a script as an SVG that stands by itself: no style sheet, no script, no letters to fetch. */
import { CARD, type Card, STUB, type Stub, type MapLine, type MapLayout, type MapPoint, layOut } from "./layout.ts";
import { type Coloured, ENDING_COLOURS, ENDING_NAMES, type MapColouring, colouringOf } from "./map-colours.ts";
import type { Landmark, MappedReply, MapRoad, ScriptMap } from "./script-map.ts";

const INK = "#20202a";
const PAPER = "#fffdf7";
const LETTERS = `font-family="'Atkinson Hyperlegible Next', 'Segoe UI', system-ui, sans-serif"`;
/** Above the picture: the title and what the colours mean. */
const HEAD = 96;

const percent = (chance: number): string => `${Math.round(chance * 100)}%`;

/** How everything on one map is drawn. */
interface Manner {
  /** How wide a line is, by its ways. */
  readonly widthOf: (ways: number) => number;
  readonly colour: (one: Coloured) => string;
  /** A landmark's own colour, by the roads that lead on from it. */
  readonly colourOf: (landmark: Landmark) => string;
  /** The attribute by which a page knows what to show when it is pressed: a line of the script itself. */
  readonly pressed: (one: { readonly file: string; readonly line: number }) => string;
  /** The attributes by which a page knows a road and a landmark: their numbers in the map. */
  readonly named: (road: MapRoad) => string;
  readonly numbered: (landmark: Landmark) => string;
}

/** The map as the text of an .svg file. The same script gives the same text. */
export function drawMap(map: ScriptMap, layout: MapLayout = layOut(map)): string {
  const width = Math.max(Math.ceil(layout.width), 900);
  const height = Math.ceil(layout.height) + HEAD;
  const shareOf = shares(map);
  const colouring = colouringOf(map, shareOf);
  const manner = mannerOf(map, colouring, shareOf);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(`Map of ${map.title}`)}" ${LETTERS} fill="${INK}">`,
    `<defs><pattern id="dead" width="10" height="10" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="10" height="10" fill="#efece2"/><rect width="4" height="10" fill="#cfcabb"/></pattern></defs>`,
    `<rect width="${width}" height="${height}" fill="${PAPER}"/>`,
    `<g data-part="legend">`,
    legend(map, colouring),
    "</g>",
    `<g transform="translate(0 ${HEAD})">`,
    ...[...layout.lines].toSorted((a, b) => b.road.ways - a.road.ways).map((line) => drawLine(line, manner)),
    ...layout.stubs.toReversed().map((stub) => drawStub(stub, manner)),
    ...layout.cards.map((card) => drawCard(card, layout.letters.get(card.landmark.id) ?? "", manner)),
    "</g>",
    "</svg>",
    "",
  ].join("\n");
}

function mannerOf(map: ScriptMap, { of }: MapColouring, shareOf: (ways: number) => number): Manner {
  const waysFrom = new Map<string, number>();
  for (const { from, ways } of map.roads) waysFrom.set(from, (waysFrom.get(from) ?? 0) + ways);
  const roads = new Map(map.roads.map((road, number) => [road, number]));
  const landmarks = new Map(map.landmarks.map((landmark, number) => [landmark, number]));
  return {
    widthOf: (ways) => 1.5 + 8 * shareOf(ways),
    colour: of,
    colourOf: (landmark) =>
      landmark.kind === "decision" ? of({ ...landmark, ways: waysFrom.get(landmark.id) ?? 0 }) : INK,
    pressed: ({ file, line }) => (file === map.file && line > 0 ? ` data-line="${line}"` : ""),
    named: (road) => ` data-road="${roads.get(road) ?? -1}"`,
    numbered: (landmark) => ` data-card="${landmarks.get(landmark) ?? -1}"`,
  };
}

/** With the logarithm of the ways, for the fullest road has a million times those of the emptiest. */
function shares({ roads }: ScriptMap): (ways: number) => number {
  const finite = roads.map(({ ways }) => ways).filter((ways) => Number.isFinite(ways));
  const most = Math.log(1 + Math.max(1, ...finite));
  return (ways) => (Number.isFinite(ways) ? Math.min(1, Math.log(1 + ways) / most) : 1);
}

function legend({ title, landmarks }: ScriptMap, colouring: MapColouring): string {
  const dead = landmarks.some(
    (one) => one.kind === "dead" || (one.kind === "decision" && one.replies.some((reply) => reply.dead)),
  );
  let x = 40;
  const entry = (mark: string, words: string): string => {
    const drawn = `<g transform="translate(${x} 66)">${mark}<text x="30" y="5" font-size="15">${escaped(words)}</text></g>`;
    x += 30 + words.length * 7.6 + 26;
    return drawn;
  };
  const line = (colour: string, width: number): string =>
    `<path d="M0 0H22" stroke="${colour}" stroke-width="${width}" stroke-linecap="round"/>`;
  return [
    `<text x="40" y="40" font-size="26" font-weight="700">${escaped(title)}</text>`,
    ...colouring.legend.map(({ colour, name }) => entry(line(colour, 6), name)),
    entry(line(INK, 2), "few ways"),
    entry(line(INK, 9), "many"),
    entry(sign("good", 8, 0), "practice"),
    entry(sign("slip", 8, 0), "slip"),
    ...(dead
      ? [entry(`<rect x="0" y="-9" width="22" height="18" fill="url(#dead)" stroke="${INK}"/>`, "no way comes here")]
      : []),
  ].join("\n");
}

function drawLine({ road, points }: MapLine, { widthOf, colour, named }: Manner): string {
  const width = widthOf(road.ways).toFixed(1);
  const dashes = road.best === null ? ' stroke-dasharray="6 6"' : "";
  return `<path${named(road)} d="${curve(points)}" fill="none" stroke="${colour(road)}" stroke-opacity=".82" stroke-width="${width}" stroke-linecap="round"${dashes}>${titleOf(road)}</path>`;
}

function titleOf({ ways, best, chance }: MapRoad): string {
  const taken = Number.isFinite(ways) ? `${ways.toLocaleString("en-GB")} ways` : "ways that go round in circles";
  const likely = chance === null ? "" : `; a good end in ${percent(chance)} of an ordinary colleague's plays`;
  return `<title>${escaped(`${taken}; best still in reach: ${best === null ? "no ending" : ENDING_NAMES[best]}${likely}`)}</title>`;
}

/** A line that leaves and arrives level, and goes softly through its bends. */
function curve(points: readonly MapPoint[]): string {
  const [first, ...rest] = points;
  if (first === undefined) return "";
  const parts = [`M${xy(first)}`];
  let before = first;
  for (const point of rest) {
    const reach = Math.max(24, Math.abs(point.x - before.x) / 2);
    parts.push(`C${xy({ x: before.x + reach, y: before.y })} ${xy({ x: point.x - reach, y: point.y })} ${xy(point)}`);
    before = point;
  }
  return parts.join("");
}

const xy = ({ x, y }: MapPoint): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

function drawStub({ road, from, letter }: Stub, { widthOf, colour, named }: Manner): string {
  const end = from.x + STUB.length;
  return [
    `<g${named(road)}>${titleOf(road)}<path d="M${xy(from)}H${end}" stroke="${colour(road)}" stroke-width="${widthOf(road.ways).toFixed(1)}"/>`,
    badge(end, from.y, letter, colour(road)),
    "</g>",
  ].join("");
}

/** The letter of an ending that is drawn apart. */
const badge = (x: number, y: number, letter: string, colour: string): string =>
  `<circle cx="${x}" cy="${y}" r="11" fill="${colour}" stroke="${INK}" stroke-width="1.5"/><text x="${x}" y="${y + 5}" font-size="14" font-weight="700" text-anchor="middle" fill="#fff">${letter}</text>`;

function drawCard(card: Card, letter: string, manner: Manner): string {
  const { landmark, x, y } = card;
  const marked = letter === "" ? "" : badge(0, card.height / 2, letter, INK);
  return `<g${manner.numbered(landmark)}${manner.pressed(landmark)} transform="translate(${x.toFixed(1)} ${y.toFixed(1)})">${faceOf(landmark, card, manner)}${marked}</g>`;
}

function faceOf(landmark: Landmark, { width, height }: Card, manner: Manner): string {
  const name = landmark.knot === "" ? "the beginning" : landmark.knot;
  const box = (fill: string, stroke: string, corner: number): string =>
    `<rect width="${width}" height="${height}" rx="${corner}" fill="${fill}" stroke="${stroke}" stroke-width="2.5"/>`;
  if (landmark.kind === "dead")
    return `${box("url(#dead)", INK, 10)}${words(14, 27, shortened(name, 24), 15, 700)}${lineNumber(width, 27, landmark.line)}`;
  if (landmark.kind === "fault")
    return `${box("#f6d5d0", ENDING_COLOURS["walked-out"], 10)}${words(14, 28, "the story breaks", 16, 700)}${words(14, 52, landmark.code, 14, 400)}${lineNumber(width, 28, landmark.line)}`;
  if (landmark.kind === "ending") {
    const { ending, outcome } = landmark;
    return [
      `<rect width="${width}" height="${height}" rx="${height / 2}" fill="${ENDING_COLOURS[ending]}" stroke="${INK}" stroke-width="2.5"/>`,
      `<g fill="#fff">${words(28, 30, ENDING_NAMES[ending], 18, 700)}${words(28, 52, shortened(outcome, 32), 13, 400)}</g>`,
      `<title>${escaped(`${name}, line ${landmark.line}: ${outcome}`)}</title>`,
    ].join("");
  }
  return [
    box(PAPER, manner.colourOf(landmark), 12),
    `<path d="M0 ${CARD.title}H${width}" stroke="${manner.colourOf(landmark)}" stroke-width="1.5"/>`,
    words(
      14,
      23,
      landmark.chance === null ? shortened(name, 30) : `${shortened(name, 22)}: ${percent(landmark.chance)}`,
      16,
      700,
    ),
    lineNumber(width, 23, landmark.line),
    ...landmark.replies.map((reply, row) => drawReply(reply, row, width, manner)),
  ].join("");
}

function drawReply(reply: MappedReply, row: number, width: number, { pressed }: Manner): string {
  const y = CARD.title + row * CARD.row;
  const middle = y + CARD.row / 2;
  return [
    `<g${pressed(reply)} data-reply="${row}">`,
    reply.dead ? `<rect x="2" y="${y + 2}" width="${width - 4}" height="${CARD.row - 2}" fill="url(#dead)"/>` : "",
    // All of the row can be pressed.
    `<rect data-part="row" x="2" y="${y + 1}" width="${width - 4}" height="${CARD.row - 2}" fill="none" pointer-events="all"/>`,
    sign(reply.kind, 20, middle),
    words(36, middle + 5, shortened(reply.words, 36), 14, 400),
    `<title>${escaped(`line ${reply.line}: ${reply.words}`)}</title>`,
    "</g>",
  ].join("");
}

/** What kind of reply: by its shape, and not by its colour alone. */
function sign(kind: MappedReply["kind"], x: number, y: number): string {
  const at = `transform="translate(${x} ${y})" stroke="${INK}" stroke-width="1.5"`;
  if (kind === "good") return `<circle ${at} r="6" fill="#f3b65b"/>`;
  if (kind === "slip") return `<path ${at} d="M-7 -5H7L0 7Z" fill="${ENDING_COLOURS["walked-out"]}"/>`;
  if (kind === "mixed") return `<path ${at} d="M0 -7L7 0L0 7L-7 0Z" fill="#f3b65b"/>`;
  return `<path ${at} d="M-5 0H5"/>`;
}

const words = (x: number, y: number, text: string, size: number, weight: number): string =>
  `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}">${escaped(text)}</text>`;

const lineNumber = (width: number, y: number, line: number): string =>
  line === 0
    ? ""
    : `<text x="${width - 14}" y="${y}" font-size="13" text-anchor="end" fill="#6b6a66">line ${line}</text>`;

const shortened = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
