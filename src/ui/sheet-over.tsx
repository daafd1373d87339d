/** A sheet of paper over the picture: how much time has passed, or the new room. The log says the same in words. */
import type { JSX } from "preact";
import { PLACES, laterTitle } from "./places.ts";
import type { Teller } from "#session/teller.ts";

export function SheetOver({ teller }: { teller: Teller }): JSX.Element | null {
  const sheet = teller.sheet.value;
  if (sheet === null) return null;
  const { later, room, leaving } = sheet;
  return (
    <div class={`sheet-over${later === null ? " wipe" : ""}${leaving ? " leaving" : ""}`} aria-hidden="true">
      <div class="sheet-words">
        {later === null ? null : /hour|minute|moment/i.test(later) ? CLOCK : CALENDAR}
        {later === null ? null : <p class="sheet-title">{laterTitle(later)}</p>}
        {room === null ? null : <p class="sheet-place">{PLACES[room]}</p>}
      </div>
    </div>
  );
}

/** A clock with turning hands. */
const CLOCK = (
  <svg class="sheet-sign" viewBox="0 0 120 120" focusable="false">
    <path
      class="face"
      d="M60 7c30-.6 53.6 22.6 53 53.4C112.4 90.6 90 113.4 59.4 113 29.6 112.6 6.6 90 7 59.6 7.4 29.6 30 7.6 60 7Z"
    />
    <path d="M60 17v6M60 97v6M17 60h6M97 60h6" />
    <path class="hour-hand" d="M60 60V37" />
    <path class="minute-hand" d="M60 60V25" />
    <circle class="pin" cx="60" cy="60" r="4" />
  </svg>
);

/** A calendar with falling leaves. */
const CALENDAR = (
  <svg class="sheet-sign" viewBox="0 0 120 120" focusable="false">
    <path class="leaf" d="M15 24.5 105 23l1.5 85.5L14 110Z" />
    <path class="leaf falling second" d="M15 24.5 105 23l1.5 85.5L14 110Z" />
    <path class="leaf falling" d="M15 24.5 105 23l1.5 85.5L14 110Z" />
    <path class="band" d="M14.5 24.5 105.5 23l.5 23L14 47Z" />
    <path d="M38 13v20M82 12v20" />
    <path class="days" d="M32 64h.1M60 64h.1M88 63h.1M32 88h.1M60 88h.1" />
  </svg>
);
