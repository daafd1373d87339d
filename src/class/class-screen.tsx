/** A conversation before a class: the game as it is, large enough for the back row, with the trainer's bar below. */
import { Volume2, VolumeX } from "lucide";
import type { JSX } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import { format } from "#diagnostics/diagnostic.ts";
import { customerOf } from "#encounter/shown.ts";
import type { Attempt } from "#session/attempt.ts";
import type { Play } from "#session/conversation.ts";
import type { Preferences } from "#session/preferences.ts";
import type { Teller } from "#session/teller.ts";
import { Cards } from "#ui/cards.tsx";
import { ChannelFrame } from "#ui/channel-frame.tsx";
import { ConversationLog } from "#ui/conversation.tsx";
import { EndingMoment } from "#ui/ending-moment.tsx";
import { isFree, isLetter } from "#ui/keys.ts";
import { LandingEdge } from "#ui/landing.tsx";
import { MetersPanel } from "#ui/meters.tsx";
import { ScenarioWords, wordsIn } from "#ui/scenario-words.tsx";
import { SheetOver } from "#ui/sheet-over.tsx";
import { Sign } from "#ui/signs.tsx";
import { TurnBar } from "#ui/turn-bar.tsx";
import { usePresses, useTime } from "#ui/use-reveal.ts";
import { ClassBar, type ClassDialog } from "./class-bar.tsx";
import type { Group } from "./group.ts";
import { TalkCard } from "./talk-card.tsx";
import { VoteReplies } from "./vote-replies.tsx";

export interface ClassScreenProps {
  readonly attempt: Attempt;
  readonly teller: Teller;
  readonly preferences: Preferences;
  readonly group: Group;
  /** Asks phones in, and shows how they come in. */
  readonly phones: () => void;
  /** What lies over the screen; null if nothing does. */
  readonly dialog: ClassDialog | null;
  readonly open: (dialog: ClassDialog) => void;
  readonly readDebrief: () => void;
}

/** Letters of one line, from which on it fills its place on the screen. */
const LONG = 110;

export function ClassScreen({ conversation, ...props }: ClassScreenProps & { conversation: Play }): JSX.Element {
  const { attempt, teller, preferences, group, dialog } = props;
  const { shown } = conversation;
  const { scenario, turns, standing, now } = shown;
  const [paused, pause] = useState(false);
  const [hidden, hide] = useState(false);
  const [deciding, decide] = useState(false);
  const voting = group.play.value.voting;
  const { sound, keys } = preferences.settings.value;
  useTime(teller, paused || dialog !== null);
  usePresses(teller);
  useTrainersKeys(
    keys,
    () => pause((was) => !was),
    () => hide((was) => !was),
  );
  useEffect(() => decide(false), [turns.length]);

  const revealed = teller.revealed.value;
  const over = !revealed && teller.accounts.value > 0;
  const setting = teller.saying.value?.beat.scene ?? scenario.setting;
  const meters = teller.meters.value ?? standing.meters;
  const latest = turns.at(-1) ?? shown.opening;
  const caption = preferences.caption.value;
  const words = useMemo(() => wordsIn(scenario.language), [scenario.language]);
  const take = (reply: number): void => attempt.choose({ decision: turns.length, reply });
  const takeBack = turns.length === 0 ? null : () => attempt.undo(turns.length - 1);
  const customer = customerOf(shown).name;
  return (
    <ScenarioWords.Provider value={words}>
      <main
        class={`encounter in-class${revealed ? "" : over ? " telling" : " revealing"}${hidden ? " bar-hidden" : ""}`}
        data-channel={scenario.channel}
        data-setting={setting}
        data-now={now.kind}
        data-long={latest.beats.some(({ text }) => text.length > LONG) ? true : undefined}
        data-phase={now.kind === "decision" && revealed ? voting?.phase : undefined}
      >
        <h1 class="unseen">
          In class: <span {...words}>{scenario.title}</span>
        </h1>
        <header class="hud">
          <MetersPanel
            meters={meters}
            before={turns.at(-1)?.before ?? meters}
            turn={turns.length}
            lands={teller.answers.value && teller.byBeats.value}
            breath={null}
          />
          <div class="tools">
            {paused ? (
              <p class="class-paused" role="status">
                Paused
              </p>
            ) : null}
            <button
              type="button"
              class="tool"
              aria-pressed={sound.muted}
              aria-label="Mute"
              onClick={preferences.toggleMute}
            >
              <Sign of={sound.muted ? VolumeX : Volume2} />
            </button>
          </div>
        </header>
        <ChannelFrame {...{ shown, setting, meters }} held={paused} begun={teller.beats.value} />
        <div class="on-the-picture">
          <Cards teller={teller} />
        </div>
        <ConversationLog shown={shown} teller={teller} restored={!conversation.arrival.isNew} />
        <TurnBar {...{ conversation, attempt, teller }} />
        {now.kind === "decision" && voting !== null ? (
          <div class="class-foot">
            {revealed ? <TalkCard decision={now.decision} {...{ voting, latest, customer }} /> : null}
            <VoteReplies
              key={now.decision.number}
              decision={now.decision}
              {...{ voting, deciding, take }}
              held={!revealed}
              count={group.countHands}
              oneMore={group.oneMoreHand}
            />
          </div>
        ) : null}
        {now.kind === "ending" && (revealed || over) ? (
          <EndingMoment
            shown={shown}
            ending={now.ending}
            teller={teller}
            above={null}
            readDebrief={props.readDebrief}
            compare={null}
            playAgain={() => attempt.restart()}
          />
        ) : null}
        {now.kind === "fault" ? (
          <section class="foot panel" role="alert">
            <h2>This scenario has a mistake here</h2>
            <pre class="diagnostic">{format(now.diagnostic)}</pre>
            <p>Take the last reply back, and go another way.</p>
          </section>
        ) : null}
        <SheetOver teller={teller} />
        <LandingEdge teller={teller} />
        {caption === null ? null : <p class="caption">{caption}</p>}
        <ClassBar
          {...{ conversation, voting, deciding, decide, take, hidden, hide, paused, pause, takeBack }}
          {...{ attempt, teller, group }}
          readDebrief={props.readDebrief}
          phones={props.phones}
          open={props.open}
        />
      </main>
    </ScenarioWords.Provider>
  );
}

/** P pauses and goes on, as Escape does; T hides the trainer's bar and shows it. */
function useTrainersKeys(letters: boolean, pause: () => void, hide: () => void): void {
  useEffect(() => {
    const typed = (event: KeyboardEvent): void => {
      if (event.repeat || document.querySelector("dialog[open]") !== null) return;
      const isEscape = event.key === "Escape" && !event.isComposing;
      if (!isEscape && (!letters || !isFree(event))) return;
      if (isEscape || isLetter(event, "p")) pause();
      else if (isLetter(event, "t")) hide();
      else return;
      event.preventDefault();
    };
    addEventListener("keydown", typed);
    return () => removeEventListener("keydown", typed);
  });
}
