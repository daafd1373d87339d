/** Rows of the browser's database, checked as they are read. */
import * as v from "valibot";
import { AttemptEventSchema, AttemptHeadSchema, type KeptAttempt } from "./attempt-events.ts";
import { type KeptSummary, KeptSummarySchema, type OpenAttempt, OpenAttemptSchema } from "./attempt-table.ts";
import { type KeptScript, KeptScriptSchema } from "./own-scripts.ts";

export function checkedOpen(row: unknown): OpenAttempt[] {
  const checked = v.safeParse(OpenAttemptSchema, row);
  return checked.success ? [checked.output] : [];
}

export function checkedSummary(row: unknown): KeptSummary[] {
  const checked = v.safeParse(KeptSummarySchema, row);
  return checked.success ? [checked.output] : [];
}

export function checkedScript(row: unknown): KeptScript[] {
  const checked = v.safeParse(KeptScriptSchema, row);
  return checked.success ? [checked.output] : [];
}

export function checkedAttempt(head: unknown, events: readonly unknown[]): KeptAttempt | null {
  const checked = v.safeParse(v.object({ head: AttemptHeadSchema, events: v.array(AttemptEventSchema) }), {
    head,
    events,
  });
  return checked.success ? checked.output : null;
}
