/** The workbench's corner: two buttons, and what they open. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Attempt } from "#session/attempt.ts";
import { encounterIn } from "#session/conversation.ts";
import { Findings } from "./findings.tsx";
import type { StoryNews } from "./follow-stories.ts";
import { StatePanel } from "./state-panel.tsx";

interface Props {
  attempt: Attempt;
  stories: StoryNews;
}

export function Workbench({ attempt, stories }: Props): JSX.Element {
  const findings = stories.findings.value;
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const [shows, setShows] = useState<"state" | "findings" | null>(null);
  /** Errors open the list by themselves; a list that was closed stays closed until the findings change. */
  const [seen, setSeen] = useState<typeof findings | null>(null);
  const showsFindings = shows === "findings" || (errors > 0 && seen !== findings && shows === null);
  const toggle = (what: "state" | "findings", showing: boolean): void => {
    setShows(showing ? null : what);
    setSeen(findings);
  };
  const encounter = encounterIn(attempt.conversation.value);
  return (
    <section aria-label="Workbench">
      {showsFindings ? <Findings findings={findings} attempt={attempt} close={() => toggle("findings", true)} /> : null}
      {shows === "state" ? <StatePanel encounter={encounter} attempt={attempt} /> : null}
      <div class="workbench-bar">
        <button
          type="button"
          class={`workbench-button${errors > 0 ? " wrong" : findings.length > 0 ? " doubtful" : ""}`}
          aria-expanded={showsFindings}
          onClick={() => toggle("findings", showsFindings)}
        >
          {stories.checking.value ? "Checking …" : wordsFor(errors, findings.length - errors)}
        </button>
        <button
          type="button"
          class="workbench-button"
          aria-expanded={shows === "state"}
          onClick={() => toggle("state", shows === "state")}
        >
          State
        </button>
      </div>
    </section>
  );
}

function wordsFor(errors: number, warnings: number): string {
  const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? "" : "s"}`;
  if (errors + warnings === 0) return "Sound";
  return [
    ...(errors > 0 ? [counted(errors, "error")] : []),
    ...(warnings > 0 ? [counted(warnings, "warning")] : []),
  ].join(", ");
}
