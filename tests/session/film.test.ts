import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { choose } from "#encounter/encounter.ts";
import { playAtRandom } from "#encounter/rehearse.ts";
import { type Film, SPEEDS, filmAfter, filmOf, goTo, halt, isMarked, run, shownAt } from "#session/film.ts";
import { beginCheque } from "../own-stories/the-cheque.ts";

const played = playAtRandom(beginCheque(), 3);
const film = filmOf(played);
const started = run(film, true);

const anyFilm = fc.record<Film>({
  at: fc.integer({ min: 0, max: 12 }),
  length: fc.constant(12),
  running: fc.boolean(),
  speed: fc.constantFrom(...SPEEDS),
  stops: fc.boolean(),
  seen: fc.integer({ min: 0, max: 3000 }),
});

/** Runs in frames of 50 ms, with everything said, until it stops; and each number of replies on the way. */
function watched(from: Film): { seen: number[]; end: Film; frames: number } {
  const seen = [from.at];
  let now = from;
  let frames = 0;
  while (now.running && frames < 10_000) {
    now = filmAfter(now, 50, true);
    frames += 1;
    if (now.at !== seen.at(-1)) seen.push(now.at);
  }
  return { seen, end: now, frames };
}

describe("a conversation played back", () => {
  it("shows one reply after the other, marks each before it is given, and stands still at the end", () => {
    const { seen, end } = watched(started);
    expect(seen).toEqual(Array.from({ length: played.turns.length + 1 }, (_, at) => at));
    expect(end).toMatchObject({ at: played.turns.length, running: false });
    let now = started;
    while (now.at === 0) {
      if (filmAfter(now, 50, true).at > 0) expect(isMarked(now)).toBe(true);
      now = filmAfter(now, 50, true);
    }
    expect(isMarked(now)).toBe(false);
  });

  it("gives no reply while something is still being said, and moves on only while it runs", () => {
    fc.assert(
      fc.property(anyFilm, fc.integer({ min: 0, max: 60_000 }), (any, ms) => {
        expect(filmAfter(any, ms, false)).toBe(any);
        expect(filmAfter(halt(any), ms, true)).toEqual(halt(any));
      }),
    );
  });

  it("takes half as long at twice the speed", () => {
    expect(watched({ ...started, speed: 2 }).frames).toBeCloseTo(watched(started).frames / 2, -1);
  });

  it("waits before every reply if it is set to, until somebody lets it go on", () => {
    let now: Film = run({ ...film, stops: true }, false);
    for (let at = 0; at < film.length; at++) {
      now = watched(now).end;
      expect(now).toMatchObject({ at, running: false });
      expect(isMarked(now)).toBe(false);
      now = run(now, true);
      expect(isMarked(now)).toBe(true);
    }
    expect(watched(now).end.at).toBe(film.length);
  });

  it("begins anew where it is started at its end", () => {
    expect(run(watched(started).end, true)).toMatchObject({ at: 0, running: true });
  });

  it("goes to any reply, never beyond the first or the last, and stands still there", () => {
    fc.assert(
      fc.property(anyFilm, fc.integer({ min: -5, max: 20 }), (any, at) => {
        const there = goTo(any, at);
        expect(there.running).toBe(false);
        expect(there.at).toBe(Math.min(12, Math.max(0, at)));
      }),
    );
  });

  it("shows at each point what was on the screen then", () => {
    let then = beginCheque();
    for (const [at, turn] of [...played.turns, null].entries()) {
      const { opening, turns, now, standing } = then;
      const shown = shownAt(played, at);
      expect(shown).toMatchObject({ opening, turns, standing: { meters: standing.meters } });
      expect(shown.now).toMatchObject(now.kind === "decision" ? { decision: { replies: now.decision.replies } } : now);
      if (turn !== null) then = choose(then, turn.reply.index);
    }
  });
});
