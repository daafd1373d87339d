/** The frame above the words in a remote setting: a call's display, the head of a chat, a letter or a thread. */
import { Eye, Mail, MessageCircle, Phone } from "lucide";
import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { customerOf, type Shown } from "#encounter/shown.ts";
import type { Meters } from "#guidance/words.ts";
import type { Setting } from "#scenario/words.ts";
import { callBegun } from "#session/call.ts";
import { CallTimer } from "./call-timer.tsx";
import { onlookersOf } from "./onlookers.ts";
import { Sign } from "./signs.tsx";
import { useWords } from "./scenario-words.tsx";

/** Icons that never change, created once. */
const SIGNS = {
  phone: <Sign of={Phone} />,
  chat: <Sign of={MessageCircle} />,
  mail: <Sign of={Mail} />,
  onlookers: <Sign of={Eye} />,
} as const;

interface Props {
  shown: Shown;
  /** The setting of the present words. */
  setting: Setting;
  /** The meters at this moment. */
  meters: Meters;
  /** The call's clock is stopped. */
  held: boolean;
  /** How many beats of the latest passage have begun. */
  begun: number;
}

/** Null if the setting is a room, and on the telephone until it is dialled. */
export function ChannelFrame({ shown, setting, meters, held, begun }: Props): JSX.Element | null {
  const { scenario, turns, now } = shown;
  const { name } = customerOf(shown);
  const words = useWords();
  switch (setting) {
    case "phone":
      return !callBegun(shown, begun) ? null : (
        <div class="frame-head on-the-line">
          {SIGNS.phone}
          <span class="frame-name" {...words}>
            {name}
          </span>
          <CallTimer replies={turns.length} held={held || now.kind !== "decision"} />
        </div>
      );
    case "chat":
      return (
        <div class="frame-head chat-head">
          {SIGNS.chat}
          <span class="frame-name" {...words}>
            {name}
          </span>
          <span class="frame-state">
            <span class="typing">is typing</span>
            <span class="online">online</span>
          </span>
        </div>
      );
    case "mail":
      return <LetterHead from={name} subject={scenario.title} />;
    case "social":
      return (
        <div class="frame-head thread-head">
          <span class="frame-name" {...words}>
            {scenario.title}
          </span>
          <span class="onlookers">
            {SIGNS.onlookers}
            {onlookersOf(meters, turns.length)} people are watching
          </span>
        </div>
      );
    default:
      return null;
  }
}

function LetterHead({ from, subject }: { from: string; subject: string }): JSX.Element {
  const head = useRef<HTMLDivElement>(null);
  const words = useWords();

  // CSS repeats it at the top of each letter.
  useLayoutEffect(() => {
    head.current?.parentElement?.style.setProperty("--subject", JSON.stringify(`Re: ${subject}`));
  }, [subject]);

  return (
    <div class="frame-head letter-head" ref={head}>
      {SIGNS.mail}
      <dl>
        <div>
          <dt>From</dt>
          <dd class="frame-name" {...words}>
            {from}
          </dd>
        </div>
        <div>
          <dt>Subject</dt>
          <dd {...words}>{subject}</dd>
        </div>
      </dl>
    </div>
  );
}
