import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { courseText, readCourse } from "#encounter/course-text.ts";
import { courseOf } from "#encounter/steps.ts";

describe("a course as text", () => {
  it("is the replies' numbers, with a b behind those that a breath came before", () => {
    expect(readCourse("0 2 1b 3")).toEqual({ ok: true, value: courseOf([0, 2, 1, 3], [2]) });
    expect(courseText(courseOf([0, 2, 1, 3], [2]))).toBe("0 2 1b 3");
  });

  it("may be written with commas, and may be empty", () => {
    expect(readCourse(" 0, 2,1b\n")).toEqual({ ok: true, value: courseOf([0, 2, 1], [2]) });
    expect(readCourse("")).toEqual({ ok: true, value: [] });
  });

  it("reads again as it was written", () => {
    const courses = fc.array(fc.record({ reply: fc.nat(9999), breathed: fc.boolean() }));
    fc.assert(
      fc.property(courses, (course) => {
        expect(readCourse(courseText(course))).toEqual({ ok: true, value: course });
      }),
    );
  });

  it.each(["x", "-1", "1.5", "b", "1bb", "0 two 1", "0x1", "99999", "--seed"])(
    "refuses %j with its own words",
    (text) => {
      const read = readCourse(text);
      const wrong = text.split(" ").find((word) => !/^\d$/.test(word));
      expect(read.ok ? "" : read.error).toContain(`"${wrong}" is no reply`);
    },
  );
});
