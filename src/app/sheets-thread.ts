/** Has the sheets for print made in a worker: every way through the scenario is walked for them. */
import type { Catalogue } from "#guidance/catalogue.ts";
import type { Scenario } from "#scenario/scenario.ts";
import type { Sheets } from "#scenario/sheets.ts";

export interface SheetsAsked {
  readonly scenario: Scenario;
  readonly catalogue: Catalogue;
}

export type SheetsReply =
  /** The part, 0 to 1, of what is known so far that has been walked. */
  { readonly kind: "walked"; readonly part: number } | { readonly kind: "made"; readonly sheets: Sheets };

/** How far the making is. */
export type SheetsMaking = SheetsReply | { readonly kind: "failed" };

/** The part of `Worker` that is used. */
export type SheetsWorker = Pick<Worker, "postMessage" | "addEventListener" | "terminate">;

/** Passes on how far it is; the last is "made" or "failed". Returns a function that ends it. */
export function makeSheets(
  asked: SheetsAsked,
  makeWorker: () => SheetsWorker,
  listen: (making: SheetsMaking) => void,
): () => void {
  let worker: SheetsWorker | null = null;
  const end = (): void => {
    worker?.terminate();
    worker = null;
  };
  try {
    const started = makeWorker();
    worker = started;
    started.addEventListener("message", ({ data }: MessageEvent<SheetsReply>) => {
      if (worker !== started) return;
      if (data.kind === "made") end();
      listen(data);
    });
    started.addEventListener("error", () => {
      if (worker !== started) return;
      end();
      listen({ kind: "failed" });
    });
    started.postMessage(asked, []);
  } catch {
    end();
    listen({ kind: "failed" });
  }
  return end;
}
