import { describe, expect, it } from "vitest";
import { guidanceOf } from "#debrief/guidance.ts";
import { STANCE_WORDS, doiAddress, studyReference } from "#debrief/words/studies.ts";
import { SKILLS, STUDY_STANCES } from "#guidance/words.ts";
import { shippedCatalogue } from "../stories/shipped.ts";

const { handbook } = shippedCatalogue();

const entries = [...Object.values(handbook.practices), ...Object.values(handbook.pitfalls)];

/** A practice or a pitfall in one line: its title, its places in the articles, and the research that speaks to it. */
function entryLine(id: string): string {
  const guidance = guidanceOf(id, handbook);
  if (guidance === null) throw new Error(`the handbook has no "${id}"`);
  const { kind, title, citations, evidence } = guidance;
  const research = STUDY_STANCES.flatMap((stance) => {
    const of = evidence.filter((study) => study.stance === stance);
    const named = of.map(({ key, authors, year }) => `[${authors} ${year}](#${key})`);
    return named.length === 0 ? [] : `${STANCE_WORDS[stance]}: ${named.join("; ")}`;
  });
  const words = [citations.join(", "), ...research].join(". ");
  return `- ${kind === "practice" ? title : `Slip: ${title}`} (\`${id}\`): ${words}.`;
}

const page = [
  "# What is taught, and who says so",
  "",
  "This page is made of `stories/guidance.yaml` and the house rules beside it; `npx vitest run tests/docs/guidance -u` writes it anew.",
  "",
  "## The articles",
  "",
  ...Object.values(handbook.sources).map(({ key, title, by }) => `- ${key}: ${title}${by === "" ? "" : `, ${by}`}`),
  "",
  ...SKILLS.flatMap((skill) => [
    `## ${handbook.skills[skill].title}`,
    "",
    handbook.skills[skill].summary,
    "",
    ...entries.filter((entry) => entry.skill === skill).map(({ id }) => entryLine(id)),
    "",
  ]),
  "## The rules",
  "",
  ...Object.entries(handbook.rules).map(
    ([rule, keys]) => `- \`${rule}\`: ${keys.map((key) => `[${key}](#${key})`).join(", ")}`,
  ),
  "",
  "## The research",
  "",
  "We read the summaries that the authors published. Each sentence is ours. Where research disagrees, it says so here.",
  "",
  ...Object.values(handbook.evidence).flatMap((study) => [
    `### ${study.key}`,
    "",
    `${STANCE_WORDS[study.stance]}. ${study.finding}`,
    "",
    `${studyReference(study)}. <${doiAddress(study)}>`,
    "",
  ]),
].join("\n");

describe("docs/guidance.md", () => {
  it("lists what is taught, with its articles and its research", async () => {
    await expect(page).toMatchFileSnapshot("../../docs/guidance.md");
  });
});
