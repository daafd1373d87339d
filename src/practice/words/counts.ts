/** Small numbers as words. */

const NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** "three" up to ten, "11" from there on. */
export const numberWords = (count: number): string => NUMBERS[count] ?? `${count}`;

/** "one chance", "three chances". */
export const countWords = (count: number, one: string, many: string): string =>
  `${numberWords(count)} ${count === 1 ? one : many}`;

/** "one day", "12 days", "three weeks", "four months": whole days, 1 or more, as people say them. */
export function daysWords(days: number): string {
  if (days < 14) return countWords(days, "day", "days");
  if (days < 60) return countWords(Math.floor(days / 7), "week", "weeks");
  return countWords(Math.floor(days / 30), "month", "months");
}
