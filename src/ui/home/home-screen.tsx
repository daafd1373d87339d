/** The start page: what to do now, at the top and alone; below it, everybody there is to meet. */
import { ChartNoAxesColumn, NotebookPen, Play, Settings as Cog } from "lucide";
import type { FunctionComponent, JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Preferences } from "#session/preferences.ts";
import { repliesIn } from "#ui/counted.ts";
import { NextPractice, type NextPracticeSuggestion } from "#ui/progress/next-practice.tsx";
import { addressOf } from "#ui/route.ts";
import { wordsIn } from "#ui/scenario-words.tsx";
import { SettingsDialog } from "#ui/settings-dialog.tsx";
import { Sign } from "#ui/signs.tsx";
import "#ui/styles/home.css";
import { usePart } from "#ui/use-part.ts";
import { FilterBar } from "./filter-bar.tsx";
import { ShelfCard, type ShelfEntry } from "./shelf-card.tsx";
import { type ShelfFilter, filterOf, passes, queryOf } from "./shelf-filter.ts";
import type { YourDataParts } from "./your-data.tsx";

export interface HomeProps {
  /** The easy and the short ones first. */
  readonly shelf: readonly ShelfEntry[];
  /** What to practise next, the best suggestion first; none before anything was played. */
  readonly suggestions: readonly NextPracticeSuggestion[];
  /** What the shelf is narrowed to, as the address says it: see shelf-filter.ts. */
  readonly query: string;
  /** Plays a scenario from its beginning. */
  readonly playAgain: (scenario: string) => void;
  /** Takes a scenario of one's own off the shelf. */
  readonly removeOwn: (scenario: string) => void;
  readonly preferences: Preferences;
  /** What is said and done about the data on the device; fetched once the page is there. */
  readonly yourData: () => Promise<YourDataParts>;
  /** The last lines of the page; undefined for those of the built game. */
  readonly Colophon: FunctionComponent | undefined;
}

export function Home({
  shelf,
  suggestions,
  query,
  playAgain,
  removeOwn,
  preferences,
  yourData,
  Colophon,
}: HomeProps): JSX.Element {
  const [settings, setSettings] = useState(false);
  const [filter, setFilter] = useState(() => filterOf(query));
  const whole = useNextFrame();
  const isFirstVisit = shelf.every(({ underWay, played }) => underWay === 0 && played.length === 0);
  const narrow = (to: ShelfFilter): void => {
    setFilter(to);
    // Whoever comes back to this address finds the same; Back leads where it led before.
    history.replaceState(history.state, "", addressOf({ kind: "home", query: queryOf(to) }));
  };
  const listed = shelf.filter((entry) => passes(filter, entry));
  return (
    <main class="home">
      <header class="masthead">
        <h1>Composure</h1>
        <p>A customer is furious. You’re the one at the counter. What do you say?</p>
        <nav class="own-pages" aria-label="Your pages">
          {isFirstVisit ? null : (
            <>
              <a class="button small" href={addressOf({ kind: "progress" })}>
                <Sign of={ChartNoAxesColumn} /> My progress
              </a>
              <a class="button small" href={addressOf({ kind: "note-book" })}>
                <Sign of={NotebookPen} /> My note book
              </a>
            </>
          )}
          <button type="button" class="button small" aria-haspopup="dialog" onClick={() => setSettings(true)}>
            <Sign of={Cog} /> Settings
          </button>
        </nav>
      </header>
      {shelf.length === 0 ? (
        <p class="panel empty">There are no scenarios yet. To add one, put an .ink file in the stories folder.</p>
      ) : (
        <>
          {isFirstVisit ? <FirstVisit shelf={shelf} /> : <WhatNow shelf={shelf} suggestions={suggestions} />}
          {whole ? <OnceThere part="Reminder" open={yourData} /> : null}
          <section aria-labelledby="everybody">
            <div class="shelf-head">
              <h2 id="everybody">Who you can meet</h2>
              {whole && shelf.length > FEW ? <FilterBar shelf={shelf} filter={filter} setFilter={narrow} /> : null}
            </div>
            {listed.length === 0 ? (
              <p class="panel empty">Nobody here fits all of that. Try one choice fewer.</p>
            ) : null}
            <ul class="shelf">
              {(whole ? listed : listed.slice(0, FIRST_ROW)).map((entry, index) => (
                <li key={entry.card.id}>
                  <ShelfCard {...entry} playAgain={playAgain} removeOwn={removeOwn} inFirstRow={index < FIRST_ROW} />
                </li>
              ))}
            </ul>
          </section>
        </>
      )}
      {whole ? <OnceThere part="OwnFile" open={yourData} /> : null}
      {whole ? <OnceThere part="Section" open={yourData} /> : null}
      <p class="for-trainers">
        For trainers: <a href={addressOf({ kind: "studio" })}>write a scenario</a>,{" "}
        <a href={addressOf({ kind: "class" })}>play in class</a>,{" "}
        <a href={addressOf({ kind: "sheets" })}>sheets to print</a>
      </p>
      {Colophon === undefined ? <BuiltColophon /> : <Colophon />}
      <SettingsDialog
        preferences={preferences}
        open={settings}
        close={() => setSettings(false)}
        below={<OnceThere part="Erase" open={yourData} />}
      />
    </main>
  );
}

function BuiltColophon(): JSX.Element | null {
  if (!import.meta.env.PROD) return null;
  return (
    <footer class="colophon">
      <a href="third-party.txt">Licences of what Composure is made with</a>
    </footer>
  );
}

interface OnceThereProps {
  readonly part: keyof YourDataParts;
  readonly open: HomeProps["yourData"];
}

/** A part of the page that is fetched after it. Where it can't be had, the page does without. */
function OnceThere({ part, open }: OnceThereProps): JSX.Element | null {
  const parts = usePart(open);
  if (parts === null || parts === "missing") return null;
  const Part = parts[part];
  return <Part />;
}

/** Cards in the first row of a wide window. Portraits below it are fetched as they come near. */
const FIRST_ROW = 4;
/** So few scenarios need no filter. */
const FEW = 4;

/** False until the first frame has been painted: the first row is on the screen before the others are made. */
function useNextFrame(): boolean {
  const [isNext, setNext] = useState(false);
  useEffect(() => {
    const frame = requestAnimationFrame(() => setNext(true));
    return () => cancelAnimationFrame(frame);
  }, []);
  return isNext;
}

/** One sentence and one button: the easiest and shortest scenario. */
function FirstVisit({ shelf }: Pick<HomeProps, "shelf">): JSX.Element | null {
  const [first] = shelf;
  if (first === undefined) return null;
  const { portrait, card } = first;
  const { id, title, minutes, language } = card;
  return (
    <section class="next-practice panel" aria-labelledby="first-visit">
      <img class="next-portrait" src={portrait} alt="" width={280} height={280} />
      <h2 id="first-visit">New here?</h2>
      <p class="next-why">
        Start with <strong {...wordsIn(language)}>{title}</strong>. It takes {minutes} minutes and shows you how this
        works.
      </p>
      <p class="next-actions">
        <a class="button primary" href={addressOf({ kind: "before", scenario: id })}>
          <Sign of={Play} /> Start here
        </a>
      </p>
    </section>
  );
}

/** What was left, to go on with, and what to practise next. */
function WhatNow({ shelf, suggestions }: Pick<HomeProps, "shelf" | "suggestions">): JSX.Element {
  const left = shelf.filter(({ underWay }) => underWay > 0);
  return (
    <div class="what-now-all">
      {left.map(({ card: { id, title, language }, underWay }) => (
        <section key={id} class="left-off panel" aria-label="Continue">
          <p>
            You’re {repliesIn(underWay)}: <strong {...wordsIn(language)}>{title}</strong>.
          </p>
          <a class="button primary" href={addressOf({ kind: "play", scenario: id })}>
            <Sign of={Play} /> Go on with it
          </a>
        </section>
      ))}
      <NextPractice suggestions={suggestions.filter((one) => !left.some(({ card }) => card.id === one.scenario))} />
    </div>
  );
}
