/** What stands beside a field of house rules: what it is in the guidance that ships. */
import type { HouseKind } from "#authoring/pack/house-rules-file.ts";
import type { HouseAnswers } from "./house-fields.ts";
import { usualWords } from "./house-words.ts";
import type { PackRoom } from "./pack-room.ts";

/** A sentence, or nothing. */
export function standardOf(
  { handbook, rulebook }: PackRoom["shipped"],
  kind: HouseKind,
  key: string,
  answers: HouseAnswers,
): string {
  if (kind !== "practices" && kind !== "pitfalls") return "";
  const skill = answers["skill"];
  const amounts = Object.values(rulebook[kind]).filter((one) => one.skill === skill);
  if (key === "calm" || key === "trust") return usualWords(amounts.map((one) => one[key]));
  const taught = kind === "practices" ? Object.values(handbook.practices) : Object.values(handbook.pitfalls);
  const ships = Object.entries(taught.find((one) => one.skill === skill) ?? {});
  const words = ships.find(([name]) => name === (key === "sounds-like" ? "soundsLike" : key))?.[1];
  return typeof words === "string" && words !== "" && key !== "skill" ? `The standard, for instance: “${words}”` : "";
}
