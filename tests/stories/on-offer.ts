/** What of the guidance the replies of each shipped story have, as their tags say. */
import { readScript, shippedScripts } from "#cli/read-script.ts";
import { readShared } from "#cli/shared.ts";
import { tagsOf } from "#script/check-tags.ts";
import { ROOT } from "../root.ts";
import { shippedCatalogue } from "./shipped.ts";

const catalogue = shippedCatalogue();
const shared = readShared(ROOT, "stories");

const offers = shippedScripts(ROOT, "stories").map((script) => {
  const read = readScript(script, catalogue, shared);
  const statements = read.ok ? read.value.sourceMap.statements : [];
  const tags = statements.filter(({ kind }) => kind === "choice").flatMap(tagsOf);
  return new Set(tags.filter(({ name }) => name === "use" || name === "slip").map(({ value }) => value));
});

const row = (kind: "practice" | "pitfall") => (id: string) => ({
  kind,
  id,
  cells: offers.map((ids) => ({ offered: ids.has(id) })),
});

/** Every practice and pitfall of the shipped guidance, with a cell for each story, in the order of their file names. */
export const guidanceOnOffer = [
  ...Object.keys(catalogue.rulebook.practices).map(row("practice")),
  ...Object.keys(catalogue.rulebook.pitfalls).map(row("pitfall")),
];

export const shippedLooks = shared.looks;
