/** The takeaways; the plan is the trainee's own to edit and save. */
import type { JSX } from "preact";
import { useId } from "preact/hooks";
import type { TakeAlong as Things } from "#debrief/take-along.ts";
import { Quoting } from "#ui/scenario-words.tsx";
import { Advice } from "./reasons.tsx";

interface Props {
  readonly things: Things;
  /** The trainee's own words for the plan; null while the proposed plan stands. */
  readonly plan: string | null;
  readonly replan: (plan: string | null) => void;
  /** False if the browser saves nothing. */
  readonly lasting: boolean;
}

export function TakeAlongList({ things: { strongest, change, next }, plan, replan, lasting }: Props): JSX.Element {
  const title = useId();
  const kept = useId();
  const words = plan ?? change.plan;
  return (
    <ol class="take-along">
      <li class="thing panel">
        <h3>What you did best</h3>
        <p>
          <Quoting sentence={strongest.words} />
        </p>
      </li>
      <li class="thing panel plan">
        <h3 id={title}>One plan for next time</h3>
        <p>
          <Quoting sentence={change.words} />
        </p>
        <textarea
          rows={4}
          maxLength={600}
          aria-labelledby={title}
          aria-describedby={kept}
          value={words}
          onInput={({ currentTarget: { value } }) => replan(value === change.plan ? null : value)}
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
      </li>
      <li class="thing panel">
        <h3>What to practise next</h3>
        <p class="next">{next.words}</p>
        {next.why === "" ? null : (
          <p>
            <Quoting sentence={next.why} />
          </p>
        )}
        {next.guidance === null ? null : <Advice of={next.guidance} />}
      </li>
    </ol>
  );
}

const NOT_SAVED = "This browser can’t save, so copy it before you close the page.";
