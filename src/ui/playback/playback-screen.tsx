/** A conversation played back like a film: stage and words as they were, the assessment beside them. */
import { ArrowLeft, House, Volume2, VolumeX } from "lucide";
import type { ReadonlySignal } from "@preact/signals";
import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { Debrief } from "#debrief/debrief.ts";
import type { Moment } from "#debrief/moment.ts";
import { endingTitle } from "#encounter/ending-titles.ts";
import { customerOf, type Shown } from "#encounter/shown.ts";
import type { Meters } from "#guidance/words.ts";
import { breathOf } from "#ui/breath.ts";
import { Cards } from "#ui/cards.tsx";
import { TheirAccount } from "#ui/debrief/their-account.tsx";
import { ChannelFrame } from "#ui/channel-frame.tsx";
import { ConversationLog } from "#ui/conversation.tsx";
import { LandingEdge } from "#ui/landing.tsx";
import { MetersPanel } from "#ui/meters.tsx";
import type { Preferences } from "#session/preferences.ts";
import { SheetOver } from "#ui/sheet-over.tsx";
import { addressOf } from "#ui/route.ts";
import { Sign } from "#ui/signs.tsx";
import { Controls } from "./controls.tsx";
import { isMarked } from "#session/film.ts";
import type { Projector } from "#session/projector.ts";
import { PlaybackSide } from "./side.tsx";
import { useProjector } from "./use-projector.ts";
import { ScenarioWords, useWords, wordsIn } from "#ui/scenario-words.tsx";

export interface PlaybackProps {
  readonly projector: Projector;
  /** Null if the conversation has not ended. */
  readonly debrief: ReadonlySignal<Debrief> | null;
  /** Address of the debrief of the same conversation; null if it has none. */
  readonly debriefAddress: string | null;
  readonly preferences: Preferences;
}

export function PlaybackScreen({ projector, debrief, debriefAddress, preferences }: PlaybackProps): JSX.Element {
  const { teller } = projector;
  const shown = projector.shown.value;
  const film = projector.film.value;
  const revealed = teller.revealed.value;
  const caption = preferences.caption.value;
  const setting = teller.saying.value?.beat.scene ?? shown.scenario.setting;
  const meters = teller.meters.value ?? shown.standing.meters;
  useProjector(projector);
  const { language, title } = shown.scenario;
  const words = useMemo(() => wordsIn(language), [language]);
  return (
    <ScenarioWords.Provider value={words}>
      <main class="playback">
        <h1 class="unseen">
          Playback: <span {...words}>{title}</span>
        </h1>
        <div class="encounter" data-channel={shown.scenario.channel} data-setting={setting}>
          <Hud {...{ shown, meters, preferences }} />
          <ChannelFrame {...{ shown, setting, meters }} held={!film.running} begun={teller.beats.value} />
          <ConversationLog shown={shown} teller={teller} restored={false} />
          <Cards teller={teller} />
          {revealed ? (
            <Next shown={shown} given={debrief?.value.moments[film.at] ?? null} marked={isMarked(film)} />
          ) : null}
          <SheetOver teller={teller} />
          <LandingEdge teller={teller} />
          {caption === null ? null : <p class="caption">{caption}</p>}
        </div>
        <Controls projector={projector} />
        <aside class="playback-side assessed" aria-label="Feedback">
          <nav class="playback-ways" aria-label="Pages">
            {debriefAddress === null ? null : (
              <a class="button small" href={debriefAddress}>
                <Sign of={ArrowLeft} /> Debrief
              </a>
            )}
            <a class="button small" href={addressOf({ kind: "home" })}>
              <Sign of={House} /> Home
            </a>
          </nav>
          <PlaybackSide at={film.at} debrief={debrief?.value ?? null} shown={shown} />
        </aside>
      </main>
    </ScenarioWords.Provider>
  );
}

function Hud(props: { shown: Shown; meters: Meters; preferences: Preferences }): JSX.Element {
  const { shown, meters, preferences } = props;
  const { muted } = preferences.settings.value.sound;
  const latest = shown.turns.at(-1);
  return (
    <header class="hud">
      <MetersPanel
        meters={meters}
        before={latest?.before ?? meters}
        turn={shown.turns.length}
        lands={false}
        breath={latest === undefined ? null : breathOf(latest)}
      />
      <div class="tools">
        <button type="button" class="tool" aria-pressed={muted} aria-label="Mute" onClick={preferences.toggleMute}>
          <Sign of={muted ? VolumeX : Volume2} />
        </button>
      </div>
    </header>
  );
}

/** What follows when all is said: the replies that were on offer, with the given one marked; or the ending. */
function Next({ shown, given, marked }: { shown: Shown; given: Moment | null; marked: boolean }): JSX.Element | null {
  const { now } = shown;
  const words = useWords();
  if (now.kind === "ending")
    return (
      <section class="foot panel" aria-labelledby="playback-ending">
        <TheirAccount said={now.ending.afterwards} />
        <h2 id="playback-ending">{endingTitle(now.ending.kind, customerOf(shown).name)}</h2>
        <p {...words}>{now.ending.outcome}</p>
      </section>
    );
  if (now.kind === "fault" || given === null) return null;
  const { replies, shown: order } = now.decision;
  const taken = given.replies.find((reply) => reply.taken)?.index;
  return (
    <ol class={`replies of-${replies.length} offered`} aria-label="Possible replies">
      {order.map((index, place) => {
        const isGiven = marked && index === taken;
        return (
          <li key={index} class={isGiven ? "reply given" : "reply"}>
            <span class="reply-number" aria-hidden="true">
              {place + 1}
            </span>
            <span {...words}>{replies[index]?.text}</span>
            {isGiven ? <span class="unseen">, your reply</span> : null}
          </li>
        );
      })}
    </ol>
  );
}
