/** Somebody as they stand there, and their face in the eight moods that a script can ask for. */
import type { JSX } from "preact";
import type { PickedLook } from "#authoring/pack/cast-file.ts";
import { MOODS } from "#scenario/words.ts";
import type { PackRoom } from "./pack-room.ts";

interface Props {
  readonly room: PackRoom;
  readonly look: PickedLook;
}

export const LookSeen = ({ room, look }: Props): JSX.Element => (
  <div class="look-seen">
    <img class="look-figure" src={room.figure(look, "neutral")} alt="How they stand there" width={292} height={244} />
    <ul class="look-moods" aria-label="In eight moods">
      {MOODS.map((mood) => (
        <li key={mood}>
          <img src={room.face(look, mood)} alt="" width={88} height={88} />
          {mood}
        </li>
      ))}
    </ul>
  </div>
);
