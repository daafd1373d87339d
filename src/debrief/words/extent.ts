/** How sure a debrief is of what else could have happened, in words. */
import type { Extent } from "#debrief/roads.ts";

/** A sentence for the screen; empty where everything is exact. */
export function extentWords({ because, plays }: Extent): string {
  if (because === "walked") return "";
  const tries = plays === 0 ? "" : ` from ${plays.toLocaleString("en-GB")} plays`;
  if (because === "lots") return `Estimated${tries}: chance plays a part in this conversation.`;
  return tries === "" ? "Estimated: this conversation is too long for us to try every reply." : `Estimated${tries}.`;
}
