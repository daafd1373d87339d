/** In which order stories are checked while they are written: what was saved last comes first. */

/**
 * What is to be checked once these scripts were saved, or once something of all of them was, where none is named.
 * `waiting` is what was to be checked until now. An entry without names stands for all scripts.
 */
export function inTurn(
  scripts: readonly string[],
  waiting: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  const named = waiting.flat().filter((script) => !scripts.includes(script));
  const all = scripts.length === 0 || waiting.some((one) => one.length === 0);
  return [...(scripts.length > 0 ? [scripts] : []), ...(named.length > 0 && !all ? [named] : []), ...(all ? [[]] : [])];
}
