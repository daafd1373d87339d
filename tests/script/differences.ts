/** How a play of a script differs from what the reader made of it. */
import { choicePoints } from "#script/check-replies.ts";
import { tagPieces } from "#script/check-tags.ts";
import { type InlinePart, readWritten } from "#script/inline.ts";
import type { ReadScenario } from "#script/read-scenario.ts";
import type { Statement } from "#script/statements.ts";
import { type Line, YOU } from "#scenario/line.ts";
import { readLineTags, readReplyTags } from "#scenario/tags.ts";
import { GuardedStory, readStory } from "#story/engine.ts";
import { runTurn } from "#story/run-turn.ts";

const plain = (text: string): string => text.replaceAll(/\s+/g, " ").trim();
const literal = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** What may come of these parts of a line. */
function pattern(parts: readonly InlinePart[]): string {
  return parts
    .map((part) => {
      switch (part.kind) {
        case "words":
          return plain(part.text.replaceAll(/\\(.)/g, "$1")).split(" ").map(literal).join("\\s*");
        case "value":
          return "[\\w]*";
        case "tag":
          return "";
        case "braces": {
          const nothing = part.once || (part.condition !== null && part.cases.length < 2);
          return `(?:${part.cases.map(pattern).join("|")}${nothing ? "|" : ""})`;
        }
      }
    })
    .join("\\s*");
}

const fits = (text: string, parts: readonly InlinePart[]): boolean =>
  new RegExp(`^\\s*${pattern(parts)}\\s*$`, "su").test(plain(text));

const sorted = (value: object): string =>
  JSON.stringify(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)));

interface Written {
  readonly shown: readonly InlinePart[];
  readonly said: readonly InlinePart[];
  /** The same words are shown and said. */
  readonly alike: boolean;
}

function writtenOf({ written, kind }: Statement): Written {
  const all = written.map((span) => readWritten(span, kind === "choice"));
  const before = all.flatMap((one) => one.before);
  const inside = all.flatMap((one) => one.inside);
  const behind = all.flatMap((one) => one.behind);
  const alike = ![...inside, ...behind].some(({ kind: is }) => is !== "tag");
  return { shown: [...before, ...inside], said: [...before, ...behind], alike };
}

/** How the engine differs from the reader on one play, where each turn's reply is drawn; lines with a finding are left out. */
export function differences({ scenario, warnings, sourceMap }: ReadScenario, draws: readonly number[]): string[] {
  const { statements, map } = sourceMap;
  const found: string[] = [];
  const excused = new Set(warnings.map(({ place }) => place.line));
  const story = new GuardedStory(readStory(scenario.story), () => 0);
  const meters = { ...scenario.opening };
  const glued = statements.some(({ pieces }) => pieces.some(({ kind }) => kind === "glue"));
  const ofLine = (line: Line): readonly Statement[] =>
    statements.filter(({ kind, place, written }) => {
      if (kind !== "line" || excused.has(place.line)) return false;
      return written.some(({ line: source }) =>
        (line.text.match(/\bw\d+\b/g) ?? []).some((own) => new RegExp(`\\b${own}\\b`).test(source.text)),
      );
    });
  const taken = new Set<number>();
  let pressed: { statement: Statement; text: string } | undefined;
  let lines: Line[] = [];
  const listener = {
    onTag: (_: unknown, now: typeof meters) => now,
    onLine: (line: Line) => void lines.push(line),
  };
  const hear = (line: Line, first: boolean): void => {
    const own = first && pressed !== undefined ? writtenOf(pressed.statement) : undefined;
    const spoken = line.speaker === null ? line.text : `${line.speaker}: ${line.text}`;
    if (own !== undefined && line.speaker === YOU && fits(line.text, own.said)) {
      if (own.alike && plain(line.text) !== plain(pressed?.text ?? ""))
        found.push(`pressed ${pressed?.text}, said ${line.text}`);
      return;
    }
    const [statement] = ofLine(line);
    if (statement === undefined) {
      if (
        /\bw\d+\b/.test(line.text) &&
        !statements.some(
          ({ place, written }) =>
            excused.has(place.line) &&
            written.some((span) => (line.text.match(/\bw\d+\b/g) ?? []).some((word) => span.line.text.includes(word))),
        )
      )
        found.push(`said, and no line of the script: ${spoken}`);
      return;
    }
    const text = statement.written.length === 0 ? [] : writtenOf(statement).said;
    if (!fits(spoken.replace(/^(\S+): /, "$1:"), text)) found.push(`said ${spoken} for line ${statement.place.line}`);
    const tags = tagPieces(statement);
    if (tags.some(({ branch }) => branch > 0)) return;
    const wanted = readLineTags(tags.map((tag) => tag.text));
    if (JSON.stringify(wanted) !== JSON.stringify(line.tags)) found.push(`other tags on line ${statement.place.line}`);
  };
  try {
    let rest = runTurn(story, scenario.cast, { seed: 1 }, listener);
    for (const draw of draws) {
      if (!glued) for (const [at, line] of lines.entries()) hear(line, at === 0);
      lines = [];
      if (rest.replies.length === 0) break;
      const offered = rest.replies.map((reply, index) => {
        const line = map.placeOf(story.currentChoices[index]?.sourcePath ?? "")?.line;
        return { reply, statement: statements.find(({ kind, place }) => kind === "choice" && place.line === line) };
      });
      for (const { reply, statement } of offered) {
        if (statement === undefined) found.push(`offered, and no reply of the script: ${reply.text}`);
        if (statement === undefined || excused.has(statement.place.line)) continue;
        if (!fits(reply.text, writtenOf(statement).shown))
          found.push(`offered ${reply.text} for line ${statement.place.line}`);
        const { practices, pitfalls, calm, trust, unheard, ...more } = readReplyTags(
          tagPieces(statement).map(({ text }) => text),
        );
        const { index: _index, text: _text, ...played } = reply;
        const move = { practices, pitfalls, calm, trust, ...(unheard ? { unheard } : {}) };
        const moves = [{ move, ...more }, played].map(sorted);
        if (moves[0] !== moves[1]) found.push(`line ${statement.place.line} has ${moves[0]}, played ${moves[1]}`);
      }
      const lineOf = ({ place }: Statement): number => place.line;
      const point = choicePoints(statements).find((choices) =>
        choices.some((choice) => offered.some(({ statement }) => statement === choice)),
      );
      const missing = (point ?? []).filter(
        (choice) =>
          !choice.conditional &&
          choice.nested === 0 &&
          !taken.has(lineOf(choice)) &&
          !excused.has(lineOf(choice)) &&
          !offered.some(({ statement }) => statement === choice),
      );
      found.push(...missing.map((choice) => `not offered: line ${lineOf(choice)}`));
      const index = draw % offered.length;
      const next = offered[index];
      if (next?.statement !== undefined) {
        pressed = { statement: next.statement, text: next.reply.text };
        taken.add(lineOf(next.statement));
      }
      rest = runTurn(
        story,
        scenario.cast,
        { reply: index, meters: { calm: (meters.calm + 7 * draw) % 101, trust: 30 }, slips: 0 },
        listener,
      );
    }
  } catch (error) {
    // That nothing is left to choose is found by the walk, which knows every way.
    const words = error instanceof Error ? error.message : String(error);
    if (!words.includes("ran out of content")) found.push(`broke: ${words}`);
  }
  return found;
}
