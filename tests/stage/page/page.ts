/** The stage alone on a page, for the tests in a browser: they mount it and show it beats through `window.trial`. */
import type { Beat } from "#encounter/turn.ts";
import { arrange } from "#stage/arrangement.ts";
import type { Company } from "#stage/art.ts";
import { mountStage, type Stage, type StageOptions } from "#stage/mount-stage.ts";
import { openStage } from "#stage/open-stage.ts";
import { stillOf } from "#stage/still.ts";

declare global {
  interface Window {
    trial: Trial;
  }
}

export interface Trial {
  mount(company: Company, options: StageOptions): Promise<void>;
  /** Opens it as the game does, with the picture that stands still until the engine has arrived. */
  open(company: Company, beat: Beat): void;
  /** The picture that stands still, as SVG. */
  still(company: Company, beat: Beat): string;
  stage(): Stage;
  show(beat: Beat): void;
}

const host = document.querySelector<HTMLElement>("#stage");
let stage: Stage | null = null;

window.trial = {
  async mount(company, options) {
    if (host !== null) stage = await mountStage(host, company, options);
  },
  open(company, beat) {
    if (host !== null) stage = openStage(host, company, beat, { reducedMotion: true });
  },
  still(company, beat) {
    const size = { width: host?.clientWidth ?? 0, height: host?.clientHeight ?? 0, pixelRatio: 1 };
    return stillOf(arrange(beat, company, size), beat, true);
  },
  stage() {
    if (stage === null) throw new Error("the stage is not mounted");
    return stage;
  },
  show: (beat) => stage?.show(beat),
};
