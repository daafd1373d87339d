/** What the second try changed, in a sentence. */
import type { TwoTries } from "#debrief/two-tries.ts";
import { endingTitle } from "#encounter/ending-titles.ts";
import { METERS } from "#guidance/words.ts";
import { chanceWords, percent } from "./chance.ts";
import { listed, quoted, sentences } from "./phrases.ts";

/** "The chance of a good end is 78% now, and was 61%." Calm and trust where the chances are not known or alike. */
export function twoTriesWords({ first, second }: TwoTries): string {
  const [was, is] = [first.outlook, second.outlook];
  if (was !== null && is !== null && percent(was.good) !== percent(is.good))
    return sentences([`The chance of a good end is ${chanceWords(is)} now. It was ${chanceWords(was)} the first time`]);
  if (first.ended !== null && second.ended !== null && first.ended !== second.ended) {
    const [one, other] = [endingTitle(first.ended, first.customer), endingTitle(second.ended, second.customer)];
    return `This time it ended ${quoted(other)}. The first time it was ${quoted(one)}.`;
  }
  const apart = METERS.filter((meter) => first.after[meter] !== second.after[meter]);
  if (apart.length === 0) return "Both tries led to the same place.";
  const moved = apart.map((meter) => `${meter} is ${second.after[meter]} instead of ${first.after[meter]}`);
  return sentences([`This time ${listed(moved)}`]);
}
