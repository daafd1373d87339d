/** The conversation being played: the stage behind, the words in front of it. */
import { ChevronsRight, Menu, MessagesSquare, Volume2, VolumeX, Wind } from "lucide";
import type { JSX } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import type { Attempt } from "#session/attempt.ts";
import type { Conversation as OnScreen } from "#session/conversation.ts";
import { breathOf } from "./breath.ts";
import { Breathing } from "./breathing.tsx";
import { Cards } from "./cards.tsx";
import { ChannelFrame } from "./channel-frame.tsx";
import { ConversationLog } from "./conversation.tsx";
import { Foot } from "./foot.tsx";
import { LandingEdge } from "./landing.tsx";
import { MetersPanel } from "./meters.tsx";
import { PauseMenu } from "./pause-menu.tsx";
import type { Preferences } from "#session/preferences.ts";
import { ReadBack } from "./read-back.tsx";
import { go } from "./route.ts";
import { SheetOver } from "./sheet-over.tsx";
import { Sign } from "./signs.tsx";
import type { Teller } from "#session/teller.ts";
import { useBreathing } from "./use-breathing.ts";
import { usePresses, useTime } from "./use-reveal.ts";
import { ScenarioWords, wordsIn } from "./scenario-words.tsx";

/** Icons that never change, created once, so that a new reply doesn't render them again. */
const SIGNS = {
  readBack: <Sign of={MessagesSquare} />,
  muted: <Sign of={VolumeX} />,
  sounding: <Sign of={Volume2} />,
  breathe: <Sign of={Wind} />,
  goOn: <Sign of={ChevronsRight} />,
  menu: <Sign of={Menu} />,
} as const;

interface Props {
  conversation: OnScreen;
  attempt: Attempt;
  teller: Teller;
  preferences: Preferences;
}

export function EncounterScreen({ conversation, attempt, teller, preferences }: Props): JSX.Element {
  const { shown } = conversation;
  const { scenario, turns, standing } = shown;
  const [paused, setPaused] = useState(false);
  const [readingBack, setReadingBack] = useState(false);
  const breathing = useBreathing(conversation, attempt);
  const away = paused || readingBack;
  useTime(teller, away || breathing.open);
  usePresses(teller);

  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.key === "Escape" && document.querySelector("dialog[open]") === null) {
        event.preventDefault();
        setPaused(true);
      }
    };
    addEventListener("keydown", pressed);
    return () => removeEventListener("keydown", pressed);
  }, []);

  const takeBack = turns.length === 0 ? null : () => attempt.undo(turns.length - 1);
  const { muted } = preferences.settings.value.sound;
  const caption = preferences.caption.value;
  const meters = teller.meters.value ?? standing.meters;
  const revealed = teller.revealed.value;
  const setting = teller.saying.value?.beat.scene ?? scenario.setting;
  const latest = turns.at(-1);
  const words = useMemo(() => wordsIn(scenario.language), [scenario.language]);
  return (
    <ScenarioWords.Provider value={words}>
      <main
        class={revealed ? "encounter" : "encounter revealing"}
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
            breath={latest === undefined ? null : breathOf(latest)}
          />
          <nav class="tools" aria-label="Tools">
            <button
              type="button"
              class="tool"
              aria-label="The conversation so far"
              onClick={() => setReadingBack(true)}
            >
              {SIGNS.readBack}
            </button>
            <button type="button" class="tool" aria-pressed={muted} aria-label="Mute" onClick={preferences.toggleMute}>
              {muted ? SIGNS.muted : SIGNS.sounding}
            </button>
            <button type="button" class="tool" aria-label="Breathe" aria-keyshortcuts="b" onClick={breathing.begin}>
              {SIGNS.breathe}
            </button>
            <button type="button" class="tool" aria-label="Pause menu" onClick={() => setPaused(true)}>
              {SIGNS.menu}
            </button>
          </nav>
        </header>
        <ChannelFrame {...{ shown, setting, meters }} held={away} begun={teller.beats.value} />
        <ConversationLog shown={shown} teller={teller} />
        <Cards teller={teller} />
        <Foot
          {...{ conversation, attempt, teller, takeBack }}
          time={preferences.settings.value.time}
          paused={away || breathing.stopsTime}
        />
        {revealed ? null : (
          <button type="button" class={teller.waits.value ? "go-on waits" : "go-on"} onClick={teller.press}>
            Go on {SIGNS.goOn}
          </button>
        )}
        <SheetOver teller={teller} />
        <LandingEdge teller={teller} />
        <ReadBack shown={shown} open={readingBack} close={() => setReadingBack(false)} goBack={attempt.undo} />
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
          takeBack={takeBack}
          restart={attempt.restart}
          leave={() => go({ kind: "home" })}
        />
      </main>
    </ScenarioWords.Provider>
  );
}
