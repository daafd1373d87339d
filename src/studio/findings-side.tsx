/** What is known of the script: what to look at, its chances, its map, and how the play beside it stands. */
import { Maximize2, Minimize2 } from "lucide";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Handbook } from "#guidance/catalogue.ts";
import { Sign } from "#ui/signs.tsx";
import { ChancesPane } from "./chances-pane.tsx";
import type { DeskWork } from "./desk-work.ts";
import { FindingsList } from "./findings-list.tsx";
import { MapPane } from "./map-pane.tsx";
import { StatePane } from "./state-pane.tsx";
import type { TrialLink } from "./trial-link.ts";

const SIDES = ["Findings", "Chances", "Map", "State"] as const;

interface Props {
  readonly work: DeskWork;
  readonly link: TrialLink;
  readonly handbook: Handbook;
  readonly goTo: (line: number) => void;
  /** Shows the play: something is played there. */
  readonly showPlay: () => void;
  /** It has the whole desk to itself. */
  readonly isWide: boolean;
  readonly setWide: (isWide: boolean) => void;
}

export function FindingsSide({ work, link, handbook, goTo, showPlay, isWide, setWide }: Props): JSX.Element {
  const [side, setSide] = useState<(typeof SIDES)[number]>("Findings");
  const walk = work.walked.value;
  const state = link.stands.value?.state ?? null;
  return (
    <div class="findings-side">
      <div class="side-tabs" role="group" aria-label="What to know">
        {SIDES.map((name) => (
          <button key={name} type="button" aria-pressed={side === name} onClick={() => setSide(name)}>
            {name}
          </button>
        ))}
        <button type="button" class="side-wide" onClick={() => setWide(!isWide)}>
          <Sign of={isWide ? Minimize2 : Maximize2} /> {isWide ? "All panes" : "Whole desk"}
        </button>
      </div>
      <div class="side-shown" role="group" aria-label={side} tabIndex={0}>
        {side === "Findings" ? (
          <FindingsList
            mistakes={work.mistakes.value}
            checking={work.checking.value}
            walk={walk}
            lines={work.text().split("\n")}
            goTo={goTo}
            replace={(...fix) => work.pane.current?.replace(...fix)}
            play={(way) => {
              link.playWay(way);
              showPlay();
            }}
          />
        ) : null}
        {side === "Chances" ? <ChancesPane walk={walk} goTo={goTo} /> : null}
        {side === "Map" ? <MapPane walk={walk} played={state?.replies ?? []} goTo={goTo} /> : null}
        {side === "State" ? <StatePane state={state} suppose={link.suppose} handbook={handbook} /> : null}
      </div>
    </div>
  );
}
