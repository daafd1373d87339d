/**
 * A course as people write it: the replies taken by their numbers, as `0 2 1b 3`.
 * Numbers count from 0 in the script's order; a `b` behind one says that a breath was taken first.
 */
import { type Result, failure, success } from "#diagnostics/diagnostic.ts";
import type { Course } from "./steps.ts";

/**
 * Reads a course; the numbers stand apart by blanks or commas. An empty text is the course of nothing yet.
 * What can't be read is refused with a sentence for people. Whether the replies are on offer, only `replay` can tell.
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

/** Writes a course so that `readCourse` reads the same again: `0 2 1b`. */
export const courseText = (course: Course): string =>
  course.map(({ reply, breathed }) => (breathed ? `${reply}b` : `${reply}`)).join(" ");
