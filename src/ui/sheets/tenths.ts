/** Shares of plays, said so that nobody takes a sample for a measurement. */

/** 0 to 1 as "about 6 in 10". */
export function tenthsWords(share: number): string {
  const tenths = Math.round(share * 10);
  if (tenths === 0) return "hardly anybody";
  if (tenths === 10) return "nearly everybody";
  return `about ${tenths} in 10`;
}

/** The same of conversations. */
export function oftenWords(share: number): string {
  const tenths = Math.round(share * 10);
  if (tenths === 0) return "Few conversations come here.";
  if (tenths === 10) return "Nearly all conversations come here.";
  return `About ${tenths} in 10 conversations come here.`;
}

export const percentWords = (chance: number): string => `${Math.round(chance * 100)}%`;
