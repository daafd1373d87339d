/** The two gauges: how calm the customer is and how far they trust you, with the last change beside each. */
import { ArrowDown, ArrowUp, Handshake } from "lucide";
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { METERS, type Meter, type Meters } from "#guidance/words.ts";
import { LANDS_AFTER } from "./meter-flight.ts";
import { METER_NAMES, signed } from "./meter-words.ts";
import { wantsLittleMotion } from "./motion.ts";
import { Kettle, Sign, Steam } from "./signs.tsx";

/** Created once, so that a new reply doesn't render them again. */
const SIGNS = {
  calm: <Kettle boiling={false} />,
  trust: <Sign of={Handshake} />,
  up: <Sign of={ArrowUp} />,
  down: <Sign of={ArrowDown} />,
} as const;

interface Props {
  meters: Meters;
  /** The meters before the last reply. */
  before: Meters;
  /** Number of the reply: each has its own animation. */
  turn: number;
  /** A change is first seen beside the face, and lands on its meter a moment later; otherwise it is there at once. */
  lands: boolean;
  /** What the breath before the last reply did; null if none counted. */
  breath: string | null;
}

export function MetersPanel({ meters, before, turn, lands, breath }: Props): JSX.Element {
  const landed = useLanded(meters, before, turn, lands);
  return (
    <div class="meters">
      {METERS.map((meter) => (
        <Gauge
          key={meter}
          meter={meter}
          value={landed.meters[meter]}
          change={landed.turn === turn ? landed.meters[meter] - before[meter] : 0}
          turn={turn}
        />
      ))}
      {breath === null ? null : (
        <p key={turn} class="breath-taken" aria-hidden="true">
          {breath}
        </p>
      )}
      <p class="unseen" role="status">
        {breath === null ? "" : `${breath}. `}
        {METERS.map((meter) => inWords(METER_NAMES[meter], meters[meter], meters[meter] - before[meter])).join(" ")}
      </p>
    </div>
  );
}

interface Landed {
  readonly meters: Meters;
  readonly turn: number;
}

/** The meters as they are shown: those of a moment ago while a change is on its way to them. */
function useLanded(meters: Meters, before: Meters, turn: number, lands: boolean): Landed {
  const [landed, setLanded] = useState<Landed>({ meters, turn });
  const { calm, trust } = meters;
  const moves = landed.meters.calm !== calm || landed.meters.trust !== trust;
  const waits = lands && moves && !wantsLittleMotion();
  useEffect(() => {
    if (!waits) return undefined;
    const landing = setTimeout(() => setLanded({ meters: { calm, trust }, turn }), LANDS_AFTER);
    return () => clearTimeout(landing);
  }, [waits, calm, trust, turn]);
  // Of an earlier reply, all has landed by now.
  if (waits) return landed.turn === turn ? landed : { meters: before, turn: turn - 1 };
  if (moves || landed.turn !== turn) setLanded({ meters, turn });
  return { meters, turn };
}

function Gauge(props: { meter: Meter; value: number; change: number; turn: number }): JSX.Element {
  const { meter, value, change, turn } = props;
  const id = `meter-${meter}`;
  const direction = change > 0 ? "up" : "down";
  return (
    <div
      class={`gauge gauge-${meter}`}
      data-level={value < LOW ? "low" : value < HIGH ? "middle" : "high"}
      style={{ "--full": `${value}%` }}
    >
      <span class="gauge-sign">
        {SIGNS[meter]}
        {meter === "calm" && value < 30 ? <Steam key={turn} /> : null}
      </span>
      <label for={id}>{METER_NAMES[meter]}</label>
      <meter id={id} min={0} max={100} value={value} translate={false}>
        {value}
      </meter>
      <span class="gauge-value" translate={false} aria-hidden="true">
        {value}
      </span>
      {change === 0 ? null : (
        <span key={`${turn} ${change}`} class={`gauge-change ${direction}`} translate={false} aria-hidden="true">
          {SIGNS[direction]}
          {signed(change)}
        </span>
      )}
    </div>
  );
}

/** Below these the bar of calm is red, then amber; from there on teal. */
const LOW = 30;
const HIGH = 60;

function inWords(name: string, value: number, change: number): string {
  if (change === 0) return "";
  return `${name} ${change > 0 ? "up" : "down"} ${Math.abs(change)} to ${value}.`;
}
