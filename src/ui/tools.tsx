/** The tools of an encounter, each a picture with its word: home, the conversation so far, sound, a breath, the menu. */
import { House, Menu, MessagesSquare, Volume2, VolumeX, Wind } from "lucide";
import type { JSX } from "preact";
import { addressOf } from "./route.ts";
import { Sign } from "./signs.tsx";

/** Icons that never change, created once, so that a new reply doesn't render them again. */
const SIGNS = {
  home: <Sign of={House} />,
  soFar: <Sign of={MessagesSquare} />,
  muted: <Sign of={VolumeX} />,
  sounding: <Sign of={Volume2} />,
  breathe: <Sign of={Wind} />,
  menu: <Sign of={Menu} />,
} as const;

interface Props {
  readonly muted: boolean;
  /** Whether single letters do something. */
  readonly keys: boolean;
  readonly toggleMute: () => void;
  readonly readBack: () => void;
  readonly breathe: () => void;
  readonly pause: () => void;
}

export function Tools({ muted, keys, toggleMute, readBack, breathe, pause }: Props): JSX.Element {
  return (
    <nav class="tools" aria-label="Tools">
      <a class="tool" href={addressOf({ kind: "home" })} title="Home. Your progress is saved.">
        {SIGNS.home}
        <span class="tool-word">Home</span>
      </a>
      <button type="button" class="tool" aria-label="The conversation so far" title="Read it again" onClick={readBack}>
        {SIGNS.soFar}
        <span class="tool-word">So far</span>
      </button>
      <button
        type="button"
        class="tool"
        aria-pressed={muted}
        title={muted ? "Turn the sound on" : "Turn the sound off"}
        onClick={toggleMute}
      >
        {muted ? SIGNS.muted : SIGNS.sounding}
        <span class="tool-word">Mute</span>
      </button>
      <button
        type="button"
        class="tool"
        aria-keyshortcuts={keys ? "b" : undefined}
        title={keys ? "Take a breath (B)" : "Take a breath"}
        onClick={breathe}
      >
        {SIGNS.breathe}
        <span class="tool-word">Breathe</span>
      </button>
      <button type="button" class="tool" aria-keyshortcuts="Escape" title="Menu and settings (Escape)" onClick={pause}>
        {SIGNS.menu}
        <span class="tool-word">Menu</span>
      </button>
    </nav>
  );
}
