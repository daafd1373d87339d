/** What the comparison of several groups says, in sentences for the room. Facts only. */
import { listed, quoted, uncapital } from "#debrief/words/phrases.ts";
import { endingTitle } from "#encounter/ending-titles.ts";
import { type Parting, endedWell, endsIn } from "./groups-partings.ts";
import type { EndOfGroups, PlaceOfGroups, ReplyOfGroups } from "./groups-tree.ts";
import { countInWords } from "./vote-words.ts";

/** A sentence, and what it quotes from the scenario. */
export interface RoomWords {
  readonly words: string;
  readonly quotes: readonly string[];
}

/** So many characters of a quotation are read out. */
const MOST_QUOTED = 58;
/** So many ways are told of; the others are counted. */
const MOST_TOLD = 3;

/** Where two or more groups parted first, and how their ways ended. `customer` is the customer's name. */
export function roomWords(
  tree: PlaceOfGroups | EndOfGroups,
  partings: readonly Parting[],
  customer: string,
): RoomWords {
  const all = tree.groups.length;
  const [first] = partings;
  if (first === undefined) {
    const [end] = endsIn(tree);
    const how = end === undefined ? "." : `, and it ended the same: ${quoted(endingTitle(end.ending, customer))}.`;
    return {
      words: `${all === 2 ? "Both" : `All ${uncapital(countInWords(all))}`} groups took the same way${how}`,
      quotes: [],
    };
  }
  const { place, byLots } = first;
  const quotes: string[] = [];
  const quote = (words: string): string => {
    const short = clipped(words, MOST_QUOTED);
    quotes.push(short);
    return quoted(short);
  };
  const last = place.heard.at(-1);
  const when =
    last === undefined
      ? ""
      : last.name === ""
        ? `, at ${quote(last.text)}`
        : `, when ${last.name} said ${quote(last.text)}`;
  const parted = `${countInWords(all)} groups parted first at decision ${place.number + 1}${when}`;
  if (byLots)
    return { words: `${ended(parted)} They all answered the same; the story went on differently by chance.`, quotes };
  const taken = place.replies.filter(({ groups }) => groups.length > 0);
  const told = taken.slice(0, MOST_TOLD).map((reply) => {
    const { words, aloud, groups } = reply;
    return `${countInWords(groups.length)} ${aloud ? "said" : "chose"} ${quote(words)} ${wellWords(groups.length, wellAfter(place, reply))}`;
  });
  const others = taken.slice(MOST_TOLD).reduce((sum, { groups }) => sum + groups.length, 0);
  const rest = others === 0 ? [] : [`${countInWords(others)} took other ways.`];
  return { words: [ended(parted), ...told, ...rest].join(" "), quotes };
}

const ended = (words: string): string => (/[.!?…]”$/.test(words) ? words : `${words}.`);

/** How many of those that took a reply ended well. */
export const wellAfter = ({ ways }: PlaceOfGroups, { index }: Pick<ReplyOfGroups, "index">): number =>
  ways.reduce((sum, { reply, leads }) => sum + (reply === index ? endedWell(leads) : 0), 0);

function wellWords(groups: number, well: number): string {
  if (groups === 1) return well === 1 ? "and ended well." : "and didn’t end well.";
  if (well === groups)
    return groups === 2 ? "and both ended well." : `and all ${uncapital(countInWords(groups))} ended well.`;
  if (well === 0) return groups === 2 ? "and neither ended well." : "and none of them ended well.";
  return `and ${uncapital(countInWords(well))} of them ended well.`;
}

/** "group 3", "groups 1, 4 and 5". */
export const groupsNamed = (groups: readonly number[]): string =>
  `${groups.length === 1 ? "group" : "groups"} ${listed(groups.map(String))}`;

/** "7 groups took this way"; "1 group took this way". */
export const tookWords = (groups: number): string => `${groups} ${groups === 1 ? "group" : "groups"} took this way`;

/** At most so many characters, cut between words. */
export function clipped(words: string, most: number): string {
  if (words.length <= most) return words;
  const cut = words.slice(0, Math.max(1, most - 1));
  const space = cut.lastIndexOf(" ");
  return `${(space > most / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:.–—-]+$/u, "")}…`;
}
