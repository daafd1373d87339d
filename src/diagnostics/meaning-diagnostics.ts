/**
 * What a sound story may still get wrong: that it teaches something else than it means to, or tells the answer.
 * Each has a whole story as its example, tests/authoring/check/wrong/<code>.ink.
 */
import { type Kind, diagnosticsOf } from "./diagnostic.ts";

export const MEANING_DIAGNOSTICS = {
  "walk-incomplete": {
    severity: "warning",
    message: "{extent}, so the findings only cover those",
    why: "the rest may be broken, and we wouldn't know.",
    fix: "{missing}To make a story smaller, use fewer decisions that can come in any order, fewer counters and fewer tests of a meter.",
  },
  "no-recovery": {
    severity: "warning",
    message: 'after "{words}" even three good replies don\'t win it back: {lost}',
    why: "people learn by recovering from a bad start. When nothing helps any more, they only learn that it's over.",
    fix: "make the answer less final, or give somebody who started badly better replies in the next decisions.",
  },
  "slip-for-nothing": {
    severity: "warning",
    message: 'the slip in "{words}" costs nothing ({ids}), and the best ending can still be reached after it',
    why: "the trainee learns that it does no harm.",
    fix: "look at the reply's own #calm and #trust, and at what its answer gives back. If it really does no harm, it isn't a slip.",
  },
  "slips-rewarded": {
    severity: "warning",
    message:
      'with {slips} slips or more on the way, the conversation still ends "{ending}", and its score is {score}\n{share} of plays at random end so{reply}',
    why: "somebody who got most of it wrong is told that it went well.",
    fix: "make this ending harder to reach: ask for a higher meter, or for something that a slip spoils.",
  },
  guessable: {
    severity: "warning",
    message: 'always taking {strategy} leads to the ending "{ending}"{counted}',
    why: "the best way can be found without reading a word.",
    fix: "change the replies at some decisions of this way, so that {strategy} isn't the better one there.",
  },
  "longest-is-best": {
    severity: "warning",
    message: "the best reply is the longest in {count} of {decisions} decisions",
    why: "trainees notice by the third decision, and then they just pick the longest.",
    fix: "shorten the good replies, or say a little more in the others. Here, for instance: {sample}",
  },
  "replies-equal": {
    severity: "warning",
    message: 'it makes no difference which reply is taken here, beginning with "{words}"',
    why: "trainees learn that their replies don't matter.",
    fix: "give the replies different tags, or let them lead to different things. If it only moves the story on, one reply is enough.",
  },
  "one-way-only": {
    severity: "warning",
    message: 'of {all} replies here, only "{words}" isn\'t a slip',
    why: "with one decent reply among bad ones, there's nothing to think about.",
    fix: "make one of the others decent too, but less good: the right thing at the wrong moment, or half of what's needed.",
  },
  "reply-alone": {
    severity: "warning",
    message: '"{words}" is the only reply here, so there is nothing to decide',
    why: "it counts as a good or a bad reply, and nobody had a choice.",
    fix: "write another reply beside it. If it only moves the story on, tag it #plain.",
  },
  "ending-rare": {
    severity: "warning",
    message:
      '{percent} of plays at random come to this ending "{ending}", and {decent} of those without a slip: {outcome}',
    why: "hardly anybody will ever see it.",
    fix: "make its conditions easier, or let another reply lead there too.",
  },
  "ending-common": {
    severity: "warning",
    message: '{percent} of plays at random come to this ending "{ending}": {outcome}',
    why: "it nearly always ends the same, so the replies hardly matter.",
    fix: "let good and bad plays part earlier, or make this ending harder to reach.",
  },
  "reply-lengths-differ": {
    severity: "warning",
    message: '"{words}" has {short} characters, and the longest reply here {long}',
    why: "people pick it, or avoid it, because of its length.",
    fix: "keep all replies of a decision within a factor of {factor}.",
  },
  "line-crowds-bubble": {
    severity: "warning",
    message: "this line has {size} characters, and a bubble holds {limit}",
    why: "it fills a phone's screen, and nobody talks that long without an answer.",
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
  "enters-twice": {
    severity: "warning",
    message: "on some way {name} comes in here, and is already there",
    why: "nobody is seen to come, and the words say that somebody does.",
    fix: "leave out #enter: {name}, or let them leave before: #leave: {name}",
  },
  "leaves-absent": {
    severity: "warning",
    message: "on some way {name} goes here, and never came",
    why: "nobody is seen to go, and the words say that somebody does.",
    fix: "leave out #leave: {name}, or let them come in before: #enter: {name}",
  },
  "speaks-away": {
    severity: "warning",
    message: "on some way {name} speaks here, and isn't there",
    why: "the words belong to nobody in the picture.",
    fix: "let them come in first, on this line or above it: #enter: {name}",
  },
  "left-behind": {
    severity: "warning",
    message: "on some way {name} speaks here, and was left behind: the conversation has moved on without them",
    why: "with a #scene everybody comes along who is there. Who had left stays behind, so nobody in the picture says this.",
    fix: "let them come, on this line or on the one with the #scene: #enter: {name}. Or take the #leave: {name} away.",
  },
  "customer-not-chosen": {
    severity: "warning",
    message: "on some way {name} speaks here, and isn't the customer of that play",
    why: "the name on the screen and in the debrief is somebody else's.",
    fix: "put #customer: {name} on this line or above it, or let only plays that are about them come here.",
  },
  "customer-changes": {
    severity: "warning",
    message: "on some way {name} becomes the customer here, and somebody else was before",
    why: "calm and trust are one person's, and the debrief names only the last.",
    fix: "say only once in a play who the customer is.",
  },
  "customer-away": {
    severity: "warning",
    message: 'on some way "{words}" moves calm and trust, and {name} isn\'t there to hear it',
    why: "what is said to a colleague in another room can't calm somebody who doesn't hear it.",
    fix: "add #unheard to this reply, or let the customer come back first: #enter: {name}",
  },
  "practice-mistimed": {
    severity: "warning",
    message: '"#use: {id}" does harm on every way to "{words}": {reason}',
    why: "the script calls it good, but the guidance always counts it as a slip.",
    fix: "write {instead} if that's what you mean, or move the reply to where it can help.",
  },
  "hard-to-read": {
    severity: "warning",
    message: "the story reads like a text for people of {age}; this is its hardest sentence: {words}",
    why: "somebody who reads slowly, or in a second language, has no attention left for the customer.",
    fix: "shorter sentences and plainer words, here first. Up to {limit} is fine.",
  },
  "thoughts-few": {
    severity: "warning",
    message: "{count} of {all} decisions have a #thought, and this is the first without one",
    why: "the debrief asks what went through the customer's mind, and here it can't.",
    fix: "add #thought: to a reply or to the customer's answer, at a third of the decisions or more.",
  },
  "ending-untold": {
    severity: "warning",
    message: 'the customer tells nobody about this ending "{ending}": {outcome}',
    why: "what they say afterwards is the first thing that people see of how they did.",
    fix: "after this line and before -> END, let the customer tell somebody: a line with #afterwards: and to whom. It has to come on every way.",
  },
  "variable-never-read": {
    severity: "warning",
    message: 'nothing in the story asks for "{name}"',
    why: "what it remembers makes no difference to anybody.",
    fix: "ask for it where it should matter, {ask}, or take out the line {keyword} {name} and all lines that change it.",
  },
  "cast-never-comes": {
    severity: "warning",
    message: "{name} is in the cast, and neither comes nor says a word",
    why: "people wait for somebody who never comes.",
    fix: "let them speak, {speaker}: …, or come in, #enter: {name}, or take this line out.",
  },
  "ids-missing": {
    severity: "warning",
    message: "{missing} of {all} lines and replies have no #id, the first of them here; others have one",
    why: "translations and records find a line by its id.",
    fix: "give every line and every reply an id of its own, or none at all.",
  },
  "minutes-far-off": {
    severity: "warning",
    message: "the header says {promised} minutes, and a play without a slip has {words} words to read: {minutes}",
    why: "people plan their day by it.",
    fix: "write # minutes: {from} to {to}, whichever is true of people who think about their replies.",
  },
  "level-contradicted": {
    severity: "warning",
    message: "the header says level {level}, but {numbers}",
    why: "people choose a level and expect it to fit.",
    fix: "{instead}make the story {how}.",
  },
  "mark-without-finding": {
    severity: "warning",
    message: '"{code}" isn\'t found here, so there is nothing to be meant',
    why: "if it comes back one day, nobody would hear of it.",
    fix: "take this comment out. If it is about another line, put it above that one; if it is about the whole story, above the story's first line.",
  },
} as const satisfies Record<string, Kind>;

export const meaningDiagnostic = diagnosticsOf(MEANING_DIAGNOSTICS);
