/** The desk's end of the wire to the frame that plays the script. */
import { type ReadonlySignal, signal } from "@preact/signals";
import type { SoundScript } from "#authoring/own-script.ts";
import type { Supposed } from "#encounter/encounter.ts";
import type { Catalogue } from "#guidance/catalogue.ts";
import { type FromTrial, type ToTrial, type TrialWay, isTrialMessage } from "./trial-words.ts";

/** How a play came to where it is, and how it stands there. */
type Stand = Pick<Extract<FromTrial, { readonly kind: "composure stands" }>, "way" | "state">;

export interface TrialLink {
  /** Plays this version from now on; what is open goes on at the same decision. Null does nothing. */
  readonly play: (script: SoundScript | null) => void;
  /** Plays a way from the script's beginning. */
  readonly playWay: (way: TrialWay) => void;
  readonly suppose: (what: Supposed) => void;
  /** Where the play stands; null while nothing was played. */
  readonly stands: ReadonlySignal<Stand | null>;
  /** Listens to the frame, and to nobody else. Returns a function that ends it. */
  readonly attach: (frame: HTMLIFrameElement, told: (message: FromTrial) => void) => () => void;
}

/** `guidanceOf`: what a script was checked by, where its pack has house rules. */
export function openTrialLink(guidanceOf: (script: SoundScript) => Catalogue | null): TrialLink {
  const stands = signal<Stand | null>(null);
  let script: SoundScript | null = null;
  let wire: Window | null = null;
  const tell = (message: ToTrial): void => wire?.postMessage(message, location.origin);
  const tellToPlay = (way: TrialWay | null): void => {
    if (script !== null) tell({ kind: "composure play", script, guidance: guidanceOf(script), way });
  };
  return {
    stands,
    play(next) {
      script = next;
      tellToPlay(null);
    },
    playWay: tellToPlay,
    suppose: (what) => tell({ kind: "composure suppose", what }),
    attach(frame, told) {
      const heard = ({ data, source, origin }: MessageEvent<unknown>): void => {
        if (source !== frame.contentWindow || origin !== location.origin || !isTrialMessage(data)) return;
        if (data.kind === "composure play" || data.kind === "composure suppose") return;
        if (data.kind === "composure stands") stands.value = data;
        if (data.kind === "composure listens") {
          wire = frame.contentWindow;
          tellToPlay(stands.peek()?.way ?? null);
        }
        told(data);
      };
      addEventListener("message", heard);
      return () => {
        removeEventListener("message", heard);
        wire = null;
      };
    },
  };
}
