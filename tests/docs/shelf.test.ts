import { describe, expect, it } from "vitest";
import { thinGuidance, thinGuidanceText } from "#authoring/check/matrix.ts";
import { customerCounts, PEOPLE_COLUMNS, peopleOf } from "#authoring/check/people.ts";
import { guidanceOnOffer, shippedLooks } from "../stories/on-offer.ts";
import { shipped } from "../stories/shipped.ts";

const scenarios = [...shipped.scenarios.values()].toSorted((one, other) => (one.id < other.id ? -1 : 1));
const people = peopleOf(scenarios, shippedLooks);

const tableRow = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
const ruleBelow = (cells: readonly string[]): string => tableRow(cells.map(() => "---"));
const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  tableRow(heads),
  ruleBelow(heads),
  ...rows.map(tableRow),
];

const guidanceTable = (kind: "practice" | "pitfall"): string[] =>
  table(
    [kind, ...scenarios.map((_, index) => `${index + 1}`), "in all"],
    guidanceOnOffer
      .filter((row) => row.kind === kind)
      .map(({ id, cells }) => [
        `\`${id}\``,
        ...cells.map(({ offered }) => (offered ? "o" : "")),
        `${cells.filter(({ offered }) => offered).length}`,
      ]),
  );

const page = [
  "# What is on the shelf",
  "",
  "This page is made of `stories/`; `npx vitest run tests/docs/shelf -u` writes it anew. `npm run check -- --matrix` shows",
  "the same with the best and the worst way of each scenario.",
  "",
  "## Who is who",
  "",
  ...table(
    PEOPLE_COLUMNS.map(([heading]) => heading),
    people.map((person) => PEOPLE_COLUMNS.map(([, cell]) => cell(person))),
  ),
  "",
  ...customerCounts(people).map((line) => `- ${line}`),
  "",
  "## Which guidance is on offer where",
  "",
  ...scenarios.map(({ id, title, level }, index) => `${index + 1}. \`${id}\`: ${title}, level ${level}`),
  "",
  ...guidanceTable("practice"),
  "",
  ...guidanceTable("pitfall"),
  "",
  ...thinGuidanceText(thinGuidance(guidanceOnOffer)).map((line) => `- ${line}`),
  "",
].join("\n");

describe("docs/shelf.md", () => {
  it("shows who is in the scenarios, and which guidance they have on offer", async () => {
    await expect(page).toMatchFileSnapshot("../../docs/shelf.md");
  });
});
