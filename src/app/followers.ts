/**
 * The views that come after the words: letters, picture and sound. Each is fetched when it is needed and follows
 * the telling from then on; where one can't be had, the play goes on without it.
 */
import { type ReadonlySignal, effect } from "@preact/signals";
import type { Ending, Turn } from "#encounter/turn.ts";
import type { Entrance } from "#session/attempt.ts";
import type { Followed } from "#session/current-view.ts";
import type { Preferences } from "#session/preferences.ts";
import type { Saying } from "#session/teller.ts";
import { loadCompany } from "./stories.ts";

type Tell = (words: string) => void;

/**
 * Opens the stage once the first words are in the page, and shows it each beat when it is told. `onFirst` is called when
 * the first picture is to be seen, or none can be had.
 */
export function followWithPicture(teller: Followed, tell: Tell, onFirst: () => void): void {
  let asked = false;
  effect(() => {
    if (teller.saying.value === null || asked) return;
    asked = true;
    beforePaint()
      .then(() => openPicture(teller, tell, onFirst))
      .catch((reason: unknown) => {
        onFirst();
        withoutPicture(reason);
        tell("The picture could not be loaded. The conversation goes on without it.");
      });
  });
}

/** The words are all there; who looks for the picture finds the reason in the page. */
function withoutPicture(reason: unknown): void {
  const host = document.querySelector<HTMLElement>("#stage");
  if (host !== null) Object.assign(host.dataset, { stage: "none", why: String(reason) });
}

async function openPicture(teller: Followed, tell: Tell, onFirst: () => void): Promise<void> {
  const host = document.querySelector<HTMLElement>("#stage");
  const scenario = teller.scenario.peek();
  if (host === null || scenario === null) return;
  const [{ openStage, NO_ART }, { faceBesideWords }, company] = await Promise.all([
    import("#stage/open-stage.ts"),
    import("./beside-words.ts"),
    companyOf(scenario),
  ]);
  const first = teller.saying.peek();
  if (first === null) return;
  const reducedMotion = matchMedia("(prefers-reduced-motion: reduce)").matches;
  let cast = company ?? NO_ART;
  const stage = openStage(host, cast, first.beat, { reducedMotion, onFailure: tell, onFirst });
  const face = faceBesideWords(document.body);
  face.show(first.beat, cast);
  const show = ({ beat, lasting }: Saying): void => {
    stage.show(beat, lasting === null ? {} : { speakFor: lasting });
    face.show(beat, cast);
  };
  let playing = scenario;
  effect(() => {
    const now = teller.scenario.value;
    const saying = teller.saying.value;
    if (now === null || saying === null) return;
    if (now === playing) {
      if (saying !== first) show(saying);
      return;
    }
    playing = now;
    void companyOf(playing).then((others) => {
      const latest = teller.saying.peek();
      if (latest === null || playing !== teller.scenario.peek()) return;
      cast = others ?? NO_ART;
      stage.cast(cast);
      show(latest);
    });
  });
  effect(() => stage.attend(teller.attended.value));
  await painted();
  void fetchLetters();
}

/** The letters that the words are meant to be set in; until they are there, others are. */
export const fetchLetters = (): Promise<unknown> => import("#ui/letters.ts");

/** Null where the scenario's art can't be had. */
const companyOf = (scenario: string): ReturnType<typeof loadCompany> => loadCompany(scenario).catch(() => null);

/** What can be heard: a conversation's words as they are told. */
export interface Heard {
  readonly told: Followed;
  /** A conversation is on the stage. */
  readonly playing: ReadonlySignal<boolean>;
  readonly preferences: Preferences;
  /** Shows words that the trainee should read. */
  readonly tell: Tell;
}

/** Opens the sound at the first gesture, before which no browser lets a page sound, and lets it follow the telling. */
export function followWithSound(heard: Heard): void {
  const gestures = new AbortController();
  const first = (): void => {
    gestures.abort();
    // The line that is said now is heard; what came before the gesture is not made up for.
    open(heard, { ...momentIn(heard), playing: false }).catch(() => {
      heard.preferences.soundless();
      heard.tell("The sound could not be loaded. The conversation goes on without it.");
    });
  };
  for (const gesture of ["pointerdown", "keydown"]) addEventListener(gesture, first, { signal: gestures.signal });
}

async function open(heard: Heard, first: Moment): Promise<void> {
  const { openSound } = await import("#sound/open-sound.ts");
  const { told, preferences, tell } = heard;
  const sound = openSound({
    settings: preferences.settings.peek().sound,
    onCaption: preferences.heard,
    onFailure: (words) => {
      preferences.soundless();
      tell(words);
    },
    onReader: preferences.readBy,
  });
  effect(() => sound.change(preferences.settings.value.sound));
  effect(() => {
    if (told.resting.value) sound.pause();
  });
  addEventListener("click", ({ target }) => {
    if (target instanceof Element && target.closest("button, a, summary") !== null) sound.click();
  });
  let before = first;
  const listen = (now: Moment): void => {
    const { playing, language, entrance, turn, atOnce, saying, cut, ending } = now;
    const came = playing && !before.playing;
    if (!playing && before.playing) sound.leave();
    const begins = now.begins && entrance !== before.entrance;
    if (playing && (came || begins)) sound.enter({ language, begins });
    const answered = turn !== null && turn !== before.turn;
    if (playing && answered) sound.turn(turn);
    const speaks = saying?.aloud === true && !told.resting.peek();
    if (playing && speaks && (came || saying !== before.saying)) {
      const beats = answered && atOnce ? turn.beats : [saying.beat];
      for (const beat of beats) sound.follow(beat, saying.lasting ?? undefined);
    } else if (playing && cut && !before.cut) sound.hush();
    if (playing && ending !== null && ending !== before.ending) sound.ending(ending);
    // Who has only come in while another page was shown has not been heard to come in.
    before = playing ? now : { ...now, entrance: before.entrance };
  };
  effect(() => {
    const now = momentIn(heard);
    // The words first.
    void written().then(() => listen(now));
  });
}

/** What of the telling can be heard. */
interface Moment {
  readonly playing: boolean;
  /** That of the lines, a BCP 47 tag. */
  readonly language: string;
  readonly entrance: Entrance;
  /** The latest words are the conversation's first, told as new. */
  readonly begins: boolean;
  readonly turn: Turn | null;
  readonly atOnce: boolean;
  readonly saying: Saying | null;
  readonly cut: boolean;
  readonly ending: Ending | null;
}

function momentIn({ told, playing }: Heard): Moment {
  const shown = told.shown.value;
  const entrance = told.entrance.value;
  return {
    playing: playing.value && shown !== null,
    language: shown?.scenario.language ?? "",
    entrance,
    begins: entrance.told && shown?.turns.length === 0,
    turn: told.turn.value,
    // What stands there at once is heard at once, each beat with its own sound.
    atOnce: !told.byBeats.value,
    saying: told.saying.value,
    cut: told.cut.value,
    ending: told.ending.value,
  };
}

/** Resolves when the page has the words that were just shown and is about to paint them: what is asked for comes meanwhile. */
const beforePaint = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => done()));

/** Resolves when the page has the words that were just shown. */
const written = (): Promise<void> => new Promise((done) => setTimeout(done));

/** Resolves when the browser has had time to show what is there. */
export const painted = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
