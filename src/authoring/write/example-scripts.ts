/** The two scripts that a trainer can begin with, other than from a form: nearly nothing, and the guide's kettle. */
import { inPieces, inkWords, onOneLine } from "./ink-words.ts";

/** The example of the trainers' guide (docs/writing-scenarios.md), which teaches by it line by line. */
const KETTLE = `# title: The second kettle
# summary: A kettle has leaked for the second time in a month, and the customer has brought it back.
# role: You are at the service desk of a hardware shop.
# setting: shop
# channel: counter
# customer: NOVAK (Ms Novak), look novak, temperament let-down
# level: 1
# minutes: 2
# objective: hear-out
# objective: offer-solution

VAR calm = 40
VAR trust = 30

-> desk

=== desk ===
NOVAK: This is the second one. The second, in a month. #gesture: point
*   Have you got the receipt on you, please? I'm afraid I can't do a thing without it. #slip: negative-language
    NOVAK: So now it begins again. #mood: angry
*   [Let go of the till, look at her, and let her tell it. #use: hear-out #note: She was sent off once. She wants to be heard first.]
    NOVAK: It leaks. And your colleague said that I had filled it wrong. #mood: upset
*   Would you like a new one or your money back? I can do either now. #use: offer-solution
    NOVAK: A new one. Like the last new one. #mood: tense
-   NOVAK: What I want is one that works. #mood: upset #gesture: palms-up
*   I'll write to the maker, and by Friday you hear from me what it is about these. #use: follow-up
    NOVAK: By Friday. And until then I drink cold tea. #mood: tense
*   Pick any other make, and I'll fill it here before you take it home. #use: own-it #use: offer-solution
    NOVAK: You would do that? Here? #mood: relieved
*   It might be your water, you know. #slip: blamed #slip: assumed
    NOVAK: My water. #mood: angry
-   { calm >= 41: -> mended }
    -> gone

=== mended ===
NOVAK: That one, then. And I will watch you do it. #mood: relieved #ending: resolved #outcome: She goes home with a kettle that she has seen boil.
-> END

=== gone ===
She leaves the kettle on the desk. #ending: walked-out #outcome: She went, and the kettle stayed.
-> END
`;

/** The kettle, whole, as the trainers' guide has it. Its customer is the cast's `novak`. */
export const kettleScript = (): string => KETTLE;

/** The most characters of a title that a header takes. */
const LONGEST_TITLE = 120;

/**
 * The smallest script that checks: one line, one decision, two endings. `look` is a cast member's id. Whatever the title
 * is, it can be played.
 */
export function blankScript(title: string, look = "novak"): string {
  const [first = "A new scenario"] = inPieces(onOneLine(title), LONGEST_TITLE);
  return `# title: ${inkWords(first)}
# summary: What has happened, in a sentence or two.
# role: You are at the desk.
# setting: shop
# channel: counter
# customer: CUSTOMER (The customer), look ${look}, temperament upset
# level: 1
# minutes: 1
# objective: hear-out

VAR calm = 40
VAR trust = 35

-> desk

=== desk ===
CUSTOMER: Here is what they say first. #mood: upset
*   [Let them tell it. #use: hear-out]
    CUSTOMER: And this is what they say to that. #mood: tense
    -> heard
*   One moment, please. What was your number? #slip: interrupted
    CUSTOMER: And this is what they say to that. #mood: angry
    -> left

=== heard ===
CUSTOMER: Here is what they say at the end. #mood: relieved #ending: resolved #outcome: What became of it, in one sentence.
-> END

=== left ===
They go. #ending: walked-out #outcome: What became of it, in one sentence.
-> END
`;
}
