/** What stands in the trainer's bar at each moment of a conversation in class. */
import { House, Smartphone } from "lucide";
import type { JSX } from "preact";
import { type Guess, guessAt } from "#debrief/guess.ts";
import { thoughtIn } from "#debrief/moment.ts";
import { type Encounter, stepsOf } from "#encounter/encounter.ts";
import type { Attempt } from "#session/attempt.ts";
import type { Play } from "#session/conversation.ts";
import type { Teller } from "#session/teller.ts";
import { addressOf } from "#ui/route.ts";
import { Sign } from "#ui/signs.tsx";
import { DecisionBar } from "./decision-bar.tsx";
import { type Group, questionAt } from "./group.ts";
import { type TwoWays, twoWays } from "./other-way.ts";
import type { ClassRoom } from "./room.ts";
import { TrainerBar } from "./trainer-bar.tsx";
import { type Voting, otherChoice } from "./voting.ts";

/** What can lie over the screen. */
export type ClassDialog =
  | { readonly kind: "thought"; readonly guess: Guess }
  | { readonly kind: "other way"; readonly ways: TwoWays }
  | { readonly kind: "phones" }
  | { readonly kind: "roles" };

interface Props {
  readonly conversation: Play;
  readonly attempt: Attempt;
  readonly teller: Teller;
  readonly group: Group;
  readonly voting: Voting | null;
  readonly deciding: boolean;
  readonly decide: (deciding: boolean) => void;
  readonly take: (reply: number) => void;
  readonly hidden: boolean;
  readonly hide: (hidden: boolean) => void;
  readonly paused: boolean;
  readonly pause: (paused: boolean) => void;
  readonly takeBack: (() => void) | null;
  readonly readDebrief: () => void;
  readonly phones: () => void;
  readonly open: (dialog: ClassDialog) => void;
}

export function ClassBar(props: Props): JSX.Element {
  const { conversation, attempt, teller, group, voting, hidden, hide, paused, pause, takeBack, open } = props;
  const { shown } = conversation;
  const { now, scenario, seed } = shown;
  const revealed = teller.revealed.value;
  const isOpen = voting?.phase === "open";
  const stage = `${shown.turns.length} ${revealed} ${voting?.phase} ${voting?.round}`;
  const notice = attempt.notice.value;
  return (
    <TrainerBar {...{ hidden, hide, paused, pause }} takeBack={isOpen ? null : takeBack} stage={stage}>
      {revealed ? null : (
        <button type="button" class="button primary" data-first onClick={teller.press}>
          Next
        </button>
      )}
      {revealed && now.kind === "decision" && voting !== null ? (
        <DecisionBar
          decision={now.decision}
          {...{ group, voting }}
          question={questionAt(now.decision, seed, scenario.language)}
          deciding={props.deciding}
          decide={props.decide}
          take={props.take}
        />
      ) : null}
      {revealed && now.kind === "ending" ? (
        <>
          <button type="button" class="button primary" data-first onClick={props.readDebrief}>
            See how you did
          </button>
          <button type="button" class="button small" onClick={() => attempt.restart()}>
            Next group
          </button>
        </>
      ) : null}
      {revealed && !isOpen ? <LookBack {...{ shown, group, open }} /> : null}
      {notice === null ? null : (
        <p class="trainer-says" role="status">
          {notice}{" "}
          <button type="button" class="button small" onClick={attempt.dismiss}>
            OK
          </button>
        </p>
      )}
      <Phones group={group} phones={props.phones} />
      {shown.turns.length > 0 ? null : (
        <button type="button" class="button small" onClick={() => open({ kind: "roles" })}>
          Roles
        </button>
      )}
      <a class="button small" href={addressOf({ kind: "class" })} aria-label="Leave the class">
        <Sign of={House} />
      </a>
    </TrainerBar>
  );
}

/** What the latest answer leaves to ask: what they thought, and what the others' reply would have got. */
function LookBack({ shown, group, open }: Pick<Props, "group" | "open"> & { shown: Encounter }): JSX.Element {
  const guess = guessNow(shown);
  const ways = otherWays(shown, group);
  return (
    <>
      {guess === null ? null : (
        <button type="button" class="button small" onClick={() => open({ kind: "thought", guess })}>
          What did they think?
        </button>
      )}
      {ways.map(({ number, reply }) => (
        <button
          key={number}
          type="button"
          class="button small"
          onClick={() => {
            const both = twoWays(shown, number, reply);
            if (both !== null) open({ kind: "other way", ways: both });
          }}
        >
          The other way{shown.now.kind === "ending" ? ` at ${number + 1}` : ""}
        </button>
      ))}
    </>
  );
}

/** The thought behind the latest answer; null where none is written. */
function guessNow(shown: Encounter): Guess | null {
  const turn = shown.turns.at(-1);
  if (turn === undefined) return null;
  const { id, title, thoughts } = shown.scenario;
  const debrief = { scenario: { id, title, customer: "", thoughts }, made: stepsOf(shown) };
  return guessAt(debrief, { number: turn.decision.number, thought: thoughtIn(turn) });
}

/** At the end, the other way of so many decisions is at hand; that of all is in the debrief. */
const AT_THE_END = 2;

/**
 * The decisions with a reply that others of the class had chosen: the last one; once it is over, those where most would have
 * had another.
 */
function otherWays({ now, turns }: Encounter, group: Group): readonly { number: number; reply: number }[] {
  const ways = group.play.value.steps.flatMap(({ reply: taken, votes }, number) => {
    const other = votes === undefined ? null : otherChoice(votes, taken);
    return other === null ? [] : [{ number, ...other }];
  });
  if (now.kind !== "ending") return ways.filter(({ number }) => number === turns.length - 1);
  return ways
    .toSorted((a, b) => b.share - a.share)
    .slice(0, AT_THE_END)
    .toSorted((a, b) => a.number - b.number);
}

/** "12 here"; where there are roles, "12 here, 8 decide". */
const hereWords = ({ phones, deciding, hasRoles }: ClassRoom): string =>
  `${phones.value} here${hasRoles.value ? `, ${deciding.value} ${deciding.value === 1 ? "decides" : "decide"}` : ""}`;

/** How phones come in, or that they are in. */
function Phones({ group, phones }: Pick<Props, "group" | "phones">): JSX.Element {
  const room = group.room.value;
  const isHere = room !== null && room.status.value === "open";
  return (
    <button type="button" class="button small" onClick={phones}>
      <Sign of={Smartphone} /> {isHere ? `Code ${room.code.value} · ${hereWords(room)}` : "Phones"}
    </button>
  );
}
