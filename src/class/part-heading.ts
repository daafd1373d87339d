/** The heading of what a phone shows: it gets the focus when there is something new. */
export interface PartHeading {
  readonly ref: { current: HTMLHeadingElement | null };
  readonly tabIndex: -1;
}
