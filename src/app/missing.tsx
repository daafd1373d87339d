/** Puts the screen together that says that there is no such scenario. Loaded when an address names none. */
import type { JSX } from "preact";
import { MissingScenario } from "#ui/missing-scenario.tsx";
import type { Content } from "./content.ts";

/** `why` is a sentence about why there may be none of this name. */
export async function missingScenario(
  content: Pick<Content, "list">,
  asked: string,
  why: string,
): Promise<() => JSX.Element> {
  // Where the list can't be had, the sentence alone is said.
  const cards = await content.list().then(
    (listed) => listed.map(({ card }) => card),
    () => [],
  );
  return () => <MissingScenario {...{ asked, why, cards }} />;
}
