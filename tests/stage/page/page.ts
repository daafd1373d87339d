/** The stage alone on a page, for the tests in a browser: they mount it and show it beats through `window.trial`. */
import type { Beat } from "#encounter/turn.ts";
import type { Company } from "#stage/art.ts";
import { mountStage, type Stage, type StageOptions } from "#stage/mount-stage.ts";

declare global {
  interface Window {
    trial: Trial;
  }
}

export interface Trial {
  mount(company: Company, options: StageOptions): Promise<void>;
  stage(): Stage;
  show(beat: Beat): void;
}

const host = document.querySelector<HTMLElement>("#stage");
let stage: Stage | null = null;

window.trial = {
  async mount(company, options) {
    if (host !== null) stage = await mountStage(host, company, options);
  },
  stage() {
    if (stage === null) throw new Error("the stage is not mounted");
    return stage;
  },
  show: (beat) => stage?.show(beat),
};
