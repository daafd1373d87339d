import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reminderFile } from "#practice/reminder.ts";

const reminder = {
  title: "Practise: The late parcel",
  address: "https://example.org/composure/#/play/late-parcel",
  at: Date.UTC(2026, 11, 4, 9, 0),
  minutes: 10,
  now: Date.UTC(2026, 10, 27, 9, 0),
};

/** The lines as a calendar reads them: folded lines are put together again (RFC 5545, 3.1). */
const linesOf = (file: string): readonly string[] => file.replaceAll("\r\n ", "").split("\r\n");

describe("a reminder for a calendar", () => {
  it("is an event at its time, with the scenario's title and address", () => {
    const lines = linesOf(reminderFile(reminder));
    expect(lines[0]).toBe("BEGIN:VCALENDAR");
    expect(lines).toContain("DTSTART:20261204T090000Z");
    expect(lines).toContain("DURATION:PT10M");
    expect(lines).toContain("SUMMARY:Practise: The late parcel");
    expect(lines).toContain(`URL:${reminder.address}`);
    expect(lines.slice(-2)).toEqual(["END:VCALENDAR", ""]);
  });

  it("keeps what a title has of the calendar's own signs", () => {
    const lines = linesOf(reminderFile({ ...reminder, title: "Late, again; a\\b\nend" }));
    expect(lines).toContain(String.raw`SUMMARY:Late\, again\; a\\b\nend`);
  });

  it("has no line of more than 75 octets, whatever the title, and loses no character of it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 120 }), (title) => {
        const file = reminderFile({ ...reminder, title });
        for (const line of file.split("\r\n")) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        const summary = linesOf(file).find((line) => line.startsWith("SUMMARY:")) ?? "";
        const read = summary
          .slice("SUMMARY:".length)
          .replaceAll(/\\(.)/gs, (_all, sign: string) => (sign === "n" ? "\n" : sign));
        expect(read).toBe(title.replaceAll("\r\n", "\n"));
      }),
    );
  });
});
