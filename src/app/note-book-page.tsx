/** Puts the note book together, of what was added to all debriefs. Loaded when it is opened. */
import type { FunctionComponent } from "preact";
import { SKILLS } from "#guidance/words.ts";
import { reminderFile } from "#practice/reminder.ts";
import type { KeptSummary } from "#records/attempt-table.ts";
import type { DeviceRecords } from "#records/device-records.ts";
import { readReflections } from "#records/reflection.ts";
import type { Store } from "#records/store.ts";
import { type NoteOnPaper, NoteBookScreen } from "#ui/note-book/note-book-screen.tsx";
import { addressOf } from "#ui/route.ts";
import { saveFile } from "#ui/save-file.ts";
import { wordsIn } from "#ui/scenario-words.tsx";
import "#ui/styles/note-book.css";
import { whenWords } from "#ui/when.ts";
import type { Content, ListedScenario } from "./content.ts";
import { suggestionsIn } from "./suggestions.ts";

interface Means {
  readonly content: Pick<Content, "list" | "handbook">;
  readonly store: Store;
  readonly records: Pick<DeviceRecords, "summaries">;
  /** Milliseconds since 1970. */
  readonly now: number;
}

const DAY = 24 * 60 * 60 * 1000;

export async function openNoteBook({ content, store, records, now }: Means): Promise<FunctionComponent> {
  const [listed, handbook, attempts] = await Promise.all([content.list(), content.handbook(), records.summaries()]);
  const notes = listed.flatMap((entry) => notesOf(entry, store, attempts, now));
  const ofSkill = (skill: string | null): readonly NoteOnPaper[] =>
    notes
      .filter((one) => one.skill === skill)
      .toSorted((a, b) => b.finished - a.finished)
      .map(({ note }) => note);
  const skills = [
    ...SKILLS.map((skill) => ({ ...handbook.skills[skill], notes: ofSkill(skill) })),
    { title: "In your own words", summary: "What you wrote about a conversation as a whole.", notes: ofSkill(null) },
  ].filter((one) => one.notes.length > 0);
  const reminders = suggestionsIn(attempts, listed, handbook, now).map(({ scenario, title, minutes }) => ({
    scenario,
    title,
    save(days: number): string {
      const file = `practise-${scenario}.ics`;
      const address = new URL(addressOf({ kind: "before", scenario }), location.href).href;
      const words = `Practise: ${title}`;
      saveFile(file, "text/calendar", reminderFile({ title: words, address, at: now + days * DAY, minutes, now }));
      return file;
    },
  }));
  return () => <NoteBookScreen skills={skills} reminders={reminders} />;
}

interface NoteOfSkill {
  readonly note: NoteOnPaper;
  /** Null where it is about no single skill. */
  readonly skill: string | null;
  readonly finished: number;
}

/** What was added to the debriefs of one scenario; a debrief in which nothing was written and nothing planned has none. */
function notesOf(
  { card: { id, title, language } }: ListedScenario,
  store: Store,
  attempts: readonly KeptSummary[],
  now: number,
): readonly NoteOfSkill[] {
  return readReflections(store, id).flatMap(({ of, plan, proposed, line }): NoteOfSkill[] => {
    const words = plan ?? proposed?.words ?? "";
    if (words === "" && line === "") return [];
    const play = attempts.find(({ scenario, key }) => scenario === id && key === of);
    const finished = play?.finished ?? 0;
    const debrief = play === undefined ? null : ({ kind: "debrief", scenario: id, finished } as const);
    const when = finished === 0 ? null : whenWords(finished, now);
    const note = { id: `${id} ${of}`, plan: words, line, title, words: wordsIn(language), when, debrief };
    return [{ note, skill: words === "" ? null : (proposed?.skill ?? null), finished }];
  });
}
