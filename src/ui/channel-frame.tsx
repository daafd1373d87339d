/** What stands over the words where one isn't face to face: a call's display, a chat's, a letter's, a thread's head. */
import { Eye, Mail, MessageCircle, Phone } from "lucide";
import type { JSX } from "preact";
import type { Shown } from "#encounter/shown.ts";
import type { Beat } from "#encounter/turn.ts";
import { CallTimer } from "./call-timer.tsx";
import { onlookersOf } from "./onlookers.ts";
import { Sign } from "./signs.tsx";

/** Signs that never change, made once. */
const SIGNS = {
  phone: <Sign of={Phone} />,
  chat: <Sign of={MessageCircle} />,
  mail: <Sign of={Mail} />,
  onlookers: <Sign of={Eye} />,
} as const;

/** Where the conversation is now: the scene of the last words. */
export function settingOf({ scenario, opening, turns }: Shown): Beat["scene"] {
  const passages = [opening, ...turns];
  return passages.flatMap(({ beats }) => beats.at(-1) ?? []).at(-1)?.scene ?? scenario.setting;
}

/** Null where there is a room to stand in. `held` stops the call's clock. */
export function ChannelFrame({ shown, held }: { shown: Shown; held: boolean }): JSX.Element | null {
  const { scenario, turns, standing, now } = shown;
  const { name } = scenario.customer;
  switch (settingOf(shown)) {
    case "phone":
      return (
        <div class="frame-head on-the-line">
          {SIGNS.phone}
          <span class="frame-name">{name}</span>
          <CallTimer replies={turns.length} held={held || now.kind !== "decision"} />
        </div>
      );
    case "chat":
      return (
        <div class="frame-head chat-head">
          {SIGNS.chat}
          <span class="frame-name">{name}</span>
          <span class="frame-state">
            <span class="typing">is typing</span>
            <span class="online">online</span>
          </span>
        </div>
      );
    case "mail":
      return (
        <div class="frame-head letter-head">
          {SIGNS.mail}
          <dl>
            <div>
              <dt>From</dt>
              <dd class="frame-name">{name}</dd>
            </div>
            <div>
              <dt>Subject</dt>
              <dd>{scenario.title}</dd>
            </div>
          </dl>
        </div>
      );
    case "social":
      return (
        <div class="frame-head thread-head">
          <span class="frame-name">{scenario.title}</span>
          <span class="onlookers">
            {SIGNS.onlookers}
            {onlookersOf(standing.meters, turns.length)} people are watching
          </span>
        </div>
      );
    default:
      return null;
  }
}
