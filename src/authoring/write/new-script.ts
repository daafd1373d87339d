/**
 * Writes the script of a new scenario from a short form. It plays from its first line to its endings, passes the check, and
 * says in its comments where its trainer goes on.
 */
import type { Catalogue } from "#guidance/catalogue.ts";
import type { Temperament } from "#guidance/words.ts";
import type { Level } from "#scenario/words.ts";
import { channelOf } from "#script/header.ts";
import { inkWords } from "./ink-words.ts";
import type { NewScriptAnswers } from "./new-script-answers.ts";
import { skeletonDecisions, trainedIn } from "./skeleton-decisions.ts";
import { type Placing, placed, speakerFor } from "./skeleton-places.ts";
import { endTests, type SkeletonDecision, type SkeletonReply } from "./skeleton-tests.ts";
import { ANSWERS, THOUGHTS } from "./skeleton-words.ts";

/** Where the meters begin. */
const OPENINGS: Readonly<Record<Level, { readonly calm: number; readonly trust: number }>> = {
  1: { calm: 38, trust: 35 },
  2: { calm: 32, trust: 30 },
  3: { calm: 28, trust: 25 },
};
const FIRST_MOOD: Readonly<Record<Temperament, string>> = {
  aggressive: "angry",
  upset: "upset",
  anxious: "upset",
  "let-down": "tense",
  demanding: "tense",
};

/**
 * The text of the new scenario. Whatever was typed, it compiles, has no errors, and says those words; what is missing is
 * filled in by a sentence that says so, and what is too long for its place stands in comments at the end. The look has to
 * be one of the cast. Throws only if the guidance has no practice or no pitfall at all.
 */
export function newScript(answers: NewScriptAnswers, guidance: Catalogue): string {
  const { setting, temperament, level, look } = answers;
  const trained = trainedIn(answers.objectives, guidance);
  const decisions = skeletonDecisions(trained, guidance);
  const opening = OPENINGS[level];
  const tests = endTests(decisions, { rulebook: guidance.rulebook, temperament, opening, level });
  const places = placed(answers);
  const speaker = speakerFor(places.name);
  return `# title: ${inkWords(places.title)}
# summary: ${inkWords(places.summary)}
# role: ${inkWords(places.role)}
# setting: ${setting}
# channel: ${channelOf(setting)}
# customer: ${speaker} (${inkWords(places.name)}), look ${look}, temperament ${temperament}
# level: ${level}
# minutes: ${wholeMinutes(answers.minutes)}
${trained.map((id) => `# objective: ${id}`).join("\n")}

// This plays already. Change it line by line, and play it again: your own words come first, and then everything else.
// How calm they are, and how far they trust you, when they come. From 0 to 100.
VAR calm = ${opening.calm}
VAR trust = ${opening.trust}

-> begin

=== begin ===
// Their first words: what has happened. Two or three short lines are enough.
${said(speaker, places.happened, ` #mood: ${FIRST_MOOD[temperament]}`)}
${story(decisions, { guidance, speaker, places })}
// Here it is decided how it ends. With more asked for, it is harder.
-   { calm >= ${tests.resolved}: -> settled }
    { calm >= ${tests.partly}: -> halfway }
    { calm >= ${tests.unresolved}: -> as_before }
    -> gone

// Each ending says what became of it in one sentence, and then whom they tell about it, and how.
=== settled ===
${speaker}: Then we're agreed. Thank you. #mood: relieved #ending: resolved #outcome: It is put right, and they believe it.
${speaker}: I got what I went for. They listened to me, can you believe it? #afterwards: to somebody at home
-> END

=== halfway ===
${speaker}: Well. That's something, I suppose. #mood: tense #ending: partly #outcome: Some of it is put right, and some of it is left.
${speaker}: They did something about it. I'll have to see whether it holds. #afterwards: to somebody at home
-> END

=== as_before ===
${speaker}: I see. I needn't have come, then. #mood: upset #ending: unresolved #outcome: They leave as they came.
${speaker}: I told them all of it. It's where it was. #afterwards: to somebody at home
-> END

=== gone ===
${speaker}: No. I've had enough of this. #mood: angry #ending: walked-out #outcome: They walk out, and nothing is put right.
${speaker}: No. Nobody there wanted to hear it. #afterwards: to somebody at home
-> END
${places.rest}`;
}

interface Telling {
  readonly guidance: Catalogue;
  readonly speaker: string;
  readonly places: Placing;
}

/** All decisions, with what the customer says before each. */
function story(decisions: readonly SkeletonDecision[], { guidance, speaker, places }: Telling): string {
  const last = decisions.length - 1;
  const { costs, fears, tried, settles } = places;
  return decisions
    .map((decision, index) => {
      const before = [
        ...(index === 1 ? ["// What it costs them. What they fear goes through their head, and nobody hears it."] : []),
        ...(index === 1 ? [said(speaker, costs, ` #mood: upset #thought: ${inkWords(fears)}`)] : []),
        ...(index === 2 ? ["// What they have tried so far.", said(speaker, tried, " #mood: tense")] : []),
        ...(index === last ? ["// What would settle it.", said(speaker, settles, " #mood: tense")] : []),
        ...(index > 2 && index < last ? [`${speaker}: That isn't all of it. There is more. #mood: tense`] : []),
      ];
      const replies = decision.map((reply) => written(reply, index, { guidance, speaker }));
      const trains = decision.find(({ kind }) => kind === "good")?.move.practices[0] ?? "";
      return [
        ...(index === 0 ? [] : [asGather(before)]),
        `// ${index + 1} of ${decisions.length}: it trains ${trains}. Write all three replies as people at your desk would say them.`,
        ...replies,
      ].join("\n");
    })
    .join("\n");
}

/** The same lines, with the sign before the first that is said: whichever reply was taken, it goes on there. */
function asGather(lines: readonly string[]): string {
  const all = lines.join("\n").split("\n");
  const at = all.findIndex((line) => !line.startsWith("//"));
  return all.map((line, index) => (index === at ? `-   ${line}` : line)).join("\n");
}

/** A reply, and what the customer answers. */
function written(reply: SkeletonReply, index: number, { guidance, speaker }: Omit<Telling, "places">): string {
  const { kind, words, move } = reply;
  const { practices, pitfalls } = guidance.handbook;
  const answer = inTurn(ANSWERS[kind], index);
  const mood = { good: index > 1 ? "relieved" : "tense", plain: "tense", slip: "angry" }[kind];
  const why = kind === "good" ? practices[move.practices[0] ?? ""]?.why : pitfalls[move.pitfalls[0] ?? ""]?.why;
  const tags =
    kind === "plain"
      ? `#plain #calm: ${move.calm} #trust: ${move.trust} #note: It isn't wrong. It only takes them no further, and they have told it before.`
      : [
          ...move.practices.map((id) => `#use: ${id}`),
          ...move.pitfalls.map((id) => `#slip: ${id}`),
          ...(why === undefined ? [] : [`#note: ${inkWords(why)}`]),
          `#thought: ${inTurn(THOUGHTS[kind], index)}`,
        ].join(" ");
  const shown = words.startsWith("[") ? `[${inkWords(words.slice(1, -1))} ${tags}]` : `${words} ${tags}`;
  return `*   ${shown}\n    ${speaker}: ${answer} #mood: ${mood}`;
}

const inTurn = (list: readonly string[], index: number): string => list[index % list.length] ?? "";

/** What the customer says, in as many lines as it has pieces; the tags stand on the first. */
const said = (speaker: string, pieces: readonly string[], tags: string): string =>
  pieces.map((piece, index) => `${speaker}: ${inkWords(piece)}${index === 0 ? tags : ""}`).join("\n");

const wholeMinutes = (minutes: number): number =>
  Number.isFinite(minutes) ? Math.min(240, Math.max(1, Math.round(minutes))) : 1;
