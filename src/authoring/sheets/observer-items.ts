/** What somebody looks for who watches a conversation: seven plain items, for any scenario. */

import type { ObserverItem } from "#scenario/sheets.ts";

export const OBSERVER_ITEMS: readonly ObserverItem[] = [
  {
    does: "Let the customer get to the end",
    seenBy: "There was a silence before the first answer, and nobody cut in.",
  },
  {
    does: "Named what it costs this customer",
    seenBy: "You heard their day, their money or their worry, not “your problem”.",
  },
  {
    does: "Asked something that needed more than a yes",
    seenBy: "After the question the customer told something new.",
  },
  {
    does: "Said sorry for one thing, when it could be heard",
    seenBy: "You could write down what for. The customer had stopped shouting.",
  },
  {
    does: "Said what can be done before what can’t",
    seenBy: "The first sentence about the solution had a “can” or a “will” in it.",
  },
  {
    does: "Promised only what they can keep",
    seenBy: "Each promise had a time, and the name of whoever does it.",
  },
  {
    does: "Left nobody wondering what comes next",
    seenBy: "Both could have told you the next step as they parted.",
  },
];
