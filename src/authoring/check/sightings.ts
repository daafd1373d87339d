/** What somebody who plays along would stumble over: too many lines in a row, and a face that contradicts the words. */
import type { Diagnostic, Place } from "#diagnostics/diagnostic.ts";
import { meaningDiagnostic } from "#diagnostics/meaning-diagnostics.ts";
import type { Sighting, SightedAt } from "#paths/walk.ts";
import { type Way, wayAlong, wayTo } from "#paths/ways.ts";
import { shown, type Subject } from "./subject.ts";
import { at, writtenLines } from "./written.ts";

export function sightings(subject: Subject): Diagnostic[] {
  const places = placesOfLines(subject);
  const found = new Map<string, Diagnostic>();
  for (const sighting of subject.walk.coverage.sightings) {
    const place = places(sighting.line);
    const way = shown(subject, wayOf(subject, sighting));
    const told =
      sighting.kind === "stretch"
        ? meaningDiagnostic("stretch-too-long", place, { lines: sighting.lines }, way)
        : meaningDiagnostic("mood-contradicts", place, { mood: sighting.mood, said: sighting.said }, way);
    // Of one line the longest stretch is seen last.
    found.set(`${sighting.kind} ${at(place)}`, told);
  }
  return [...found.values()];
}

/** The way on which it was seen, with the reply that led there. */
function wayOf({ walk }: Subject, { state, reply }: Sighting & SightedAt): Way {
  if (state < 0) return wayTo(walk, walk.openings[0] ?? 0);
  const there = wayTo(walk, state);
  return wayAlong(walk, there.from, [...there.choices, reply]);
}

/** Finds the line of the script that says these words, as `Coverage.lines` has them: the one that shares most of them. */
export function placesOfLines({ sourceMap }: Subject): (line: string) => Place {
  const written = writtenLines(sourceMap)
    .flatMap(({ texts, place }) => texts.map((text) => ({ text: plain(text), place })))
    .toSorted((a, b) => b.text.length - a.text.length);
  return (line) => {
    const said = plain(line);
    return written.find(({ text }) => said.includes(text))?.place ?? { file: sourceMap.file, line: 0 };
  };
}

const plain = (text: string): string => text.replace(/\s+/g, " ").trim();
