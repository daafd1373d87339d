/** A look is made by picking: what is picked is seen in eight moods at once. */
import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import {
  CLOTHS,
  HAIRS,
  type LookParts,
  type PickedLook,
  SKINS,
  headHas,
  lookPartsOf,
  picking,
} from "#authoring/pack/cast-file.ts";
import { idOfName } from "#authoring/pack/entry-ids.ts";
import { type Voice, VOICES } from "#scenario/words.ts";
import { LookSeen } from "./look-seen.tsx";
import type { PackRoom } from "./pack-room.ts";
import { PickColour, PickPictures } from "./pick-row.tsx";

/** A look that is being picked. */
export interface LookBegun {
  /** What stands behind `look` in a script; null for a new one. */
  readonly id: string | null;
  readonly name: string;
  readonly look: PickedLook;
}

interface Props {
  readonly room: PackRoom;
  readonly begun: LookBegun;
  /** Told of each thing that is picked. */
  readonly picked: (now: LookBegun) => void;
  /** The ids that are taken. */
  readonly taken: readonly string[];
  readonly keep: (id: string, name: string, look: PickedLook) => void;
  readonly cancel: () => void;
}

const VOICE_NAMES: Readonly<Record<Voice, string>> = {
  gravel: "low, old and rough",
  deep: "low and deep",
  level: "low and calm",
  light: "low and young",
  worn: "high and old",
  warm: "high and warm",
  clear: "high and clear",
  bright: "high and young",
};

export function LookForm({ room, begun, picked, taken, keep, cancel }: Props): JSX.Element {
  const [now, setBegun] = useState(begun);
  const setNow = (next: LookBegun): void => {
    setBegun(next);
    picked(next);
  };
  const [missing, setMissing] = useState("");
  const { look, name } = now;
  const { library } = room.shipped;
  const parts = useMemo(() => lookPartsOf(library), [library]);
  const pick = (more: Partial<PickedLook>): void => setNow({ ...now, look: picking(look, more) });
  const id = begun.id ?? idOfName(name, "person", (one) => taken.includes(one));
  const hasHair = headHas(library, look.head, "hair") || look.beard !== null;
  const hasCloth = headHas(library, look.head, "cloth");
  const cloth = look.cloth === "" ? look.top : look.cloth;
  return (
    <form
      class="look-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === "") setMissing("Give them a name: you find them by it.");
        else keep(id, name.trim(), look);
      }}
    >
      <LookSeen room={room} look={look} />
      <div class="look-picks">
        {begun.id === null ? (
          <label class="look-name">
            What do you call them?
            <input
              value={name}
              placeholder="Mr Ordóñez"
              maxLength={60}
              autocomplete="off"
              aria-describedby="look-name-says"
              aria-invalid={missing !== ""}
              onInput={({ currentTarget: { value } }) => {
                setMissing("");
                setNow({ ...now, name: value });
              }}
            />
            <span id="look-name-says" class="aside">
              {missing === "" ? (
                name.trim() === "" ? null : (
                  <>
                    In a script: <code>look {id}</code>
                  </>
                )
              ) : (
                <strong class="field-wrong">{missing}</strong>
              )}
            </span>
          </label>
        ) : (
          <p>
            In a script: <code>look {id}</code>
          </p>
        )}
        <PickColour legend="Skin" colours={SKINS} chosen={look.skin} pick={(skin) => pick({ skin })} any={false} />
        <Heads {...{ room, look, parts }} pick={(head) => pick({ head })} />
        {hasHair ? (
          <PickColour legend="Hair" colours={HAIRS} chosen={look.hair} pick={(hair) => pick({ hair })} any />
        ) : null}
        {hasCloth ? (
          <PickColour
            legend="On the head"
            colours={CLOTHS}
            chosen={cloth}
            pick={(colour) => pick({ cloth: colour })}
            any
          />
        ) : null}
        <PickPictures
          legend="Glasses"
          options={[null, ...parts.glasses].map((glasses) => ({
            value: glasses,
            name: glasses?.replaceAll("-", ", ") ?? "no glasses",
            picture: room.face({ ...look, glasses }, "neutral"),
          }))}
          chosen={look.glasses}
          pick={(glasses) => pick({ glasses })}
        />
        <PickPictures
          legend="Beard"
          options={[null, ...parts.beards].map((beard) => ({
            value: beard,
            name: beard === null ? "no beard" : `on the ${beard}`,
            picture: room.face({ ...look, beard }, "neutral"),
          }))}
          chosen={look.beard}
          pick={(beard) => pick({ beard })}
        />
        <PickPictures
          legend="Clothes"
          options={parts.garments.map((garment) => ({
            value: garment,
            name: garment,
            picture: room.figure(picking(look, { garment }), "neutral"),
          }))}
          chosen={look.garment}
          pick={(garment) => pick({ garment })}
        />
        <PickColour
          legend="Colour of the clothes"
          colours={CLOTHS}
          chosen={look.top}
          pick={(top) => pick({ top })}
          any
        />
        {look.garment === "jacket" ? (
          <PickColour
            legend="Under the jacket"
            colours={CLOTHS}
            chosen={look.shirt}
            pick={(shirt) => pick({ shirt })}
            any
          />
        ) : null}
        <PickPictures
          legend="Wheelchair"
          options={[false, true].map((chair) => ({
            value: chair,
            name: chair ? "in a wheelchair" : "standing",
            picture: room.figure(picking(look, { chair }), "neutral"),
          }))}
          chosen={look.chair}
          pick={(chair) => pick({ chair })}
          aside={<p class="aside">There’s a drawing in a jacket alone, so the clothes change with it.</p>}
        />
        <div class="look-heard">
          <label>
            Voice, where lines are read aloud
            <select
              value={look.voice ?? ""}
              onChange={({ currentTarget: { value } }) => pick({ voice: VOICES.find((one) => one === value) ?? null })}
            >
              <option value="">one that fits</option>
              {VOICES.map((voice) => (
                <option key={voice} value={voice}>
                  {VOICE_NAMES[voice]}
                </option>
              ))}
            </select>
          </label>
        </div>
        <p class="studio-actions">
          <button type="submit" class="button primary">
            Keep this look
          </button>
          <button type="button" class="button" onClick={cancel}>
            Not now
          </button>
        </p>
      </div>
    </form>
  );
}

interface HeadsProps {
  readonly room: PackRoom;
  readonly look: PickedLook;
  readonly parts: LookParts;
  readonly pick: (head: string) => void;
}

/** Drawn anew only where they look different. */
function Heads({ room, look, parts, pick }: HeadsProps): JSX.Element {
  const drawnWith = JSON.stringify([look.skin, look.hair, look.cloth, look.top, look.shirt, look.garment, look.chair]);
  const options = useMemo(
    () =>
      parts.heads.map((head) => ({
        value: head,
        name: head.replaceAll("-", ", "),
        picture: room.face({ ...look, head, glasses: null, beard: null }, "neutral"),
      })),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- that of the look which shows in these pictures
    [room, parts, drawnWith],
  );
  return <PickPictures legend="Head" options={options} chosen={look.head} pick={pick} />;
}
