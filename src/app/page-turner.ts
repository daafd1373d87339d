/**
 * Router: opens the page that the address names. Opening may take a while, and another page may be asked for meanwhile;
 * only the page asked for last is shown.
 */
import { type ReadonlySignal, effect } from "@preact/signals";

export interface PageTurner<Route, Page> {
  readonly route: ReadonlySignal<Route>;
  /**
   * Opens the page of an address. `show` may be called more than once, for a page that loads in stages. Once another
   * address is open, what it shows is ignored and `isWanted` returns false.
   */
  readonly open: (to: Route, show: (page: Page) => void, isWanted: () => boolean) => Promise<void>;
  readonly show: (page: Page) => void;
  /** The page that is shown if a page can't be opened. */
  readonly failed: (error: unknown) => Page;
}

/** Follows the address for as long as the program runs, beginning with the present one. */
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
