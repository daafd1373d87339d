/** The web worker that makes the sheets for print: receives a scenario once, and sends what has been walked, then the sheets. */
import "./newer-methods.ts";
import { openSheetMaker } from "#authoring/sheets/sheets.ts";
import type { SheetsAsked, SheetsReply } from "./sheets-thread.ts";

/** Milliseconds between two progress reports. */
const STEP = 100;

const say = (reply: SheetsReply): void => postMessage(reply);

addEventListener("message", ({ data: { scenario, catalogue } }: MessageEvent<SheetsAsked>) => {
  const maker = openSheetMaker(scenario, catalogue, () => performance.now());
  while (maker.step(STEP)) say({ kind: "walked", part: maker.part() });
  say({ kind: "made", sheets: maker.sheets() });
});
