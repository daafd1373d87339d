/**
 * What is broken on some way through a story, or can't be come to on any: what only walking all of it can show.
 * Each has a whole story as its example, tests/authoring/check/wrong/<code>.ink.
 */
import { type Kind, diagnosticsOf } from "./diagnostic.ts";

export const PATH_DIAGNOSTICS = {
  "way-without-ending": {
    severity: "error",
    message: 'the story can end in knot "{knot}" without an ending',
    why: "anyone who gets here sees no ending and no debrief. The conversation just stops.",
    fix: "the last line before -> END needs #ending: and #outcome:",
  },
  "nothing-to-choose": {
    severity: "error",
    message: 'in knot "{knot}" nothing is left to choose, and the story has nowhere to go',
    why: "anyone who gets here is stuck.",
    fix: "a reply with * can only be used once. Add one that stays (+), or a way out for when no other is left: * -> knot",
  },
  "endless-loop": {
    severity: "error",
    message: 'from knot "{knot}" no reply ever leads to an ending',
    why: "anyone who gets here goes round in circles.",
    fix: "look for replies that lead back to themselves. One of them, or a condition, has to lead out.",
  },
  "reply-shown-empty": {
    severity: "error",
    message: "all the words of this reply hang on a condition, and here none is left",
    why: "an empty button is shown.",
    fix: "put the condition before the reply, so that it is offered only then: {front}. Or write behind a | what is shown otherwise: {otherwise}",
  },
  "knot-unreachable": {
    severity: "error",
    message: 'nobody can ever get to "{name}"',
    why: "it's never played.",
    fix: "add -> {name} where it belongs, or remove it. If there is a divert, look at the condition before it.",
  },
  "reply-unreachable": {
    severity: "error",
    message: 'nobody can ever get to the reply "{words}"',
    why: "a divert or a condition above it always leads somewhere else.",
    fix: "look at what comes above it, or remove it.",
  },
  "reply-never-offered": {
    severity: "error",
    message: 'the reply "{words}" is never shown',
    why: "its condition is never true when the others are shown.",
    fix: "change its condition, or remove it.",
  },
  "ending-unreachable": {
    severity: "error",
    message: 'nobody can ever reach the ending "{ending}": {outcome}',
    why: "you wrote it, and no one will see it.",
    fix: "look at the conditions before it; npm run play shows how the meters really stand there.",
  },
  "objective-unpractised": {
    severity: "error",
    message: 'no reply that can be chosen practises the objective "{id}"',
    why: "the scenario says that it trains this, and it doesn't.",
    fix: "give a reply the tag #use: {id}, or remove the objective.",
  },
  "meter-test-settled": {
    severity: "error",
    message: 'the test "{words}" {verdict} every time',
    why: "it looks as if it could go either way here, but it can't.",
    fix: "choose a number between the values the meters really have here, or remove the test and keep one branch.",
  },
} as const satisfies Record<string, Kind>;

export const pathDiagnostic = diagnosticsOf(PATH_DIAGNOSTICS);

/** Why a fault in a running story matters: one sentence for them all. */
export const WHY_FAULTS_MATTER = "the conversation breaks off for anyone who gets here.";
