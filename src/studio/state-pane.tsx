/** How the conversation stands that is played beside the text: meters to try out, variables, what was thought. */
import type { JSX } from "preact";
import type { Handbook } from "#guidance/catalogue.ts";
import type { Supposed } from "#encounter/encounter.ts";
import type { ConversationState } from "./conversation-state.ts";
import { StateView } from "./state-view.tsx";
import "./state-pane.css";

interface Props {
  /** Null while nothing is played. */
  readonly state: ConversationState | null;
  readonly suppose: (what: Supposed) => void;
  readonly handbook: Handbook;
}

export function StatePane({ state, suppose, handbook }: Props): JSX.Element {
  const titleOf = (id: string): string => handbook.practices[id]?.title ?? id;
  return (
    <section class="state-pane" aria-labelledby="state-title">
      <h2 id="state-title">Where it stands</h2>
      {state === null ? (
        <p role="status">As soon as the script is played, this shows its meters and its variables.</p>
      ) : (
        <StateView {...{ state, suppose, titleOf }} Heading="h3">
          <h3>Said so far</h3>
          {state.replies.length === 0 ? (
            <p>Nothing yet.</p>
          ) : (
            <ol class="state-replies">
              {state.replies.map((words, number) => (
                <li key={`${number} ${words}`}>{words}</li>
              ))}
            </ol>
          )}
        </StateView>
      )}
    </section>
  );
}
