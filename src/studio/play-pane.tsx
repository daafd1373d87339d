/** The script as it is played: the real game, in a frame of its own. It follows what is written at the same decision. */
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { SoundScript } from "#authoring/own-script.ts";
import type { TrialLink } from "./trial-link.ts";
import type { FromTrial } from "./trial-words.ts";

interface Props {
  /** The latest version that can be played; null while there is none. */
  readonly script: SoundScript | null;
  /** What is on the screen is older than the text: the text can't be played as it is now. */
  readonly isOld: boolean;
  readonly link: TrialLink;
  readonly told: (message: FromTrial) => void;
}

/** CSS pixels of what the play may be shown on. */
const SCREENS = {
  laptop: { name: "As on a laptop", width: 1024, height: 576 },
  phone: { name: "As on a phone", width: 390, height: 844 },
  pane: { name: "As large as the pane", width: 0, height: 0 },
} as const;
type Screen = keyof typeof SCREENS;

const isScreen = (name: string): name is Screen => name in SCREENS;

export function PlayPane({ script, isOld, link, told }: Props): JSX.Element {
  const frame = useRef<HTMLIFrameElement>(null);
  const room = useRef<HTMLDivElement>(null);
  const [screen, setScreen] = useState<Screen>("laptop");
  const [pane, setPane] = useState({ width: 0, height: 0 });
  useEffect(() => (frame.current === null ? undefined : link.attach(frame.current, told)), [link, told]);
  useEffect(() => link.play(script), [link, script]);
  useEffect(() => {
    const sizes = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setPane({ width: entry.contentRect.width, height: entry.contentRect.height });
    });
    if (room.current !== null) sizes.observe(room.current);
    return () => sizes.disconnect();
  }, []);
  return (
    <div class="play-pane">
      <div class="play-room" ref={room}>
        {/* oxlint-disable-next-line react/iframe-missing-sandbox -- it is this page once more: it needs what the page needs */}
        <iframe
          ref={frame}
          title="The play"
          src={`${location.pathname}${location.search}#/trial`}
          style={shapeOf(screen, pane)}
        />
        {script === null ? <p class="play-waits">As soon as the script can be played, it’s played here.</p> : null}
      </div>
      <div class="play-foot">
        {isOld ? (
          <p class="play-old" role="status">
            This is the last version that could be played.
          </p>
        ) : null}
        <button type="button" disabled={script === null} onClick={() => link.playWay({ seed: 1, steps: [] })}>
          From the beginning
        </button>
        <label>
          <span class="unseen">Size of the play</span>
          <select
            value={screen}
            onChange={({ currentTarget: { value } }) => {
              if (isScreen(value)) setScreen(value);
            }}
          >
            {Object.entries(SCREENS).map(([key, { name }]) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
    </div>
  );
}

/** The frame has the size of that screen, and is scaled to fit the pane. */
function shapeOf(
  screen: Screen,
  pane: { readonly width: number; readonly height: number },
): Readonly<Record<string, string>> {
  const { width, height } = SCREENS[screen];
  if (width === 0 || pane.width === 0) return { width: "100%", height: "100%" };
  const scale = Math.min(pane.width / width, pane.height / height);
  const [left, top] = [(pane.width - width * scale) / 2, (pane.height - height * scale) / 2];
  return { width: `${width}px`, height: `${height}px`, transform: `translate(${left}px, ${top}px) scale(${scale})` };
}
