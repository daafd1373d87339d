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
  const words = kind === "practices" ? practiceWords(handbook, skill) : pitfallWords(handbook, skill);
  const standard = words[key] ?? "";
  return standard === "" ? "" : `The standard, for instance: “${standard}”`;
}

type Words = Readonly<Record<string, string>>;
type Taught = PackRoom["shipped"]["handbook"];

function practiceWords({ practices }: Taught, skill: HouseAnswers[string] | undefined): Words {
  const ships = Object.values(practices).find((one) => one.skill === skill);
  if (ships === undefined) return {};
  const { title, advice, why, example, plan } = ships;
  return { title, advice, why, example, plan };
}

function pitfallWords({ pitfalls }: Taught, skill: HouseAnswers[string] | undefined): Words {
  const ships = Object.values(pitfalls).find((one) => one.skill === skill);
  if (ships === undefined) return {};
  const { title, advice, why, soundsLike, instead } = ships;
  return { title, advice, why, "sounds-like": soundsLike, instead };
}
