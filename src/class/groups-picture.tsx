/** The ways of several groups as a picture: bands as broad as groups are many, and a button at each parting, which shows it larger. */
import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { percent } from "#debrief/words/chance.ts";
import { endingTitle } from "#encounter/ending-titles.ts";
import { isGoodEnd } from "#debrief/good-end.ts";
import { useWidth } from "#ui/debrief/use-width.ts";
import type { Parting } from "./groups-partings.ts";
import {
  type WayBand,
  type WayLabel,
  type EndSpot,
  type GroupsShape,
  PARTING_RADIUS,
  groupsShape,
} from "./groups-shape.ts";
import type { ChanceOfGood, EndOfGroups, PlaceOfGroups } from "./groups-tree.ts";
import { clipped, groupsNamed, tookWords } from "./groups-words.ts";

interface Props {
  readonly tree: PlaceOfGroups | EndOfGroups;
  readonly partings: readonly Parting[];
  /** The customer's name. */
  readonly customer: string;
  /** Shows a parting larger. */
  readonly open: (letter: string) => void;
}

export function GroupsPicture({ tree, partings, customer, open }: Props): JSX.Element {
  const frame = useRef<HTMLDivElement>(null);
  const shape = groupsShape(tree, partings, Math.max(640, useWidth(frame)));
  const kinds = new Set(shape.bands.map(({ ended }) => ended));
  return (
    <>
      <ul class="groups-key" aria-hidden="true">
        {(["well", "mixed", "badly"] satisfies WayBand["ended"][])
          .filter((kind) => kinds.has(kind))
          .map((kind) => (
            <li key={kind}>
              <span class={`groups-sample ${kind}`} /> {KEY[kind]}
            </li>
          ))}
        <li>% is the chance of a good end after the reply</li>
      </ul>
      <div class="groups-frame" ref={frame}>
        <div class="groups-drawn" style={{ "--least": `${(shape.width * LEAST_SCALE) / 16}rem` }}>
          <Drawing {...{ shape, customer }} />
          <div class="groups-points" role="group" aria-label="Where they parted">
            {shape.partings.map(({ parting, x, y }) => (
              <button
                key={parting.letter}
                type="button"
                style={{ left: `${(100 * x) / shape.width}%`, top: `${(100 * y) / shape.height}%` }}
                onClick={() => open(parting.letter)}
              >
                <span class="unseen">{partingWords(parting)}</span>
              </button>
            ))}
          </div>
        </div>
      </div>
      {partings.length === 0 ? null : (
        <p class="aside groups-hint not-printed">Press a letter to read the decision there.</p>
      )}
    </>
  );
}

/** Drawn smaller than this it couldn't be read: then it is moved sideways. */
const LEAST_SCALE = 0.7;

const KEY: Readonly<Record<WayBand["ended"], string>> = {
  well: "ended well",
  mixed: "some ended well",
  badly: "didn’t end well",
};

const partingWords = ({ letter, place }: Parting): string =>
  `Parting ${letter}, decision ${place.number + 1}: ${place.replies
    .filter(({ groups }) => groups.length > 0)
    .map(({ groups, words }) => `${tookWords(groups.length)}, “${words}”`)
    .join("; ")}`;

function Drawing({ shape, customer }: { shape: GroupsShape; customer: string }): JSX.Element {
  const { width, height, start, bands, labels, partings, ends, endWidth } = shape;
  return (
    <svg class="groups-picture" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      {/* The outlines first, so that bands which part have one outline. */}
      {bands.map(({ d, thickness }) => (
        <path key={d} class="band-line" d={d} stroke-width={thickness + 5} />
      ))}
      {bands.map(({ d, thickness, ended }) => (
        <path key={d} class={`band ${ended}`} d={d} stroke-width={thickness} />
      ))}
      {labels.map((label) => (
        <Label key={`${label.x} ${label.y}`} {...label} />
      ))}
      {ends.map((end) => (
        <End key={end.y} {...end} width={endWidth} customer={customer} />
      ))}
      <circle class="groups-start" cx={start.x} cy={start.y} r="31" />
      <text class="groups-start-count" x={start.x} y={start.y + 2} text-anchor="middle">
        {start.groups}
      </text>
      <text class="groups-start-word" x={start.x} y={start.y + 18} text-anchor="middle">
        groups
      </text>
      {partings.map(({ parting: { letter, place }, x, y }) => (
        <g key={letter}>
          <circle class="parting-spot" cx={x} cy={y} r={PARTING_RADIUS} />
          <text class="parting-spot-letter" x={x} y={y + 8} text-anchor="middle">
            {letter}
          </text>
          <text class="parting-spot-where" x={x} y={y + PARTING_RADIUS + 19} text-anchor="middle">
            {place.number + 1}.
          </text>
        </g>
      ))}
    </svg>
  );
}

/** From these widths on there is room for the words, and for "groups" beside the figures. */
const FOR_WORDS = 116;
const FOR_GROUPS = 168;
/** The width of a letter of the words, on average. */
const LETTER = 7.6;

function Label({ x, y, half, groups, chance, words, room }: WayLabel): JSX.Element {
  const count = room >= FOR_GROUPS ? `${groups} ${groups === 1 ? "group" : "groups"}` : `${groups}`;
  return (
    <>
      <text class="band-count" x={x} y={y - half - 9}>
        {chance === null ? count : `${count} · ${shortChance(chance)}`}
      </text>
      {room >= FOR_WORDS ? (
        <text class="band-words" x={x} y={y + half + 19}>
          {clipped(words, Math.floor(room / LETTER))}
        </text>
      ) : null}
    </>
  );
}

/** "62%", or "58–66%" where it isn't known more exactly. */
function shortChance({ good, margin }: ChanceOfGood): string {
  const [low, high] = [percent(Math.max(0, good - margin)), percent(Math.min(1, good + margin))];
  return low === high ? `${low}%` : `${low}–${high}%`;
}

function End(props: EndSpot & { width: number; customer: string }): JSX.Element {
  const { end, x, y, width, customer } = props;
  return (
    <>
      <rect
        class={isGoodEnd(end.ending) ? "groups-end well" : "groups-end badly"}
        x={x}
        y={y - 27}
        width={width - 3}
        height="54"
        rx="12"
      />
      <text class="groups-end-title" x={x + 14} y={y - 4}>
        {clipped(endingTitle(end.ending, customer), 22)}
      </text>
      <text class="groups-end-groups" x={x + 14} y={y + 16}>
        {clipped(groupsNamed(end.groups), 30)}
      </text>
    </>
  );
}
