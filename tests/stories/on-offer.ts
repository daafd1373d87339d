/** What of the guidance the replies of each shipped story have, as their tags say. */
import { readShared } from "#cli/shared.ts";
import { ROOT } from "../root.ts";
import { shipped, shippedCatalogue } from "./shipped.ts";

const { rulebook } = shippedCatalogue();

const inFileOrder = [...shipped.onOffer].toSorted(([one], [other]) => (one < other ? -1 : 1));

const row = (kind: "practice" | "pitfall") => (id: string) => ({
  kind,
  id,
  cells: inFileOrder.map(([, ids]) => ({ offered: ids.includes(id) })),
});

/** Every practice and pitfall of the shipped guidance, with a cell for each story, in the order of their file names. */
export const guidanceOnOffer = [
  ...Object.keys(rulebook.practices).map(row("practice")),
  ...Object.keys(rulebook.pitfalls).map(row("pitfall")),
];

export const shippedLooks = readShared(ROOT, "stories").looks;
