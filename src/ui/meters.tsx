/** The two gauges: how calm the customer is and how far they trust you, with the last change beside each. */
import { Handshake } from "lucide";
import type { JSX } from "preact";
import { METERS, type Meter, type Meters } from "#guidance/words.ts";
import { Kettle, Sign } from "./signs.tsx";

const NAMES: Readonly<Record<Meter, string>> = { calm: "Calm", trust: "Trust" };

/** `before` is what the meters were ahead of the last reply; `turn` tells one change from the next. */
export function MetersPanel(props: { meters: Meters; before: Meters; turn: number }): JSX.Element {
  const { meters, before, turn } = props;
  return (
    <div class="meters">
      {METERS.map((meter) => (
        <Gauge key={meter} meter={meter} value={meters[meter]} change={meters[meter] - before[meter]} turn={turn} />
      ))}
      <p class="unseen" role="status">
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
      {meter === "calm" ? <Kettle boiling={value < 30} /> : <Sign of={Handshake} />}
      <label for={id}>{NAMES[meter]}</label>
      <meter id={id} min={0} max={100} value={value}>
        {value}
      </meter>
      <span class="gauge-value" aria-hidden="true">
        {value}
      </span>
      {change === 0 ? null : (
        <span key={turn} class={`gauge-change ${direction}`} aria-hidden="true">
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
