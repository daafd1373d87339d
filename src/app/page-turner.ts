/**
 * Turns to the page that the address names. Opening one may take a while, and another may be asked for meanwhile: the
 * page that was asked for last is the one that is shown, however long each takes.
 */
import { type ReadonlySignal, effect } from "@preact/signals";

export interface PageTurner<Route, Page> {
  readonly route: ReadonlySignal<Route>;
  /**
   * Opens what an address names. `show` may be called more than once, for a page that comes in stages; what is shown once
   * another address is open is passed over, and `isWanted` says so.
   */
  readonly open: (to: Route, show: (page: Page) => void, isWanted: () => boolean) => Promise<void>;
  readonly show: (page: Page) => void;
  /** What is shown where a page can't be opened. */
  readonly failed: (error: unknown) => Page;
}

/** Follows the address for as long as the program runs, from the one that is open now. */
export function turnPages<Route, Page>({ route, open, show, failed }: PageTurner<Route, Page>): void {
  effect(() => {
    const to = route.value;
    const isWanted = (): boolean => route.peek() === to;
    const showIfWanted = (page: Page): void => {
      if (isWanted()) show(page);
    };
    open(to, showIfWanted, isWanted).catch((error: unknown) => showIfWanted(failed(error)));
  });
}
