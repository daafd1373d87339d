/** What a link fixes of a conversation: `way=assessment&say=1&time=1.5`. Unknown names and values are passed over. */
import { WAYS_TO_PLAY, type WayToPlay } from "#encounter/ways-to-play.ts";
import { type Settings, TIMES } from "#records/settings.ts";

/** Missing is what the trainee chooses. */
export interface FixedTerms {
  readonly way?: WayToPlay;
  readonly sayFirst?: boolean;
  /** The factor for time limits; 0 for none. */
  readonly time?: Settings["time"];
}

/** Reads the part of an address behind its question mark, with whatever mail programs have put behind it. */
export function fixedTermsIn(query: string): FixedTerms {
  const given = new URLSearchParams(query);
  const value = (name: string): string => (given.get(name) ?? "").toLowerCase().replace(/[^a-z0-9]+$/, "");
  const way = WAYS_TO_PLAY.find((one) => one === value("way"));
  const say = value("say");
  const time = TIMES.find((one) => String(one) === value("time"));
  return {
    ...(way === undefined ? {} : { way }),
    ...(say === "1" || say === "0" ? { sayFirst: say === "1" } : {}),
    ...(time === undefined ? {} : { time }),
  };
}

/** The same as the end of an address; empty where nothing is fixed. */
export function fixedTermsQuery({ way, sayFirst, time }: FixedTerms): string {
  return new URLSearchParams({
    ...(way === undefined ? {} : { way }),
    ...(sayFirst === undefined ? {} : { say: sayFirst ? "1" : "0" }),
    ...(time === undefined ? {} : { time: String(time) }),
  }).toString();
}
