/** Makes a link that fixes how a scenario is played, for a trainer to send. */
import { Link } from "lucide";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { WAY_NAMES } from "#debrief/words/ways.ts";
import { WAYS_TO_PLAY } from "#encounter/ways-to-play.ts";
import { TIMES } from "#records/settings.ts";
import { copied } from "#ui/copied.ts";
import { useModal } from "#ui/modal.ts";
import { addressOf } from "#ui/route.ts";
import { Sign } from "#ui/signs.tsx";
import { type FixedTerms, fixedTermsQuery } from "./fixed-terms.ts";
import { SAY_FIRST, timeName } from "./way-words.ts";

interface Props {
  readonly scenario: string;
  readonly open: boolean;
  readonly close: () => void;
}

export function LinkForOthers({ scenario, open, close }: Props): JSX.Element {
  const dialog = useModal(open);
  const [fixed, setFixed] = useState<FixedTerms>({});
  const [outcome, setOutcome] = useState("");
  const link = new URL(addressOf({ kind: "before", scenario, query: fixedTermsQuery(fixed) }), location.href).href;
  const fix = (to: FixedTerms): void => {
    setFixed(to);
    setOutcome("");
  };
  const { way: _way, ...withoutWay } = fixed;
  const { sayFirst: _sayFirst, ...withoutSayFirst } = fixed;
  const { time: _time, ...withoutTime } = fixed;
  const copy = (): void =>
    void copied(link).then((done) =>
      setOutcome(done ? "Link copied." : "This browser won’t let us copy for you. Copy the link by hand."),
    );
  return (
    <dialog class="link-for-others pause panel" aria-labelledby="link-for-others" ref={dialog} onClose={close}>
      {open ? (
        <>
          <h2 id="link-for-others">A link for others</h2>
          <p>Whoever opens it plays this scenario, in its language, the way you set it here. They can’t change that.</p>
          <Choice
            label="How to play"
            value={fixed.way}
            options={WAYS_TO_PLAY.map((way) => [way, WAY_NAMES[way]])}
            choose={(way) => fix(way === undefined ? withoutWay : { ...(fixed.time === 0 ? withoutTime : fixed), way })}
          />
          <Choice
            label={SAY_FIRST}
            value={fixed.sayFirst}
            options={[
              [true, "on"],
              [false, "off"],
            ]}
            choose={(sayFirst) => fix(sayFirst === undefined ? withoutSayFirst : { ...fixed, sayFirst })}
          />
          <Choice
            label="Time limits"
            value={fixed.time}
            // In an assessment they can't be off.
            options={TIMES.filter((time) => time !== 0 || fixed.way !== "assessment").map((time) => [
              time,
              timeName(time),
            ])}
            choose={(time) => fix(time === undefined ? withoutTime : { ...fixed, time })}
          />
          <label class="link-made">
            <span>The link</span>
            <input type="text" readOnly value={link} onFocus={({ currentTarget }) => currentTarget.select()} />
          </label>
          <p class="link-actions">
            <button type="button" class="button primary" onClick={copy}>
              <Sign of={Link} /> Copy the link
            </button>
            <button type="button" class="button" onClick={close}>
              Done
            </button>
          </p>
          <p role="status">{outcome}</p>
        </>
      ) : null}
    </dialog>
  );
}

interface ChoiceProps<Value extends string | number | boolean> {
  readonly label: string;
  /** Undefined where it is theirs to choose. */
  readonly value: Value | undefined;
  readonly options: readonly (readonly [Value, string])[];
  readonly choose: (value: Value | undefined) => void;
}

function Choice<Value extends string | number | boolean>(props: ChoiceProps<Value>): JSX.Element {
  const { label, value, options, choose } = props;
  return (
    <label class="choice">
      <span>{label}</span>
      <select
        value={value === undefined ? "" : String(value)}
        onChange={({ currentTarget }) => choose(options.find(([one]) => String(one) === currentTarget.value)?.[0])}
      >
        <option value="">their choice</option>
        {options.map(([one, words]) => (
          <option key={String(one)} value={String(one)}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
