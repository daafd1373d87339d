/** Whole plays of a small story, one line a case: the numbers of the replies, and the state after them. */
import { describe, expect, it } from "vitest";
import { rulebook } from "../guidance/the-guidance.ts";
import { headerWith, scenarioOf } from "../script/a-script.ts";
import { played, standsAt } from "./plays.ts";

/** A parcel that went astray. The last reply is on offer only to somebody who has listened, and calm decides the end. */
const theParcel = scenarioOf(`${headerWith("# title: The parcel")}
VAR calm = 30
VAR trust = 30
-> counter
=== counter ===
OKAFOR: Two weeks, and no parcel! #mood: furious
*   [Please, try to relax. #slip: told-to-relax]
    OKAFOR: Relax?
*   (listen) [Say nothing. Let him finish. #use: hear-out]
    OKAFOR: It was my daughter's birthday.
*   I am so sorry. #use: apologise
    OKAFOR: What for? You don't even know.
-   OKAFOR: Well?
*   I look it up now, and I ring you at five. #use: offer-solution #use: be-direct
    OKAFOR: At five.
*   You have it tomorrow, I promise. #slip: over-promised
    OKAFOR: Tomorrow comes. #later: A day later
*   {listen} So it missed her birthday. #use: paraphrase
    OKAFOR: It did.
-   {calm >= 40: -> good}
{calm >= 25:
    OKAFOR: We shall see. #ending: partly #outcome: He waits for a call.
    -> END
}
OKAFOR: Keep it. #ending: walked-out #outcome: He leaves.
-> END
=== good ===
OKAFOR: Thank you. #ending: resolved #outcome: He waits without anger.
-> END
`);

function plays(replies: string, comesTo: string): void {
  it(`${replies || "nothing yet"}: ${comesTo}`, () => {
    expect(standsAt(played(theParcel, rulebook, replies))).toBe(comesTo);
  });
}

describe("plays of the parcel", () => {
  plays("", "calm 30 trust 30 3 replies");
  plays("0", "calm 10 trust 26 2 replies");
  plays("0b", "calm 15 trust 28 2 replies");
  plays("1", "calm 38 trust 33 3 replies");
  plays("1b", "calm 43 trust 35 3 replies");
  plays("2", "calm 22 trust 27 2 replies");
  plays("2b", "calm 27 trust 29 2 replies");
  plays("0 0", "calm 16 trust 32 walked-out");
  plays("0b 0", "calm 21 trust 34 walked-out");
  plays("0 0b", "calm 21 trust 34 walked-out");
  plays("0b 0b", "calm 24 trust 35 walked-out");
  plays("0 1", "calm 16 trust 10 walked-out");
  plays("1 0", "calm 45 trust 46 resolved");
  plays("1 1", "calm 44 trust 17 resolved");
  plays("1 2", "calm 43 trust 38 resolved");
  plays("1 2b", "calm 48 trust 40 resolved");
  plays("1b 2", "calm 48 trust 40 resolved");
  plays("2 0", "calm 29 trust 34 partly");
  plays("2 1", "calm 28 trust 11 partly");
  plays("2b 0b", "calm 37 trust 37 partly");
});

describe("a play that can't be written so", () => {
  it("is refused, with the reply that is not on offer", () => {
    expect(() => played(theParcel, rulebook, "0 2")).toThrow('"0 2" is no play of The parcel');
    expect(() => played(theParcel, rulebook, "0 x")).toThrow('"x" is no reply');
  });
});
