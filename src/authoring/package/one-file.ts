/** Makes the one-file game of scenarios: the same for the command line and for a page. */
import type { Catalogue } from "#guidance/catalogue.ts";
import { makePackage, packageFileName } from "./make-package.ts";
import { type ScenarioToPack, contentsOf } from "./package-contents.ts";
import type { PackageTemplate } from "./package-template.ts";

export interface OneFile {
  /** What it is called. */
  readonly name: string;
  readonly html: string;
  /** Eight characters: another one whenever anything changes that is played or read. */
  readonly version: string;
  /** In the order of their shelf. */
  readonly titles: readonly string[];
}

/** `date` is the day that the file says, as `2026-11-27`. Of the same things, in whatever order, the same file. */
export function oneFileOf(
  template: PackageTemplate,
  scenarios: readonly ScenarioToPack[],
  catalogue: Catalogue,
  date: string,
): OneFile {
  const contents = contentsOf(scenarios, catalogue, date);
  return {
    name: packageFileName(contents),
    html: makePackage(template, contents),
    version: contents.version,
    titles: contents.scenarios.map(({ card }) => card.title),
  };
}
