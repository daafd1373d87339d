/** The replies of a decision for the back row: counted while a vote is open, with their votes once it is revealed. */
import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Decision, Reply } from "#encounter/turn.ts";
import { useWords } from "#ui/scenario-words.tsx";
import { useDigits } from "#ui/use-digits.ts";
import { votesIn } from "./question.ts";
import { MOST_HANDS, type Voting } from "./voting.ts";

interface Props {
  readonly decision: Decision;
  readonly voting: Voting;
  /** The customer still speaks. */
  readonly held: boolean;
  /** A press takes a reply: the trainer decides. */
  readonly deciding: boolean;
  readonly count: (reply: number, votes: number) => void;
  readonly oneMore: (reply: number) => void;
  readonly take: (reply: number) => void;
}

export function VoteReplies({ decision, voting, held, deciding, count, oneMore, take }: Props): JSX.Element {
  const { phase, first, again, hands } = voting;
  const shown = decision.shown.flatMap((index) => decision.replies[index] ?? []);
  const group = useRef<HTMLDivElement>(null);
  useDigits((place) => {
    const reply = shown[place];
    if (reply === undefined || held) return;
    if (phase === "open") oneMore(reply.index);
    else if (deciding) take(reply.index);
  });
  useEffect(() => {
    if (deciding) group.current?.querySelector<HTMLElement>("button.reply")?.focus({ preventScroll: true });
  }, [deciding]);
  return (
    <div class={held ? "tray held" : "tray"}>
      <div
        class={`replies of-${shown.length}${held ? " held" : ""} class-replies`}
        role="group"
        aria-label="The replies"
        data-phase={phase}
        ref={group}
      >
        {shown.map((reply, place) =>
          deciding && phase !== "open" ? (
            <button key={reply.index} type="button" class="reply" onClick={() => take(reply.index)}>
              <Said reply={reply} place={place} />
              {phase === "shown" ? <Votes {...{ reply, first, again }} /> : null}
            </button>
          ) : (
            <div key={reply.index} class="reply">
              <Said reply={reply} place={place} />
              {phase === "open" ? (
                <Hands
                  place={place}
                  votes={hands[reply.index] ?? null}
                  count={(votes) => count(reply.index, votes)}
                  oneMore={() => oneMore(reply.index)}
                />
              ) : null}
              {phase === "shown" ? <Votes {...{ reply, first, again }} /> : null}
            </div>
          ),
        )}
      </div>
    </div>
  );
}

function Said({ reply, place }: { reply: Reply; place: number }): JSX.Element {
  const words = useWords();
  return (
    <>
      <span class="reply-number" translate={false}>
        {place + 1}
      </span>
      <span {...words}>{reply.text}</span>
    </>
  );
}

/** The hands for a reply. A count is seen while it is typed, and a tick stands for it then: nobody sees how it stands. */
function Hands(props: {
  place: number;
  votes: number | null;
  count: (votes: number) => void;
  oneMore: () => void;
}): JSX.Element {
  const { place, votes, count, oneMore } = props;
  return (
    <span class="hands" data-counted={votes === null ? undefined : ""}>
      <input
        type="number"
        class="hands-count"
        min={0}
        max={MOST_HANDS}
        inputMode="numeric"
        autocomplete="off"
        aria-label={`Votes for ${place + 1}`}
        value={votes ?? ""}
        onInput={({ currentTarget }) => {
          if (currentTarget.valueAsNumber > MOST_HANDS) currentTarget.value = String(MOST_HANDS);
          count(currentTarget.valueAsNumber);
        }}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <button type="button" class="button small" aria-label={`One more for ${place + 1}`} onClick={oneMore}>
        +1
      </button>
    </span>
  );
}

/** How many chose it, and before the talk; the bar along the card's lower edge shows the same. */
function Votes({ reply, first, again }: Pick<Voting, "first" | "again"> & { reply: Reply }): JSX.Element {
  const tally = again ?? first ?? {};
  const [votes, all] = [tally[reply.index] ?? 0, votesIn(tally)];
  return (
    <span class="votes-count">
      <strong>{votes}</strong>
      <span class="unseen"> of {all} votes</span>
      {again === null || first === null ? null : <span class="votes-before"> before: {first[reply.index] ?? 0}</span>}
      <span class="votes-bar" aria-hidden="true">
        <span style={{ width: `${all === 0 ? 0 : (votes / all) * 100}%` }} />
      </span>
    </span>
  );
}
