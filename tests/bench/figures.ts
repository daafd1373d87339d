/** Measured figures, with their budgets. */

/** Units: `×` is a ratio of medians, KB is 1000 bytes after gzip, MB a million bytes. */
export type Unit = "×" | "/s" | "s" | "ms" | "KB" | "MB" | "requests" | "votes";

export interface Figure {
  readonly what: string;
  /** NaN if it could not be measured. */
  readonly value: number;
  readonly unit: Unit;
  /** The most that is allowed; null for figures that only explain others. */
  readonly budget: number | null;
  /** The least that is required, for figures of which more is better. */
  readonly least?: number;
  /** The source of the figure: medians, spreads, how many. */
  readonly from: string;
}

export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

export function spreadOf(samples: readonly number[]): Spread {
  const sorted = samples.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const [low = Number.NaN, high = Number.NaN] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  return { median: (low + high) / 2, least: sorted[0] ?? Number.NaN, most: sorted.at(-1) ?? Number.NaN };
}

/** `124 ms (118 to 140)` */
export function spreadText({ median, least, most }: Spread, unit: Unit): string {
  return `${inUnit(median, unit)} (${bare(least, unit)} to ${bare(most, unit)})`;
}

const DIGITS: Readonly<Record<Unit, number>> = { "×": 2, "/s": 0, s: 2, ms: 1, KB: 1, MB: 2, requests: 0, votes: 0 };

const bare = (value: number, unit: Unit): string => value.toFixed(DIGITS[unit]);
const inUnit = (value: number, unit: Unit): string => `${bare(value, unit)} ${unit}`;

export type Verdict = "within" | "over" | "short" | "not measured" | "";

export function verdictOn({ value, budget, least }: Figure): Verdict {
  if (Number.isNaN(value)) return "not measured";
  if (least !== undefined) return value >= least ? "within" : "short";
  if (budget === null) return "";
  return value <= budget ? "within" : "over";
}

const asked = ({ budget, least }: Figure): string =>
  least !== undefined ? `≥ ${least}` : budget === null ? "" : `≤ ${budget}`;

/** Lines of a table. */
export function tableOf(figures: readonly Figure[]): readonly string[] {
  const rows = figures.map((figure) => [
    figure.what,
    Number.isNaN(figure.value) ? "" : inUnit(figure.value, figure.unit),
    asked(figure),
    verdictOn(figure),
    figure.from,
  ]);
  const all = [["", "measured", "budget", "", "from"], ...rows];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? [];
  return all.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}
