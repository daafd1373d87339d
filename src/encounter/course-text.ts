/**
 * A course as people write it: the numbers of the replies taken, as `0 2 1b 3`. Numbers count from 0 in the script's
 * order; a `b` after one means that a breath was taken first.
 */
import { type Result, failure, success } from "#diagnostics/diagnostic.ts";
import type { Course } from "./steps.ts";

/**
 * Reads a course; blanks or commas separate the numbers. An empty text is an empty course. On failure: a sentence for
 * people. Only `replay` can check whether the replies are on offer.
 */
export function readCourse(text: string): Result<Course, string> {
  const words = text.split(/[\s,]+/).filter((word) => word !== "");
  const wrong = words.find((word) => !/^\d{1,4}b?$/.test(word));
  if (wrong !== undefined)
    return failure(
      `"${wrong}" is no reply: write a reply's number, counted from 0 in the script's order, and "b" behind it for a breath taken first, as in 0 2 1b`,
    );
  return success(words.map((word) => ({ reply: Number.parseInt(word, 10), breathed: word.endsWith("b") })));
}

/** Writes a course in the form that `readCourse` reads: `0 2 1b`. */
export const courseText = (course: Course): string =>
  course.map(({ reply, breathed }) => (breathed ? `${reply}b` : `${reply}`)).join(" ");
