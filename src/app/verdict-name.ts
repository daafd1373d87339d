/** Which files hold a trainer's verdict, by their names: browsers number those that were downloaded before. */
export const isVerdictName = (name: string): boolean => /\.verdict(?: ?\(\d+\))?\.json$/i.test(name);
