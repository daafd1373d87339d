/** Who looks how, in the header of a script. */
import { expect, test } from "vitest";
import { castLine, castLinesIn, withColleague, withLookOf } from "#authoring/write/cast-lines.ts";

const SCRIPT = `# title: The kettle
# customer: NOVAK (Ms Novak), look novak, temperament upset
# cast: JANA (Jana), look jana, colleague

VAR calm = 40

=== desk ===
NOVAK: It leaks. # customer: NOVAK (Ms Novak), look novak
`;

test("everybody of the header is found, with the look", () => {
  expect(castLinesIn(SCRIPT)).toEqual([
    { speaker: "NOVAK", name: "Ms Novak", look: "novak" },
    { speaker: "JANA", name: "Jana", look: "jana" },
  ]);
  expect(castLinesIn("# customer: NOVAK (Ms Novak), look ")).toMatchObject([{ look: "" }]);
  expect(castLinesIn("no script at all")).toEqual([]);
});

test("another look changes that line and nothing else", () => {
  expect(withLookOf(SCRIPT, "NOVAK", "jo")).toBe(SCRIPT.replace("look novak, temp", "look jo, temp"));
  expect(withLookOf(SCRIPT, "NOBODY", "jo")).toBe(SCRIPT);
});

test("a colleague comes below the others, under a name that no one has", () => {
  expect(withColleague(SCRIPT, "Mr Óscar Jana", "jo")).toBe(
    SCRIPT.replace("jana, colleague\n", "jana, colleague\n# cast: JANA_2 (Mr Óscar Jana), look jo, colleague\n"),
  );
  expect(withColleague("=== desk ===\n", "Jo", "jo")).toBe("# cast: JO (Jo), look jo, colleague\n=== desk ===\n");
});

test("a line says who it is in words that a script takes", () => {
  expect(castLine("Jo (new), the 2nd", "jo", "colleague")).toBe("# cast: ND (Jo new the 2nd), look jo, colleague");
  expect(castLine("王", "person", "customer")).toBe("# customer: PERSON (王), look person, temperament upset");
});
