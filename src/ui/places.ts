/** The screens' names for settings. */
import type { Setting } from "#scenario/words.ts";

export const PLACES: Readonly<Record<Setting, string>> = {
  shop: "In the shop",
  bank: "In the bank",
  hotel: "In the hotel lobby",
  airport: "At the airport desk",
  office: "In the office",
  "quiet-room": "In a quiet room",
  phone: "On the phone",
  chat: "In the chat",
  mail: "By letter",
  social: "In public, online",
};

/** `one week` as a title: "One week later". */
export function laterTitle(later: string): string {
  const words = `${later} later`;
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}
