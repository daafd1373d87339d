/** While a trainer writes: what they save is heard by the open game at once, at the same decision. */
import { format } from "#diagnostics/diagnostic.ts";
import { playerWith } from "#encounter/player.ts";
import type { Attempt } from "#ui/attempt.ts";
import { STORIES_CHANGED, type StoriesChanged } from "./stories-changed.ts";

/** Listens for as long as the page is open. There is nothing to listen to in a built game. */
export function retellChanges(attempt: Attempt): void {
  import.meta.hot?.on(STORIES_CHANGED, ({ rulebook, scenarios, diagnostics }: StoriesChanged) => {
    const open = attempt.encounter.peek();
    const scenario = open === null ? undefined : scenarios[open.scenario.id];
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    if (errors.length > 0) attempt.tell(errors.map(format).join("\n\n"));
    else if (scenario !== undefined && rulebook !== null)
      attempt.retell(
        playerWith(rulebook, () => performance.now()),
        scenario,
      );
  });
}
