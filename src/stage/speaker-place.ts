/** Tells the page where the speaker's mouth and everybody's faces are, for the tail of the speech bubble. */
import type { Arrangement } from "./drawing/arrangement.ts";

/**
 * Writes them into the host's style, in CSS pixels within the host: `--mouth-x` and `--mouth-y`, and `--faces`, a list
 * of `x y radiusX radiusY` with the speaker's own first. Where nobody can be seen who says it, the mouth is `none`.
 */
export function showSpeakerPlace({ style }: HTMLElement, { mouth, faces }: Pick<Arrangement, "mouth" | "faces">): void {
  style.setProperty(
    "--faces",
    faces.map(({ x, y, radiusX, radiusY }) => [x, y, radiusX, radiusY].map(Math.round).join(" ")).join(", "),
  );
  style.setProperty("--mouth-x", mouth === null ? NOBODY : `${Math.round(mouth.x)}px`);
  style.setProperty("--mouth-y", mouth === null ? NOBODY : `${Math.round(mouth.y)}px`);
}

const NOBODY = "none";
