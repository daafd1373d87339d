/**
 * Looks a script through: all that the check, the chances and the map know of it, for the room in which it is written.
 * Pure: it runs in the page's worker.
 */
import type { Diagnostic } from "#diagnostics/diagnostic.ts";
import type { Catalogue } from "#guidance/catalogue.ts";
import type { Limits } from "#paths/walker/walk-scenario.ts";
import { readScenario } from "#script/read-scenario.ts";
import type { Clock } from "#story/narrator.ts";
import { checkScript } from "#authoring/check/check-script.ts";
import { fortunesOf, levelsThatFit } from "#authoring/check/level.ts";
import type { Subject } from "#authoring/check/subject.ts";
import type { OwnScriptAsked } from "#authoring/own-script.ts";
import { type ScriptMistake, mistakesOf } from "#authoring/script-mistake.ts";
import { decisionOutlooks } from "./decision-outlooks.ts";
import type { LookedThrough, MeasuredLevel, WalkedExtent } from "./looked-through.ts";
import { mapPictures } from "./map-pictures.ts";
import { replyEffects } from "./reply-effects.ts";
import { waysThere } from "./ways-there.ts";

/** As much as a browser's tab can bear, and as long as somebody waits who could write on meanwhile. */
const LIMITS: Limits = { states: 4_000_000, milliseconds: 20_000, bytes: 600_000_000 };
const PLAYS = 100_000;
const PATIENCE = 5000;

/** `onProgress` is told the situations that were looked at so far, at most ten times a second. */
export function lookThrough(
  { id, file, text, includes, rulebook, handbook, looks }: OwnScriptAsked,
  clock: Clock,
  onProgress: (states: number) => void,
): LookedThrough {
  const path = `${id}.ink`;
  const texts = new Map([...includes, [path, text]]);
  const told = (found: readonly Diagnostic[]): readonly ScriptMistake[] =>
    mistakesOf(found, texts, (one) => (one === path ? file : one));
  const voices = new Map(Object.values(looks).map((look) => [look.id, look.voice]));
  const read = readScenario({ file: path, text, includes, rulebook, looks: voices });
  if (!read.ok) return { kind: "wrong", mistakes: told(read.error) };
  const catalogue: Catalogue = { rulebook, handbook };
  const { subject, sound, diagnostics, meant } = checkScript(read.value, catalogue, clock, {
    limits: LIMITS,
    plays: PLAYS,
    patience: PATIENCE,
    onProgress: ({ states }) => onProgress(states),
  });
  return {
    kind: "walked",
    isSound: sound,
    mistakes: told(diagnostics),
    meant: meant.length,
    extent: extentOf(subject),
    decisions: decisionOutlooks(subject),
    level: sound && subject.walk.complete ? levelOf(subject) : null,
    map: mapPictures(subject),
    effects: replyEffects(subject),
    ways: waysThere(subject),
  };
}

function extentOf({ walk, surveyed, proved }: Subject): WalkedExtent {
  return {
    isProved: proved,
    isComplete: walk.complete,
    draws: walk.draws,
    states: walk.states.count,
    ways: walk.openings.reduce((sum, opening) => sum + (surveyed.ways[opening] ?? 0), 0),
    unreached: walk.unreached,
    plays: walk.randomPlays,
  };
}

function levelOf(subject: Subject): MeasuredLevel {
  const fortunes = fortunesOf(subject);
  return { written: subject.scenario.level, fitting: levelsThatFit(fortunes), fortunes };
}
