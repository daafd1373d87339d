/** The other way: what another reply would have got, beside what the group got. Closing it goes back, and nothing has changed. */
import type { JSX } from "preact";
import { useId } from "preact/hooks";
import type { Turn } from "#encounter/turn.ts";
import { METERS } from "#guidance/words.ts";
import { useModal } from "#ui/modal.ts";
import { METER_NAMES, signed } from "#ui/meter-words.ts";
import { useWords } from "#ui/scenario-words.tsx";
import type { TwoWays } from "./other-way.ts";

export function OtherWayDialog({ ways, close }: { ways: TwoWays; close: () => void }): JSX.Element {
  const dialog = useModal(true);
  const title = useId();
  return (
    <dialog class="class-dialog panel" aria-labelledby={title} ref={dialog} onClose={close}>
      <div class="class-dialog-head">
        <h2 id={title}>The other way, at decision {ways.number + 1}</h2>
        <button type="button" class="button small" onClick={close}>
          Back
        </button>
      </div>
      <div class="two-ways">
        <Way title="What you got" turns={ways.taken} />
        <Way title="The other way" turns={ways.other} />
      </div>
    </dialog>
  );
}

function Way({ title, turns }: { title: string; turns: readonly Turn[] }): JSX.Element {
  const id = useId();
  return (
    <section class="one-way" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <ol>
        {turns.map((turn) => (
          <OneTurn key={turn.decision.number} turn={turn} />
        ))}
      </ol>
    </section>
  );
}

function OneTurn({ turn }: { turn: Turn }): JSX.Element {
  const words = useWords();
  const { reply, beats, before, after } = turn;
  const heard = beats.filter(({ by, text }) => by !== "trainee" && text !== "");
  return (
    <li>
      <p class="said by-you" {...words}>
        {reply.text}
      </p>
      {heard.map(({ name, text, by }, line) => (
        <p key={line} class={by === "narration" ? "said narrated" : "said by-customer"} {...words}>
          {name === "" || name === heard[line - 1]?.name ? null : <span class="speaker">{name}</span>} {text}
        </p>
      ))}
      <p class="two-ways-meters">
        {METERS.map((meter) => (
          <span key={meter}>
            {METER_NAMES[meter]} <strong>{after[meter]}</strong> ({signed(after[meter] - before[meter])})
          </span>
        ))}
      </p>
    </li>
  );
}
