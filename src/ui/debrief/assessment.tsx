/** The assessment: what matters first, and the rest behind headings that open. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Debrief } from "#debrief/debrief.ts";
import { guessAt } from "#debrief/guess.ts";
import { saidFirstIn } from "#debrief/said-first.ts";
import { noReturnWords } from "#debrief/words/no-return.ts";
import { saidFirstWords } from "#debrief/words/said-first.ts";
import { repliesIn } from "#ui/counted.ts";
import { addressOf } from "#ui/route.ts";
import { Quoting, useWords } from "#ui/scenario-words.tsx";
import type { DebriefPartProps, DebriefProps } from "./debrief-props.ts";
import { FoldedSection } from "./folded-section.tsx";
import { Keeping } from "./keeping.tsx";
import { OneThing } from "./one-thing.tsx";
import { Replacing } from "./replacing.tsx";
import { HowItIsCounted, Skills } from "./skills.tsx";
import { Sources } from "./sources.tsx";
import { Timeline } from "./timeline.tsx";
import { Transcript } from "./transcript.tsx";
import type { CardMeans } from "./turning-card.tsx";
import { TurningPoints } from "./turning-points.tsx";
import { useWholeInPrint } from "./use-whole-in-print.ts";
import { RoadsNotice, roadsState } from "./walking.tsx";

/** `name` is the trainee's name for print and export: empty at first, and saved nowhere. */
export function Assessment(props: DebriefPartProps & { name: string; rename: (name: string) => void }): JSX.Element {
  const { card, links, playAgain } = props;
  const debrief = props.debrief.value;
  const reflection = props.reflection.value;
  const { marked } = reflection;
  const saidFirst = saidFirstIn(debrief.moments);
  useWholeInPrint();
  return (
    <>
      <FoldedSection id="timeline" title="How it went" open focus={props.turned}>
        <RoadsNotice walking={props.walking.value} extent={debrief.roads?.extent ?? null} />
        <NoReturn debrief={debrief} />
        <Timeline debrief={debrief} marked={marked} judged={props.walking.value.kind !== "under way"} />
      </FoldedSection>
      <Judged {...props} />
      <FoldedSection id="skills" title="Your skills" open>
        <Skills skills={debrief.skills} />
        <HowItIsCounted score={debrief.score} />
        {saidFirst === null ? null : (
          <div class="said-first">
            <h3>In your own words</h3>
            <p>{saidFirstWords(saidFirst)}</p>
          </div>
        )}
      </FoldedSection>
      <FoldedSection id="whole" title="The whole conversation">
        <Transcript debrief={debrief} marked={marked} />
      </FoldedSection>
      <FoldedSection id="keeping" title="Save and share">
        <Keeping
          {...{ debrief, reflection, links }}
          terms={props.terms}
          name={props.name}
          rename={props.rename}
          openVerdict={props.openVerdict}
        />
      </FoldedSection>
      <FoldedSection id="sources" title="Sources">
        <Sources debrief={debrief} />
      </FoldedSection>
      <p class="actions not-printed">
        <button type="button" class="button primary" onClick={playAgain}>
          {playWords(props)}
          <span class="unseen">
            : <span {...useWords()}>{card.title}</span>
          </span>
        </button>
        <a class="button" href={addressOf({ kind: "home" })}>
          Home
        </a>
      </p>
    </>
  );
}

/** The one thing, and the other turning points. */
function Judged(props: DebriefPartProps): JSX.Element {
  // What would change under the reader's eyes isn't shown before it is known.
  if (props.walking.value.kind === "under way") return <ComingSoon />;
  return <KnownJudgement {...props} />;
}

const ComingSoon = (): JSX.Element => (
  <FoldedSection id="along" title="One thing to take with you" open>
    <p class="aside">We’re working out what mattered most. It takes a few seconds.</p>
  </FoldedSection>
);

function KnownJudgement(props: DebriefPartProps): JSX.Element {
  const { lasting, again, reflect, atStake } = props;
  const debrief = props.debrief.value;
  const reflection = props.reflection.value;
  const { turningPoints, moments, takeAlong, scenario } = debrief;
  const { change } = takeAlong;
  const [from, setFrom] = useState<number | null>(null);
  const means: CardMeans = {
    roads: roadsState(props.walking.value),
    customer: scenario.customer,
    guessAt(number) {
      const moment = moments[number];
      return moment === undefined ? null : guessAt(debrief, moment);
    },
    guessed: new Map(reflection.guessed.map((one) => [one.decision, one])),
    guess(decision, to) {
      const others = reflection.guessed.filter((one) => one.decision !== decision);
      reflect({ ...reflection, guessed: [...others, { ...to, decision }] });
    },
    again: atStake > 0 ? setFrom : again,
  };
  const others = turningPoints
    .map((point, index) => ({ point, place: index + 1 }))
    .filter(({ point }) => change.kind === "nothing" || point.number !== change.moment.number);
  return (
    <>
      <FoldedSection
        id="along"
        title={change.kind === "change" ? "One thing to change" : "One thing to take with you"}
        open
      >
        <OneThing
          {...{ debrief, lasting }}
          {...means}
          plan={reflection.plan}
          replan={(plan) => reflect({ ...reflection, plan })}
        />
      </FoldedSection>
      {others.length === 0 ? null : (
        <FoldedSection id="turning" title="What else made a difference" open>
          <TurningPoints points={others} {...means} />
        </FoldedSection>
      )}
      <Replacing replies={atStake} open={from !== null} close={() => setFrom(null)} agree={() => again(from ?? 0)} />
    </>
  );
}

function NoReturn({ debrief: { roads } }: { debrief: Debrief }): JSX.Element | null {
  if (roads === null || roads.pointOfNoReturn === null) return null;
  return (
    <p class="no-return">
      <Quoting sentence={noReturnWords(roads.pointOfNoReturn, roads.extent)} />
    </p>
  );
}

function playWords({ shared, underWay }: DebriefProps): string {
  if (underWay > 0) return `Continue (${repliesIn(underWay)})`;
  return shared ? "Play it yourself" : "Play again";
}
