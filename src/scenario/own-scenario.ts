/** Scenarios of one's own, from a file that was opened in the page: how they are named beside those of the build. */

const PREFIX = "own-";

/** Whether an id may be that of a scenario of one's own. */
export const isOwnScenario = (id: string): boolean => id.startsWith(PREFIX);

/** The id of the scenario in a file with this name: `own-my-kettle` for `My kettle.ink`. */
export function ownScenarioId(file: string): string {
  const name = file
    .replace(/\.ink$/i, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
  return `${PREFIX}${name === "" ? "scenario" : name}`;
}
