/** A device on which something was played, written and set. */
import { keepReflection, NOTHING_REFLECTED } from "#records/reflection.ts";
import type { AttemptState } from "#records/saved-steps.ts";
import { AS_IT_COMES, keepSettings } from "#records/settings.ts";
import { KEPT_PACK, KEPT_SCRIPT, WHOLE_DRAFT } from "./a-script.ts";
import { type Tab, aDevice } from "./a-device.ts";

export const PLAYED: AttemptState = {
  hash: "00ff",
  seed: 3,
  retry: null,
  way: "practice",
  steps: [
    { reply: 1, breathed: false },
    { reply: 0, breathed: true },
  ],
  ended: true,
  ending: "partly",
};

/** One attempt is finished, another one goes on; a plan was written, a script kept, another begun, and the sound turned off. */
export async function aUsedTab(): Promise<Tab> {
  const tab = aDevice().tab();
  const { records, store } = tab;
  for (const steps of [[], PLAYED.steps]) {
    const ended = steps.length > 0;
    records.log.keep("kettle", { ...PLAYED, steps, ended, ending: ended ? PLAYED.ending : null });
  }
  records.log.keep("parcel", { ...PLAYED, steps: PLAYED.steps.slice(1), ended: false, ending: null });
  await tab.settled();
  await records.addResult("kettle", PLAYED, {
    score: 62,
    chance: 0.4,
    evidence: [{ guidance: "listen", offered: 2, taken: 1, slipped: 0, underPressure: 0 }],
  });
  const plan = "If she says “never again”, then I ask what happened. äöü 🙂";
  keepReflection(store, "kettle", PLAYED, { ...NOTHING_REFLECTED, opened: true, plan, marked: [1] });
  await records.scripts.keep([KEPT_SCRIPT]);
  await records.drafts.addAll([WHOLE_DRAFT], [KEPT_PACK]);
  keepSettings(store, { ...AS_IT_COMES, sound: { ...AS_IT_COMES.sound, muted: true } });
  return tab;
}
