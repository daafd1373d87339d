/** Something that outlives a screen: read when it opens, written when it changes. */
export interface Remembered {
  readonly read: () => unknown;
  readonly write: (value: unknown) => void;
}
