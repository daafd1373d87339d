/** Scenarios of one's own, from a file that was opened in the page. How they are named: see own-scenario-id.ts. */

export const OWN = "own-";

/** Whether an id may be that of a scenario of one's own. */
export const isOwnScenario = (id: string): boolean => id.startsWith(OWN);
