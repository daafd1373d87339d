/** Scripts of one's own that are kept on the device: their text, and how the shelf shows them. */
import * as v from "valibot";
import { SKILLS, type Skill } from "#guidance/words.ts";
import type { ScenarioCard } from "#scenario/scenario.ts";
import { CHANNELS, LEVELS, SETTINGS, VOICES } from "#scenario/words.ts";
import { isOwnScenario } from "#scenario/own-scenario.ts";
import type { Store } from "./store.ts";

const Count = v.pipe(v.number(), v.minValue(0));

const Customer = v.object({
  speaker: v.string(),
  name: v.string(),
  look: v.string(),
  voice: v.picklist(VOICES),
  part: v.literal("customer"),
});

export const KeptScriptSchema = v.object({
  /** The id of its scenario. */
  id: v.pipe(v.string(), v.check(isOwnScenario)),
  /** The name of the file that it came from. */
  file: v.string(),
  /** Its own name, where that file is a pack. */
  script: v.optional(v.string(), ""),
  text: v.string(),
  /** The files of the pack that it is read with. */
  beside: v.optional(v.array(v.object({ name: v.string(), text: v.string() })), []),
  /** As the check made it of the text. The story itself is made anew, by the rules as they are then. */
  shelf: v.object({
    card: v.object({
      id: v.string(),
      title: v.string(),
      summary: v.string(),
      role: v.string(),
      level: v.picklist(LEVELS),
      minutes: Count,
      language: v.string(),
      setting: v.picklist(SETTINGS),
      channel: v.picklist(CHANNELS),
      customers: v.tupleWithRest([Customer], Customer),
      objectives: v.array(v.string()),
      decisions: v.optional(Count, 0),
    }),
    /** The address of the customer's picture. */
    portrait: v.pipe(v.string(), v.startsWith("data:image/svg+xml,")),
    trains: v.array(v.string()),
    skills: v.array(v.object({ skill: v.picklist(SKILLS), title: v.string() })),
  }),
});

export interface KeptScript {
  readonly id: string;
  readonly file: string;
  readonly script: string;
  readonly text: string;
  readonly beside: readonly { readonly name: string; readonly text: string }[];
  readonly shelf: {
    readonly card: ScenarioCard;
    readonly portrait: string;
    readonly trains: readonly string[];
    readonly skills: readonly { readonly skill: Skill; readonly title: string }[];
  };
}

/** Where such scripts are kept. Reads come back empty where nothing can be read. */
export interface ScriptTable {
  readonly all: () => Promise<readonly KeptScript[]>;
  /** Keeps all or none; each replaces the one with the same id. Returns false if they can't be kept. */
  readonly keep: (scripts: readonly KeptScript[]) => Promise<boolean>;
  readonly remove: (ids: readonly string[]) => Promise<void>;
}

/** What a script is called on the shelf: `My kettle.ink`, or `kettle.ink (branch.zip)`. */
export const ownFileName = ({ file, script }: Pick<KeptScript, "file" | "script">): string =>
  script === "" ? file : `${script} (${file})`;

const MARK = "own-scripts";

/** Whether any may be kept: the start page needn't ask the database where none are. */
export const hasOwnScripts = (store: Store): boolean => store.read(MARK) === true;

export function markOwnScripts(store: Store, any: boolean): void {
  if (any) store.write(MARK, true);
  else store.remove(MARK);
}
