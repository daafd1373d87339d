/** Puts the pages together that lead from a play to the next: two tries compared, and the one thing before a new play. */
import type { JSX } from "preact";
import { encounterIn } from "#session/conversation.ts";
import { NotYet } from "#ui/debrief/no-debrief.tsx";
import { OneThingFirst } from "#ui/debrief/one-thing-first.tsx";
import { NoTries, TwoTriesScreen } from "#ui/debrief/two-tries.tsx";
import { type Route, go } from "#ui/route.ts";
import "#ui/styles/debrief.css";
import type { Means } from "./debriefing.tsx";
import type { Debriefs } from "./debriefs.ts";

/** The page for the open attempt at this scenario, or one that says that there is nothing to compare. */
export async function openTries(
  debriefs: Debriefs,
  { records, attempt, player, content }: Means,
  id: string,
): Promise<() => JSX.Element> {
  const nothing = (): JSX.Element => <NoTries scenario={id} />;
  const scenario = await content.scenario(id);
  if (scenario === null) return nothing;
  const means = { player, log: records.log };
  if (encounterIn(attempt.conversation.peek())?.scenario.id !== id)
    attempt.open(means, scenario, await records.log.read(id));
  const second = encounterIn(attempt.conversation.peek());
  const retry = attempt.retry.peek();
  if (second === null || retry === null || retry.first.length === 0) return nothing;
  const { decision: number, of } = retry;
  const made = player.stepsOf(second);
  const first = player.resume(scenario, { ...made, steps: [...made.steps.slice(0, number), ...retry.first] });
  const tries = first.ok ? debriefs.compare({ first: first.value, second, number }) : null;
  if (tries === null) return nothing;
  const play = (await records.summaries(id)).find(({ key }) => key === of);
  const debrief: Route | null = play === undefined ? null : { kind: "debrief", scenario: id, finished: play.finished };
  const ended = second.now.kind === "ending";
  return () => (
    <TwoTriesScreen
      card={scenario}
      tries={tries}
      goOn={
        ended
          ? null
          : () => {
              attempt.goOn();
              go({ kind: "play", scenario: id });
            }
      }
      again={() => {
        const whole = { ...made, steps: [...made.steps.slice(0, number), ...retry.first] };
        attempt.tryAgain(means, scenario, whole, number);
        go({ kind: "play", scenario: id });
      }}
      debrief={debrief}
    />
  );
}

/** The one thing of the last play of this scenario, before the next one begins. */
export async function openOneThing(debriefs: Debriefs, { own }: Means, id: string): Promise<() => JSX.Element> {
  const play = await own.find(id, undefined);
  const reading = play.kind === "found" ? debriefs.prepare(play.encounter) : null;
  if (play.kind !== "found" || reading === null) return () => <NotYet scenario={id} replies={0} />;
  const { scenario } = play.encounter;
  return () => <OneThingFirst card={scenario} debrief={reading.debrief} start={() => own.startAnew(id)} />;
}
