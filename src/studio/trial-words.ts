/** What the desk and its frame say to each other. */

/** What the frame says once it can play. */
export const TRIAL_LISTENS = "composure trial listens";
