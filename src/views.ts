/**
 * The views that come after the words: letters, picture and sound. Each is fetched when it is needed and follows
 * the encounter from then on; where one can't be had, the play goes on without it.
 */
import { type ReadonlySignal, effect } from "@preact/signals";
import type { Shown } from "#encounter/shown.ts";
import type { Beat } from "#encounter/turn.ts";
import type { Preferences } from "#ui/preferences.ts";
import { route } from "#ui/route.ts";
import { loadCompany } from "./stories.ts";

/** Opens the stage once the first words are in the page, and shows it the latest beat of every turn. */
export function followWithPicture(shown: ReadonlySignal<Shown | null>): void {
  let asked = false;
  effect(() => {
    if (shown.value === null || asked) return;
    asked = true;
    written()
      .then(() => openPicture(shown))
      .catch(withoutPicture);
  });
}

/** The words are all there; who looks for the picture finds the reason in the page. */
function withoutPicture(reason: unknown): void {
  const host = document.querySelector<HTMLElement>("#stage");
  if (host !== null) Object.assign(host.dataset, { stage: "none", why: String(reason) });
}

async function openPicture(shown: ReadonlySignal<Shown | null>): Promise<void> {
  const host = document.querySelector<HTMLElement>("#stage");
  const scenario = shown.peek()?.scenario.id;
  if (host === null || scenario === undefined) return;
  const [{ openStage }, company] = await Promise.all([import("#stage/open-stage.ts"), loadCompany(scenario)]);
  const first = latestBeat(shown.peek());
  if (company === null || first === undefined) return;
  const reducedMotion = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const stage = openStage(host, company, first, { reducedMotion });
  let playing = scenario;
  effect(() => {
    const now = shown.value;
    const beat = latestBeat(now);
    if (now === null || beat === undefined) return;
    if (now.scenario.id === playing) {
      if (beat !== first) stage.show(beat);
      return;
    }
    playing = now.scenario.id;
    void loadCompany(playing).then((others) => {
      if (others === null || playing !== shown.peek()?.scenario.id) return;
      stage.cast(others);
      stage.show(beat);
    });
  });
  await painted();
  void import("#ui/letters.ts");
}

/** Where the sound stands: what it was last told of, so that each turn is heard once. */
interface Heard {
  readonly scenario: string;
  readonly turns: number;
}

/** Opens the sound at the first gesture, before which no browser lets a page sound, and lets it follow the turns. */
export function followWithSound(shown: ReadonlySignal<Shown | null>, preferences: Preferences, told: Tell): void {
  const gestures = new AbortController();
  const first = (): void => {
    gestures.abort();
    open(shown, preferences, told).catch(() =>
      told("The sound could not be loaded. The conversation goes on without it."),
    );
  };
  for (const gesture of ["pointerdown", "keydown"]) addEventListener(gesture, first, { signal: gestures.signal });
}

type Tell = (words: string) => void;

async function open(shown: ReadonlySignal<Shown | null>, preferences: Preferences, told: Tell): Promise<void> {
  const { openSound } = await import("#sound/open-sound.ts");
  const { settings, heard: captioned } = preferences;
  const sound = openSound({ settings: settings.peek().sound, onCaption: captioned, onFailure: told });
  let heard: Heard | null = null;
  effect(() => sound.change(settings.value.sound));
  const listen = (now: Shown | null): void => {
    if (now === null) {
      heard = null;
      return sound.leave();
    }
    const turn = now.turns.at(-1);
    const goesOn = heard?.scenario === now.scenario.id && heard.turns === now.turns.length - 1;
    heard = { scenario: now.scenario.id, turns: now.turns.length };
    if (goesOn && turn !== undefined) sound.turn(turn);
    for (const beat of (turn ?? now.opening).beats) sound.follow(beat);
    if (goesOn && now.now.kind === "ending") sound.ending(now.now.ending);
  };
  effect(() => {
    const now = route.value.kind === "play" ? shown.value : null;
    // The words first.
    void written().then(() => listen(now));
  });
}

const latestBeat = (shown: Shown | null): Beat | undefined => (shown?.turns.at(-1) ?? shown?.opening)?.beats.at(-1);

/** Resolves when the page has the words that were just shown. */
const written = (): Promise<void> => new Promise((done) => setTimeout(done));

/** Resolves when the browser has had time to show what is there. */
export const painted = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
