/** Scripts of one's own as a device keeps them, and a place to keep them that lasts as long as the test. */
import type { KeptScript, ScriptTable } from "#records/own-scripts.ts";
import type { StudioPack } from "#records/studio-pack.ts";
import type { WholeDraft } from "#records/studio-table.ts";

export const KEPT_SCRIPT: KeptScript = {
  id: "own-kettle",
  file: "Kettle.ink",
  script: "",
  text: "# title: The kettle\n“Never again.” äöü 🙂\n",
  beside: [],
  shelf: {
    card: {
      id: "own-kettle",
      title: "The kettle",
      summary: "A kettle broke.",
      role: "You are at the counter.",
      level: 1,
      minutes: 3,
      language: "en",
      setting: "shop",
      channel: "counter",
      customers: [{ speaker: "ADA", name: "Ada", look: "okafor", voice: "deep", part: "customer" }],
      objectives: ["hear-out"],
      decisions: 4,
    },
    portrait: "data:image/svg+xml,%3Csvg%2F%3E",
    trains: ["hear-out"],
    skills: [{ skill: "settle", title: "Settle" }],
  },
};

/** A script of the studio, with two versions of its text. */
export const WHOLE_DRAFT: WholeDraft = {
  draft: {
    id: "draft 1",
    title: "The kettle",
    portrait: "novak",
    created: 1000,
    changed: 2000,
    check: { errors: 0, warnings: 1 },
    pack: "mine",
    file: "",
  },
  versions: [
    { draft: "draft 1", at: 1000, text: "# title: The kettle\n" },
    { draft: "draft 1", at: 2000, text: "# title: The kettle\n“Never again.” 🙂\n", name: "for Monday" },
  ],
};

/** The people of the trainer's own scripts. */
export const KEPT_PACK: StudioPack = {
  id: "mine",
  name: "",
  files: [{ name: "cast.yaml", text: 'jo:\n  skin: "#f4d0b5"\n' }],
  changed: 1500,
};

/** `rows` by the ids of their scenarios. */
export const scriptTableOf = (rows: Map<string, KeptScript>): ScriptTable => ({
  all: async () => Promise.resolve([...rows.values()]),
  keep: async (scripts) => {
    for (const script of scripts) rows.set(script.id, script);
    return Promise.resolve(true);
  },
  remove: async (ids) => {
    for (const id of ids) rows.delete(id);
    return Promise.resolve();
  },
});
