/** The state of a conversation as tables, with meters that can be set by hand. */
import type { ComponentChildren, JSX } from "preact";
import { HIGHEST, LOWEST, withinMeter } from "#guidance/standing.ts";
import { METERS, type Meter, type Meters } from "#guidance/words.ts";
import type { Supposed, Variable } from "#encounter/encounter.ts";
import type { ConversationState } from "./conversation-state.ts";
import "./state-view.css";

interface Props {
  readonly state: ConversationState;
  /** Goes on as if that were so. */
  readonly suppose: (what: Supposed) => void;
  /** How a practice is called. */
  readonly titleOf: (id: string) => string;
  readonly Heading: "h2" | "h3";
  /** Stands below the meters. */
  readonly children?: ComponentChildren;
}

export function StateView({ state, suppose, titleOf, Heading, children }: Props): JSX.Element {
  const { meters, remembered, done, props, cards, thoughts, variables } = state;
  return (
    <div class="state-view">
      <Heading>Meters</Heading>
      <div class="state-meters">
        {METERS.map((meter) => (
          <MeterField key={meter} {...{ meter, meters, suppose }} />
        ))}
      </div>
      {children}
      <Heading>Variables</Heading>
      {variables.length === 0 ? (
        <p>The script has none besides its meters.</p>
      ) : (
        <div class="state-meters">
          {variables.map(([name, holds]) => (
            <VariableField key={name} {...{ name, suppose }} {...holds} />
          ))}
        </div>
      )}
      <Heading>What the customer thought</Heading>
      {thoughts.length === 0 ? (
        <p>Nothing since the last reply.</p>
      ) : (
        <>
          <p>The trainee doesn’t see this in play.</p>
          <Table rows={thoughts} />
        </>
      )}
      <Heading>What the rules remember</Heading>
      <Table rows={[...remembered, ...done.map(([id, times]) => [titleOf(id), times] as const)]} />
      <Heading>In the picture</Heading>
      {props.length === 0 ? <p>Nothing that the script put there.</p> : <p>{props.join(", ")}</p>}
      <Heading>Cards</Heading>
      {cards.length === 0 ? <p>None so far.</p> : <Table rows={cards} />}
    </div>
  );
}

function Table({ rows }: { readonly rows: readonly (readonly [string, string])[] }): JSX.Element {
  return (
    <table>
      <tbody>
        {rows.map(([name, value]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface MeterProps extends Pick<Props, "suppose"> {
  readonly meter: Meter;
  readonly meters: Meters;
}

function MeterField({ meter, meters, suppose }: MeterProps): JSX.Element {
  const set = (typed: string): void => {
    const number = Number.parseInt(typed, 10);
    if (!Number.isNaN(number)) suppose({ meters: { ...meters, [meter]: withinMeter(number) } });
  };
  return (
    <label>
      {meter}{" "}
      <input
        type="number"
        min={LOWEST}
        max={HIGHEST}
        value={meters[meter]}
        onChange={({ currentTarget }) => set(currentTarget.value)}
      />
    </label>
  );
}

interface VariableProps extends Variable, Pick<Props, "suppose"> {
  readonly name: string;
}

/** What a variable holds can be set by hand, as what it is: yes or no, a number, words. A list can only be read. */
function VariableField({ name, text, kind, suppose }: VariableProps): JSX.Element {
  const set = (typed: string): void => suppose({ variable: name, text: typed });
  if (kind === "list")
    return (
      <p>
        {name}: {text === "" ? "empty" : text}
      </p>
    );
  if (kind === "truth")
    return (
      <label class="state-variable state-truth">
        <input
          type="checkbox"
          checked={text === "true"}
          onChange={({ currentTarget }) => set(String(currentTarget.checked))}
        />{" "}
        {name}
      </label>
    );
  const field = {
    value: text,
    onChange: (event: { currentTarget: HTMLInputElement }) => set(event.currentTarget.value),
  };
  return (
    <label class="state-variable">
      {name} {kind === "number" ? <input type="number" step="any" {...field} /> : <input type="text" {...field} />}
    </label>
  );
}
