/**
 * Small scripts as people type them, made of a row of numbers, as the stories of tests/paths are: each number decides one
 * thing, and a row that shows a mistake shrinks to a short one. Every line has a word of its own, by which it is known
 * again when it is said.
 */

const HEADER = `# title: The second kettle
# summary: A kettle has leaked for the second time.
# role: You are at the service desk.
# setting: shop
# channel: counter
# customer: NOVAK (Ms Novak), look novak, temperament let-down
# cast: \u738B (Wang), look novak, colleague
# level: 1
# minutes: 2
# objective: hear-out
VAR calm = 40
VAR trust = 30
VAR price = 49
VAR paid = false
VAR seen = 0
`;

const INDENTS = ["", "    ", "\u00A0\u00A0", "\u3000", "\t", "\u200B", " \u2009"];
const SPEAKERS = [
  "NOVAK: ",
  "",
  "NOVAK\uFF1A",
  "NOVAK : ",
  "YOU: ",
  "\u738B\uFF1A",
  "\u738B: ",
  "NOVAK\u00A0: ",
  "He says: ",
  "Novak said ",
  "NOVAK (softly): ",
  "NOVAK, tired: ",
  "NOVAK \u2013 ",
  "NOVAK ",
  "NOVAK; ",
  "Ms Novak: ",
  "Ms Novak (softly): ",
  "\u738B, x: ",
  "Note: ",
];
const BITS = [
  "word",
  "{one|two}",
  "{~one|two}",
  "{calm > 40: yes|no}",
  "{calm > 40:yes}",
  "{price}",
  "{paid: yes}",
  "{not paid: yes}",
  "{seen > 1: {calm < 9: a|b}|c}",
  "{&one|two}",
  "{!once}",
  "{one|}",
  "{say()}",
  "\\#5",
  "(softly)",
  '"so"',
  "\u00AB\u00A0so\u00A0\u00BB",
  "\u0645\u0631\u062D\u0628\u0627",
  "\u4F60\u597D\uFF1A\u597D",
  "1\u202F200",
  "cafe\u0301",
  "100\u2009%",
  "it\u2019s",
  "\u2014 so",
  "a: b",
  "50/50",
  "{paid} so",
  "{calm > 3} so",
  "<b>so</b>",
  "**so**",
  "*so*",
  "\\n",
  "C:\\temp",
  "- else: so",
  "\u2192 so",
  "calm = 3",
  "[so]",
  "<>",
  "// a note",
  "/* a note */",
  "so | so",
  "~ so",
  "{price > 3: so - else: no}",
  "{say}",
  "\\{so\\}",
  "* so",
  "so }",
  "a -> b",
  "{calm \u2265 3: so|no}",
  "\u2212 so",
];
const LINE_TAGS = [
  "",
  "#mood: angry",
  "#mood\uFF1Atense",
  "# calm : \u22123",
  "#gesture:\u00A0nod",
  "#calm: +2 #mood: upset",
  "#trust: \u20132",
  "#Mood: angry",
  "#mood angry",
];
const REPLY_TAGS = [
  "#use: hear-out",
  "#slip: blamed",
  "#use\uFF1Ahear\u2011out",
  "#use: hear-out #use: own-it",
  "#plain",
  "#slip: blamed #calm: \u22122",
  "#use: hear-out, own-it",
  "#slip blamed",
  "#note: Now: then. #use: own-it",
];
const CONDITIONS = [
  "",
  "",
  "",
  "{calm > 40} ",
  "{paid}",
  "{not\u00A0paid} ",
  "{price} ",
  "{seen} ",
  "{one|two} ",
  "{calm \u2265 3}",
];
const BULLETS = ["*   ", "+   ", "*\u00A0", "\uFF0A ", "*", "\u2022 ", "*\u3000", "  *  "];
const LABELS = ["", "", "", "", "(nodding) ", "(seen_it) ", "(very softly) "];
const GATHERS = ["-   ", "\u2212 ", "-\u00A0", "-   (so) ", "\u2014 ", "- {paid: yes} "];
const ARROWS = ["-> ", "-> ", "->\u00A0", "\u2192 ", "\uFF0D\uFF1E "];

/** The text of a script made of these numbers. */
export function typedFrom(numbers: readonly number[]): string {
  let used = 0;
  const draw = (below: number): number => (numbers[used++] ?? 0) % below;
  const one = (of: readonly string[]): string => of[draw(of.length)] ?? "";
  /** Plain in most places, so that many scripts are sound; in some scripts more than in others. */
  const plainness = 10 - draw(7);
  const seldom = (of: readonly string[]): string => (draw(plainness) === plainness - 1 ? one(of) : (of[0] ?? ""));
  let count = 0;
  const words = (): string => {
    count += 1;
    const own = `w${count}`;
    switch (draw(plainness)) {
      case 1:
        return `${own} ${one(BITS)}`;
      case 2:
        return `${one(BITS)} ${own}`;
      case 3:
        return `${own}, ${one(BITS)} and ${seldom(BITS)}.`;
      default:
        return own;
    }
  };
  const line = (): string => `${seldom(INDENTS)}${seldom(SPEAKERS)}${words()} ${seldom(LINE_TAGS)}\n`;
  const reply = (): string => {
    const front = `${seldom(INDENTS)}${seldom(BULLETS)}${seldom(LABELS)}${seldom(CONDITIONS)}`;
    const tags = (): string => (draw(plainness) === plainness - 1 ? one(REPLY_TAGS) : (REPLY_TAGS[draw(2)] ?? ""));
    const text = [
      () => `[${words()} ${tags()}]`,
      () => `${words()} ${tags()}`,
      () => `${words()}[ ${words()}] ${words()} ${tags()}`,
      () => `[${words()}] ${words()} ${tags()}`,
      () => `${words()} ${tags()} [${words()}]`,
      () => `[${words()}] ${tags()}`,
      () => `[${words()}${draw(2) === 0 ? "" : " #note: so"}] ${one(BITS)} ${tags()}`,
      () => `[{calm > 40: ${words()}|${words()}}] ${tags()}`,
      () => `[{calm > 40: ${words()} ${tags()}|${words()}}]`,
    ][draw(9)];
    return `${front}${text?.() ?? ""}\n${draw(5) === 4 ? "" : line()}`;
  };
  const decision = (): string => Array.from({ length: 2 + draw(2) }, reply).join("");
  const statement = (): string =>
    [line, line, () => "~ seen = seen\u00A0+ 1\n", () => `{ calm > 40:\n${line()}- else:\n${line()}}\n`][draw(4)]?.() ??
    "";
  const knot = (on: string): string =>
    `${line()}${draw(2) === 0 ? "" : statement()}${decision()}${seldom(GATHERS)}${line()}${on}\n`;
  return [
    HEADER,
    "-> desk\n=== desk ===\n",
    knot(`${seldom(ARROWS)}till`),
    "=== till ===\n",
    knot("-> over"),
    "=== over ===\nNOVAK: Good day. #ending: partly #outcome: She goes.\n-> END\n=== function say ===\n~ return 7\n",
  ].join("");
}
