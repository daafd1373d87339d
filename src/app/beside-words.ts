/** The customer's face beside what they write: the address of a picture in the page's style, as `--face`. */
import type { Beat } from "#encounter/turn.ts";
import type { CastArt } from "#stage/drawing/art.ts";
import { smallFace } from "#stage/drawing/small-face.ts";

/** Settings in which nobody speaks, and every line has a face beside it. */
const WRITTEN: ReadonlySet<Beat["scene"]> = new Set(["chat", "mail", "social"]);

export interface FaceBesideWords {
  /** Shows the customer as they are in this beat. In a setting where nothing is written, the page stays as it is. */
  show(beat: Beat, art: CastArt): void;
}

export function faceBesideWords({ style }: HTMLElement): FaceBesideWords {
  let showing = "";
  let address = "";
  return {
    show(beat, art) {
      const face = WRITTEN.has(beat.scene) ? smallFace(beat, art) : null;
      if (face === null || face === showing) return;
      showing = face;
      const before = address;
      address = URL.createObjectURL(new Blob([face], { type: "image/svg+xml" }));
      style.setProperty("--face", `url("${address}")`);
      if (before !== "") URL.revokeObjectURL(before);
    },
  };
}
