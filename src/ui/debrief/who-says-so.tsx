/** "Who says so?": where the guidance comes from, and what research found about it. Opens at a press. */
import type { JSX } from "preact";
import type { Article } from "#debrief/guidance.ts";
import { STANCE_WORDS, doiAddress, studyReference } from "#debrief/words/studies.ts";
import type { Study } from "#guidance/catalogue.ts";

interface Props {
  /** The title of what it is about, for whoever hears the page. */
  readonly about: string;
  readonly articles: readonly Article[];
  readonly evidence: readonly Study[];
}

/** Nothing is loaded from where the research lies; a link leads there. */
export function WhoSaysSo({ about, articles, evidence }: Props): JSX.Element {
  return (
    <details class="who-says-so">
      <summary>
        Who says so?<span class="unseen"> {about}</span>
      </summary>
      <ul>
        {articles.map(({ title, by, citations }) => (
          <li key={title}>
            {title}
            {by === "" ? null : `, ${by}`} <span class="source">({citations.join(", ")})</span>
          </li>
        ))}
        {evidence.map((study) => (
          <StudyLine key={study.key} study={study} />
        ))}
      </ul>
    </details>
  );
}

/** One piece of research: what it thinks of what is taught, what it found, and where to look it up. */
export function StudyLine({ study }: { study: Study }): JSX.Element {
  return (
    <li class={`study ${study.stance}`}>
      <strong>{STANCE_WORDS[study.stance]}.</strong> {study.finding}{" "}
      <a href={doiAddress(study)} target="_blank" rel="noopener noreferrer">
        {studyReference(study)}
        <span class="unseen">, opens in a new tab</span>
      </a>
    </li>
  );
}
