/** The map of the script: every decision, every reply, and where each leads. A press goes to its line. */
import { Minus, Plus } from "lucide";
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { mapLegend } from "#authoring/map/map-colours.ts";
import type { MapColours } from "#authoring/map/script-map.ts";
import { Sign } from "#ui/signs.tsx";
import { MAP_ZOOM, type MapSheet, openMapSheet } from "./map-sheet.ts";
import type { WalkShown } from "./walk-shown.ts";
import "./map-pane.css";

interface Props {
  readonly walk: WalkShown;
  /** The words of each reply that was taken in the play beside it. */
  readonly played: readonly string[];
  readonly goTo: (line: number) => void;
}

const COLOURS: readonly { readonly by: MapColours; readonly name: string }[] = [
  { by: "best", name: "Best ending still possible" },
  { by: "chance", name: "Chance of a good end" },
  { by: "ways", name: "Number of ways" },
];

export function MapPane({ walk, played, goTo }: Props): JSX.Element {
  const paneRef = useRef<HTMLDivElement>(null);
  const goToRef = useRef(goTo);
  const [sheet, setSheet] = useState<MapSheet | null>(null);
  const [by, setBy] = useState<MapColours>("best");
  const map = walk.looked?.kind === "walked" ? walk.looked.map : null;
  const isDrawn = map !== null;
  useEffect(() => {
    goToRef.current = goTo;
  }, [goTo]);
  useEffect(() => {
    if (paneRef.current === null) return undefined;
    const opened = openMapSheet(paneRef.current, (line) => goToRef.current(line));
    setSheet(opened);
    return () => {
      setSheet(null);
      opened.close();
    };
  }, [isDrawn]);
  useEffect(() => {
    if (map !== null) sheet?.draw(map, map.pictures[by]);
  }, [sheet, map, by]);
  useEffect(() => sheet?.mark(played), [sheet, played]);
  return (
    <section class="map-pane" aria-labelledby="map-title">
      <header class="map-head">
        <h2 id="map-title">Map</h2>
        {isDrawn ? (
          <>
            <label class="map-colours">
              Colours{" "}
              <select
                value={by}
                onChange={({ currentTarget }) => setBy(COLOURS.find((one) => one.by === currentTarget.value)?.by ?? by)}
              >
                {COLOURS.map((one) => (
                  <option key={one.by} value={one.by}>
                    {one.name}
                  </option>
                ))}
              </select>
            </label>
            <span class="map-zoom" role="group" aria-label="Size">
              <button type="button" class="button small" aria-label="Smaller" onClick={() => sheet?.zoom(1 / MAP_ZOOM)}>
                <Sign of={Minus} />
              </button>
              <button type="button" class="button small" aria-label="Larger" onClick={() => sheet?.zoom(MAP_ZOOM)}>
                <Sign of={Plus} />
              </button>
              <button type="button" class="button small" onClick={() => sheet?.showAll()}>
                All of it
              </button>
              <button type="button" class="button small" onClick={() => sheet?.showBeginning()}>
                The beginning
              </button>
            </span>
          </>
        ) : null}
      </header>
      {isDrawn ? (
        <>
          <Legend by={by} hasPlay={played.length > 0} />
          {walk.phase === "walked" ? null : (
            <p class="map-old" role="status">
              This is the map of the text before your last changes.
            </p>
          )}
          <div
            class="map-sheet"
            ref={paneRef}
            tabIndex={0}
            role="group"
            aria-label="The map. Arrow keys move it, plus and minus change its size, Tab goes from card to card, Enter goes to the line."
          />
        </>
      ) : (
        <p role="status">{emptyWords(walk)}</p>
      )}
    </section>
  );
}

function Legend({ by, hasPlay }: { readonly by: MapColours; readonly hasPlay: boolean }): JSX.Element {
  return (
    <ul class="map-legend" aria-label="Legend">
      {mapLegend(by).map(({ colour, name }) => (
        <li key={colour}>
          <svg viewBox="0 0 22 10" aria-hidden="true">
            <path d="M2 5H20" stroke={colour} stroke-width="6" stroke-linecap="round" />
          </svg>
          {name}
        </li>
      ))}
      {hasPlay ? (
        <li>
          <svg viewBox="0 0 22 10" aria-hidden="true">
            <path d="M2 5H20" class="map-played-line" />
          </svg>
          your play
        </li>
      ) : null}
    </ul>
  );
}

function emptyWords({ phase }: WalkShown): string {
  if (phase === "walking") return "Every way is being tried out. The map comes as soon as that is done.";
  if (phase === "too long" || phase === "failed")
    return "Not every way could be tried out, so that there’s no map yet.";
  return "The map comes as soon as the script can be played.";
}
