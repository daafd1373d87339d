/**
 * The files of the tests' own stories: a copy of the forgotten cheque with its guidance, its cast and its plans.
 * Changes to stories/ change nothing here, so that tests may quote these sentences and rely on their figures.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { OWN_STORIES } from "../../scripts/project.mjs";
import { ROOT } from "../root.ts";

export const ownText = (name: string): string => readFileSync(join(ROOT, OWN_STORIES, name), "utf8");

/** The replies of one of the cheque's plans, by their opening words. */
export const planned = (way: "best" | "recovered" | "worst"): string[] =>
  ownText(`forgotten-cheque.${way}.plan`)
    .split("\n")
    .filter((line) => line.startsWith(">"))
    .map((line) => line.slice(1).trim());
