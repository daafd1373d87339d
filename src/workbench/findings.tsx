/** Shows what is wrong with the stories over the open game: where, what, in the author's words, and how to fix it. */
import type { JSX } from "preact";
import type { Attempt } from "#session/attempt.ts";
import { encounterIn } from "#session/conversation.ts";
import type { Finding } from "#authoring/finding.ts";
import { playCourse } from "./play-course.ts";

interface Props {
  findings: readonly Finding[];
  attempt: Attempt;
  close: () => void;
}

export function Findings({ findings, attempt, close }: Props): JSX.Element {
  return (
    <div class="workbench-panel findings" role="region" aria-label="What was found in the stories">
      <div class="workbench-head">
        <h2>{findings.length === 0 ? "Nothing wrong" : "What was found"}</h2>
        <button type="button" class="workbench-button" onClick={close}>
          Close
        </button>
      </div>
      {findings.length === 0 ? <p>Every way through the stories was looked at.</p> : null}
      <ol>
        {findings.map((finding) => (
          <li key={`${finding.file}:${finding.line} ${finding.code} ${finding.message}`} class={finding.severity}>
            <One finding={finding} attempt={attempt} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function One({ finding, attempt }: { finding: Finding; attempt: Attempt }): JSX.Element {
  const { file, line, message, why, fix, way, severity, code } = finding;
  const open = encounterIn(attempt.conversation.value);
  const ofThisStory = open !== null && file.endsWith(`/${open.scenario.id}.ink`);
  return (
    <>
      <p class="workbench-where">
        <span class="workbench-kind">{severity}</span> {line > 0 ? `${file}:${line}` : file} <code>{code}</code>
      </p>
      <p class="workbench-message">{message}</p>
      <p>{fix}</p>
      {why === null ? null : <p class="workbench-why">{why}</p>}
      {way === null ? null : (
        <p class="workbench-way">
          {way.replies.length === 0 ? "At the very beginning." : way.replies.join(" → ")}{" "}
          {ofThisStory ? (
            <button type="button" class="workbench-button" onClick={() => playCourse(attempt, way.choices, way.seed)}>
              Play this way
            </button>
          ) : null}
        </p>
      )}
    </>
  );
}
