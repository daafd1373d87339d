/** What stands over the words where one isn't face to face: a call's display, a chat's, a letter's, a thread's head. */
import { Eye, Mail, MessageCircle, Phone } from "lucide";
import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Shown } from "#encounter/shown.ts";
import type { Meters } from "#guidance/words.ts";
import type { Setting } from "#scenario/words.ts";
import { CallTimer } from "./call-timer.tsx";
import { onlookersOf } from "./onlookers.ts";
import { Sign } from "./signs.tsx";
import { useWords } from "./scenario-words.tsx";

/** Signs that never change, made once. */
const SIGNS = {
  phone: <Sign of={Phone} />,
  chat: <Sign of={MessageCircle} />,
  mail: <Sign of={Mail} />,
  onlookers: <Sign of={Eye} />,
} as const;

interface Props {
  shown: Shown;
  /** Where the present words are said. */
  setting: Setting;
  /** As they stand at this moment. */
  meters: Meters;
  /** A call's clock stands still. */
  held: boolean;
}

/** Null where there is a room to stand in. */
export function ChannelFrame({ shown, setting, meters, held }: Props): JSX.Element | null {
  const { scenario, turns, now } = shown;
  const { name } = scenario.customer;
  const words = useWords();
  switch (setting) {
    case "phone":
      return (
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

  // Each letter says it again; CSS writes it there.
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
