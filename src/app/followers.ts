/**
 * The views that load after the words: fonts, picture and sound. Each is fetched when it is needed and follows the
 * conversation from then on; if one can't be loaded, the play goes on without it.
 */
import { effect } from "@preact/signals";
import type { CurrentView } from "#session/current-view.ts";
import type { Sound } from "#sound/open-sound.ts";
import type { CastArt } from "#stage/drawing/art.ts";
import type { Content } from "./content.ts";
import type * as HearingModule from "./hearing.ts";
import type { Hearing } from "./hearing.ts";

type Notify = (words: string) => void;

/** What the picture needs. */
interface Seeing {
  readonly current: CurrentView;
  readonly content: Pick<Content, "cast">;
  /** Loads the fonts that the words are set in; until then fallback fonts are used, for good if they can't be had. */
  readonly letters: () => Promise<unknown>;
  readonly notify: Notify;
  /** Called when the first picture can be seen, or when there won't be one. */
  readonly onFirst: () => void;
}

/** Opens the stage once the first words are in the page, and then shows each beat at its time. */
export function followWithPicture(seeing: Seeing): void {
  const { current, notify, onFirst } = seeing;
  let asked = false;
  effect(() => {
    if (current.saying.value === null || asked) return;
    asked = true;
    beforePaint()
      .then(() => openPicture(seeing))
      .catch((reason: unknown) => {
        onFirst();
        withoutPicture(reason);
        notify("The picture didn’t load. You can carry on without it.");
      });
  });
}

/** Puts the reason why there is no picture into the page; all words are there without it. */
function withoutPicture(reason: unknown): void {
  const host = document.querySelector<HTMLElement>("#stage");
  if (host !== null) Object.assign(host.dataset, { stage: "none", why: String(reason) });
}

async function openPicture({ current, content, letters, notify, onFirst }: Seeing): Promise<void> {
  /** Null if the scenario's art can't be loaded. */
  const castOf = async (scenario: string): Promise<CastArt | null> => content.cast(scenario).catch(() => null);
  const host = document.querySelector<HTMLElement>("#stage");
  const scenario = current.scenario.peek();
  if (host === null || scenario === null || current.saying.peek() === null) return;
  const [{ showPicture }, stage, company] = await Promise.all([
    import("./picture.ts"),
    import("#stage/open-stage.ts"),
    castOf(scenario),
  ]);
  showPicture(host, current, { stage, scenario, company, castOf, notify, onFirst });
  await painted();
  void letters();
}

/** Fetches what opens the sound. */
type Load = () => Promise<Pick<typeof HearingModule, "openHearing">>;

/**
 * Opens the sound at the first gesture, before which no browser lets a page make sound. From then on it follows the
 * conversation.
 */
export function followWithSound(heard: Hearing, load: Load = () => import("./hearing.ts")): void {
  const gestures = new AbortController();
  const first = (): void => {
    gestures.abort();
    const sound = heardWith(load, heard);
    // Words come first: each sound waits until the page has its words. The order of the events is kept.
    heard.current.listen((event) => void Promise.all([sound, written()]).then(([opened]) => opened?.hear(event)));
  };
  for (const gesture of ["pointerdown", "keydown"]) addEventListener(gesture, first, { signal: gestures.signal });
}

/** Null if no sound can be played. */
async function heardWith(load: Load, heard: Hearing): Promise<Sound | null> {
  try {
    return (await load()).openHearing(heard);
  } catch {
    heard.preferences.soundless();
    heard.notify("The sound didn’t load. You can carry on without it.");
    return null;
  }
}

/** Resolves when the page has the latest words and is about to paint them, so that requests can run meanwhile. */
const beforePaint = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => done()));

/** Resolves when the page has the latest words. */
const written = (): Promise<void> => new Promise((done) => setTimeout(done));

/** Resolves when the browser has had time to paint. */
export const painted = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
