/** What a debrief stands on: the articles, and the research that speaks to it, each once. */
import type { JSX } from "preact";
import type { Debrief } from "#debrief/debrief.ts";
import { StudyLine } from "./who-says-so.tsx";

export function Sources({ debrief: { sources, evidence } }: { debrief: Debrief }): JSX.Element {
  return (
    <>
      <dl class="sources">
        {sources.map(({ key, title, by }) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>
              {title}
              {by === "" ? null : `, ${by}`}
            </dd>
          </div>
        ))}
      </dl>
      {evidence.length === 0 ? null : (
        <ul class="research">
          {evidence.map((study) => (
            <StudyLine key={study.key} study={study} />
          ))}
        </ul>
      )}
    </>
  );
}
