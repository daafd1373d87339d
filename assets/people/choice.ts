/** The Open Peeps heads, faces, beards and glasses that the game uses, by the names that looks use. */
import type { Paint, Part } from "#stage/drawing/art.ts";
import { featuresOf } from "./faces.ts";

/** What a head's solid black stands for: most often hair. */
interface HeadSource {
  readonly drawing: string;
  readonly blacks: Paint;
}
const hair = (drawing: string): HeadSource => ({ drawing, blacks: "hair" });
const covering = (drawing: string): HeadSource => ({ drawing, blacks: "cloth" });

/** Left out: heads that are animals or costumes, and hair so large that a speech bubble could not stand beside it. */
export const HEADS: Readonly<Record<string, HeadSource>> = {
  afro: hair("afro"),
  bald: hair("noHair1"),
  "bald-wisps": hair("noHair2"),
  "bald-fringe": hair("noHair3"),
  "bantu-knots": hair("bantuKnots"),
  beanie: covering("hatBeanie"),
  bob: hair("medium1"),
  "bob-fringe": hair("bangs2"),
  "bun-headband": hair("bun"),
  "bun-low": hair("grayMedium"),
  "bun-messy": hair("bun2"),
  "bun-top": hair("grayBun"),
  buns: hair("buns"),
  cornrows: hair("cornrows"),
  "cornrows-tail": hair("cornrows2"),
  dreads: hair("dreads2"),
  "flat-top": hair("flatTop"),
  "flat-top-tall": hair("flatTopLong"),
  hat: covering("hatHip"),
  hijab: covering("hijab"),
  long: hair("long"),
  "long-curly": hair("longCurly"),
  "long-fringe": hair("longBangs"),
  "long-straight": hair("mediumStraight"),
  "medium-curled": hair("medium2"),
  "medium-fringe": hair("mediumBangs"),
  "medium-side": hair("medium3"),
  "ponytail-fringe": hair("bangs"),
  quiff: hair("pomp"),
  "shaved-sides": hair("shaved1"),
  "shaved-sides-curly": hair("shaved2"),
  "short-cropped": hair("short1"),
  "short-curly": hair("short3"),
  "short-side": hair("grayShort"),
  "short-smooth": hair("short2"),
  "short-spiky": hair("short5"),
  "short-swept": hair("short4"),
  turban: covering("turban"),
  twists: hair("twists"),
  "twists-short": hair("twists2"),
};

/** Left out: beards and moustaches that hide the mouth, because it is the mouth that talks. */
export const BEARDS: Readonly<Record<string, string>> = {
  chin: "chin",
};

/** Left out: dark ones and thick rims, because brows and eyes carry the mood. */
export const GLASSES: Readonly<Record<string, string>> = {
  square: "glasses",
  round: "glasses2",
  "round-bold": "glasses5",
};

const eyes = (expression: string): Part => featuresOf(expression, ["brow", "eye"]);
/** The brows of one expression over closed eyes. */
const shut = (expression: string): Part => [...featuresOf(expression, ["brow"]), ...featuresOf("contempt", ["eye"])];
const nose = (expression: string): Part => featuresOf(expression, ["nose"]);
const mouth = (expression: string): Part => featuresOf(expression, ["mouth"]);

export const EYES: Readonly<Record<string, () => Part>> = {
  glaring: () => eyes("rage"),
  frowning: () => eyes("veryAngry"),
  weary: () => eyes("tired"),
  wary: () => eyes("driven"),
  open: () => eyes("smile"),
  smiling: () => eyes("calm"),
  "weary-shut": () => shut("tired"),
  "wary-shut": () => shut("driven"),
  "open-shut": () => shut("smile"),
};

export const NOSES: Readonly<Record<string, () => Part>> = {
  flared: () => nose("rage"),
  raised: () => nose("veryAngry"),
  plain: () => nose("smile"),
};

export const MOUTHS: Readonly<Record<string, () => Part>> = {
  shouting: () => mouth("rage"),
  "down-wide": () => mouth("veryAngry"),
  down: () => mouth("solemn"),
  flat: () => mouth("tired"),
  small: () => mouth("eyesClosed"),
  content: () => mouth("calm"),
  smiling: () => mouth("smile"),
  grinning: () => mouth("lovingGrin1"),
  laughing: () => mouth("smileLOL"),
  "open-sad": () => mouth("concernedFear"),
  "open-teeth": () => mouth("concerned"),
  "open-wide": () => mouth("explaining"),
};
