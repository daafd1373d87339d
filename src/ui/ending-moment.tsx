/** The ending: what the customer says of it afterwards, its kind, its outcome, and the course of both meters. */
import "./styles/afterwards.css";
import "./styles/ending.css";
import { BadgeCheck, CircleDashed, CircleQuestionMark, DoorOpen, Handshake, type IconNode, Megaphone } from "lucide";
import { effect } from "@preact/signals";
import { Fragment, type JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { endingTitle } from "#encounter/ending-titles.ts";
import { customerOf, type Shown } from "#encounter/shown.ts";
import type { Account, Ending } from "#encounter/turn.ts";
import { METERS, type Meter } from "#guidance/words.ts";
import type { EndingKind, Mood } from "#scenario/words.ts";
import { METER_NAMES } from "./meter-words.ts";
import { Kettle, Sign } from "./signs.tsx";
import type { Teller } from "#session/teller.ts";
import { useWords } from "./scenario-words.tsx";
import { showLetters } from "./unsaid.ts";

/** How somebody leaves, after "Mr Okafor leaves". */
const LEAVING: Readonly<Record<Mood, string>> = {
  furious: ", furious",
  angry: ", still angry",
  upset: ", hurt",
  tense: ", not at ease",
  neutral: ", neither happy nor angry",
  relieved: ", relieved",
  pleased: ", pleased",
  delighted: ", delighted",
};

const SIGNS: Readonly<Record<EndingKind, IconNode>> = {
  resolved: BadgeCheck,
  partly: CircleDashed,
  unresolved: CircleQuestionMark,
  "walked-out": DoorOpen,
  escalated: Megaphone,
};

interface Props {
  shown: Shown;
  ending: Ending;
  teller: Teller;
  /** What is said of the last reply; null where nothing is. */
  above: JSX.Element | null;
  readDebrief: () => void;
  /** Opens the comparison with the first try; null if this is the first. */
  compare: (() => void) | null;
  playAgain: () => void;
}

export function EndingMoment({ shown, ending, teller, above, readDebrief, compare, playAgain }: Props): JSX.Element {
  const words = useWords();
  // The customer comes first: no word of how it went before they have had theirs.
  if (!teller.revealed.value)
    return (
      <section class="ending-moment panel telling">
        <Accounts afterwards={ending.afterwards} teller={teller} />
      </section>
    );
  return (
    <section
      class={`ending-moment panel ${ending.kind}${ending.afterwards.length > 0 ? " with-accounts" : ""}`}
      aria-labelledby="ending-title"
    >
      <Accounts afterwards={ending.afterwards} teller={teller} />
      {above}
      <h2 class="ending-stamp" id="ending-title" tabIndex={-1} ref={focusOnce}>
        <Sign of={SIGNS[ending.kind]} />
        <span>{endingTitle(ending.kind, customerOf(shown).name)}</span>
      </h2>
      <p class="ending-outcome" {...words}>
        {ending.outcome}
      </p>
      <Parting shown={shown} />
      <dl class="ways">
        {METERS.map((meter) => (
          <Way key={meter} meter={meter} values={wayOf(shown, meter)} />
        ))}
      </dl>
      <p class="ending-actions">
        <button type="button" class="button primary" onClick={readDebrief}>
          See how you did
        </button>
        {compare === null ? null : (
          <button type="button" class="button" onClick={compare}>
            Compare your two tries
          </button>
        )}
        <button type="button" class="button" onClick={playAgain}>
          Play again
        </button>
      </p>
    </section>
  );
}

/**
 * What the customer says afterwards. Screen readers hear it in the log, line by line, as all that was said before; here
 * it would be read a second time. All of it has its room from the beginning, so that nothing moves as it is said.
 */
function Accounts({ afterwards, teller }: { afterwards: readonly Account[]; teller: Teller }): JSX.Element | null {
  const words = useWords();
  const last = useRef<HTMLParagraphElement>(null);
  const begun = teller.accounts.value;
  // Before the browser paints, so that no word is visible before it is said.
  useLayoutEffect(
    () => effect(() => showLetters(last.current?.firstChild ?? null, teller.accountLetters.value)),
    [teller, begun],
  );
  if (afterwards.length === 0) return null;
  return (
    <div class="accounts" aria-hidden="true">
      {afterwards.map(({ to, text }, line) => (
        <Fragment key={line}>
          {to === afterwards[line - 1]?.to ? null : (
            <p class={line < begun ? "account-to" : "account-to unsaid"} {...words}>
              {to}
            </p>
          )}
          <p class={line < begun ? "account" : "account unsaid"} ref={line === begun - 1 ? last : null} {...words}>
            {text}
          </p>
        </Fragment>
      ))}
    </div>
  );
}

/**
 * The element that had the focus is gone. The focus goes to the heading, not to a button: one more press of a key would
 * skip this moment before it is seen.
 */
function focusOnce(heading: HTMLHeadingElement | null): void {
  if (document.activeElement === document.body) heading?.focus({ preventScroll: true });
}

/** How the trainee parts from the customer. */
function Parting({ shown }: { shown: Shown }): JSX.Element {
  const { opening, turns } = shown;
  const { speaker, name } = customerOf(shown);
  const last = [opening, ...turns].flatMap(({ beats }) => beats).at(-1);
  const mood = last?.people.find((person) => person.speaker === speaker)?.mood;
  const named = <span {...useWords()}>{name}</span>;
  return (
    <p class="ending-mood">
      {mood === undefined ? (
        <>{named} has left.</>
      ) : (
        <>
          {named} {last?.scene === "phone" ? "hangs up" : "leaves"}
          {LEAVING[mood]}.
        </>
      )}
    </p>
  );
}

/** A meter's value before the first words, and after each passage. */
function wayOf({ opening, turns, standing }: Shown, meter: Meter): readonly number[] {
  return [opening.before[meter], ...turns.slice(0, -1).map(({ after }) => after[meter]), standing.meters[meter]];
}

/** The drawing's own size; it is stretched to the room available. */
const WIDE = 240;
const HIGH = 44;
const MARGIN = 6;

function Way({ meter, values }: { meter: Meter; values: readonly number[] }): JSX.Element {
  const [first = 0] = values;
  const last = values.at(-1) ?? first;
  const points = values.map((value, place) => ({
    x: MARGIN + (place / Math.max(1, values.length - 1)) * (WIDE - 2 * MARGIN),
    y: MARGIN + (1 - value / 100) * (HIGH - 2 * MARGIN),
  }));
  const end = points.at(-1);
  return (
    <div class={`way way-${meter}`}>
      <dt>
        {meter === "calm" ? <Kettle boiling={last < 30} /> : <Sign of={Handshake} />}
        {METER_NAMES[meter]}
      </dt>
      <dd>
        <span class="way-value" translate={false}>
          {first}
        </span>
        <svg class="way-line" viewBox={`0 0 ${WIDE} ${HIGH}`} aria-hidden="true" focusable="false">
          <path class="way-floor" d={`M0 ${HIGH - 1}H${WIDE}`} />
          <path
            class="way-course"
            pathLength={1}
            d={`M${points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L")}`}
          />
          {end === undefined ? null : <circle class="way-end" cx={end.x} cy={end.y} r={5} />}
        </svg>
        <span class="unseen"> at the beginning, </span>
        <strong class="way-value" translate={false}>
          {last}
        </strong>
        <span class="unseen"> at the end</span>
      </dd>
    </div>
  );
}
