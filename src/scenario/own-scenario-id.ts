/** How scenarios of one's own are named beside those of the build. */
import { OWN } from "./own-scenario.ts";

/**
 * The id of the scenario in a file with this name: `own-my-kettle` for `My kettle.ink`. In a pack, that of the pack comes
 * first: `own-branch-kettle` for `kettle.ink` in `branch.zip`.
 */
export function ownScenarioId(file: string, pack = ""): string {
  const parts = [asId(pack.replace(/\.zip$/i, "")), asId(file.replace(/\.ink$/i, ""))];
  const name = parts.filter((part) => part !== "").join("-");
  return `${OWN}${name === "" ? "scenario" : name}`;
}

/** The id of the scenario in a file with this name where all scenarios are one's own: `my-kettle` for `My kettle.ink`. */
export function handedOnId(file: string): string {
  const name = asId(file.replace(/\.ink$/i, ""));
  return name === "" ? "scenario" : name;
}

const asId = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");

/** The id, or with the first number behind it that makes it one that isn't taken. */
export function untakenId(id: string, isTaken: (id: string) => boolean): string {
  if (!isTaken(id)) return id;
  let number = 2;
  while (isTaken(`${id}-${number}`)) number += 1;
  return `${id}-${number}`;
}
