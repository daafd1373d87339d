/** The oldest browsers that the game runs in. The build, the sentence for older ones and a browser test follow this. */

const OLDEST = { chrome: 109, edge: 109, firefox: 115, safari: 16 } as const;

/** As Vite wants it: code and styles are written so that these understand them. */
export const BUILD_TARGET: string[] = Object.entries(OLDEST).map(([name, version]) => `${name}${version}`);

export const BROWSERS_IN_WORDS = `Chrome or Edge ${OLDEST.chrome}, Firefox ${OLDEST.firefox} or Safari ${OLDEST.safari}`;
