/** One thing to keep and one to try next time, in the trainer's words. */
import type { JSX } from "preact";
import type { Verdict } from "#debrief/verdict.ts";

/** For whoever reads them; nothing where neither was said. */
export function TwoThings({ keep, next }: Pick<Verdict, "keep" | "next">): JSX.Element | null {
  if (keep === "" && next === "") return null;
  return (
    <section class="two-things" aria-label="What to take with you">
      <Thing title="Keep doing this" words={keep} />
      <Thing title="Try this next time" words={next} />
    </section>
  );
}

function Thing({ title, words }: { title: string; words: string }): JSX.Element | null {
  if (words === "") return null;
  return (
    <div class="two-things-one panel">
      <h2>{title}</h2>
      <p class="verdict-note" dir="auto">
        {words}
      </p>
    </div>
  );
}
