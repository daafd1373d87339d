/** The chances at each decision, as its author reads them: where an ordinary colleague usually stands. */
import { decisionChances } from "#authoring/check/decision-chances.ts";
import type { Subject } from "#authoring/check/subject.ts";
import type { DecisionOutlook } from "./looked-through.ts";

export function decisionOutlooks(subject: Subject): readonly DecisionOutlook[] {
  const { practices, pitfalls } = subject.catalogue.handbook;
  const titlesOf = (ids: readonly string[], taught: Readonly<Record<string, { readonly title: string }>>): string[] =>
    ids.flatMap((id) => taught[id]?.title ?? []);
  const own = subject.sourceMap.file;
  return decisionChances(subject).map(({ file, line, knot, comes, before, replies }): DecisionOutlook => ({
    knot,
    line: file === own ? line : 0,
    comes,
    good: before.middling.good,
    meters: before.middling.meters,
    replies: replies.map((reply) => ({
      words: reply.text,
      line: file === own ? reply.line : 0,
      good: reply.after.middling.good,
      isSlip: reply.slips > 0,
      helps: titlesOf(reply.does, practices),
      hurts: titlesOf(reply.does, pitfalls),
    })),
  }));
}
