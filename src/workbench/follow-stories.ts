/** Hot reload for trainers: the open game takes over what they save, at the same decision. */
import { type ReadonlySignal, signal } from "@preact/signals";
import { playerWith } from "#encounter/player.ts";
import type { Attempt } from "#session/attempt.ts";
import { encounterIn } from "#session/conversation.ts";
import type { Finding } from "#authoring/finding.ts";
import {
  STORIES_CHANGED,
  STORIES_CHECKED,
  type StoriesChanged,
  type StoriesChecked,
  WHAT_WAS_FOUND,
} from "#authoring/stories-changed.ts";

/** The findings about the stories: errors at once after a save, the rest once every way has been walked. */
export interface StoryNews {
  readonly findings: ReadonlySignal<readonly Finding[]>;
  readonly checking: ReadonlySignal<boolean>;
}

/** Listens for as long as the page is open. In a built game there is nothing to listen to. */
export function followStories(attempt: Attempt): StoryNews {
  const findings = signal<readonly Finding[]>([]);
  const checking = signal(false);
  import.meta.hot?.on(STORIES_CHANGED, ({ rulebook, scenarios, findings: found }: StoriesChanged) => {
    findings.value = found;
    const open = encounterIn(attempt.conversation.peek());
    const scenario = open === null ? undefined : scenarios[open.scenario.id];
    if (scenario !== undefined && rulebook !== null)
      attempt.replaceScript(
        playerWith(rulebook, () => performance.now()),
        scenario,
      );
  });
  import.meta.hot?.on(STORIES_CHECKED, (checked: StoriesChecked) => {
    checking.value = checked.checking;
    if (checked.ended) findings.value = checked.findings;
  });
  import.meta.hot?.send(WHAT_WAS_FOUND, {});
  return { findings, checking };
}
