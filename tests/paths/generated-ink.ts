/**
 * Small stories that use all of Ink at once, made of a row of numbers: each number decides one thing, and when the
 * numbers run out everything that is left is as plain as can be. So a story that shows a mistake shrinks to a short one.
 */
import { knotsOf } from "#script/check-logic.ts";
import { compileStory } from "#script/compile.ts";
import type { Character, Scenario } from "#scenario/scenario.ts";
import { readSource } from "#script/source.ts";
import { readStatements } from "#script/statements.ts";

const OKAFOR: Character = { speaker: "OKAFOR", name: "Mr Okafor", look: "okafor", voice: "deep", part: "customer" };

/** A story as if it had been checked, whatever it does when it runs; null where it doesn't compile. */
export function uncheckedScenario(text: string, id = "generated"): Scenario | null {
  const { lines } = readSource(`${id}.ink`, text, new Map());
  const { story } = compileStory(`${id}.ink`, lines);
  if (story === null) return null;
  const meter = (name: string): number => Number(new RegExp(`^VAR ${name} = (\\d+)`, "m").exec(text)?.[1] ?? 30);
  return {
    id,
    hash: id,
    title: "",
    summary: "",
    role: "",
    level: 1,
    minutes: 1,
    language: "en",
    setting: "bank",
    channel: "counter",
    customers: [OKAFOR],
    cast: [OKAFOR],
    objectives: [],
    temperament: "aggressive",
    opening: { calm: meter("calm"), trust: meter("trust") },
    thoughts: [],
    knots: knotsOf(readStatements(lines).statements),
    story,
  };
}

const PRACTICES = ["hear-out", "apologise", "paraphrase", "empathise", "offer-solution", "keep-promises", "be-direct"];
const PITFALLS = ["interrupted", "over-promised", "vague"];

/** What a story is made of, besides what every story has. Each kind can be left out, to look at the others alone. */
export interface Ingredients {
  readonly lots: boolean;
  readonly lists: boolean;
  readonly pointers: boolean;
}

const EVERYTHING: Ingredients = { lots: true, lists: true, pointers: true };

/** The text of a story made of these numbers. */
export function inkFrom(numbers: readonly number[], with_: Ingredients = EVERYTHING): string {
  let used = 0;
  const draw = (below: number): number => (numbers[used++] ?? 0) % below;
  const chance = (percent: number): boolean => 99 - draw(100) < percent;
  const one = <T>(of: readonly T[]): T => {
    const [first] = of;
    const drawn = of[draw(of.length)] ?? first;
    if (drawn === undefined) throw new Error("nothing to draw from");
    return drawn;
  };

  const knots = Array.from({ length: 1 + draw(4) }, (_, at) => `k${at}`);
  const labels: string[] = [];
  const hasTunnel = chance(35);
  const hasThread = chance(25);
  /** Slips are told and reckoned with, and not only compared with a number. */
  const tellsSlips = chance(50);
  let lines = 0;
  let choices = 0;
  /** No two of a knot's own variables may share a name. */
  let temporaries = 0;

  const number = (): string => `${draw(90)}`;
  const place = (): string => one([...knots, ...labels]);
  const compare = (): string => one([">", ">=", "<", "<=", "==", "!="]);
  const conditions: readonly (() => string)[] = [
    () => `calm ${compare()} ${number()}`,
    () => `trust ${compare()} ${number()}`,
    () => "c",
    () => "not c",
    () => `a ${compare()} ${draw(4)}`,
    () => `slips ${compare()} ${draw(4)}`,
    place,
    () => `not ${place()}`,
    () => `${place()} ${compare()} ${draw(4)}`,
    () => `${place()} % ${2 + draw(2)} == ${draw(2)}`,
    () => `TURNS_SINCE(-> ${place()}) ${compare()} ${draw(4) - 1}`,
    () => `TURNS() ${compare()} ${draw(4)}`,
    () => `CHOICE_COUNT() ${compare()} ${draw(3)}`,
    () => "calm > trust",
    () => `calm + trust ${compare()} ${draw(150)}`,
    () => `${number()} ${compare()} calm`,
    () => "hot()",
    () => `more(${one(["a", "calm", tellsSlips ? "slips" : "2", "2"])}) ${compare()} ${draw(60)}`,
    () => `READ_COUNT(-> ${place()}) ${compare()} ${draw(3)}`,
    () => `d == -> ${one(knots)}`,
    () => `s == "${one(["x", "y"])}"`,
    () => `MAX(calm, trust) ${compare()} ${number()}`,
    () => `a * 2 - calm ${compare()} -${draw(60)}`,
    ...(with_.lots ? [() => `RANDOM(1, 3) > ${1 + draw(2)}`] : []),
    ...(with_.lists
      ? [() => "l ? two", () => `LIST_COUNT(l) ${compare()} ${draw(3)}`, () => "LIST_INVERT(l) ? three"]
      : []),
  ];
  const condition = (): string => {
    const first = one(conditions)();
    if (!chance(25)) return first;
    return `${first} ${one(["&&", "||"])} ${one(conditions)()}`;
  };
  const piece = (): string =>
    one<() => string>([
      () => "word",
      () => "{one|two}",
      () => "{&here|there}",
      () => "{!once|twice}",
      () => `{${condition()}: yes|no}`,
      () => "{a}",
      () => "{calm}",
      () => (tellsSlips ? "{slips}" : "{trust}"),
      () => "{say()}",
      () => (with_.lots ? "{~heads|tails}" : "{s}"),
      () => (with_.lists ? "{l}" : "{c}"),
    ])();
  const tags = (): string =>
    [
      chance(20) ? `#calm: ${draw(40) - 20}` : "",
      chance(15) ? `#trust: ${draw(40) - 20}` : "",
      chance(12) ? "#later: a week" : "",
    ].join(" ");
  const line = (): string => {
    lines += 1;
    const speaker = chance(70) ? "OKAFOR: " : "";
    const glue = chance(6) ? "<>" : "";
    return `${speaker}Line ${lines} ${chance(40) ? piece() : ""} ${tags()}${glue}`;
  };
  const assignment = (): string =>
    one<() => string>([
      () => "a = a + 1",
      () => `a = ${draw(3)}`,
      () => "c = not c",
      () => `calm = calm + ${draw(9)}`,
      () => `calm = ${draw(101)}`,
      () => `trust -= ${draw(9)}`,
      () => "trust = calm",
      () => "a = more(a)",
      ...(tellsSlips ? [() => "a = slips", () => "calm = calm - slips"] : []),
      () => `a = calm ${compare()} ${number()}`,
      () => `d = -> ${one(knots)}`,
      () => `s = "${one(["x", "y"])}"`,
      () => "b = a",
      () => "a = b",
      () => `temp t${(temporaries += 1)} = a`,
      () => `calm = MIN(calm, ${number()})`,
      ...(with_.lots ? [() => "a = RANDOM(1, 2)", () => "SEED_RANDOM(4)"] : []),
      ...(with_.lists ? [() => "l += two", () => "l -= one", () => "l = ()", () => "l = LIST_ALL(l)"] : []),
      ...(with_.pointers ? [() => "bump(a)", () => "bump(calm)"] : []),
    ])();
  const statement = (depth: number): string =>
    one<() => string>([
      line,
      line,
      () => `~ ${assignment()}`,
      () =>
        depth > 1 ? line() : `{ ${condition()}:\n    ${statement(depth + 1)}\n- else:\n    ${statement(depth + 1)}\n}`,
      () => (hasTunnel ? `-> tunnel(${one(["1", "a", "calm"])}) ->` : line()),
      () => (hasThread ? "<- thread" : line()),
    ])();
  const statements = (most: number, depth = 0): string =>
    Array.from({ length: draw(most + 1) }, () => `${statement(depth)}\n`).join("");
  const moves = (): string =>
    [
      chance(55) ? `#use: ${one(PRACTICES)}` : "",
      chance(15) ? `#use: ${one(PRACTICES)}` : "",
      chance(35) ? `#slip: ${one(PITFALLS)}` : "",
      chance(12) ? `#calm: ${draw(20) - 10}` : "",
      chance(15) ? "#unheard" : "",
    ].join(" ");
  const ending = (): string => {
    const kind = one(["resolved", "partly", "unresolved", "walked-out", "escalated"]);
    return `OKAFOR: Bye. #ending: ${kind} #outcome: out ${draw(3)}${tags()}\n${chance(40) ? afterwards() : ""}-> END\n`;
  };
  const account = (): string => `OKAFOR: Told ${chance(60) ? piece() : ""} #afterwards: to a friend\n`;
  const afterwards = (): string =>
    `${account()}${chance(40) ? `{ ${condition()}:\n    ${account()}- else:\n    ${account()}}\n` : ""}`;
  const choice = (depth: number, inside: readonly string[]): string => {
    choices += 1;
    const label = `c${choices}`;
    const bullet = (chance(35) ? "+ " : "* ").repeat(depth);
    const named = chance(30) ? `(${label}) ` : "";
    const when = chance(40) ? `{${condition()}} ` : "";
    const text = chance(70)
      ? `[Reply ${choices} ${chance(15) ? piece() : ""} ${moves()}]`
      : `Reply ${choices}[ more]. ${moves()}`;
    const body = statements(2, 1);
    const nested = depth < 2 && chance(20) ? weave(depth + 1, inside) : "";
    const on = chance(45) ? (chance(40) ? ending() : `-> ${one(inside)}\n`) : "";
    const written = `${bullet}${named}${when}${text}\n${body}${nested}${on}`;
    if (named !== "" && inside.length > 1) labels.push(`${inside[0] ?? ""}.${label}`);
    return written;
  };
  const weave = (depth: number, inside: readonly string[]): string => {
    const count = 1 + draw(3);
    const fallback = chance(15) ? `${"* ".repeat(depth)}->\n    Nothing left.\n` : "";
    return `${Array.from({ length: count }, () => choice(depth, inside)).join("")}${fallback}`;
  };
  const knot = (name: string, at: number): string => {
    // The knot's own name comes first; a choice may go to any knot, what has no choice before it only on.
    const around = [name, ...knots];
    const later = knots.slice(at + 1);
    const gather = chance(80) ? `- ${line()}\n${statements(2)}${chance(30) ? weave(1, around) : ""}` : "";
    const on = later.length === 0 || chance(40) ? ending() : chance(15) ? "-> d\n" : `-> ${one(later)}\n`;
    return `=== ${name} ===\n${statements(3)}${weave(1, around)}${gather}- ${on}`;
  };
  const tunnel = (): string =>
    `=== tunnel(x) ===\n${statements(1, 1)}${chance(50) ? `+ [In ${moves()}]\n    ~ x = x + 1\n+ {x > 1} [Deep]\n- In {x}.\n` : `* [Once ${moves()}]\n* ->\n- Through.\n`}->->\n`;
  const thread = (): string =>
    `=== thread ===\nThreaded {a}.\n+ [Aside ${moves()}]\n  ${line()}\n  -> ${one(knots)}\n- -> DONE\n`;

  const story = knots.map(knot).join("");
  return [
    `VAR calm = ${draw(101)}`,
    `VAR trust = ${draw(101)}`,
    "VAR slips = 0",
    "VAR a = 0",
    "VAR b = 1",
    "VAR c = false",
    `VAR d = -> ${one(knots)}`,
    'VAR s = "x"',
    with_.lists ? "LIST l = (one), two, three" : "",
    "-> k0",
    story,
    hasTunnel ? tunnel() : "",
    hasThread ? thread() : "",
    "=== function hot()",
    "~ return calm < 40",
    "=== function more(n)",
    "~ return n + a",
    "=== function say()",
    "{calm > 50: softly|loudly}",
    with_.pointers ? "=== function bump(ref n)\n~ n = n + 1" : "",
  ].join("\n");
}
