/** What a maintainer needs to know of an error, as text. Nothing in it was written by the trainee. */

interface Where {
  /** The kind of page that is open. */
  readonly page: string;
  /** The id of the scenario that is played; null if there is none. */
  readonly scenario: string | null;
  /** The name of the program's first file, which is another in each build. */
  readonly build: string;
  readonly browser: string;
  readonly width: number;
  readonly height: number;
  /** In ISO form. */
  readonly when: string;
}

/** Whether an error is the game's own: browsers report those of their extensions, and of what they do themselves, too. */
export const isOurs = (error: unknown): boolean => error instanceof Error && !/-extension:\/\//.test(error.stack ?? "");

/** Several lines: the error, where it happened, and how the program got there. */
export function errorDetails(error: Error, where: Where): string {
  const { page, scenario, build, browser, width, height, when } = where;
  const calls = (error.stack ?? "")
    .replace(error.message, "")
    .split("\n")
    .filter((line) => /^\s+at |@.*:\d+:\d+$/.test(line));
  return [
    `Composure: ${error.name}: ${withoutQuotations(error.message)}`,
    `Page: ${page}${scenario === null ? "" : `, ${scenario}`}`,
    `Build: ${build}`,
    `Browser: ${browser}, ${width}x${height}`,
    `When: ${when}`,
    ...calls.map(withoutPlaces),
  ].join("\n");
}

/** Messages quote what was read. A single name stays; whatever has a space in it, or is long, may be somebody's words. */
const withoutQuotations = (message: string): string =>
  message.replaceAll(/(["'`])(.*?)\1|“(.*?)”/gs, (whole: string, _mark: unknown, plain?: string, curly?: string) =>
    /^[\w$.#/-]{0,40}$/.test(plain ?? curly ?? "") ? whole : "“…”",
  );

/** Calls without the address of the server: the names of files, their lines and columns say all. */
const withoutPlaces = (call: string): string => call.replaceAll(/https?:\/\/[^\s)]*\//g, "");
