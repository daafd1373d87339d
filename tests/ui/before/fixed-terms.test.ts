import { describe, expect, it } from "vitest";
import { WAYS_TO_PLAY } from "#encounter/ways-to-play.ts";
import { TIMES } from "#records/settings.ts";
import { fixedTermsIn, fixedTermsQuery } from "#ui/before/fixed-terms.ts";

describe("what a link fixes", () => {
  it("is read as it was written", () => {
    for (const way of [undefined, ...WAYS_TO_PLAY])
      for (const time of [undefined, ...TIMES])
        for (const sayFirst of [undefined, true, false]) {
          const fixed = {
            ...(way === undefined ? {} : { way }),
            ...(sayFirst === undefined ? {} : { sayFirst }),
            ...(time === undefined ? {} : { time }),
          };
          expect(fixedTermsIn(fixedTermsQuery(fixed))).toEqual(fixed);
        }
  });

  it("leaves to the trainee what it doesn't name, and what it names with a value that nobody knows", () => {
    expect(fixedTermsIn("")).toEqual({});
    expect(fixedTermsIn("way=exam&say=maybe&time=7&utm_source=mail")).toEqual({});
    expect(fixedTermsIn("way=exam&say=1")).toEqual({ sayFirst: true });
  });

  it("is read with what a mail program puts behind it", () => {
    expect(fixedTermsIn("say=1&way=assessment).")).toEqual({ way: "assessment", sayFirst: true });
    expect(fixedTermsIn("way=Coached&time=1.5>")).toEqual({ way: "coached", time: 1.5 });
  });
});
