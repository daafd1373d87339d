/** A coach's remark on the latest reply: seen above the next replies, and said once to screen readers. */
import type { JSX } from "preact";
import type { Remark as RemarkFacts } from "#debrief/remark.ts";
import type { RemarkWords } from "#debrief/words/remark.ts";
import { useWords } from "./scenario-words.tsx";

export type SpokenRemark = RemarkWords & Pick<RemarkFacts, "kind">;

/** What is seen. Screen readers have it from `RemarkSaid`. */
export function RemarkSeen({ remark }: { remark: SpokenRemark | null }): JSX.Element | null {
  if (remark === null) return null;
  return (
    <p class={`remark is-${remark.kind}`} aria-hidden="true">
      <Remark {...remark} />
    </p>
  );
}

/** In the page before there is anything to say: a status that comes with its words is not read out. */
export const RemarkSaid = ({ remark }: { remark: SpokenRemark | null }): JSX.Element => (
  <p class="unseen" role="status">
    {remark === null ? null : <Remark {...remark} />}
  </p>
);

function Remark({ head, why, whyIsQuoted }: SpokenRemark): JSX.Element {
  const words = useWords();
  return (
    <>
      {head === "" ? null : <strong>{head}</strong>} {whyIsQuoted ? <span {...words}>{why}</span> : why}
    </>
  );
}
