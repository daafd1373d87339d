/** The note book: the plans and the own words of all debriefs, skill by skill; on paper, cards for the desk. */
import { House, Printer } from "lucide";
import type { JSX } from "preact";
import type { WordsOf } from "#ui/scenario-words.tsx";
import { type Route, addressOf } from "#ui/route.ts";
import { Sign } from "#ui/signs.tsx";
import { ReminderMaker, type ReminderChoice } from "./reminder-maker.tsx";

/** What was written in one debrief. */
export interface NoteOnPaper {
  /** Equal for the same play alone. */
  readonly id: string;
  /** The plan, in the trainee's words or as it was proposed; empty if there is none. */
  readonly plan: string;
  /** What the trainee wrote about the conversation; may be empty. */
  readonly line: string;
  readonly title: string;
  /** The language of the title. */
  readonly words: WordsOf;
  /** "3 days ago"; null if that is not known. */
  readonly when: string | null;
  /** Its debrief; null where the play is no longer on this device. */
  readonly debrief: Route | null;
}

export interface NotesOfSkill {
  readonly title: string;
  readonly summary: string;
  /** The latest first. */
  readonly notes: readonly NoteOnPaper[];
}

interface Props {
  /** In the order of a conversation; only those that have notes. */
  readonly skills: readonly NotesOfSkill[];
  /** What a reminder can be for, the best first. */
  readonly reminders: readonly ReminderChoice[];
}

export function NoteBookScreen({ skills, reminders }: Props): JSX.Element {
  return (
    <main class="note-book">
      <nav class="way-home not-printed" aria-label="Pages">
        <a class="button small" href={addressOf({ kind: "home" })}>
          <Sign of={House} /> Home
        </a>
      </nav>
      <h1>Your note book</h1>
      {skills.length === 0 ? (
        <p class="note-lead">
          Nothing here yet. Finish a conversation and read its debrief: your plan, and what you write there, come here.
        </p>
      ) : (
        <>
          <p class="note-lead not-printed">
            Your plans and your own words, from all your debriefs. Only you see this: it stays on this device.
          </p>
          <p class="note-actions not-printed">
            <button type="button" class="button" onClick={() => print()}>
              <Sign of={Printer} /> Print cards for your desk
            </button>
          </p>
          {skills.map(({ title, summary, notes }) => (
            <section key={title} aria-labelledby={`notes-${title}`}>
              <h2 id={`notes-${title}`}>{title}</h2>
              <p class="note-skill not-printed">{summary}</p>
              <ul class="notes">
                {notes.map((note) => (
                  <li key={note.id}>
                    <NoteCard note={note} />
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </>
      )}
      {reminders.length === 0 ? null : <ReminderMaker choices={reminders} />}
    </main>
  );
}

function NoteCard({ note: { plan, line, title, words, when, debrief } }: { note: NoteOnPaper }): JSX.Element {
  return (
    <article class="note panel">
      {plan === "" ? null : <p class="note-plan">{plan}</p>}
      {line === "" ? null : <p class="note-line">You wrote: “{line}”</p>}
      <p class="note-from">
        {debrief === null ? (
          <span {...words}>{title}</span>
        ) : (
          <a href={addressOf(debrief)} {...words}>
            {title}
          </a>
        )}
        {when === null ? "" : `, ${when}`}
      </p>
    </article>
  );
}
