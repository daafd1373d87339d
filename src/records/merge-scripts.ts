/** Scripts of one's own in a copy, beside those on the device: none is overwritten, and none is kept twice. */
import { untakenId } from "#scenario/own-scenario-id.ts";
import type { KeptScript } from "./own-scripts.ts";

export interface MergedScripts {
  /** Those that are not on the device, under the names that they get there. */
  readonly added: readonly KeptScript[];
  /** So many are there already. */
  readonly known: number;
  /** The files of those that get another name, because one of theirs with other words is there. */
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
  /** What a scenario of the copy is called on the device. */
  readonly idHere: (scenario: string) => string;
}

export function mergeScripts(copied: readonly KeptScript[], there: readonly KeptScript[]): MergedScripts {
  const here = new Map(there.map((script) => [wordsOf(script), script.id]));
  const ids = new Set(there.map(({ id }) => id));
  const called = new Map<string, string>();
  const added: KeptScript[] = [];
  const renamed: { from: string; to: string }[] = [];
  for (const script of copied) {
    const known = here.get(wordsOf(script));
    const id = known ?? untakenId(script.id, (one) => ids.has(one));
    called.set(script.id, id);
    if (known !== undefined) continue;
    const named = id === script.id ? script : under(id, script);
    ids.add(id);
    here.set(wordsOf(script), id);
    added.push(named);
    if (named !== script) renamed.push({ from: script.file, to: named.file });
  }
  const idHere = (scenario: string): string => called.get(scenario) ?? scenario;
  return { added, known: copied.length - added.length, renamed, idHere };
}

/** What makes it another script: not the name of its file. */
const wordsOf = ({ script, text, beside }: KeptScript): string =>
  JSON.stringify([script, text, beside.map(({ name, text: words }) => [name, words])]);

/** `My kettle (2).ink`, with the number of its new id. */
function under(id: string, script: KeptScript): KeptScript {
  const number = /\d+$/.exec(id)?.[0] ?? "";
  const file = script.file.replace(/(\.[a-z]+)?$/i, (ending) => ` (${number})${ending}`);
  return { ...script, id, file, shelf: { ...script.shelf, card: { ...script.shelf.card, id } } };
}
