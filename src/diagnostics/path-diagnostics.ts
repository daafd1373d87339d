/**
 * What is broken on some way through a story, or can't be come to on any: what only walking all of it can show.
 * Each has a whole story as its example, tests/authoring/check/wrong/<code>.ink.
 */
import { type Kind, diagnosticsOf } from "./diagnostic.ts";

export const PATH_DIAGNOSTICS = {
  "way-without-ending": {
    severity: "error",
    message: 'a way ends in knot "{knot}", and no line has said how',
    why: "whoever goes this way gets no ending and no debrief: the conversation just stops.",
    fix: "the last line before -> END carries #ending: and #outcome:",
  },
  "nothing-to-choose": {
    severity: "error",
    message: 'in knot "{knot}" nothing is left to choose, and the story has nowhere to go',
    why: "whoever comes here is stuck: there is no button left to press.",
    fix: "replies with * are gone once taken. Add one that stays (+), or a way out that is taken when no other is left: * -> knot",
  },
  "endless-loop": {
    severity: "error",
    message: 'from knot "{knot}" no reply ever leads to an ending',
    why: "whoever comes here goes round in circles for as long as they have patience.",
    fix: "look for replies that lead back to themselves: one of them, or a condition, has to lead out.",
  },
  "knot-unreachable": {
    severity: "error",
    message: 'no way leads to "{name}"',
    why: "what stands there is never played.",
    fix: "divert to it with -> {name} where it belongs, or take it out. If there is a divert, look at the condition before it.",
  },
  "reply-unreachable": {
    severity: "error",
    message: 'no way leads to the reply "{words}"',
    why: "nobody is ever asked what it answers: it stands behind a divert or a condition that leads elsewhere.",
    fix: "look at what stands above it, or take it out.",
  },
  "reply-never-offered": {
    severity: "error",
    message: 'the reply "{words}" can never be taken: it is never on offer',
    why: "its neighbours are, but on no way is its own condition true.",
    fix: "change its condition, or take it out.",
  },
  "ending-unreachable": {
    severity: "error",
    message: 'no way comes to the ending "{ending}": {outcome}',
    why: "it was written to be earned or suffered, and nobody can.",
    fix: "look at the conditions before it; npm run play shows how the meters really stand there.",
  },
  "objective-unpractised": {
    severity: "error",
    message: 'the objective "{id}" is practised by no reply that can be taken',
    why: "the scenario says on its shelf that it trains this, and nobody can do it.",
    fix: "give a reply the tag #use: {id}, or take the objective out.",
  },
  "meter-test-settled": {
    severity: "error",
    message: 'the test "{words}" {verdict} on every way that comes to it',
    why: "it looks as if the conversation could go either way here, and it can't.",
    fix: "choose a number between what the meters really are here, or take the test out and keep the one branch.",
  },
} as const satisfies Record<string, Kind>;

export const pathDiagnostic = diagnosticsOf(PATH_DIAGNOSTICS);

/** Why a fault in a running story matters: one sentence for them all. */
export const WHY_FAULTS_MATTER = "a trainee who goes this way is thrown out of the conversation in the middle.";
