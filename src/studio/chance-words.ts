/** Chances and the measured level in the words of somebody who teaches. */
import type { MeasuredLevel, ReplyOutlook } from "#authoring/look-through/looked-through.ts";
import { METERS, type Meters } from "#guidance/words.ts";

/** `82 of 100 plays end well`; never all or none where that isn't so. */
export function goodEndWords(good: number | null): string {
  if (good === null) return "not known";
  if (good >= 0.9995) return "always ends well";
  if (good <= 0.0005) return "never ends well";
  const plays = Math.round(good * 100);
  if (plays === 0) return "hardly ever ends well";
  if (plays === 100) return "nearly always ends well";
  return `${plays} of 100 plays end well`;
}

/** What a reply does, by the guidance's titles: what it does well, then what it gets wrong. */
export function doesWords({ helps, hurts, isSlip }: Pick<ReplyOutlook, "helps" | "hurts" | "isSlip">): string {
  const slips = hurts.length > 0 ? [`Slip: ${hurts.join(", ")}`] : isSlip ? ["A slip at this moment"] : [];
  const parts = [...(helps.length === 0 ? [] : [`Good: ${helps.join(", ")}`]), ...slips];
  return parts.length === 0 ? "Only moves the story on" : parts.join(" · ");
}

/** `calm +8 trust −3` */
export const effectWords = (effect: Meters): string =>
  METERS.map((meter) => `${meter} ${signed(effect[meter])}`).join(" ");

const signed = (points: number): string => (points === 0 ? "±0" : points > 0 ? `+${points}` : `−${-points}`);

/** How many colleagues come here: `everybody comes here`. */
export function comesWords(comes: number): string {
  if (comes >= 0.995) return comes > 1.005 ? "everybody comes here, some more than once" : "everybody comes here";
  const tenths = Math.round(comes * 10);
  if (tenths === 0) return "hardly anybody comes here";
  return tenths === 10 ? "nearly everybody comes here" : `${tenths} of 10 come here`;
}

/** From 5, the best, to 1: which colour a chance has. */
export const chanceStep = (good: number): 1 | 2 | 3 | 4 | 5 => {
  if (good >= 0.8) return 5;
  if (good >= 0.6) return 4;
  if (good >= 0.4) return 3;
  return good >= 0.2 ? 2 : 1;
};

const LEVEL_NAMES: Readonly<Record<MeasuredLevel["written"], string>> = {
  1: "level 1, for beginners",
  2: "level 2",
  3: "level 3, the hardest",
};

/** Whether the script is as hard as its header says, and what shows it. */
export function levelWords({ written, fitting, fortunes }: MeasuredLevel): string {
  const { usuallyWell, decentWell } = fortunes;
  const measured = `An ordinary colleague ends well in ${usuallyWell} of 100 plays, somebody who never slips in ${decentWell} of 100.`;
  if (fitting.includes(written)) return `You wrote ${LEVEL_NAMES[written]}, and that’s how hard it is. ${measured}`;
  const [nearest] = fitting.toSorted((a, b) => Math.abs(a - written) - Math.abs(b - written));
  const instead =
    nearest === undefined
      ? "No level fits: it is too hard for those who do well, or too easy for those who don’t."
      : `It plays like ${LEVEL_NAMES[nearest]}.`;
  return `You wrote ${LEVEL_NAMES[written]}. ${instead} ${measured}`;
}
