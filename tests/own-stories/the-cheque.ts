/** The forgotten cheque of the tests' own stories, ready to be played. */
import { format } from "#diagnostics/diagnostic.ts";
import { type Encounter, begin, restart } from "#encounter/encounter.ts";
import { readScenario } from "#script/read-scenario.ts";
import type { Scenario } from "#scenario/scenario.ts";
import { castOf, readShared } from "#cli/shared.ts";
import { OWN_STORIES } from "../../scripts/project.mjs";
import { rulebook } from "../guidance/the-guidance.ts";
import { ownText } from "./files.ts";
import { ROOT, stillClock } from "../root.ts";

const file = `${OWN_STORIES}/forgotten-cheque.ink`;
const looks = castOf(readShared(ROOT, OWN_STORIES));
const read = readScenario({ file, text: ownText("forgotten-cheque.ink"), rulebook, looks });
if (!read.ok) throw new Error(read.error.map(format).join("\n"));

export const theCheque: Scenario = read.value.scenario;

const opened = begin(theCheque, rulebook, 1, stillClock);

/** The forgotten cheque from its beginning. */
export const beginCheque = (seed = 1): Encounter => restart(opened, seed);
