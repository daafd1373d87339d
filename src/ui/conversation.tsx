/** The conversation as a log: the customer in bubbles, the trainee in cards, narration between. */
import { effect } from "@preact/signals";
import { Component, type JSX } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import type { Shown } from "#encounter/shown.ts";
import type { Account, Beat, Passage, Turn } from "#encounter/turn.ts";
import { PLACES, laterTitle } from "./places.ts";
import { bringIntoView, pointTail, stageElement } from "./placing.ts";
import { isReply, voiceOf } from "#session/speaker.ts";
import type { Teller } from "#session/teller.ts";
import { useMore } from "./use-more.ts";
import { showLetters } from "./unsaid.ts";
import { type WordsOf, useWords } from "./scenario-words.tsx";

interface LogProps {
  readonly shown: Shown;
  readonly teller: Teller;
  /** The words were heard before: only what a decision needs of them is shown, and the rest can be read again. */
  readonly restored: boolean;
}

export function ConversationLog({ shown, teller, restored }: LogProps): JSX.Element {
  const log = useRef<HTMLDivElement>(null);
  const words = useWords();
  const passages = [shown.opening, ...shown.turns];
  const last = passages.length - 1;
  const latest = passages[last];
  const begun = teller.beats.value;
  const byBeats = teller.byBeats.value;
  const sheet = teller.sheet.value !== null;

  useMore(log, latest);

  // Before the browser paints, so that no word is visible before it is said.
  useLayoutEffect(
    () => effect(() => showLetters(textOf(log.current), teller.letters.value)),
    [teller, last, begun, sheet],
  );

  // Before the browser paints, but not while the words are being inserted: measuring them then would force a layout.
  const placed = useRef(-1);
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      if (log.current !== null) bringIntoView(log.current, placed.current === last);
      placed.current = last;
    });
    return () => cancelAnimationFrame(frame);
  }, [last, begun, byBeats, sheet, shown.scenario.id]);

  useEffect(() => {
    const stage = stageElement();
    const point = (): void => {
      if (log.current !== null) pointTail(log.current);
    };
    const mouths = new MutationObserver(point);
    if (stage !== null) mouths.observe(stage, { attributeFilter: ["style"] });
    const sizes = new ResizeObserver(() => {
      if (log.current !== null) bringIntoView(log.current, true);
    });
    if (log.current !== null) sizes.observe(log.current);
    return () => {
      mouths.disconnect();
      sizes.disconnect();
    };
  }, []);

  return (
    <div class="conversation" role="log" aria-label="Conversation" tabIndex={0} ref={log}>
      {passages.map((passage, number) => (
        <Said
          key={number}
          passage={passage}
          room={passages[number - 1]?.beats.at(-1)?.scene ?? passage.beats[0]?.scene ?? shown.scenario.setting}
          latest={number === last}
          role={number === 0 ? shown.scenario.role : ""}
          begun={number === last ? begun : passage.beats.length}
          byBeats={number === last && byBeats}
          sheet={number === last && sheet}
          restored={number === last && restored}
          words={words}
        />
      ))}
      {shown.now.kind === "ending" ? (
        <Told afterwards={shown.now.ending.afterwards.slice(0, teller.accounts.value)} words={words} />
      ) : null}
    </div>
  );
}

/** What is said afterwards, for screen readers: it is seen in the ending itself. */
function Told({ afterwards, words }: { afterwards: readonly Account[]; words: WordsOf }): JSX.Element {
  return (
    <>
      {afterwards.map(({ name, text, to }, line) => (
        <p key={line} class="unseen">
          <span {...words}>{`${name}, ${to}: `}</span>
          <span {...words}>{text}</span>
        </p>
      ))}
    </>
  );
}

const textOf = (log: HTMLElement | null): Node | null => log?.querySelector(".saying .words")?.firstChild ?? null;

interface SaidProps {
  passage: Passage | Turn;
  /** The room that the passage begins in. */
  room: Beat["scene"];
  latest: boolean;
  /** Who the trainee is, shown before the first words; empty elsewhere. */
  role: string;
  /** How many of its beats have begun. */
  begun: number;
  /** The beats are revealed one after the other. */
  byBeats: boolean;
  /** A sheet with words of its own comes before the next beat. */
  sheet: boolean;
  /** The words were heard before. */
  restored: boolean;
  words: WordsOf;
}

/** The view of a passage. A class, so that a finished passage isn't rendered again when more is said. */
class Said extends Component<SaidProps> {
  override shouldComponentUpdate(next: SaidProps): boolean {
    const { passage, latest, begun, byBeats, sheet, restored } = this.props;
    return (
      next.passage !== passage ||
      next.latest !== latest ||
      next.begun !== begun ||
      next.byBeats !== byBeats ||
      next.sheet !== sheet ||
      next.restored !== restored
    );
  }

  override render({ passage, room, latest, role, begun, byBeats, sheet, restored, words }: SaidProps): JSX.Element {
    const { beats } = passage;
    const done = "reply" in passage && !isReply(passage, 0) ? passage.reply.text : "";
    const saying = latest && byBeats && !sheet ? begun - 1 : -1;
    const lastSaid = beats.slice(0, begun).findLastIndex(isSaid);
    const many = beats.slice(0, begun).filter(({ text }) => text !== "").length >= MANY;
    const tailed = latest ? tailedIn(beats.slice(0, begun), saying, restored) : -1;
    return (
      <div
        class={`passage${latest ? " now" : ""}${byBeats ? " by-beats" : ""}${restored ? " restored" : ""}${many ? " many" : ""}`}
      >
        {role === "" ? null : (
          <p class="said narrated role" {...words}>
            {role}
          </p>
        )}
        {done === "" ? null : (
          <p class="said by-you done" {...words}>
            {done}
          </p>
        )}
        {beats.slice(0, begun + (sheet ? 1 : 0)).map((beat, index) => (
          <Line
            key={index}
            beat={beat}
            elsewhere={beat.scene !== (beats[index - 1]?.scene ?? room)}
            begun={index < begun}
            saying={index === saying}
            earlier={isSaid(beat) && index < lastSaid}
            tail={index === tailed}
            goesOn={goesOnAt(beats, index)}
            words={words}
          />
        ))}
      </div>
    );
  }
}

/** So many lines at once are in smaller letters. */
const MANY = 4;

/** Index of the bubble with the tail: the one being said, or else the first of the last group. */
function tailedIn(beats: readonly Beat[], saying: number, lastOnly: boolean): number {
  const speaks = (at: number): boolean => isSaid(beats[at]);
  if (saying >= 0) return speaks(saying) ? saying : -1;
  // The others are not in sight any more.
  if (lastOnly) return beats.findLastIndex(isSaid);
  let first = beats.findLastIndex(isSaid);
  while (first > 0 && speaks(first - 1) && beats[first - 1]?.speaker === beats[first]?.speaker) first -= 1;
  return first;
}

/** Whether the bubble right above a line is the same speaker's, who need not be named again. */
function goesOnAt(beats: readonly Beat[], index: number): boolean {
  const [beat, before] = [beats[index], beats.slice(0, index).findLast(({ text }) => text !== "")];
  if (beat === undefined || before === undefined || beat.speaker === null) return false;
  return before.speaker === beat.speaker && before.scene === beat.scene && beat.tags.later === null;
}

/** The customer, or somebody else, says it: it has a bubble. */
const isSaid = (beat: Beat | undefined): boolean =>
  beat !== undefined && (beat.by === "customer" || beat.by === "another") && beat.text !== "";

interface LineProps {
  beat: Beat;
  /** The line is in another room than the one before it. */
  elsewhere: boolean;
  begun: boolean;
  saying: boolean;
  /** Somebody says more after it. */
  earlier: boolean;
  tail: boolean;
  /** The bubble above is the same speaker's. */
  goesOn: boolean;
  words: WordsOf;
}

function Line({ beat, elsewhere, begun, saying, earlier, tail, goesOn, words }: LineProps): JSX.Element {
  const { text, speaker, name, tags, scene } = beat;
  const voice = voiceOf(beat);
  return (
    <>
      {tags.later === null ? null : <p class="later">{laterTitle(tags.later)}</p>}
      {elsewhere ? <p class="elsewhere">{PLACES[scene]}</p> : null}
      {text === "" || !begun ? null : (
        <p
          class={`said ${voice}${saying ? " saying" : ""}${earlier ? " earlier" : ""}${tags.card === null ? "" : " on-card"}${tail ? " has-tail" : ""}${goesOn ? " goes-on" : ""}`}
          {...words}
        >
          {speaker === null ? null : (
            <>
              <span class="speaker">{name}</span>{" "}
            </>
          )}
          <span class="words">{text}</span>
          {tail ? TAIL : null}
        </p>
      )}
    </>
  );
}

const TAIL = (
  <svg class="tail" aria-hidden="true" focusable="false">
    <mask id="behind-faces" maskUnits="userSpaceOnUse" x="-5000" y="-5000" width="10000" height="10000" />
    <path mask="url(#behind-faces)" />
  </svg>
);
