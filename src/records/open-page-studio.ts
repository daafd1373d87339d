/** Opens the studio's drafts for the page. Loaded by the studio, and by nothing else. */
import { newPageId, openChannel, studioName } from "./page-channel.ts";
import { openStudioDatabase } from "./studio-database.ts";
import { type StudioDrafts, openStudioDrafts } from "./studio-drafts.ts";
import { withStudioMemory } from "./studio-memory.ts";
import type { Trouble } from "./trouble.ts";

/** How it is said in the studio. The text on the screen stays in each case. */
export const STUDIO_TROUBLE_WORDS: Readonly<Record<Trouble, string>> = {
  none: "This browser can’t save. Download your script before you close or reload the page.",
  full: "There’s no room left to save on this device. Download your script before you close or reload the page.",
  blocked: "An older version of this page is open in another tab. Close that tab, or nothing you write will be saved.",
  newer: "You’ve used a newer version of this page before. Download your script, and reload this page.",
  cleared: "Your scripts have been deleted in this browser. The one you’re writing is still here.",
  evicted: "This browser has deleted your earlier scripts.",
  failed: "Something went wrong while saving. Download your script before you close or reload the page.",
};

interface Means {
  /** All pages of a host share their databases: this tells them apart. */
  readonly place: string;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Shows a sentence to whoever writes; each is said once. */
  readonly notify: (words: string) => void;
}

/** The drafts of this page. Where the browser keeps nothing, they last as long as the page. */
export function openPageStudio({ place, clock, notify }: Means): StudioDrafts {
  const told = new Set<Trouble>();
  const tell = (trouble: Trouble): void => {
    if (!told.has(trouble)) notify(STUDIO_TROUBLE_WORDS[trouble]);
    told.add(trouble);
  };
  const table = withStudioMemory(openStudioDatabase({ name: studioName(place), tell, closed: () => drafts.rewrite() }));
  const drafts = openStudioDrafts({
    table,
    channel: openChannel(studioName(place)),
    clock,
    newId: newPageId,
    cleared: () => tell("cleared"),
  });
  return drafts;
}
