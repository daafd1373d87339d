/** A phone in class: the replies, large, and nothing else to read. */
import type { JSX } from "preact";
import { addressOf } from "#ui/route.ts";
import { BallotOnPhone } from "./ballot-on-phone.tsx";
import { CodeForm } from "./code-form.tsx";
import { OwnVotes } from "./own-votes-list.tsx";
import { PartHeading } from "./part-heading.tsx";
import type { Phone, PhoneState } from "./phone.ts";
import { CardToOpen, RolePicker, RoleSheet, SeenList } from "./role-on-phone.tsx";
import { voteIn } from "./own-votes.ts";

interface Props {
  readonly phone: Phone;
  /** Opens a room by its code. */
  readonly join: (code: string) => void;
}

/** So many looks for a server of rooms find none, and none was ever there: it is the wrong place. */
const NOWHERE = 3;

export function JoinScreen({ phone, join }: Props): JSX.Element {
  const state = phone.state.value;
  return (
    <main class="join" data-part={state.kind}>
      <div class="join-lost" role="status">
        {phone.lost.value && state.kind !== "code" && state.kind !== "ended" ? (
          <p class="panel">
            {phone.notFound.value >= NOWHERE ? (
              <>
                <strong>Nobody has opened a class here yet.</strong> Check the address on the big screen. This phone
                keeps looking.
              </>
            ) : (
              <>
                <strong>No connection.</strong> Looking for the room … {keptWords(state)}
              </>
            )}
          </p>
        ) : null}
      </div>
      {isInRoom(state) && phone.roles.value !== null ? (
        <InRole {...{ phone, join, state }} />
      ) : (
        <Part {...{ phone, join, state }} key={partOf(state)} />
      )}
    </main>
  );
}

const isInRoom = ({ kind }: PhoneState): boolean => kind === "waiting" || kind === "ballot";

/** In a room that has given out roles: nobody but who decides sees replies to vote on. */
function InRole({ phone, join, state }: PartProps): JSX.Element {
  const [role, roles] = [phone.role.value, phone.roles.value];
  if (role === null) return <RolePicker pick={phone.pick} />;
  const ballot = state.kind === "ballot" ? state.ballot : null;
  const isAsked = ballot !== null && (role === "decide" || ballot.question.asks === "thought");
  const [sheet, language] = [roles?.sheet ?? null, roles?.language ?? "en"];
  // Who has voted has decided: until it is closed, that is their role.
  const isBound = ballot !== null && ballot.open && voteIn(phone.votes.value, ballot.id) !== null;
  return (
    <>
      {isAsked || role === "decide" ? <Part {...{ phone, join, state }} key={partOf(state)} /> : null}
      {role === "decide" && ballot === null && sheet !== null ? <CardToOpen {...{ sheet, language }} /> : null}
      {role === "decide" || (isAsked && ballot.open) ? null : (
        <RoleSheet
          key={role}
          {...{ role, sheet, language }}
          seen={phone.seen.value}
          tick={phone.tick}
          lost={phone.lost.value}
        />
      )}
      {isBound || (isAsked && ballot.open) ? null : (
        <p class="join-change">
          <button type="button" class="button small" onClick={() => phone.pick(null)}>
            Change your role
          </button>
        </p>
      )}
    </>
  );
}

/** Changes when there is something new on the screen. */
function partOf(state: PhoneState): string {
  return state.kind === "ballot" ? `${state.ballot.id} ${state.ballot.open}` : state.kind;
}

const keptWords = (state: PhoneState): string =>
  state.kind === "ballot" && state.ballot.open ? "What you tap is kept, and counts once you’re back." : "";

interface PartProps extends Props {
  readonly state: PhoneState;
}

function Part({ phone, join, state }: PartProps): JSX.Element {
  switch (state.kind) {
    case "code":
      return <CodeForm problem={state.problem} tried={state.tried} join={join} />;
    case "joining":
      return (
        <section class="join-card panel">
          <PartHeading>Joining …</PartHeading>
          <p>This takes a moment.</p>
        </section>
      );
    case "waiting":
      return (
        <>
          <section class="join-card panel">
            <PartHeading>You’re in</PartHeading>
            <p>Look at the big screen. When it’s time to vote, the replies come up here.</p>
            <p class="aside">Nobody sees who voted for what: your phone has no name here.</p>
          </section>
          <OwnVotes votes={phone.votes.value} />
        </>
      );
    case "ballot":
      return (
        <BallotOnPhone
          ballot={state.ballot}
          own={voteIn(phone.votes.value, state.ballot.id)}
          lost={phone.lost.value}
          vote={phone.vote}
        />
      );
    case "ended":
      return (
        <>
          <section class="join-card panel">
            <PartHeading>This class is over</PartHeading>
            <p>
              {phone.votes.value.length === 0
                ? "The room is closed."
                : "The room is closed, and its votes are deleted. Yours are below, on this phone alone."}
            </p>
            <div class="join-ways">
              <a class="button primary" href={addressOf({ kind: "home" })}>
                Practise by yourself
              </a>
              <button type="button" class="button" onClick={phone.leave}>
                Join another room
              </button>
            </div>
          </section>
          <OwnVotes votes={phone.votes.value} />
          <SeenList seen={phone.seen.value} />
        </>
      );
  }
}
