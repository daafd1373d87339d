/** Who is who over several scenarios: who is upset, who is in charge, of what look and age, and who was in the wrong. */
import type { Scenario } from "#scenario/scenario.ts";
import type { Screen } from "#authoring/screen.ts";

/** One person of one scenario. */
export interface PersonRow {
  readonly scenario: string;
  /** The trainee is `you`. */
  readonly name: string;
  /** Years, as the cast has it for the look; null where it says nothing, and for the trainee. */
  readonly age: number | null;
  /** Empty for the trainee, who isn't seen. */
  readonly look: string;
  /** The customer's; empty for all others. */
  readonly temperament: string;
  /** `customer`, `colleague`, `supervisor`, `bystander`; for the trainee what the header says: "You manage the branch." */
  readonly role: string;
  /** Who was in the wrong before it began, beside the customer; empty where the header doesn't say, and for all others. */
  readonly fault: string;
}

type WithPeople = Pick<Scenario, "id" | "cast" | "temperament" | "role" | "fault">;
/** How old each look is, by its id. */
type Ages = Readonly<Record<string, { readonly age?: number }>>;

/** Everybody in these scenarios, in their order: the customer, the others as the header names them, then the trainee. */
export const peopleOf = (scenarios: readonly WithPeople[], looks: Ages): readonly PersonRow[] =>
  scenarios.flatMap(({ id: scenario, cast, temperament, role, fault }) => [
    ...cast.map(({ name, look, part }) => ({
      scenario,
      name,
      age: looks[look]?.age ?? null,
      look,
      temperament: part === "customer" ? temperament : "",
      role: part,
      fault: part === "customer" ? (fault ?? "") : "",
    })),
    { scenario, name: "you", age: null, look: "", temperament: "", role, fault: "" },
  ]);

/** The table's columns, by their headings. */
export const PEOPLE_COLUMNS: readonly (readonly [heading: string, cell: (row: PersonRow) => string])[] = [
  ["scenario", ({ scenario }) => scenario],
  ["name", ({ name }) => name],
  ["age", ({ age }) => (age === null ? "" : `${age}`)],
  ["look", ({ look }) => look],
  ["temperament", ({ temperament }) => temperament],
  ["in the wrong", ({ fault }) => fault],
  ["role", ({ role }) => role],
];

/** The table as text, with the counts of the customers below it. */
export function peopleText(rows: readonly PersonRow[], { paint }: Screen): string[] {
  const lines = [PEOPLE_COLUMNS.map(([heading]) => heading), ...rows.map(cellsOf)];
  const widths = PEOPLE_COLUMNS.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)));
  const texts = lines.map((cells) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  return [...texts.map((text, index) => (index === 0 ? paint.strong(text) : text)), "", ...customerCounts(rows)];
}

const cellsOf = (row: PersonRow): string[] => PEOPLE_COLUMNS.map(([, cell]) => cell(row));

/** Ages are told by these: up to so many years, and in what words. */
const AGE_BANDS: readonly (readonly [upTo: number, words: string])[] = [
  [29, "under 30"],
  [59, "30 to 59"],
  [Infinity, "60 and over"],
];

/** Whether all kinds of people are the customer: `customers by age: under 30 3, 30 to 59 6, 60 and over 3`. */
export function customerCounts(rows: readonly PersonRow[]): string[] {
  const customers = rows.filter(({ role }) => role === "customer");
  const band = ({ age }: PersonRow): string =>
    age === null ? "not said" : (AGE_BANDS.find(([upTo]) => age <= upTo)?.[1] ?? "not said");
  const counts = (of: (row: PersonRow) => string): string => {
    const found = new Map<string, number>();
    for (const words of customers.map(of)) found.set(words, (found.get(words) ?? 0) + 1);
    return [...found].map(([words, count]) => `${words} ${count}`).join(", ");
  };
  return [
    `customers by age: ${counts(band)}`,
    `customers by temperament: ${counts(({ temperament }) => temperament)}`,
    `who was in the wrong: ${counts(({ fault }) => (fault === "" ? "not said" : fault))}`,
  ];
}
