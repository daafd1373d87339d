/** A reminder for a calendar, as an iCalendar file (RFC 5545). */

export interface Reminder {
  /** What the calendar shows. */
  readonly title: string;
  /** The address that it leads to. */
  readonly address: string;
  /** When, in milliseconds since 1970. */
  readonly at: number;
  readonly minutes: number;
  /** When it was made, in milliseconds since 1970. */
  readonly now: number;
}

/** The most octets of a line (RFC 5545, 3.1). */
const LINE = 75;

/** The text of the file. The same reminder gives the same text. */
export function reminderFile({ title, address, at, minutes, now }: Reminder): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Composure//Reminder//EN",
    "BEGIN:VEVENT",
    `UID:${stamp(now)}-${stamp(at)}@composure`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART:${stamp(at)}`,
    `DURATION:PT${Math.max(1, Math.round(minutes))}M`,
    `SUMMARY:${escaped(title)}`,
    `URL:${address}`,
    `DESCRIPTION:${escaped(address)}`,
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `DESCRIPTION:${escaped(title)}`,
    "TRIGGER:PT0M",
    "END:VALARM",
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

/** `20261204T090000Z` */
const stamp = (time: number): string => new Date(time).toISOString().replaceAll(/[-:]|\.\d+/g, "");

const escaped = (text: string): string =>
  text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll(/\r?\n/g, String.raw`\n`);

/** Breaks a line into parts of at most 75 octets, between characters. */
function folded(line: string): string {
  let folds = "";
  let octets = 0;
  for (const character of line) {
    const more = octetsOf(character);
    if (octets + more > LINE) {
      folds += "\r\n ";
      octets = 1;
    }
    folds += character;
    octets += more;
  }
  return folds;
}

/** The length of a character in UTF-8. */
function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x8_00) return 2;
  return point < 0x1_00_00 ? 3 : 4;
}
