/** The skills as bars, compared with what the scenario offered, and the formula of the score. */
import { Check } from "lucide";
import type { JSX } from "preact";
import type { Score } from "#debrief/score.ts";
import type { SkillDeed, SkillReport } from "#debrief/skills.ts";
import { instanceWords, instancesWords } from "#debrief/words/instance.ts";
import { sentences } from "#debrief/words/phrases.ts";
import { FORMULA } from "#debrief/words/score.ts";
import { Quoting } from "#ui/scenario-words.tsx";
import { Sign } from "#ui/signs.tsx";
import { MarkShape, MarkFrame } from "./marks.tsx";

export function Skills({ skills }: { skills: readonly SkillReport[] }): JSX.Element {
  return (
    <ul class="skills">
      {skills.map((skill) => (
        <Skill key={skill.skill} report={skill} />
      ))}
    </ul>
  );
}

function Skill({ report }: { report: SkillReport }): JSX.Element {
  const { title, summary, score, used, missed, slipped, instances } = report;
  const [first] = instances;
  return (
    <li class="skill">
      <h3>
        {title}
        {score === null ? null : (
          <span class="skill-score">
            {score.score}
            <span class="of-hundred"> of 100</span>
          </span>
        )}
      </h3>
      <div class="skill-bar" aria-hidden="true">
        {used.map(({ guidance }) => (
          <span key={guidance.id} class="segment used">
            <Sign of={Check} />
          </span>
        ))}
        {missed.map(({ guidance }) => (
          <span key={guidance.id} class="segment missed" />
        ))}
        {slipped.map(({ guidance }) => (
          <span key={guidance.id} class="segment slipped">
            <MarkFrame>
              <MarkShape mark="slip" />
            </MarkFrame>
          </span>
        ))}
      </div>
      {first === undefined ? null : (
        <p class="evidence">
          <Quoting sentence={sentences([instanceWords(first)])} />
        </p>
      )}
      <details>
        <summary>
          More<span class="unseen"> about {title}</span>
        </summary>
        <p>{summary}</p>
        <p class="skill-counts">
          <Named label="Used" shown={used} />
          <Named label="Missed" shown={missed} />
          <Named label="Slips" shown={slipped} />
        </p>
        {instances.length < 2 ? null : (
          <p>
            <Quoting sentence={instancesWords(instances.slice(1))} />
          </p>
        )}
      </details>
    </li>
  );
}

function Named({ label, shown }: { label: string; shown: readonly SkillDeed[] }): JSX.Element | null {
  if (shown.length === 0) return null;
  return (
    <span class="named">
      <strong>{label}:</strong> {shown.map(({ guidance }) => guidance.title).join(", ")}
    </span>
  );
}

/** The formula, opened on demand. */
export function HowItIsCounted({ score }: { score: Score }): JSX.Element {
  const { whole, mean, limited, slips, skills } = score;
  return (
    <details class="formula">
      <summary>How the score is worked out</summary>
      <ul>
        {FORMULA.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <div class="table-frame" tabIndex={0} role="region" aria-label="What was counted">
        <table class="stacks">
          <thead>
            <tr>
              <th scope="col">Skill</th>
              <th scope="col">Chances you took</th>
              <th scope="col">Chances</th>
              <th scope="col">Chances lost to slips</th>
              <th scope="col">Score</th>
            </tr>
          </thead>
          <tbody>
            {skills.map(({ skill, taken, offered, slips: counted, score: one }) => (
              <tr key={skill}>
                <th scope="row">{skill}</th>
                <td data-label="Chances you took">{taken}</td>
                <td data-label="Chances">{offered}</td>
                <td data-label="Chances lost to slips">{counted}</td>
                <td data-label="Score">{one}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>
        {limited
          ? `The average is ${mean}. With ${slips} slips, your total is ${whole}.`
          : `Your total is ${whole} of 100.`}
      </p>
    </details>
  );
}
