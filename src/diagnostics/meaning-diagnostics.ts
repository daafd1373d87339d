/**
 * What a sound story may still get wrong: that it teaches something else than it means to, or tells the answer.
 * Each has a whole story as its example, tests/authoring/check/wrong/<code>.ink.
 */
import { type Kind, diagnosticsOf } from "./diagnostic.ts";

export const MEANING_DIAGNOSTICS = {
  "walk-incomplete": {
    severity: "warning",
    message: "{extent}, so what is said of this story holds of those only",
    why: "what was not walked may be broken, and nobody has seen it.",
    fix: "{missing}Fewer decisions that can come in any order, fewer counters and fewer tests of a meter make a story smaller.",
  },
  "no-recovery": {
    severity: "warning",
    message: 'after "{words}" three good replies can\'t win it back: {lost}',
    why: "people learn from mending a bad start. Where nothing helps any more, they only learn that it is over.",
    fix: "make the answer less final, or offer more in the next decisions to somebody who has begun badly.",
  },
  "slip-for-nothing": {
    severity: "warning",
    message: 'the slip in "{words}" costs nothing ({ids}), and the best ending can still be reached after it',
    why: "the trainee takes away that it does no harm.",
    fix: "look at the reply's own #calm and #trust, and at what its answer gives back. If it really does no harm, it is no slip.",
  },
  "slips-rewarded": {
    severity: "warning",
    message: 'with {slips} slips or more on the way, the conversation still ends "{ending}", and its score is {score}',
    why: "somebody who stumbled all the way is told that it went well.",
    fix: "ask more of whoever is to reach this ending: a higher meter, or something that a slip spoils.",
  },
  guessable: {
    severity: "warning",
    message: 'whoever always takes {strategy} comes to the ending "{ending}"',
    why: "the best way can be found without reading a word.",
    fix: "change the replies at some decisions of this way, so that {strategy} isn't the better one there.",
  },
  "longest-is-best": {
    severity: "warning",
    message: "the best reply is the longest in {count} of {decisions} decisions",
    why: "trainees find this out by the third decision, and then they read lengths.",
    fix: "shorten the good replies, or say a little more in the others. Here, for instance: {sample}",
  },
  "replies-equal": {
    severity: "warning",
    message: 'it makes no difference which reply is taken here, beginning with "{words}"',
    why: "a decision that decides nothing teaches that decisions don't.",
    fix: "let the replies differ in their move, or in what they lead to. If it is only a going on, one reply will do.",
  },
  "one-way-only": {
    severity: "warning",
    message: 'of {all} replies only "{words}" is no slip here',
    why: "with one decent reply among bad ones, there is nothing to weigh.",
    fix: "make one of the others decent as well, if less good: right thing, wrong moment, or half of what is needed.",
  },
  "ending-rare": {
    severity: "warning",
    message:
      '{percent} of plays at random come to this ending "{ending}", and {decent} of those without a slip: {outcome}',
    why: "hardly anybody will ever see it, not even those who try.",
    fix: "lower what has to be true before it, or let another reply lead there, too.",
  },
  "ending-common": {
    severity: "warning",
    message: '{percent} of plays at random come to this ending "{ending}": {outcome}',
    why: "whatever is said, it ends the same: the replies hardly matter.",
    fix: "let the better and the worse ways part earlier, or ask more of those who come here.",
  },
  "reply-lengths-differ": {
    severity: "warning",
    message: '"{words}" has {short} characters, and the longest reply here {long}',
    why: "one that stands out is taken, or left, for its length.",
    fix: "keep all replies of a decision within a factor of {factor}.",
  },
  "line-crowds-bubble": {
    severity: "warning",
    message: "this line has {size} characters, and a bubble holds {limit}",
    why: "on a phone it fills the screen, and nobody says so much before somebody answers.",
    fix: "break it into two lines, or cut it.",
  },
  "stretch-too-long": {
    severity: "warning",
    message: "on some way {lines} lines come in a row without a reply, and this is the fifth",
    why: "people who have nothing to do for so long stop reading.",
    fix: "cut or merge lines, or put a decision between them. Four in a row are enough.",
  },
  "mood-contradicts": {
    severity: "warning",
    message: "on some way calm and trust make the customer look {mood} here, and the line next to it says {said}",
    why: "the face contradicts the words.",
    fix: "give this line a mood of its own: #mood: {said}, or one step from it.",
  },
  "practice-mistimed": {
    severity: "warning",
    message: '"#use: {id}" does harm on every way to "{words}": {reason}',
    why: "the script calls it good, and the guidance counts it as a slip, every time.",
    fix: "write {instead} if that is the point, or move the reply to where it can help.",
  },
  "hard-to-read": {
    severity: "warning",
    message: "the story reads like a text for people of {age}; this is its hardest sentence: {words}",
    why: "somebody who reads slowly, or in their second language, is busy with the words instead of the customer.",
    fix: "shorter sentences and plainer words, here first. Up to {limit} is fine.",
  },
  "ids-missing": {
    severity: "warning",
    message: "{missing} of {all} lines and replies have no #id, the first of them here; others have one",
    why: "a translation, and a record of what was chosen, find a line by its id.",
    fix: "give every line and every reply an id of its own, or none at all.",
  },
  "level-contradicted": {
    severity: "warning",
    message: "the header says level {level}, but {numbers}",
    why: "whoever picks a level wants to be met there.",
    fix: "{instead}make the story {how}.",
  },
} as const satisfies Record<string, Kind>;

export const meaningDiagnostic = diagnosticsOf(MEANING_DIAGNOSTICS);
