/** The two gauges: how calm the customer is and how far they trust you, with the last change beside each. */
import { ArrowDown, ArrowUp, Handshake } from "lucide";
import type { JSX } from "preact";
import { METERS, type Meter, type Meters } from "#guidance/words.ts";
import { Kettle, Sign, Steam } from "./signs.tsx";

const NAMES: Readonly<Record<Meter, string>> = { calm: "Calm", trust: "Trust" };

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
  /** What the breath before the last reply did; null if none counted. */
  breath: string | null;
}

export function MetersPanel({ meters, before, turn, breath }: Props): JSX.Element {
  return (
    <div class="meters">
      {METERS.map((meter) => (
        <Gauge key={meter} meter={meter} value={meters[meter]} change={meters[meter] - before[meter]} turn={turn} />
      ))}
      {breath === null ? null : (
        <p key={turn} class="breath-taken" aria-hidden="true">
          {breath}
        </p>
      )}
      <p class="unseen" role="status">
        {breath === null ? "" : `${breath}. `}
        {METERS.map((meter) => inWords(NAMES[meter], meters[meter], meters[meter] - before[meter])).join(" ")}
      </p>
    </div>
  );
}

function Gauge(props: { meter: Meter; value: number; change: number; turn: number }): JSX.Element {
  const { meter, value, change, turn } = props;
  const id = `meter-${meter}`;
  const direction = change > 0 ? "up" : "down";
  return (
    <div class={`gauge gauge-${meter}`}>
      <span class="gauge-sign">
        {SIGNS[meter]}
        {meter === "calm" && value < 30 ? <Steam key={turn} /> : null}
      </span>
      <label for={id}>{NAMES[meter]}</label>
      <meter id={id} min={0} max={100} value={value} style={{ "--full": `${value}%` }}>
        {value}
      </meter>
      <span class="gauge-value" aria-hidden="true">
        {value}
      </span>
      {change === 0 ? null : (
        <span key={`${turn} ${change}`} class={`gauge-change ${direction}`} aria-hidden="true">
          {SIGNS[direction]}
          {signed(change)}
        </span>
      )}
    </div>
  );
}

/** A change with its sign: `+6`, `−12`. */
export const signed = (amount: number): string => (amount < 0 ? `−${-amount}` : `+${amount}`);

function inWords(name: string, value: number, change: number): string {
  if (change === 0) return "";
  return `${name} ${change > 0 ? "up" : "down"} ${Math.abs(change)} to ${value}.`;
}
