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
  const words =
    kind === "practices"
      ? wordsOfPractice(Object.values(handbook.practices).find((one) => one.skill === skill))
      : wordsOfPitfall(Object.values(handbook.pitfalls).find((one) => one.skill === skill));
  const standard = words[key] ?? "";
  return standard === "" ? "" : `The standard, for instance: “${standard}”`;
}

/** What a practice or a pitfall that ships says, as the form has it. */
export function shippedAnswers(
  { handbook, rulebook }: PackRoom["shipped"],
  kind: "practices" | "pitfalls",
  id: string,
): HouseAnswers {
  const taught = kind === "practices" ? handbook.practices[id] : handbook.pitfalls[id];
  const amounts = rulebook[kind][id];
  if (taught === undefined || amounts === undefined) return {};
  const { skill, sources, evidence } = taught;
  const words = kind === "practices" ? wordsOfPractice(handbook.practices[id]) : wordsOfPitfall(handbook.pitfalls[id]);
  return {
    ...words,
    skill,
    calm: String(amounts.calm),
    trust: String(amounts.trust),
    sources: sources.map(({ source, place }) => `${source} ${place}`),
    evidence,
    ...(kind === "pitfalls" && { against: handbook.pitfalls[id]?.against ?? [] }),
  };
}

type Words = Readonly<Record<string, string>>;
type Taught = PackRoom["shipped"]["handbook"];

function wordsOfPractice(ships: Taught["practices"][string] | undefined): Words {
  if (ships === undefined) return {};
  const { title, advice, why, example, plan } = ships;
  return { title, advice, why, example, plan };
}

function wordsOfPitfall(ships: Taught["pitfalls"][string] | undefined): Words {
  if (ships === undefined) return {};
  const { title, advice, why, soundsLike, instead } = ships;
  return { title, advice, why, "sounds-like": soundsLike, instead };
}
