/** The packs that scripts belong to, each with its people and house rules: the trainer's own first. */
import { Trash2 } from "lucide";
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { StudioDrafts } from "#records/studio-drafts.ts";
import type { Draft } from "#records/studio-table.ts";
import { Sign } from "#ui/signs.tsx";
import { PackButtons } from "./pack-buttons.tsx";
import type { PackRoom, PackRooms } from "./pack-room.ts";
import type { Remembered } from "./remembered.ts";

interface Props {
  readonly drafts: Pick<StudioDrafts, "packs" | "removePack" | "putBackPack" | "followPacks">;
  readonly packs: PackRooms;
  /** The pack of the trainer's own scripts. */
  readonly own: string;
  readonly all: readonly Draft[];
  readonly unfinished: (pack: string) => Remembered;
}

type Kept = Awaited<ReturnType<StudioDrafts["packs"]>>;

export function PacksList({ drafts, packs, own, all, unfinished }: Props): JSX.Element {
  const [kept, setKept] = useState<Kept>([]);
  const [rooms, setRooms] = useState<readonly PackRoom[]>([]);
  const [removed, setRemoved] = useState<Kept[number] | null>(null);
  useEffect(() => {
    const read = (): void => void drafts.packs().then(setKept);
    read();
    return drafts.followPacks(read);
  }, [drafts]);
  const shown = [
    own,
    ...new Set([...all.map(({ pack }) => pack), ...kept.filter(({ files }) => files.length > 0).map(({ id }) => id)]),
  ].filter((id, at, every) => every.indexOf(id) === at);
  const ids = shown.join("\n");
  useEffect(() => void Promise.all(ids.split("\n").map(packs.room)).then(setRooms), [ids, packs]);
  return (
    <section class="packs-list" aria-labelledby="packs-title">
      <h2 id="packs-title">People and house rules</h2>
      {removed === null ? null : (
        <p class="panel draft-removed" role="status">
          What “{removed.name}” shared is deleted.{" "}
          <button
            type="button"
            class="button small"
            onClick={() => void drafts.putBackPack(removed).then(() => setRemoved(null))}
          >
            Put it back
          </button>
        </p>
      )}
      <ul>
        {rooms
          .filter(({ id }) => shown.includes(id))
          .map((room) => {
            const number = all.filter(({ pack }) => pack === room.id).length;
            const name = room.id === own ? "Your own scripts" : `The pack “${room.name.value}”`;
            const row = kept.find(({ id }) => id === room.id);
            return (
              <li key={room.id}>
                <strong>{name}</strong>
                <PackButtons {...{ room }} script={null} inFolder={false} unfinished={unfinished(room.id)} of={name} />
                {room.id === own || number > 0 || row === undefined ? null : (
                  <button
                    type="button"
                    class="button small"
                    onClick={() => void drafts.removePack(room.id).then((done) => setRemoved(done ? row : null))}
                  >
                    <Sign of={Trash2} /> Delete: no script goes by them any more
                  </button>
                )}
              </li>
            );
          })}
      </ul>
    </section>
  );
}
