/** The script as it is played: the real game, in a frame of its own. It follows what is written at the same decision. */
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { SoundScript } from "#authoring/own-script.ts";
import { TRIAL_LISTENS } from "./trial-words.ts";

interface Props {
  /** The latest version that can be played; null while there is none. */
  readonly script: SoundScript | null;
  /** What is on the screen is older than the text: the text can't be played as it is now. */
  readonly isOld: boolean;
}

export function PlayPane({ script, isOld }: Props): JSX.Element {
  const frame = useRef<HTMLIFrameElement>(null);
  const [listens, setListens] = useState(false);
  useEffect(() => {
    const heard = ({ data, source }: MessageEvent<unknown>): void => {
      if (data === TRIAL_LISTENS && source === frame.current?.contentWindow) setListens(true);
    };
    addEventListener("message", heard);
    return () => removeEventListener("message", heard);
  }, []);
  useEffect(() => {
    if (listens && script !== null) frame.current?.contentWindow?.postMessage(script, location.origin);
  }, [listens, script]);
  return (
    <div class="play-pane">
      {script === null ? (
        <p class="play-waits">As soon as the script can be played, it is played here.</p>
      ) : (
        <>
          <iframe ref={frame} title="The script, played" src={`${location.pathname}${location.search}#/trial`} />
          {isOld ? (
            <p class="play-old">You’re playing an earlier version: what you have written since can’t be played yet.</p>
          ) : null}
        </>
      )}
    </div>
  );
}
