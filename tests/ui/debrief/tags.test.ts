import { describe, expect, it } from "vitest";
import { debriefOf } from "#debrief/debrief.ts";
import { playAtRandom } from "#encounter/rehearse.ts";
import { momentTags } from "#ui/debrief/tags.ts";
import { handbook } from "../../guidance/the-guidance.ts";
import { beginCheque } from "../../own-stories/the-cheque.ts";

const debrief = handbook === undefined ? null : debriefOf(playAtRandom(beginCheque(), 3), handbook);
if (debrief === null) throw new Error("this play has no debrief");
const { moments, turningPoints } = debrief;
const [weightiest] = turningPoints;

describe("what is said of a decision beside its marks", () => {
  it("is which turning point it was, in the order of their weight", () => {
    for (const [place, { number }] of turningPoints.entries())
      expect(momentTags(debrief, [], number)).toEqual([`Turning point ${place + 1}`]);
  });

  it("is nothing where it was none, and nobody marked it", () => {
    const others = moments.filter(({ number }) => !turningPoints.some((point) => point.number === number));
    for (const { number } of others) expect(momentTags(debrief, [], number)).toEqual([]);
  });

  it("is what the trainee marked, beside what was measured", () => {
    const number = weightiest?.number ?? 0;
    const pointOfNoReturn = { number, lost: "resolved", left: "partly" } as const;
    const extent = { exact: true, because: "walked", seeds: 1, plays: 0, states: 0 } as const;
    const roads = { extent, crossings: [], pointOfNoReturn };
    expect(momentTags({ ...debrief, roads }, [number], number)).toEqual([
      "Turning point 1",
      "Point of no return",
      "You picked this",
    ]);
  });
});
