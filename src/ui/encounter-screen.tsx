/** The conversation being played: the stage behind, the words in front of it. */
import type { JSX } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import type { AnswerClock } from "#session/answer-clock.ts";
import type { Attempt } from "#session/attempt.ts";
import type { Conversation as OnScreen } from "#session/conversation.ts";
import { breathOf } from "./breath.ts";
import { Breathing } from "./breathing.tsx";
import { ChannelFrame } from "./channel-frame.tsx";
import { ConversationLog } from "./conversation.tsx";
import { Foot } from "./foot.tsx";
import { MetersPanel } from "./meters.tsx";
import { PauseMenu } from "./pause-menu.tsx";
import { isAssessed, isSaidFirst, timeIn } from "#session/terms-in-force.ts";
import type { Preferences } from "#session/preferences.ts";
import { usePart } from "./use-part.ts";
import { go } from "./route.ts";
import { SheetOver } from "./sheet-over.tsx";
import type { Teller } from "#session/teller.ts";
import { OnThePicture } from "./on-the-picture.tsx";
import { Tools } from "./tools.tsx";
import { TurnBar } from "./turn-bar.tsx";
import { type Coach, useCoach } from "./use-coach.ts";
import { useBreathing } from "./use-breathing.ts";
import { usePresses, useTime } from "./use-reveal.ts";
import { ScenarioWords, wordsIn } from "./scenario-words.tsx";

interface Props {
  conversation: OnScreen;
  attempt: Attempt;
  teller: Teller;
  preferences: Preferences;
  /** Fetches what keeps the time to answer. */
  fetchClock: () => Promise<AnswerClock>;
  /** Fetches what speaks about each reply in a coached conversation. */
  fetchCoach: () => Promise<Coach>;
}

const NO_READING_BACK = "The conversation so far hasn’t arrived. Check your connection, then reload the page.";

export function EncounterScreen({
  conversation,
  attempt,
  teller,
  preferences,
  fetchClock,
  fetchCoach,
}: Props): JSX.Element {
  const { shown } = conversation;
  const { scenario, turns, standing } = shown;
  const [paused, setPaused] = useState(false);
  const [readingBack, setReadingBack] = useState(false);
  const { sound, keys } = preferences.settings.value;
  const breathing = useBreathing(conversation, attempt, keys);
  const effects = usePart(() => import("./after-a-reply.tsx"));
  const part = usePart(() => import("./read-back.tsx"));
  const readBack = part === "missing" ? null : part;
  const reads = readingBack && readBack !== null;
  const away = paused || reads;
  useTime(teller, away || breathing.open);
  usePresses(teller);

  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.key === "Escape" && !event.isComposing && document.querySelector("dialog[open]") === null) {
        event.preventDefault();
        setPaused(true);
      }
    };
    addEventListener("keydown", pressed);
    return () => removeEventListener("keydown", pressed);
  }, []);

  const terms = attempt.terms.value;
  const assessed = isAssessed(terms);
  const takeBack = turns.length === 0 ? null : () => attempt.undo(turns.length - 1);
  const caption = preferences.caption.value;
  const meters = teller.meters.value ?? standing.meters;
  const revealed = teller.revealed.value;
  // The words of the conversation are over, and what is said afterwards has begun.
  const over = !revealed && teller.accounts.value > 0;
  const setting = teller.saying.value?.beat.scene ?? scenario.setting;
  const latest = turns.at(-1);
  const coach = useCoach(terms.way === "coached", fetchCoach);
  // The customer answers first.
  const spokenOf = revealed && shown.now.kind !== "fault" ? latest : undefined;
  const words = useMemo(() => wordsIn(scenario.language), [scenario.language]);
  return (
    <ScenarioWords.Provider value={words}>
      <main
        class={revealed ? "encounter" : over ? "encounter telling" : "encounter revealing"}
        data-channel={scenario.channel}
        data-setting={setting}
        data-now={shown.now.kind}
      >
        <h1 class="unseen" {...words}>
          {scenario.title}
        </h1>
        <header class="hud">
          <MetersPanel
            meters={meters}
            before={latest?.before ?? meters}
            turn={turns.length}
            lands={teller.answers.value && teller.byBeats.value}
            breath={latest === undefined ? null : breathOf(latest)}
          />
          <Tools
            muted={sound.muted}
            keys={keys}
            toggleMute={preferences.toggleMute}
            readBack={() => (part === "missing" ? attempt.notify(NO_READING_BACK) : setReadingBack(true))}
            breathe={breathing.begin}
            pause={() => setPaused(true)}
          />
        </header>
        <ChannelFrame {...{ shown, setting, meters }} held={away} begun={teller.beats.value} />
        <OnThePicture
          teller={teller}
          {...{ conversation }}
          breathHelpsBelow={attempt.breathCountsBelow()}
          breathe={breathing.begin}
        />
        <ConversationLog shown={shown} teller={teller} restored={!conversation.arrival.isNew} />
        <TurnBar {...{ conversation, attempt, teller }} />
        {coach === null ? null : <coach.Said turn={spokenOf} />}
        <Foot
          {...{ conversation, attempt, teller, takeBack, fetchClock, keys }}
          time={timeIn(terms, preferences.settings.value)}
          sayFirst={isSaidFirst(terms, preferences.settings.value)}
          above={coach === null ? null : <coach.Seen turn={spokenOf} />}
          // In an assessment the settings stop the clock, and nothing else that is looked at.
          paused={paused || (reads && !assessed) || breathing.stopsTime}
        />
        <SheetOver teller={teller} />
        {effects === null || effects === "missing" ? null : (
          <effects.AfterAReply turns={turns.length} {...{ teller, preferences }} />
        )}
        {readBack === null ? null : (
          <readBack.ReadBack
            shown={shown}
            begun={teller.beats.value}
            accounts={teller.accounts.value}
            open={readingBack}
            close={() => setReadingBack(false)}
            goBack={assessed ? null : attempt.undo}
          />
        )}
        <Breathing
          open={breathing.open}
          close={breathing.end}
          breathed={breathing.breathed}
          use={breathing.use}
          time={breathing.time}
        />
        {caption === null ? null : <p class="caption">{caption}</p>}
        <PauseMenu
          preferences={preferences}
          open={paused}
          close={() => setPaused(false)}
          assessed={assessed}
          takeBack={assessed ? null : takeBack}
          restart={assessed ? null : () => attempt.restart()}
          leave={() => go({ kind: "home" })}
        />
      </main>
    </ScenarioWords.Provider>
  );
}
