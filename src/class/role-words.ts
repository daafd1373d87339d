/** What the roles of a class are called, and what each does. */
import type { ClassRole } from "./roles.ts";

export const ROLE_NAMES: Readonly<Record<ClassRole, string>> = {
  decide: "Decide",
  customer: "The customer’s side",
  watch: "Watch",
};

/** As whoever picks it reads it. */
export const ROLE_TASKS: Readonly<Record<ClassRole, string>> = {
  decide: "You vote on what to say.",
  customer: "You learn what the customer knows, and listen with their ears.",
  watch: "You look for what helps.",
};

/** For the trainer: what they do, and what for. */
export const ROLE_REASONS: Readonly<Record<ClassRole, string>> = {
  decide: "They vote on each reply, alone and again after the talk. Their card says who they are, not how it ends.",
  customer: "They know what the customer doesn’t say, and don’t vote. In the talk, they say what a reply did to them.",
  watch: "They tick what they see, and don’t vote. In the talk, each quotes one sentence that helped or hurt.",
};
