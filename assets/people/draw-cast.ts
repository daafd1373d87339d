/** Draws the whole cast in every mood on one sheet, for review after a change: `npm run cast`. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readArtLibrary } from "#cli/art-library.ts";
import { readCast } from "#authoring/read-cast.ts";
import { format } from "#diagnostics/diagnostic.ts";
import { MOODS } from "#scenario/words.ts";
import type { Look } from "#stage/drawing/art.ts";
import { drawPerson, FRAME } from "#stage/drawing/figure.ts";
import { groupOf, rectangle } from "#stage/drawing/shapes.ts";
import { svgText } from "#stage/drawing/svg.ts";
import { Resvg } from "@resvg/resvg-js";

/** In pixels. */
const CELL = { width: 300, height: 214, gap: 4 };

const root = join(import.meta.dirname, "../..");
const library = readArtLibrary(root);
const cast = readCast(
  { file: "stories/cast.yaml", text: readFileSync(join(root, "stories/cast.yaml"), "utf8") },
  library,
);

if (cast.ok) {
  const looks = Object.values(cast.value);
  mkdirSync(join(root, ".cache"), { recursive: true });
  writeFileSync(join(root, ".cache/cast.png"), new Resvg(sheet(looks)).render().asPng());
  process.stdout.write(`drew ${looks.length} people to .cache/cast.png\n`);
} else {
  process.stderr.write(`${cast.error.map(format).join("\n")}\n`);
  process.exitCode = 1;
}

/** A row for each person, a column for each mood. */
function sheet(looks: readonly Look[]): string {
  const scale = Math.min((CELL.width - CELL.gap) / FRAME.width, (CELL.height - CELL.gap) / FRAME.height);
  const cells = looks.flatMap((look, row) =>
    MOODS.map((mood, column) =>
      groupOf([rectangle(FRAME, { fill: "#dbe6ea" }), ...drawPerson(library, look, mood).shapes], {
        transform: [
          ["translate", column * CELL.width, row * CELL.height],
          ["scale", scale, scale],
          ["translate", -FRAME.x, -FRAME.y],
        ],
        clip: FRAME,
      }),
    ),
  );
  const frame = { x: 0, y: 0, width: MOODS.length * CELL.width, height: looks.length * CELL.height };
  return svgText({ frame, shapes: cells });
}
