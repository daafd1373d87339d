/** Says why there is no debrief of a group to read, and leads back to the class. */
import type { JSX } from "preact";
import { addressOf } from "#ui/route.ts";

interface Props {
  readonly scenario: string;
  /** It was played on another version of the script; else nothing has ended yet. */
  readonly outdated: boolean;
}

export const NoGroupDebrief = ({ scenario, outdated }: Props): JSX.Element => (
  <main class="page">
    <h1>{outdated ? "This play can’t be read back" : "The group hasn’t finished yet"}</h1>
    <p>
      {outdated
        ? "The scenario has been updated since, and its replies no longer fit. What was saved or printed then still holds."
        : "The debrief comes when the conversation has ended."}
    </p>
    <p class="actions">
      <a class="button primary" href={addressOf({ kind: "class", scenario })}>
        To the conversation
      </a>
      <a class="button" href={addressOf({ kind: "class" })}>
        Another scenario
      </a>
    </p>
  </main>
);
