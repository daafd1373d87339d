/**
 * Every way through a scenario without any merging, by the encounter itself: what the walker has to agree with, decision
 * by decision.
 */
import { type Encounter, begin, choose, decide } from "#encounter/encounter.ts";
import type { Meters } from "#guidance/words.ts";
import type { Rulebook } from "#guidance/catalogue.ts";
import type { Scenario } from "#scenario/scenario.ts";
import { type Walk, NOT_FOLLOWED } from "#paths/walk.ts";

/** For each number of decisions, what conversations come to after so many, and how many ways there are to each. */
export type Layers = readonly ReadonlyMap<string, number>[];

export interface Brute {
  readonly layers: Layers;
  readonly lines: ReadonlySet<string>;
  /** Every way was gone to its end. */
  readonly whole: boolean;
}

/** Decisions after which a conversation that goes round in circles is left. */
const DEEPEST = 8;

/** Goes on, one decision after the other, as long as there are no more than `most` conversations at once. */
export function bruteForce(scenario: Scenario, rulebook: Rulebook, seed: number, most: number): Brute {
  const layers: Map<string, number>[] = [];
  const lines = new Set<string>();
  const hear = ({ opening, turns }: Encounter): void => {
    for (const { speaker, text } of (turns.at(-1) ?? opening).beats) lines.add(`${speaker ?? ""}: ${text}`);
  };
  let now = [begin(scenario, rulebook, seed, () => 0)];
  for (;;) {
    const layer = new Map<string, number>();
    for (const encounter of now) {
      hear(encounter);
      const sign = signOf(encounter);
      layer.set(sign, (layer.get(sign) ?? 0) + 1);
    }
    layers.push(layer);
    const next = now.reduce((sum, encounter) => sum + (decide(encounter)?.replies.length ?? 0), 0);
    if (next === 0 || next > most || layers.length > DEEPEST) return { layers, lines, whole: next === 0 };
    now = now.flatMap((encounter) => decide(encounter)?.replies.map(({ index }) => choose(encounter, index)) ?? []);
  }
}

/** All that somebody in the conversation, or its debrief, could see of where it stands. */
export function signOf({ now, standing: { meters } }: Encounter): string {
  if (now.kind === "decision") return signed(meters, { replies: now.decision.replies });
  // What is said afterwards is no part of a walk.
  const ended = now.kind === "ending" ? { ending: { ...now.ending, afterwards: [] } } : { fault: now.diagnostic };
  return signed(meters, ended);
}

const signed = ({ calm, trust }: Meters, what: unknown): string => JSON.stringify([calm, trust, what]);

/** The same of a state of a walk. */
export function signOfState({ states, stops }: Walk, state: number): string {
  const meters = { calm: states.calm[state] ?? 0, trust: states.trust[state] ?? 0 };
  const stop = stops[states.stop[state] ?? -1];
  if (stop?.kind === "decision")
    return signed(meters, { replies: stop.replies.map((reply) => ({ ...reply, source: undefined })) });
  return signed(meters, stop?.kind === "ending" ? { ending: stop.ending } : { fault: stop?.diagnostic });
}

/** The layers of a walk. */
export function layersOf(walk: Walk, count: number): Layers {
  const { states, edges } = walk;
  const signs = Array.from({ length: states.count }, (_, state) => signOfState(walk, state));
  let now = new Map<number, number>([[walk.openings[0] ?? NOT_FOLLOWED, 1]]);
  return Array.from({ length: count }, () => {
    const layer = new Map<string, number>();
    const next = new Map<number, number>();
    for (const [state, ways] of now) {
      const sign = signs[state] ?? "nowhere";
      layer.set(sign, (layer.get(sign) ?? 0) + ways);
      for (let edge = states.firstEdge[state] ?? 0; edge < (states.firstEdge[state + 1] ?? 0); edge++) {
        const to = edges.to[edge] ?? NOT_FOLLOWED;
        next.set(to, (next.get(to) ?? 0) + ways);
      }
    }
    now = next;
    return layer;
  });
}
