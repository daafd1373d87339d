/** The trainee's progress: what to practise next, the skills over time, and first attempts beside the latest. */
import { House } from "lucide";
import type { JSX } from "preact";
import type { TraineeProgress } from "#practice/progress.ts";
import { addressOf } from "#ui/route.ts";
import { Sign } from "#ui/signs.tsx";
import { NextPractice, type NextPracticeSuggestion } from "./next-practice.tsx";
import { ReplayedCard, type ScenarioTitle } from "./replayed-card.tsx";
import { SkillCard } from "./skill-card.tsx";

export interface ProgressProps {
  readonly progress: TraineeProgress;
  /** The scenarios by id. One that has been removed since isn't there. */
  readonly titles: ReadonlyMap<string, ScenarioTitle>;
  readonly suggestions: readonly NextPracticeSuggestion[];
}

export function ProgressScreen({ progress, titles, suggestions }: ProgressProps): JSX.Element {
  const { attempts, counted, skills } = progress;
  const replayed = progress.replayed.flatMap((one) => {
    const named = titles.get(one.scenario);
    return named === undefined ? [] : [{ one, named }];
  });
  return (
    <main class="progress">
      <nav class="way-home" aria-label="Pages">
        <a class="button small" href={addressOf({ kind: "home" })}>
          <Sign of={House} /> Home
        </a>
      </nav>
      <h1>Your progress</h1>
      {attempts === 0 ? (
        <p class="progress-lead">
          Nothing here yet. Finish a conversation, and you’ll see what you do well and what to practise.
        </p>
      ) : (
        <p class="progress-lead">
          {attempts === 1 ? "One conversation" : `${attempts} conversations`} so far. Only you see this: it stays on
          this device.
        </p>
      )}
      <NextPractice suggestions={suggestions} />
      {attempts === 0 ? null : (
        <section aria-labelledby="by-skill">
          <h2 id="by-skill">Skill by skill</h2>
          {counted === attempts ? null : <NotCounted {...{ attempts, counted }} />}
          {skills.length === 0 ? null : (
            <>
              <p class="how-to-read">
                A chance is a reply that would have helped. Each dot is five chances or more; ▼ marks a slip.
              </p>
              <ul class="skill-cards">
                {skills.map((skill) => (
                  <li key={skill.skill}>
                    <SkillCard progress={skill} />
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
      )}
      {replayed.length === 0 ? null : (
        <section aria-labelledby="first-and-latest">
          <h2 id="first-and-latest">Then and now</h2>
          <ul class="replayed-cards">
            {replayed.map(({ one, named }) => (
              <li key={one.scenario}>
                <ReplayedCard replayed={one} named={named} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </main>
  );
}

/** Some attempts have no details: they were made on a script that has changed since. */
function NotCounted({ attempts, counted }: { attempts: number; counted: number }): JSX.Element {
  return (
    <p class="aside">
      {counted === 0
        ? "There are no details of your conversations: the scenarios have been updated since. Your next one counts."
        : `${attempts - counted} of them ${attempts - counted === 1 ? "isn’t" : "aren’t"} counted here: the scenarios have been updated since.`}
    </p>
  );
}
