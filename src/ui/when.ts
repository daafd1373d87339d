/** Says how long ago something happened, as people do. */

const DAY = 24 * 60 * 60 * 1000;

/**
 * "today", "yesterday", "3 days ago", "2 weeks ago", or the date. Both times are in milliseconds since 1970; days are
 * those of the local calendar. A time in the future is "today".
 */
export function whenWords(then: number, now: number): string {
  const days = Math.round((midnight(now) - midnight(then)) / DAY);
  if (days <= 0) return "today";
  if (days === 1) return "yesterday";
  if (days < 14) return `${days} days ago`;
  if (days < 60) return `${Math.floor(days / 7)} weeks ago`;
  return `on ${new Date(then).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" })}`;
}

const midnight = (time: number): number => new Date(time).setHours(0, 0, 0, 0);
