/**
 * An attempt as it is kept: what it began with, and what happened in it, in order. Neither is ever changed; things are
 * only added.
 */
import * as v from "valibot";
import type { Course, Step } from "#encounter/steps.ts";
import { ENDINGS } from "#scenario/words.ts";
import { AttemptSummarySchema } from "./attempt-summary.ts";
import { type AttemptState, ReplyIndex, type Retry, STEPS_SAVED } from "./saved-steps.ts";
import { TERMS_KEPT, termsOf } from "./terms.ts";

/** Milliseconds since 1970; 0 if that is not known. */
const Time = v.pipe(v.number(), v.minValue(0));

export const AttemptHeadSchema = v.object({
  id: v.string(),
  scenario: v.string(),
  /** `steps` are those that it began with: none, or those of the play that it tries again or goes on with. */
  ...STEPS_SAVED,
  ...TERMS_KEPT,
  /** When its first record was made. */
  began: Time,
});
/** What an attempt began with. */
export type AttemptHead = Readonly<v.InferOutput<typeof AttemptHeadSchema>>;

export const AttemptEventSchema = v.variant("kind", [
  v.object({
    kind: v.literal("step"),
    at: Time,
    reply: ReplyIndex,
    breathed: v.boolean(),
    /** The trainee's own words, before they saw the replies. */
    said: v.optional(v.string()),
  }),
  /** Back to the decision with this number, from 0. */
  v.object({ kind: v.literal("back"), at: Time, decision: ReplyIndex }),
  /** The trainee goes on with the whole conversation after a stretch of it was tried again. */
  v.object({ kind: v.literal("goes-on"), at: Time }),
  v.object({ kind: v.literal("end"), at: Time, ending: v.nullable(v.picklist(ENDINGS)) }),
  /** What became known after the end. The latest one counts. */
  v.object({
    kind: v.literal("result"),
    at: Time,
    ...v.pick(AttemptSummarySchema, ["ending", "score", "chance", "evidence"]).entries,
  }),
]);
/** Something that happened in an attempt. */
export type AttemptEvent = Readonly<v.InferOutput<typeof AttemptEventSchema>>;

/** An attempt with all that is kept of it. */
export interface KeptAttempt {
  readonly head: AttemptHead;
  readonly events: readonly AttemptEvent[];
}

/** How the attempt stands after these events. */
export function stateOf({ head, events }: KeptAttempt): AttemptState {
  const { hash, seed, retry, steps } = head;
  const start: AttemptState = { ...termsOf(head), hash, seed, retry, steps, ended: false, ending: null };
  return events.reduce(after, start);
}

function after(state: AttemptState, event: AttemptEvent): AttemptState {
  switch (event.kind) {
    case "step":
      return { ...state, steps: [...state.steps, stepOf(event)] };
    case "back": {
      // What was to be tried again lies behind the decision that the trainee went back to.
      const retry = state.retry !== null && event.decision < state.retry.decision ? null : state.retry;
      return { ...state, retry, steps: state.steps.slice(0, event.decision) };
    }
    case "goes-on":
      return { ...state, retry: state.retry === null ? null : { ...state.retry, goesOn: true } };
    case "end":
      return { ...state, ended: true, ending: event.ending };
    case "result":
      return { ...state, ending: event.ending };
  }
}

/** What has to be added to an attempt so that it stands as `to`, at this time; null if that is another attempt. */
export function eventsBetween(from: AttemptState, to: AttemptState, at: number): readonly AttemptEvent[] | null {
  if (from.hash !== to.hash || from.seed !== to.seed || from.way !== to.way) return null;
  const shared = sharedSteps(from.steps, to.steps);
  // Nothing is taken back once it is over.
  if (from.ended && (!to.ended || shared < from.steps.length || shared < to.steps.length)) return null;
  const events: AttemptEvent[] = [];
  if (shared < from.steps.length) events.push({ kind: "back", at, decision: shared });
  for (const step of to.steps.slice(shared)) events.push({ kind: "step", at, ...stepOf(step) });
  if (to.retry?.goesOn === true && from.retry?.goesOn === false) events.push({ kind: "goes-on", at });
  if (to.ended && !from.ended) events.push({ kind: "end", at, ending: to.ending });
  return isSameRetry(events.reduce(after, from).retry, to.retry) ? events : null;
}

/** A step among other fields; `said` is there only if something was. */
const stepOf = ({ reply, breathed, said }: Step): Step => ({
  reply,
  breathed,
  ...(said === undefined ? {} : { said }),
});

function sharedSteps(a: Course, b: Course): number {
  const differs = a.findIndex(({ reply, breathed }, at) => reply !== b[at]?.reply || breathed !== b[at].breathed);
  return differs === -1 ? a.length : differs;
}

const isSameRetry = (a: Retry | null, b: Retry | null): boolean =>
  a === null || b === null ? a === b : a.of === b.of && a.decision === b.decision && a.goesOn === b.goesOn;
