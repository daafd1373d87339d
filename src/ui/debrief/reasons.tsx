/** Why the meters moved: amounts with their rule, and the guidance behind them. */
import type { ComponentChildren, JSX } from "preact";
import type { Guidance } from "#debrief/guidance.ts";
import type { ReasonPart, Reason } from "#debrief/moment.ts";
import { partWords, reasonTitle, stillWords } from "#debrief/words/rules.ts";
import { eachOnce } from "#debrief/studies.ts";
import { METERS, type Meter, type Meters } from "#guidance/words.ts";
import { METER_NAMES, signed } from "#ui/meter-words.ts";
import { Quoting } from "#ui/scenario-words.tsx";
import { WhoSaysSo } from "./who-says-so.tsx";

/** The movement of both meters: "Calm 22 → 35 +13". */
export function Movement({ before, after }: { before: Meters; after: Meters }): JSX.Element {
  return (
    <span class="movement">
      {METERS.map((meter) => (
        <span key={meter} class="moved">
          {METER_NAMES[meter]} {before[meter]} <span aria-hidden="true">→</span>
          <span class="unseen">to</span> <strong>{after[meter]}</strong>{" "}
          <Amount amount={after[meter] - before[meter]} />
        </span>
      ))}
    </span>
  );
}

/** A change with its sign; nothing if there was none. */
function Amount({ amount, children }: { amount: number; children?: ComponentChildren }): JSX.Element | null {
  if (amount === 0) return null;
  return (
    <span class={amount > 0 ? "amount up" : "amount down"}>
      {children}
      {signed(amount)}
    </span>
  );
}

/** What moved the meters, one line for each rule; with the guidance's advice if `advised`. */
export function Reasons(props: { reasons: readonly Reason[]; advised?: boolean }): JSX.Element {
  const { reasons, advised = false } = props;
  if (reasons.length === 0) return <p class="aside">No change.</p>;
  return (
    <ul class="reasons">
      {reasons.map((reason) => {
        const { guidance, parts, owed } = reason;
        return (
          <li key={`${guidance?.id ?? ""} ${owed.length}`} class={`reason ${guidance?.kind ?? "script"}`}>
            {guidance === null ? null : (
              <p class="deed">
                <span class={`kind ${guidance.kind}`}>{kindOf(guidance, reason)}</span>{" "}
                <Quoting sentence={reasonTitle(reason)} />
              </p>
            )}
            <Parts of={reason} />
            {advised && guidance !== null && owed.length === 0 ? <Advice of={guidance} parts={parts} /> : null}
          </li>
        );
      })}
    </ul>
  );
}

/** Helped, slipped, a good intention without effect, or what an earlier promise cost. */
function kindOf({ kind }: Guidance, { parts, owed, unheard }: Reason): string {
  if (owed.length > 0) return "Promise";
  if (kind === "pitfall") return "Slip";
  return parts.length === 0 && !unheard ? "Tried" : "Good";
}

function Parts({ of: reason }: { of: Reason }): JSX.Element {
  if (reason.parts.length === 0) return <p class="part">{stillWords(reason)}</p>;
  return (
    <>
      {foldWordless(reason).map((part) => (
        <p key={part.rule} class="part">
          {METERS.map((meter) => (
            <Amount key={meter} amount={sumOf(part.amounts, meter)}>
              {METER_NAMES[meter]}{" "}
            </Amount>
          ))}{" "}
          {partWords(reason, part)}
        </p>
      ))}
    </>
  );
}

/** Folds all parts that need no words into the first one. */
export function foldWordless(reason: Reason): readonly ReasonPart[] {
  const wordless = reason.parts.filter((part) => partWords(reason, part) === "");
  const [first, ...others] = wordless;
  if (first === undefined) return reason.parts;
  const folded = { ...first, amounts: [first, ...others].flatMap(({ amounts }) => amounts) };
  return [folded, ...reason.parts.filter((part) => !wordless.includes(part))];
}

export const sumOf = (amounts: ReasonPart["amounts"], meter: Meter): number =>
  amounts.filter((one) => one.meter === meter).reduce((sum, { amount }) => sum + amount, 0);

/**
 * The guidance's advice. Why, and who says so, open on demand; with the research on the rules that bent it, if there are
 * `parts`.
 */
export function Advice({ of, parts = [] }: { of: Guidance; parts?: readonly ReasonPart[] }): JSX.Element {
  const { title, advice, why, articles, evidence } = of;
  return (
    <>
      <div class="advice">
        <p>{advice}</p>
        <details>
          <summary>
            Why<span class="unseen">: {title}</span>
          </summary>
          <p>{why}</p>
        </details>
      </div>
      <WhoSaysSo
        about={title}
        articles={articles}
        evidence={eachOnce([...evidence, ...parts.flatMap((part) => part.evidence)])}
      />
    </>
  );
}
