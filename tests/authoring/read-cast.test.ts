/** Who is in the cast, and what its reader says when a look is wrong. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readArtLibrary } from "#cli/art-library.ts";
import { type CastMember, readCast } from "#authoring/read-cast.ts";
import { CAST_ONLY_DIAGNOSTICS } from "#diagnostics/cast-diagnostics.ts";
import { format } from "#diagnostics/diagnostic.ts";
import { VOICES } from "#scenario/words.ts";

const library = readArtLibrary(".");
const problems = (text: string) => {
  const read = readCast({ file: "stories/cast.yaml", text }, library);
  return read.ok ? [] : read.error;
};
const cast = (): Readonly<Record<string, CastMember>> => {
  const read = readCast({ file: "stories/cast.yaml", text: readFileSync("stories/cast.yaml", "utf8") }, library);
  if (!read.ok) throw new Error(read.error.map(format).join("\n"));
  return read.value;
};

const REYES = `reyes:
  skin: "#d08b5b"
  hair: "#2b211f"
  head: bob
  garment: tee
  top: "#3F7F8C"
`;

describe("the cast", () => {
  it("has Mr Okafor, Jana and at least ten others", () => {
    expect(Object.keys(cast())).toEqual(expect.arrayContaining(["okafor", "jana"]));
    expect(Object.keys(cast()).length).toBeGreaterThanOrEqual(12);
  });

  it("shows people in wheelchairs and people who cover their hair", () => {
    const looks = Object.values(cast());
    expect(looks.filter(({ chair }) => chair)).not.toEqual([]);
    expect(looks.filter(({ head }) => head === "hijab")).not.toEqual([]);
  });

  it("has all eight voices, and no three customers in a row with the same", () => {
    const customers = Object.values(cast()).slice(0, 12);
    expect(new Set(customers.map(({ voice }) => voice)).size).toBe(VOICES.length);
    for (const [i, { id, voice }] of customers.entries())
      expect([customers[i - 1]?.voice, customers[i - 2]?.voice], id).not.toEqual([voice, voice]);
  });

  it("has no two people who look alike", () => {
    const faces = Object.values(cast()).map(({ head, skin, glasses, beard }) => [head, skin, glasses, beard].join(" "));
    expect(new Set(faces).size).toBe(faces.length);
  });
});

describe("a voice that nobody chose", () => {
  const voiceOf = (id: string, more: string, hair = "#2b211f"): string => {
    const text = REYES.replace("reyes", id).replace("#2b211f", hair);
    const read = readCast({ file: "cast.yaml", text: `${text}${more}` }, library);
    return read.ok ? (read.value[id]?.voice ?? "") : read.error.map(format).join("\n");
  };
  const ids = Array.from({ length: 60 }, (_, i) => `person${i}`);
  const voices = (more: string, hair?: string): readonly string[] => {
    const found = new Set(ids.map((id) => voiceOf(id, more, hair)));
    return VOICES.filter((voice) => found.has(voice));
  };

  it("is the same every time", () => {
    for (const id of ids) expect(voiceOf(id, "")).toBe(voiceOf(id, ""));
  });

  it("fits the look: low with a beard, old with grey hair", () => {
    expect(voices("")).toEqual(["deep", "level", "light", "warm", "clear", "bright"]);
    expect(voices("  beard: chin\n")).toEqual(["deep", "level", "light"]);
    expect(voices("", "#dcdae0")).toEqual(["gravel", "deep", "worn", "warm"]);
    expect(voices("  beard: chin\n", "#dcdae0")).toEqual(["gravel", "deep"]);
  });

  it("gives way to the one that is written", () => {
    for (const voice of VOICES) expect(voiceOf("reyes", `  voice: ${voice}\n`)).toBe(voice);
  });
});

describe("a look", () => {
  it("leaves out what it doesn't have", () => {
    const read = readCast({ file: "cast.yaml", text: REYES }, library);
    expect(read).toEqual({
      ok: true,
      value: {
        reyes: {
          id: "reyes",
          skin: "#d08b5b",
          hair: "#2b211f",
          head: "bob",
          garment: "tee",
          top: "#3f7f8c",
          trousers: "#34405a",
          shirt: "#f2efe9",
          cloth: "",
          glasses: null,
          beard: null,
          chair: false,
          voice: "bright",
        },
      },
    });
  });

  it.each(Object.entries(CAST_ONLY_DIAGNOSTICS))(
    "%s is found where its example has it, and nothing else",
    (code, { example }) => {
      expect(problems(example.source).map((found) => [found.code, found.place.line])).toEqual([[code, example.line]]);
    },
  );

  it("is told apart from one that misspells a key, and the key that was meant is named", () => {
    expect(problems(`${REYES}  trouser: "#34405a"\n`).map(format)).toEqual([
      'stories/cast.yaml:7  "reyes" has no place for "trouser"\n' +
        '    did you mean "trousers"? It takes: skin, hair, head, garment, top, trousers, shirt, cloth, glasses, beard, chair, voice, age.',
    ]);
  });

  it("may have an age, in whole years", () => {
    expect(readCast({ file: "stories/cast.yaml", text: `${REYES}  age: 34\n` }, library)).toMatchObject({
      value: { reyes: { age: 34 } },
    });
    expect(problems(`${REYES}  age: 34.5\n`).map(({ code }) => code)).toEqual(["cast-age-form"]);
    expect(problems(`${REYES}  age: 0\n`).map(({ code }) => code)).toEqual(["cast-age-form"]);
  });

  it("names the voice that was meant, and all there are", () => {
    expect(problems(`${REYES}  voice: gravle\n`).map(format)).toEqual([
      'stories/cast.yaml:7  no voice is called "gravle"\n' +
        '    did you mean "gravel"? All voices, from low to high: gravel, deep, level, light, worn, warm, clear, bright. ' +
        "Without the line, one is found that fits the look.",
    ]);
  });

  it("names the head that was meant", () => {
    const [found] = problems(REYES.replace("bob", "hijap"));
    expect(found?.message).toBe('no head is called "hijap"');
    expect(found?.fix).toMatch(/^did you mean "hijab"\? All heads: afro, /);
  });

  it("says that a colour without quotation marks is a comment", () => {
    expect(problems(REYES.replace('"#d08b5b"', "#d08b5b")).map(format)).toEqual([
      'stories/cast.yaml:2  no colour is written for "skin"\n' +
        '    put quotation marks around it: "#c75146". Without them, # begins a comment.',
    ]);
  });

  it("has all its mistakes told at once, in reading order", () => {
    const text = REYES.replace("#d08b5b", "#201008").replace("bob", "bop").replace("tee", "cape");
    expect(problems(text).map(({ code, place }) => `${code} ${place.line}`)).toEqual([
      "cast-skin-too-dark 2",
      "cast-unknown-head 4",
      "cast-unknown-garment 5",
    ]);
  });

  it("can't be empty, and a file of nothing is no cast", () => {
    expect(problems("reyes:\n").map(({ code }) => code)).toEqual(["yaml-nothing-written"]);
    expect(problems("").map(({ code }) => code)).toEqual(["yaml-empty"]);
    expect(problems("reyes: a man\n").map(({ code }) => code)).toEqual(["yaml-not-a-group"]);
  });
});
