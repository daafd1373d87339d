/** The picture of the conversation that is on the screen. Loaded after the first words. */
import { effect } from "@preact/signals";
import type { CurrentView } from "#session/current-view.ts";
import type { Saying } from "#session/teller.ts";
import type { CastArt } from "#stage/drawing/art.ts";
import type * as StageModule from "#stage/open-stage.ts";
import type { Stage } from "#stage/playing/mount-stage.ts";
import { wantsLittleMotion } from "#ui/motion.ts";
import { faceBesideWords } from "./beside-words.ts";

interface Means {
  readonly stage: Pick<typeof StageModule, "openStage" | "NO_ART">;
  /** The scenario that is shown now, and who is in it; null if their art can't be loaded. */
  readonly scenario: string;
  readonly company: CastArt | null;
  readonly castOf: (scenario: string) => Promise<CastArt | null>;
  readonly notify: (words: string) => void;
  /** Called when the first picture can be seen, or when there won't be one. */
  readonly onFirst: () => void;
}

/** Shows each beat in `host` at its time, for as long as the page is open. */
export function showPicture(
  host: HTMLElement,
  current: CurrentView,
  { stage: { openStage, NO_ART }, scenario, company, castOf, notify, onFirst }: Means,
): void {
  let shown: Saying | null = current.saying.peek();
  if (shown === null) return;
  let cast = company ?? NO_ART;
  const open = ({ beat }: Saying): Stage =>
    openStage(host, cast, beat, { reducedMotion: wantsLittleMotion(), onFailure: notify, onFirst });
  let stage = open(shown);
  const face = faceBesideWords(document.body);
  face.show(shown.beat, cast);
  const show = (saying: Saying): void => {
    shown = saying;
    stage.show(saying.beat, saying.lasting === null ? {} : { speakFor: saying.lasting });
    face.show(saying.beat, cast);
  };
  let playing = scenario;
  effect(() => {
    const now = current.scenario.value;
    const saying = current.saying.value;
    if (now === null || saying === null) return;
    if (now === playing) {
      if (saying !== shown) show(saying);
      return;
    }
    playing = now;
    void castOf(playing).then((others) => {
      const latest = current.saying.peek();
      if (latest === null || playing !== current.scenario.peek()) return;
      cast = others ?? NO_ART;
      stage.cast(cast);
      show(latest);
    });
  });
  effect(() => stage.attend(current.attended.value));
  whenMotionChanges(() => {
    if (shown === null) return;
    stage.destroy();
    stage = open(shown);
    stage.attend(current.attended.peek());
  });
}

/** Calls back whenever the trainee, or their system, comes to want more or less motion. */
function whenMotionChanges(changed: () => void): void {
  let before = wantsLittleMotion();
  new MutationObserver(() => {
    if (wantsLittleMotion() === before) return;
    before = !before;
    changed();
  }).observe(document.documentElement, { attributeFilter: ["data-motion"] });
}
