/** On the room's screen: how phones come in, how many are here, and how many have voted. */
import { encode } from "uqr";
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { ClassRoom } from "./room.ts";
import { WordForm } from "./word-form.tsx";
import "./phones-panel.css";

interface Props {
  readonly room: ClassRoom;
  /** Goes on without phones. */
  readonly showOfHands: () => void;
}

/** Milliseconds with no phone after which it is said why there may be none. */
const NOBODY_COMES = 10_000;

export function PhonesPanel({ room, showOfHands }: Props): JSX.Element {
  const status = room.status.value;
  return (
    <section class="phones-panel panel" aria-label="Phones">
      {status === "open" || status === "lost" ? (
        <OpenRoom {...{ room, showOfHands }} />
      ) : (
        <NoRoom {...{ room, status, showOfHands }} />
      )}
    </section>
  );
}

function OpenRoom({ room, showOfHands }: Props): JSX.Element {
  const [place, setPlace] = useState(0);
  const addresses = room.addresses.value;
  const address = addresses[place % Math.max(1, addresses.length)];
  const [phones, voted, isLost] = [room.phones.value, room.voted.value, room.status.value === "lost"];
  const isAlone = useAlone(phones === 0 && !isLost);
  return (
    <>
      {address === undefined ? null : <QrCode address={address} />}
      <div class="phones-ways">
        <p class="phones-code-label">Code</p>
        <p class="phones-code">{room.code.value}</p>
        {address === undefined ? (
          <p>This computer is on no network, so no phone can reach it.</p>
        ) : (
          <p class="phones-address">{address.replace(/^http:\/\//, "").replace(/\/#\/join\/.*$/, "/#/join")}</p>
        )}
        {addresses.length > 1 ? (
          <button type="button" class="button small" onClick={() => setPlace(place + 1)}>
            It doesn’t open? Show another address
          </button>
        ) : null}
        <p class="phones-here" role="status">
          {isLost ? (
            "The connection is lost. Looking for it … You can go on with a show of hands."
          ) : (
            <>
              <strong>{phones}</strong> {phones === 1 ? "phone is" : "phones are"} here, <strong>{voted}</strong>{" "}
              {voted === 1 ? "has" : "have"} voted
            </>
          )}
        </p>
      </div>
      <div class="phones-advice" role="status">
        {isAlone || address === undefined ? (
          <p>
            <strong>No phone is here yet.</strong> Phones must be on the same Wi-Fi as this computer. Guest networks
            often keep devices apart: then no phone can get here. Vote by show of hands instead; nothing is lost.
          </p>
        ) : null}
      </div>
      {isAlone || isLost || address === undefined ? (
        <button type="button" class="button primary" onClick={showOfHands}>
          Show of hands
        </button>
      ) : null}
      <p class="aside phones-about">
        While this room is open, anyone on your network who knows its code can vote. Votes have no names, and are
        deleted when you close the room.
      </p>
      <Closing room={room} />
    </>
  );
}

/** Asked once more: a new room has another code, which everybody has to type. */
function Closing({ room }: Pick<Props, "room">): JSX.Element {
  const [asked, ask] = useState(false);
  if (!asked)
    return (
      <button type="button" class="button small" onClick={() => ask(true)}>
        Close the room
      </button>
    );
  return (
    <div class="phones-closing" role="group" aria-label="Close the room?">
      <p>The class ends on all phones. Another room has another code.</p>
      <button type="button" class="button small" ref={focused} onClick={() => ask(false)}>
        Keep it open
      </button>
      <button type="button" class="button small" onClick={room.end}>
        Close it for all phones
      </button>
    </div>
  );
}

const focused = (button: HTMLButtonElement | null): void => button?.focus();

/** True once it has been so for ten seconds. */
function useAlone(isSo: boolean): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    setLong(false);
    if (!isSo) return undefined;
    const timer = setTimeout(() => setLong(true), NOBODY_COMES);
    return () => clearTimeout(timer);
  }, [isSo]);
  return isLong && isSo;
}

const WORDS = {
  opening: "Opening a room for phones …",
  ended: "The room is closed, and its votes are deleted.",
  unavailable:
    "Phones can’t vote here: Composure has to be started for a class on this computer, with “npm start -- --class”. Vote by show of hands instead.",
  locked: "Rooms are opened here by a word that your trainers know.",
  elsewhere:
    "A room is opened on the computer that Composure was started on, at the address that its terminal shows: one that begins with 127.0.0.1 or localhost.",
  full: "There are too many open rooms here already. Close one, or vote by show of hands.",
} as const;

function NoRoom({ room, status, showOfHands }: Props & { readonly status: keyof typeof WORDS }): JSX.Element {
  return (
    <>
      <p role="status">{WORDS[status]}</p>
      {status === "locked" ? <WordForm unlock={room.unlock} /> : null}
      {status === "opening" ? null : (
        <button type="button" class="button small" onClick={showOfHands}>
          Show of hands
        </button>
      )}
    </>
  );
}

function QrCode({ address }: { address: string }): JSX.Element {
  const { data, size } = encode(address, { ecc: "M", border: 2 });
  const modules = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg
      class="phones-qr"
      viewBox={`0 0 ${size} ${size}`}
      shape-rendering="crispEdges"
      role="img"
      aria-label={`QR code for ${address}`}
    >
      <path class="phones-qr-paper" d={`M0 0h${size}v${size}h-${size}z`} />
      <path class="phones-qr-ink" d={modules.join("")} />
    </svg>
  );
}
