/** What the desk and its frame say to each other. Both are the same page of the same origin, and check that. */
import type { SoundScript } from "#authoring/own-script.ts";
import type { Supposed } from "#encounter/encounter.ts";
import type { PlayedSteps } from "#encounter/steps.ts";
import type { ConversationState } from "./conversation-state.ts";
import type { Catalogue } from "#guidance/catalogue.ts";

/** A way through the script: what is played at once. */
export type TrialWay = Pick<PlayedSteps, "seed" | "steps">;

/** What the desk says to the frame. */
export type ToTrial =
  /** Plays this script: on a way from its beginning where one is given, or else at the decision that is open. */
  | {
      readonly kind: "composure play";
      readonly script: SoundScript;
      /** The guidance with the house rules that the script was checked by; null where there are none. */
      readonly guidance: Catalogue | null;
      readonly way: TrialWay | null;
    }
  /** Goes on at the open decision as if that were so. */
  | { readonly kind: "composure suppose"; readonly what: Supposed };

/** What the frame says to the desk. */
export type FromTrial =
  /** It can be handed a script. */
  | { readonly kind: "composure listens" }
  /** These words are said now. */
  | { readonly kind: "composure says"; readonly words: string }
  /** These words were pressed. */
  | { readonly kind: "composure pressed"; readonly words: string }
  /** A reply was taken, or taken back. */
  | { readonly kind: "composure stands"; readonly way: TrialWay; readonly state: ConversationState };

/** Whether a message from the other window is one of these; who sent it has to be checked first. */
export const isTrialMessage = (data: unknown): data is ToTrial | FromTrial =>
  typeof data === "object" && data !== null && "kind" in data && String(data.kind).startsWith("composure ");
