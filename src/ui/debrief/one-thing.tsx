/** The one thing: one move with its name, one line that shows it, and the button that plays the stretch again. */
import type { JSX } from "preact";
import { useId } from "preact/hooks";
import type { Debrief } from "#debrief/debrief.ts";
import { guidanceIn } from "#debrief/take-along.ts";
import { changeTitle, changeWords, nextWhy, nextWords, planWords, strongestWords } from "#debrief/words/take-along.ts";
import { Quoting } from "#ui/scenario-words.tsx";
import { MarkFrame, TurningMark } from "./marks.tsx";
import { Advice } from "./reasons.tsx";
import { AskedThought, type CardMeans, TryAgain, TurningRoads } from "./turning-card.tsx";

interface Props extends CardMeans {
  readonly debrief: Debrief;
  /** The trainee's own words for the plan; null while the proposed plan stands. */
  readonly plan: string | null;
  readonly replan: (plan: string | null) => void;
  /** False if the browser saves nothing. */
  readonly lasting: boolean;
}

export function OneThing({ debrief, plan, replan, lasting, ...means }: Props): JSX.Element {
  const { takeAlong, turningPoints, scenario } = debrief;
  const { change, strongest, next } = takeAlong;
  const place =
    change.kind === "nothing" ? -1 : turningPoints.findIndex(({ number }) => number === change.moment.number);
  const point = turningPoints[place];
  const guidance = guidanceIn(change);
  return (
    <>
      <div class="one-thing panel">
        <div class="one-thing-head">
          <h3>
            {point === undefined ? null : (
              <MarkFrame>
                <TurningMark place={place + 1} />
              </MarkFrame>
            )}
            {changeTitle(change)}
          </h3>
          {change.kind === "nothing" ? null : <TryAgain number={change.moment.number} again={means.again} />}
        </div>
        <p>
          <Quoting sentence={changeWords(change)} />
        </p>
        {guidance === null ? null : <Advice of={guidance} />}
        {change.kind === "nothing" ? null : <AskedThought number={change.moment.number} {...means} />}
        {point === undefined ? null : (
          <details class="one-thing-whole">
            <summary>See this moment in full</summary>
            <TurningRoads point={point} {...means} />
          </details>
        )}
      </div>
      <div class="take-along">
        <Plan proposed={planWords(change)} {...{ plan, replan, lasting }} />
        <section class="thing panel">
          <h3>What you did best</h3>
          <p>
            <Quoting sentence={strongestWords(strongest, scenario.customer)} />
          </p>
        </section>
        <section class="thing panel">
          <h3>What to practise next</h3>
          <p class="next">{nextWords(next)}</p>
          <p>
            <Quoting sentence={nextWhy(next)} />
          </p>
        </section>
      </div>
    </>
  );
}

function Plan(props: Pick<Props, "plan" | "replan" | "lasting"> & { proposed: string }): JSX.Element | null {
  const { plan, proposed, replan, lasting } = props;
  const title = useId();
  const kept = useId();
  if (proposed === "") return null;
  const words = plan ?? proposed;
  return (
    <section class="thing panel plan">
      <h3 id={title}>Your plan for next time</h3>
      <textarea
        rows={3}
        maxLength={600}
        aria-labelledby={title}
        aria-describedby={kept}
        value={words}
        onInput={({ currentTarget: { value } }) => replan(value === proposed ? null : value)}
      />
      <p class="for-print plan-words">{words}</p>
      <p class="aside not-printed" id={kept}>
        Put it in your own words. {lasting ? "It’s saved on this device." : NOT_SAVED}
      </p>
      {plan === null ? null : (
        <button type="button" class="button small not-printed" onClick={() => replan(null)}>
          Use our suggestion
        </button>
      )}
    </section>
  );
}

const NOT_SAVED = "This browser can’t save, so copy it before you close the page.";
