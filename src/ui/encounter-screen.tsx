/** The conversation being played: the stage behind, the words in front of it. */
import { Menu, MessagesSquare, Volume2, VolumeX } from "lucide";
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { format } from "#diagnostics/diagnostic.ts";
import type { Shown } from "#encounter/shown.ts";
import type { Attempt } from "./attempt.ts";
import { ChannelFrame, settingOf } from "./channel-frame.tsx";
import { Conversation } from "./conversation.tsx";
import { ENDING_TITLES } from "./endings.ts";
import { MetersPanel } from "./meters.tsx";
import { PauseMenu } from "./pause-menu.tsx";
import type { Preferences } from "./preferences.ts";
import { ReadBack } from "./read-back.tsx";
import { Replies } from "./replies.tsx";
import { go } from "./route.ts";
import { Sign } from "./signs.tsx";

/** Signs that never change, made once: a new reply doesn't go through them again. */
const SIGNS = {
  readBack: <Sign of={MessagesSquare} />,
  muted: <Sign of={VolumeX} />,
  sounding: <Sign of={Volume2} />,
  menu: <Sign of={Menu} />,
} as const;

export function EncounterScreen(props: { shown: Shown; attempt: Attempt; preferences: Preferences }): JSX.Element {
  const { shown, attempt, preferences } = props;
  const { scenario, turns, standing } = shown;
  const [paused, setPaused] = useState(false);
  const [readingBack, setReadingBack] = useState(false);

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
  const before = turns.at(-1)?.before ?? standing.meters;
  return (
    <main class="encounter" data-channel={scenario.channel} data-setting={settingOf(shown)}>
      <h1 class="unseen">{scenario.title}</h1>
      <header class="hud">
        <MetersPanel meters={standing.meters} before={before} turn={turns.length} />
        <nav class="tools" aria-label="Tools">
          <button type="button" class="tool" aria-label="The conversation so far" onClick={() => setReadingBack(true)}>
            {SIGNS.readBack}
          </button>
          <button type="button" class="tool" aria-pressed={muted} aria-label="Mute" onClick={preferences.toggleMute}>
            {muted ? SIGNS.muted : SIGNS.sounding}
          </button>
          <button type="button" class="tool" aria-label="Pause menu" onClick={() => setPaused(true)}>
            {SIGNS.menu}
          </button>
        </nav>
      </header>
      <ChannelFrame shown={shown} held={paused || readingBack} />
      <Conversation shown={shown} />
      <Foot
        shown={shown}
        attempt={attempt}
        takeBack={takeBack}
        time={preferences.settings.value.time}
        paused={paused || readingBack}
      />
      <ReadBack shown={shown} open={readingBack} close={() => setReadingBack(false)} goBack={attempt.undo} />
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
  );
}

/** What lies on the counter: the replies, or how it ended, or what broke. */
function Foot(props: {
  shown: Shown;
  attempt: Attempt;
  takeBack: (() => void) | null;
  /** How many times as long time limits are; 0 for none. */
  time: number;
  paused: boolean;
}): JSX.Element {
  const { shown, attempt, takeBack, time, paused } = props;
  const { now, scenario } = shown;
  if (now.kind === "decision")
    return (
      <Replies decision={now.decision} taken={attempt.waiting.value} choose={attempt.choose} {...{ time, paused }} />
    );
  if (now.kind === "ending")
    return (
      <section class="foot panel" aria-labelledby="ending-title">
        <h2 id="ending-title">{ENDING_TITLES[now.ending.kind]}</h2>
        <p>{now.ending.outcome}</p>
        <button
          type="button"
          class="button primary"
          ref={focusOnce}
          onClick={() => go({ kind: "debrief", scenario: scenario.id })}
        >
          Read the debrief
        </button>
      </section>
    );
  return (
    <section class="foot panel" role="alert">
      <h2>The story broke here</h2>
      <pre class="diagnostic">{format(now.diagnostic)}</pre>
      <p>What you said so far is kept.</p>
      {takeBack === null ? null : (
        <button type="button" class="button primary" onClick={takeBack}>
          Take back the last reply
        </button>
      )}
      <button type="button" class="button" onClick={attempt.restart}>
        Restart
      </button>
    </section>
  );
}

/** The reply that had the focus is gone; the way on takes it over. */
function focusOnce(button: HTMLButtonElement | null): void {
  if (document.activeElement === document.body) button?.focus({ preventScroll: true });
}
