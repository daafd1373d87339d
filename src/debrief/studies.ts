/** The research that speaks to what a debrief says, ready to be shown. */
import type { Handbook, Study } from "#guidance/catalogue.ts";

/** The research of these keys, in their order. A key that the handbook doesn't have is passed over. */
export const studiesOf = (keys: readonly string[], { evidence }: Handbook): Study[] =>
  keys.flatMap((key) => evidence[key] ?? []);

/** The same research, each of it once. */
export const eachOnce = (studies: readonly Study[]): Study[] => [
  ...new Map(studies.map((study) => [study.key, study])).values(),
];
