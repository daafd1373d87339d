/** The debrief of a class: how it went, where the room was split, who was right by the chances, and the one thing. */
import { ArrowLeft, House } from "lucide";
import type { ReadonlySignal } from "@preact/signals";
import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { Debrief } from "#debrief/debrief.ts";
import { changeTitle, changeWords, planWords } from "#debrief/words/take-along.ts";
import { endingTitle } from "#encounter/ending-titles.ts";
import type { Encounter } from "#encounter/encounter.ts";
import { TheirAccount } from "#ui/debrief/their-account.tsx";
import { Timeline } from "#ui/debrief/timeline.tsx";
import { RoadsNotice, type Walking } from "#ui/debrief/walking.tsx";
import { addressOf } from "#ui/route.ts";
import { ScenarioWords, wordsIn } from "#ui/scenario-words.tsx";
import { Sign } from "#ui/signs.tsx";
import { ClassSaving } from "./class-saving.tsx";
import { saidVotes, votedMoments } from "./group-debrief.ts";
import { splitWords } from "./group-debrief-words.ts";
import { classAsCsv, classAsJson } from "./group-export.ts";
import type { GroupPlay } from "./group-play.ts";
import { HandIn } from "./hand-in.tsx";
import { OtherWayDialog } from "./other-way-dialog.tsx";
import type { TwoWays } from "./other-way.ts";
import { VotedList } from "./voted-list.tsx";

interface Props {
  readonly encounter: Encounter;
  readonly play: GroupPlay;
  /** At first without the chances, which arrive later. */
  readonly debrief: ReadonlySignal<Debrief>;
  readonly walking: ReadonlySignal<Walking>;
}

export function GroupDebriefScreen({ encounter, play, walking, ...given }: Props): JSX.Element {
  const { scenario } = encounter;
  const debrief = given.debrief.value;
  const moments = votedMoments(encounter, debrief, play.steps);
  const [ways, setWays] = useState<TwoWays | null>(null);
  const words = useMemo(() => wordsIn(scenario.language), [scenario.language]);
  const isKnown = walking.value.kind !== "under way";
  return (
    <ScenarioWords.Provider value={words}>
      <main class="debrief assessed class-debrief">
        <nav class="way-home not-printed" aria-label="Pages">
          <a class="button small" href={addressOf({ kind: "home" })}>
            <Sign of={House} /> Home
          </a>
          <a class="button small" href={addressOf({ kind: "class", scenario: scenario.id })}>
            <Sign of={ArrowLeft} /> Back to the class
          </a>
        </nav>
        <header>
          <p class="kicker" {...words}>
            {scenario.title}
          </p>
          <h1>The group’s debrief</h1>
          <h2 class="ending-name">{endingTitle(debrief.ending.kind, debrief.scenario.customer)}</h2>
          <p class="outcome" {...words}>
            {debrief.ending.outcome}
          </p>
          <TheirAccount said={debrief.ending.afterwards} />
        </header>
        <section aria-labelledby="class-timeline">
          <h2 id="class-timeline">How it went</h2>
          <RoadsNotice walking={walking.value} extent={debrief.roads?.extent ?? null} />
          <Timeline debrief={debrief} marked={[]} votes={saidVotes(moments)} judged={isKnown} />
        </section>
        <section aria-labelledby="class-votes">
          <h2 id="class-votes">How you voted</h2>
          <p>{splitWords(moments)}</p>
          <VotedList {...{ moments, debrief, encounter }} show={setWays} />
        </section>
        <section aria-labelledby="class-along">
          <h2 id="class-along">One thing to take with you</h2>
          {isKnown ? <OneThingOfAll debrief={debrief} /> : <p class="aside">We’re working out what mattered most.</p>}
        </section>
        <section class="not-printed" aria-labelledby="class-handing-in">
          <h2 id="class-handing-in">Hand in this group’s play</h2>
          <HandIn scenario={scenario.id} play={play} />
        </section>
        <section class="not-printed" aria-labelledby="class-keeping">
          <h2 id="class-keeping">Save</h2>
          <ClassSaving
            name={`class-${debrief.scenario.id}`}
            json={() => classAsJson(debrief, moments)}
            csv={(separator) => classAsCsv(debrief, moments, separator)}
            kept="What you voted is kept on this computer alone. There are no names in it."
          />
        </section>
        {ways === null ? null : <OtherWayDialog ways={ways} close={() => setWays(null)} />}
      </main>
    </ScenarioWords.Provider>
  );
}

function OneThingOfAll({ debrief: { takeAlong } }: { debrief: Debrief }): JSX.Element {
  const { change } = takeAlong;
  const plan = planWords(change);
  return (
    <div class="one-thing panel">
      <h3>{changeTitle(change)}</h3>
      <p>{changeWords(change)}</p>
      {plan === "" ? null : (
        <p>
          <strong>Next time:</strong> {plan}
        </p>
      )}
    </div>
  );
}
