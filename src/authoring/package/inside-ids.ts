/**
 * The ids of the parts in a one-file game's page; each part and each file of sounds has its own name behind. `end` is the
 * last of them: where it is missing, the file wasn't copied to its end.
 */
export const INSIDE = {
  contents: "inside-contents",
  part: "inside-",
  sound: "inside-sound-",
  end: "inside-end",
} as const;
