/**
 * The views that come after the words: letters, picture and sound. Each is fetched when it is needed and follows
 * the encounter from then on; where one can't be had, the play goes on without it.
 */
import { type ReadonlySignal, effect } from "@preact/signals";
import type { Shown } from "#encounter/shown.ts";
import type { Beat } from "#encounter/turn.ts";
import { loadCompany } from "./stories.ts";

/** Mounts the stage once the first words are on the screen, and shows it the latest beat of every turn. */
export function followWithPicture(shown: ReadonlySignal<Shown | null>): void {
  let asked = false;
  effect(() => {
    if (shown.value === null || asked) return;
    asked = true;
    afterPainting(() => {
      mount(shown).catch(withoutPicture);
    });
  });
}

/** The words are all there; who looks for the picture finds the reason in the page. */
function withoutPicture(reason: unknown): void {
  const host = document.querySelector<HTMLElement>("#stage");
  if (host !== null) Object.assign(host.dataset, { stage: "none", why: String(reason) });
}

async function mount(shown: ReadonlySignal<Shown | null>): Promise<void> {
  const host = document.querySelector<HTMLElement>("#stage");
  const scenario = shown.peek()?.scenario.id;
  if (host === null || scenario === undefined) return;
  const [{ mountStage }, company] = await Promise.all([import("#stage/mount-stage.ts"), loadCompany(scenario)]);
  if (company === null) return;
  const reducedMotion = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const stage = await mountStage(host, company, { reducedMotion });
  let playing = scenario;
  effect(() => {
    const now = shown.value;
    const beat = now === null ? undefined : latestBeat(now);
    if (now === null || beat === undefined) return;
    if (now.scenario.id === playing) return stage.show(beat);
    playing = now.scenario.id;
    void loadCompany(playing).then((others) => {
      if (others === null || playing !== shown.peek()?.scenario.id) return;
      stage.cast(others);
      stage.show(beat);
    });
  });
  void import("#ui/letters.ts");
}

const latestBeat = ({ opening, turns }: Shown): Beat | undefined => (turns.at(-1) ?? opening).beats.at(-1);

/** When the browser has had time to show what is there. */
function afterPainting(act: () => void): void {
  requestAnimationFrame(() => setTimeout(act));
}
