/**
 * Router: opens the page that the address names. Opening may take a while, and another page may be asked for meanwhile;
 * only the page asked for last is shown.
 */
import { type ReadonlySignal, effect, signal } from "@preact/signals";

export interface PageTurner<Route, Page> {
  readonly route: ReadonlySignal<Route>;
  /**
   * Opens the page of an address. `show` may be called more than once, for a page that loads in stages. Once another
   * address is open, what it shows is ignored and `isWanted` returns false.
   */
  readonly open: (to: Route, show: (page: Page) => void, isWanted: () => boolean) => Promise<void>;
  readonly show: (page: Page) => void;
  /** The page that is shown if a page can't be opened; null if it only hasn't arrived, and may be opened later. */
  readonly failed: (error: unknown) => Page | null;
  /** Called when a page is late, or hasn't arrived; with null when there is nothing to wait for any more. */
  readonly wait: (wait: Wait<Route> | null) => void;
  /** Runs something after so many milliseconds. Returns a function that cancels it. */
  readonly later: (run: () => void, ms: number) => () => void;
}

/** A page that isn't there yet. */
export interface Wait<Route> {
  readonly to: Route;
  /** Why it can't be had; null while it may still come. */
  readonly error: unknown;
}

/** Milliseconds after which a page is late. */
export const LATE = 4000;

/**
 * Follows the address for as long as the program runs, beginning with the present one. Returns a function that opens
 * the present address again.
 */
export function turnPages<Route, Page>(turner: PageTurner<Route, Page>): () => void {
  const { route, open, show, failed, wait, later } = turner;
  const times = signal(0);
  let latest: unknown;
  effect(() => {
    const asked = { to: route.value, time: times.value };
    const { to } = asked;
    latest = asked;
    const isWanted = (): boolean => latest === asked;
    const ifWanted = (happens: () => void): void => {
      if (isWanted()) happens();
    };
    wait(null);
    const nothingLate = later(() => ifWanted(() => wait({ to, error: null })), LATE);
    open(to, (page) => ifWanted(() => show(page)), isWanted)
      .then(
        () => ifWanted(() => wait(null)),
        (error: unknown) =>
          ifWanted(() => {
            const page = failed(error);
            wait(page === null ? { to, error } : null);
            if (page !== null) show(page);
          }),
      )
      .finally(nothingLate);
  });
  return () => (times.value += 1);
}
