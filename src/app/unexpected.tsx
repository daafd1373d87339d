/** Says that something went wrong which nobody expected, and gives whoever reports it what a maintainer needs. */
import type { ReadonlySignal } from "@preact/signals";
import { render } from "preact";
import type { Attempt } from "#session/attempt.ts";
import type { Page } from "#ui/app.tsx";
import { Unexpected } from "#ui/unexpected.tsx";
import { errorDetails, isOurs } from "./error-details.ts";
import { NotArrived } from "./fetch-first.ts";

interface Told {
  readonly page: ReadonlySignal<Page>;
  readonly attempt: Attempt;
  /** Whether the browser saves anything. */
  readonly lasting: boolean;
}

let host: HTMLElement | null = null;

/** Shows the latest error. One that is said elsewhere, or that isn't the game's own, is left alone. */
export function tell(error: unknown, { page, attempt, lasting }: Told): void {
  if (!(error instanceof Error) || !isOurs(error) || error instanceof NotArrived) return;
  const { kind } = page.peek();
  const isPlayed = kind === "encounter";
  const details = errorDetails(error, {
    page: kind,
    scenario: isPlayed ? (attempt.conversation.peek()?.shown.scenario.id ?? null) : null,
    build: buildOnPage(),
    browser: navigator.userAgent,
    width: innerWidth,
    height: innerHeight,
    when: new Date().toISOString(),
  });
  const place = (host ??= document.createElement("div"));
  putWhereItCanBePressed(place);
  const close = (): void => render(null, place);
  render(
    <Unexpected key={details} {...{ details, isPlayed, lasting, close }} reload={() => location.reload()} />,
    place,
  );
}

/** The name of the program's first file; in a one-file game, its version. */
function buildOnPage(): string {
  const first = document.querySelector<HTMLScriptElement>("script[type=module]")?.src.split("/").at(-1);
  return first ?? document.querySelector<HTMLMetaElement>("meta[name=generator]")?.content ?? "unknown";
}

/** While a dialog is open, nothing outside of it can be pressed: the notice is inside, until the dialog closes. */
function putWhereItCanBePressed(place: HTMLElement): void {
  const dialog = [...document.querySelectorAll<HTMLDialogElement>("dialog[open]")].at(-1);
  if (dialog === undefined) return document.body.prepend(place);
  dialog.prepend(place);
  dialog.addEventListener("close", () => document.body.prepend(place), { once: true });
}
