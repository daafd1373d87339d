/** How sure a debrief is of what else could have happened, in words. */
import type { Extent } from "#debrief/roads.ts";

/** A sentence for the screen; empty where everything is exact. */
export function extentWords({ because }: Extent): string {
  switch (because) {
    case "walked":
      return "";
    case "lots":
      return "Estimated: chance plays a part in this conversation.";
    case "too-long":
      return "Estimated: this conversation is too long for us to try every reply.";
  }
}
