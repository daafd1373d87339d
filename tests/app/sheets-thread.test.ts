import { expect, test } from "vitest";
import { type SheetsMaking, type SheetsWorker, makeSheets } from "#app/sheets-thread.ts";
import { handbook, rulebook } from "../guidance/the-guidance.ts";
import { SOUND_SCRIPT, scenarioOf } from "../script/a-script.ts";
import { openSheetMaker } from "#authoring/sheets/sheets.ts";

const asked = { scenario: scenarioOf(SOUND_SCRIPT), catalogue: { rulebook, handbook } };

/** A worker that the test speaks for. */
function aWorker() {
  const heard = new Map<string, (event: MessageEvent) => void>();
  let ended = 0;
  const worker: SheetsWorker = {
    addEventListener: ((kind: string, listen: (event: MessageEvent) => void) =>
      void heard.set(kind, listen)) as SheetsWorker["addEventListener"],
    postMessage: (data) => expect(data).toBe(asked),
    terminate: () => (ended += 1),
  };
  const say = (kind: string, data?: unknown): void => heard.get(kind)?.(new MessageEvent("message", { data }));
  return { worker, say, ended: () => ended };
}

test("how far it is is passed on, then the sheets, and the worker is gone", () => {
  const maker = openSheetMaker(asked.scenario, asked.catalogue, () => 0);
  while (maker.step(1000));
  const made: SheetsMaking = { kind: "made", sheets: maker.sheets() };
  const { worker, say, ended } = aWorker();
  const heard: SheetsMaking[] = [];
  makeSheets(
    asked,
    () => worker,
    (making) => heard.push(making),
  );
  say("message", { kind: "walked", part: 0.5 });
  expect(ended()).toBe(0);
  say("message", made);
  expect(heard).toEqual([{ kind: "walked", part: 0.5 }, made]);
  expect(ended()).toBe(1);
});

test("a worker that breaks, or that can’t be started, is said once", () => {
  const { worker, say, ended } = aWorker();
  const heard: SheetsMaking[] = [];
  const listen = (making: SheetsMaking): void => void heard.push(making);
  makeSheets(asked, () => worker, listen);
  say("error");
  say("message", { kind: "walked", part: 1 });
  expect(heard).toEqual([{ kind: "failed" }]);
  expect(ended()).toBe(1);
  const refused = (): never => {
    throw new Error("no workers here");
  };
  makeSheets(asked, refused, listen);
  expect(heard).toEqual([{ kind: "failed" }, { kind: "failed" }]);
});

test("a page that is left hears no more", () => {
  const { worker, say, ended } = aWorker();
  const heard: SheetsMaking[] = [];
  const end = makeSheets(
    asked,
    () => worker,
    (making) => heard.push(making),
  );
  end();
  say("message", { kind: "walked", part: 0.5 });
  expect(heard).toEqual([]);
  expect(ended()).toBe(1);
});
